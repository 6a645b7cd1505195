import {
  CancellationTokenSource,
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
  type BaseLanguageClient,
  type DiagnosticProviderMiddleware,
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
  /** Its bytes are wanted, whatever they are. */
  readonly base64?: boolean;
}

/** Answers the server's request for the text of an office's own file, or the bytes of a draft; null where there is none. */
async function readFile({ uri, maxBytes, base64 }: ReadFile): Promise<string | { tooLarge: true } | null> {
  try {
    const file = Uri.parse(uri, true);
    if (maxBytes !== undefined) {
      const { size, type } = await workspace.fs.stat(file);
      // A link may lead out of the office's folder.
      if ((type & FileType.SymbolicLink) !== 0) return null;
      if (size > maxBytes) return { tooLarge: true };
    }
    const bytes = await workspace.fs.readFile(file);
    return base64 === true ? toBase64(bytes) : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are one call's arguments. */
const AT_ONCE = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(i, i + AT_ONCE));
  return btoa(text);
}

/** What lies in a folder whose drafts are served; null where it cannot be read. A link may be one of a loop. */
async function listFolder({ uri }: { readonly uri: string }): Promise<unknown> {
  try {
    const folder = Uri.parse(uri, true);
    if (!schemes.includes(folder.scheme)) return null;
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([, type]) => type === FileType.Directory || type === FileType.File)
      .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }));
  } catch {
    return null;
  }
}

async function statFile({ uri }: { readonly uri: string }): Promise<unknown> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(Uri.parse(uri, true));
    return type === FileType.File ? { bytes: size, time: mtime } : null;
  } catch {
    return null;
  }
}

/** Lets the server read what the editor reaches and it does not. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest('partyDocuments/readFile', readFile);
  client.onRequest('partyDocuments/listFolder', listFolder);
  client.onRequest('partyDocuments/statFile', statFile);
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

/**
 * Asks for the findings of a draft. While it opens one the editor asks twice, and the client would drop the first answer for
 * the second: it is given up only where an edit has made it old.
 */
const provideDiagnostics: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']> = (
  document,
  previousResultId,
  token,
  next,
) => {
  if (document instanceof Uri) return next(document, previousResultId, token);
  const { version } = document;
  const old = new CancellationTokenSource();
  token.onCancellationRequested(() => {
    if (document.isClosed || document.version !== version) old.cancel();
  });
  return next(document, previousResultId, old.token);
};

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
      // So are drafts of folders that the server does not reach: virtual ones, and all in a browser.
      listsFiles: true,
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
    middleware: { provideDiagnostics },
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
