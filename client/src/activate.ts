import { commands, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { languages, schemes } from './drafts';
import { SHOW_MENTIONS, showMentions } from './mentions';
import { newDocument } from './newDocument';

/** Makes the client of one host. What it imports is loaded only when the first draft is opened. */
export type MakeClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

/** What other extensions and the tests may ask. */
export interface PartyDocumentsApi {
  /** Whether a language server is running: not before the first draft is open. */
  isRunning(): boolean;
}

let client: BaseLanguageClient | undefined;
let starting: Promise<void> | undefined;

/** VS Code activates us in every window, for its own fields count as plain text; all that costs waits for a draft. */
export function activateClient(context: ExtensionContext, makeClient: MakeClient): PartyDocumentsApi {
  const output = window.createOutputChannel('Party Documents', { log: true });
  const start = async (): Promise<void> => {
    try {
      const { clientOptions, readFile } = await import('./options');
      if (!client) {
        client = await makeClient('partyDocuments', 'Party Documents', clientOptions(context, output));
        client.onRequest('partyDocuments/readFile', readFile);
      }
      await client.start();
    } catch (error) {
      output.error('The language server did not start.', String(error));
    }
  };
  const startFor = (document: TextDocument): void => {
    if (mayBeDraft(document)) starting ??= start();
  };
  const restart = async (): Promise<void> => {
    await starting;
    // A server that hangs does not answer the request to stop; it is left behind then.
    if (client?.isRunning()) await client.stop().catch(() => undefined);
    await (starting = start());
  };
  context.subscriptions.push(
    output,
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidGrantWorkspaceTrust(() => (client ? restart() : undefined)),
    commands.registerCommand('partyDocuments.showOutput', () => {
      output.show();
    }),
    commands.registerCommand('partyDocuments.restartServer', restart),
    commands.registerCommand(SHOW_MENTIONS, showMentions),
    commands.registerCommand('partyDocuments.newDocument', () => newDocument(context.extensionUri)),
  );
  workspace.textDocuments.forEach(startFor);
  return { isRunning: () => client?.isRunning() ?? false };
}

export async function deactivateClient(): Promise<void> {
  await starting;
  if (client?.isRunning()) await client.stop();
}

/** Whether a document may be a draft by what it is, not yet by what it says. */
function mayBeDraft(document: TextDocument): boolean {
  if (!schemes.includes(document.uri.scheme) || !languages.includes(document.languageId)) return false;
  if (document.languageId === 'party-document') return true;
  return workspace.getConfiguration('partyDocuments', document).get('detect') !== 'never';
}
