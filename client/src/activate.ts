import { commands, Uri, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { newDocument } from './newDocument';

export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Only where a person writes: not the old side of a comparison, an output channel or a notebook's cell. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];
const languages = ['party-document', 'plaintext', 'markdown'];

/** A server that ends by itself is started again, but not for ever. */
const restartsAllowed = 4;
const restartWindowMs = 180_000;

let client: BaseLanguageClient | undefined;

/** What other extensions and the tests of the extension may use. */
export interface PartyDocumentsApi {
  /** Resolves when the server answers; rejects where it could not be started. */
  readonly ready: Promise<void>;
}

export function activateClient(context: ExtensionContext, makeClient: MakeClient): PartyDocumentsApi {
  const output = window.createOutputChannel('Party Documents', { log: true });
  const started = makeClient('partyDocuments', 'Party Documents', clientOptions(context, output));
  client = started;
  context.subscriptions.push(
    output,
    commands.registerCommand('partyDocuments.showOutput', () => {
      output.show();
    }),
    commands.registerCommand('partyDocuments.restartServer', () => restart(started)),
    commands.registerCommand('partyDocuments.newDocument', () => newDocument(context.extensionUri)),
  );
  const ready = started.start();
  ready.catch((error: unknown) => {
    output.error('The language server did not start.', String(error));
  });
  return { ready };
}

async function restart(running: BaseLanguageClient): Promise<void> {
  // A server that hangs does not answer the request to stop; it is left behind then.
  if (running.isRunning()) await running.stop().catch(() => undefined);
  await running.start();
}

export async function deactivateClient(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}

function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  const ends: number[] = [];
  return {
    documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    initializationOptions: {
      // The pages come with the extension: an office's machine may be without a network.
      rulePages: `${Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
    },
    outputChannel: output,
    // Nothing pops up over a draft: what went wrong is in the output channel.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: (error) => {
      output.error('The language server could not be initialised.', String(error));
      return false;
    },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const now = Date.now();
        ends.push(now);
        const recent = ends.filter((end) => now - end < restartWindowMs);
        const action = recent.length > restartsAllowed ? CloseAction.DoNotRestart : CloseAction.Restart;
        return { action, handled: true };
      },
    },
  };
}
