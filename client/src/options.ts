import { FileType, Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { languages, officeFiles, schemes } from './drafts';
import { SHOW_MENTIONS } from './mentions';
import { SAVE_FILE } from './workbench';

/** A server that ends by itself is started again, but not for ever. */
const restartsAllowed = 4;
const restartWindowMs = 180_000;

interface ReadFile {
  readonly uri: string;
  /** A table of the office may be of no more bytes than these. */
  readonly maxBytes?: number;
}

/** Answers the server's request for the text of an office's own file; null where there is none. */
export async function readFile({ uri, maxBytes }: ReadFile): Promise<string | { tooLarge: true } | null> {
  try {
    const file = Uri.parse(uri, true);
    if (maxBytes !== undefined) {
      const { size, type } = await workspace.fs.stat(file);
      // A link may lead out of the office's folder.
      if ((type & FileType.SymbolicLink) !== 0) return null;
      if (size > maxBytes) return { tooLarge: true };
    }
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  let ends: number[] = [];
  return {
    documentSelector: schemes.flatMap((scheme) => [
      ...languages.map((language) => ({ scheme, language })),
      // The office's own files, whatever language another extension gives them.
      ...officeFiles.map((pattern) => ({ scheme, pattern })),
    ]),
    // Asked anew at each start: trust may have been granted since.
    initializationOptions: () => ({
      // The pages come with the extension: an office's machine may be without a network.
      rulePages: `${Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
      // An office's own files are read by the editor, which reaches virtual folders too; and not in Restricted Mode.
      readsFiles: true,
      // Where the index is kept between sessions; a window without a folder has none.
      storage: context.storageUri?.toString(),
      commands: [SHOW_MENTIONS, SAVE_FILE],
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
