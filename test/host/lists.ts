import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { onPage, press, typeKeys } from './page';
import { cleanUp, eventually, openChecked, putCursor, rangeOf, select, set } from './support';

const head = 'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\n\nNhiệm vụ trọng tâm:\n';
const numbered = `${head}1. Rà soát quy chế.\n2. Kiểm tra chi bộ.\n2.1. Chi bộ xã.\n2.2. Chi bộ phường.\n3. Báo cáo kết quả.\n`;
const inline = `${head.trimEnd()} (1) rà soát quy chế; (2) kiểm tra chi bộ; (3) báo cáo kết quả.\n`;

async function becomes(document: vscode.TextDocument, text: string): Promise<void> {
  try {
    await eventually('the text', () => document.getText() === text || undefined);
  } catch {
    equal(document.getText(), text);
  }
}

/** Applies the rewriting of a kind that the editor offers at a phrase. */
async function rewrite(document: vscode.TextDocument, phrase: string, kind: string): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, phrase),
    `refactor.rewrite.${kind}`,
    10,
  );
  const [action] = actions;
  ok(action?.edit, `nothing of the kind ${kind} is offered`);
  await vscode.workspace.applyEdit(action.edit);
}

export function defineLists(): void {
  describe('Lists', () => {
    afterEach(cleanUp);

    it('moves an item up and down with what stands in it, by the commands', async () => {
      const editor = await openChecked(numbered);
      await putCursor(editor, 'Báo cáo');
      await vscode.commands.executeCommand('partyDocuments.moveItemUp');
      const moved = `${head}1. Rà soát quy chế.\n2. Báo cáo kết quả.\n3. Kiểm tra chi bộ.\n3.1. Chi bộ xã.\n3.2. Chi bộ phường.\n`;
      await becomes(editor.document, moved);
      await putCursor(editor, 'Báo cáo');
      await vscode.commands.executeCommand('partyDocuments.moveItemDown');
      await becomes(editor.document, numbered);
    });

    it('renumbers the list at the cursor by the command', async () => {
      const editor = await openChecked(numbered.replace('3. Báo cáo', '5. Báo cáo'));
      await putCursor(editor, 'Rà soát');
      await vscode.commands.executeCommand('partyDocuments.renumber');
      await becomes(editor.document, numbered);
    });

    it('turns a list in a sentence into paragraphs, and back', async () => {
      const { document } = await openChecked(inline);
      await rewrite(document, 'kiểm tra', 'convert.paragraphs');
      const paragraphs = `${head}(1) rà soát quy chế;\n(2) kiểm tra chi bộ;\n(3) báo cáo kết quả.\n`;
      await becomes(document, paragraphs);
      await rewrite(document, 'kiểm tra', 'convert.inline');
      await becomes(document, inline);
    });

    onPage('goes on with a list by Enter, and numbers on what comes after', async () => {
      await set('editor.formatOnType', true);
      const editor = await openChecked(numbered);
      const end = rangeOf(editor.document, '1. Rà soát quy chế.').end;
      await select(editor, new vscode.Range(end, end));
      await press('Enter');
      await eventually('the next label', () => editor.document.getText().includes('\n2. \n') || undefined);
      await typeKeys('Họp');
      await becomes(
        editor.document,
        `${head}1. Rà soát quy chế.\n2. Họp\n3. Kiểm tra chi bộ.\n3.1. Chi bộ xã.\n3.2. Chi bộ phường.\n4. Báo cáo kết quả.\n`,
      );
      await set('editor.formatOnType', undefined);
    });
  });
}
