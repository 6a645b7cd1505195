import * as vscode from 'vscode';
import type { PartyDocumentsApi } from '../../client/src/activate';

export function extension(): vscode.Extension<PartyDocumentsApi> {
  const found = vscode.extensions.getExtension<PartyDocumentsApi>('party-documents.party-documents');
  if (!found) throw new Error('the extension is not installed');
  return found;
}

/** Runs a command of the editor. */
export const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds; a machine that does other things besides answers slowly, and is no fault of ours. */
const PATIENCE = 25_000;

/** Waits until `read` gives something, and gives that. */
export async function eventually<T>(
  what: string,
  read: () => T | undefined | Promise<T | undefined>,
  patience = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

/** Opens a new draft with a text, unsaved, in an editor. */
export async function openDraft(content: string, language = 'party-document'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  // A new draft takes the name of one closed just before, and in a browser may find its text, too.
  if (document.getText() !== content) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => {
      edit.replace(whole, content);
    });
  }
  return editor;
}

/** Writes a file of the workspace and opens it in an editor. */
export async function openFile(name: string, content: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Our own findings in a document, once `accept` holds for them. */
export async function findings(
  document: vscode.TextDocument,
  accept: (own: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return eventually(`findings in:\n${document.getText()}`, () => {
    const own = ownFindings(document);
    return accept(own) ? own : undefined;
  });
}

export function ownFindings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'partydoc');
}

/**
 * Waits until the server has checked a document as it is now: a mistake of our own is put at its end, must be found,
 * and is taken away again. Without this, “no findings” would also hold for a server that is not there.
 */
export async function settled(document: vscode.TextDocument): Promise<void> {
  const probe = await openDraft('ĐẢNG CỘNG SẢN VIỆT NAM\nngày 31/9/2026\n');
  await findings(probe.document, (own) => own.length > 0);
  await run('workbench.action.revertAndCloseActiveEditor');
  await vscode.window.showTextDocument(document);
  // Every request of this document that was under way has its answer by now; the hover is answered after them.
  await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(0, 0),
  );
  await pause(500);
}

/** Whether the mistake of the sample draft is among findings. */
export const impossible = (own: readonly vscode.Diagnostic[]): boolean =>
  own.some((finding) => ruleOf(finding) === 'date/impossible');

/** Opens a new draft, waits until it has been checked, and gives the editor that shows it then. */
export async function openChecked(content: string): Promise<vscode.TextEditor> {
  const { document } = await openDraft(content);
  await settled(document);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) throw new Error('the draft is not in the active editor');
  return editor;
}

export function ruleOf(finding: vscode.Diagnostic): string {
  const { code } = finding;
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The place of a phrase in a document. */
export function rangeOf(document: vscode.TextDocument, phrase: string): vscode.Range {
  const start = document.getText().indexOf(phrase);
  if (start < 0) throw new Error(`“${phrase}” is not in the draft`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + phrase.length));
}

/** Closes every editor; unsaved drafts would otherwise ask whether to keep them. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await run('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Puts the cursor somewhere, and waits until the editor's window has it: keys pressed there come after. */
export async function select(editor: vscode.TextEditor, selection: vscode.Range): Promise<void> {
  editor.selection = new vscode.Selection(selection.start, selection.end);
  editor.revealRange(selection);
  await vscode.commands.getCommands(); // an answer of the window, which takes its messages in their order
}

/** Puts the cursor into a phrase. */
export async function putCursor(editor: vscode.TextEditor, phrase: string): Promise<vscode.Position> {
  const at = rangeOf(editor.document, phrase).start.translate(0, Math.min(2, phrase.length));
  await select(editor, new vscode.Range(at, at));
  return at;
}

const changed = new Set<string>();

/** Changes a setting until the test ends; a name without a dot is one of the extension’s own. */
export async function set(setting: string, value: unknown): Promise<void> {
  changed.add(setting);
  const name = setting.includes('.') ? setting : `partyDocuments.${setting}`;
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}

export async function resetSettings(): Promise<void> {
  for (const setting of [...changed]) await set(setting, undefined);
  changed.clear();
}

/** After each test: nothing open, every setting as it was. */
export async function cleanUp(): Promise<void> {
  await closeAll();
  await resetSettings();
}
