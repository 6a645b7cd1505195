import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { languages, schemes } from './drafts';
import { SHOW_MENTIONS } from './mentions';

/** A server that ends by itself is started again, but not for ever. */
const restartsAllowed = 4;
const restartWindowMs = 180_000;

/** Answers the server's request for the text of an office's own file; null where there is none. */
export async function readFile({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}

export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  let ends: number[] = [];
  return {
    documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    // Asked anew at each start: trust may have been granted since.
    initializationOptions: () => ({
      // The pages come with the extension: an office's machine may be without a network.
      rulePages: `${Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
      // An office's own files are read by the editor, which reaches virtual folders too; and not in Restricted Mode.
      readsFiles: true,
      commands: [SHOW_MENTIONS],
      trusted: workspace.isTrusted,
    }),
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
        ends = [...ends.filter((end) => now - end < restartWindowMs), now];
        const action = ends.length > restartsAllowed ? CloseAction.DoNotRestart : CloseAction.Restart;
        return { action, handled: true };
      },
    },
  };
}
