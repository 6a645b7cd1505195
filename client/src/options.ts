import {
  commands,
  FileType,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { languages, officeFiles, schemes } from './drafts';
import { SHOW_MENTIONS } from './mentions';
import { Restarts } from './restarts';
import { SAVE_FILE } from './workbench';

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

/** Told once the server has ended too often: what it means for the person, and what she can do. */
async function tellStopped(): Promise<void> {
  const restart = 'Khởi động lại · Restart';
  const log = 'Xem nhật ký · Show log';
  const chosen = await window.showErrorMessage(
    'Bộ soát lỗi văn bản đã dừng 5 lần trong 3 phút nên không tự khởi động lại nữa; văn bản đang mở không bị ảnh hưởng. · ' +
      'The proofreading server ended 5 times within 3 minutes and is not started again by itself; open drafts are not affected.',
    restart,
    log,
  );
  if (chosen === restart) await commands.executeCommand('partyDocuments.restartServer');
  if (chosen === log) await commands.executeCommand('partyDocuments.showOutput');
}

export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  const restarts = new Restarts();
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
      bundles: `${Uri.joinPath(context.extensionUri, 'dist').toString(true)}/`,
      // An office's own files are read by the editor, which reaches virtual folders too; and not in Restricted Mode.
      readsFiles: true,
      // The text of a Word file can be shown: see `registerWordText`.
      showsWord: true,
      // Where the index is kept between sessions; a window without a folder has none.
      storage: context.storageUri?.toString(),
      commands: [SHOW_MENTIONS, SAVE_FILE],
      trusted: workspace.isTrusted,
      // Where whole folders are pulled, the editor pulls no more for a draft behind another tab: only if that is wanted.
      checksFolder: workspace.getConfiguration('partyDocuments').get('checkFolder') === true,
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
        const again = restarts.again(Date.now());
        output.warn(
          `The language server ended by itself; ${again ? 'it is started again' : 'it stays stopped'}.`,
        );
        if (!again) void tellStopped();
        return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    },
  };
}
