import * as vscode from 'vscode';

/** Waits until `read` gives something, and gives that; fails with what it saw last. */
export async function eventually<T>(
  what: string,
  read: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a new draft with a text, unsaved, in an editor. */
export async function openDraft(content: string, language = 'party-document'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document);
}

/** Our own findings in a document, once `accept` holds for them. */
export function findings(
  document: vscode.TextDocument,
  accept: (own: vscode.Diagnostic[]) => boolean = (own) => own.length > 0,
): Promise<vscode.Diagnostic[]> {
  return eventually('findings', () => {
    const own = ownFindings(document);
    return accept(own) ? own : undefined;
  });
}

export function ownFindings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'partydoc');
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

export async function closeAll(): Promise<void> {
  // Unsaved drafts would ask whether to keep them.
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
