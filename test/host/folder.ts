import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { cleanUp, closeAll, eventually, openChecked, openDraft, openFile, pause, putCursor } from './support';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);

const directive = (number: string): string => `ĐẢNG CỘNG SẢN VIỆT NAM
TỈNH UỶ SƠN HÀ
*
Số ${number}
Sơn Hà, ngày 15 tháng 9 năm 2026

CHỈ THỊ
về chống lãng phí
-----

1. Các cấp uỷ tổ chức thực hiện.
`;

const citing = (number: string): string => `ĐẢNG CỘNG SẢN VIỆT NAM
Thực hiện Chỉ thị số ${number}, ngày 15/9/2026 của Ban Thường vụ Tỉnh uỷ Sơn Hà.
`;

/** The other drafts of the folder: read from the disk or, in the browser, through the editor. */
export function defineFolder(): void {
  describe('The folder of a draft', () => {
    const made: vscode.Uri[] = [];
    before(function () {
      // In Restricted Mode nothing of it is read.
      if (!vscode.workspace.isTrusted) this.skip();
    });
    afterEach(async () => {
      await cleanUp();
      for (const file of made.splice(0)) await vscode.workspace.fs.delete(file);
    });

    /** Goes to the definition of a cited number, and gives the document that is shown then. */
    async function follow(number: string): Promise<vscode.TextEditor> {
      const editor = await openChecked(citing(number));
      const at = await putCursor(editor, number);
      const { uri } = editor.document;
      await eventually(`the document ${number}`, async () => {
        const found = await run<vscode.Location[]>('vscode.executeDefinitionProvider', uri, at);
        // Until the folder has been read, a citation leads to its own first mention.
        return found.some((one) => one.uri.toString() !== uri.toString()) || undefined;
      });
      await run('editor.action.revealDefinition');
      return eventually('another document', () => {
        const now = vscode.window.activeTextEditor;
        return now && now.document !== editor.document ? now : undefined;
      });
    }

    const cursorLine = ({ document, selection }: vscode.TextEditor): string =>
      document.lineAt(selection.active.line).text;

    it('leads from a citation to the draft that it means', async () => {
      const { document } = await openFile('chỉ thị (712).vbd', directive('712-CT/TU'));
      made.push(document.uri);
      await closeAll();
      const led = await follow('712-CT/TU');
      equal(led.document.uri.toString(), document.uri.toString());
      equal(cursorLine(led), 'Số 712-CT/TU');
    });

    it('forgets the drafts of a folder that is deleted', async () => {
      const root = vscode.workspace.workspaceFolders?.[0]?.uri;
      ok(root, 'no workspace folder is open');
      const folder = vscode.Uri.joinPath(root, 'cũ');
      // Not opened: the editor holds on to what was.
      const file = vscode.Uri.joinPath(folder, 'chỉ thị (714).vbd');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(directive('714-CT/TU')));
      await openDraft(directive('715-CT/TU'));
      const found = async (): Promise<boolean> =>
        (await run<unknown[]>('vscode.executeWorkspaceSymbolProvider', '714-CT')).length > 0;
      await eventually('the draft', async () => (await found()) || undefined);
      // It may have been found by a scan; editors tell nothing of what comes and goes within half a second.
      await pause(1_000);
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await eventually('no such draft', async () => !(await found()) || undefined);
    });

    it('leads into a Word file by its text, which cannot be written in', async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      ok(folder, 'no workspace folder is open');
      const file = vscode.Uri.joinPath(folder, 'chỉ thị (713).docx');
      await openDraft(directive('713-CT/TU'));
      await eventually('the export', async () =>
        (await vscode.commands.getCommands(true)).includes('partyDocuments.exportWord') ? true : undefined,
      );
      await run('partyDocuments.exportWord', file);
      made.push(file);
      await closeAll();
      const led = await follow('713-CT/TU');
      equal(led.document.uri.scheme, 'partydoc-word');
      ok(cursorLine(led).includes('713-CT/TU'), cursorLine(led));
      const text = led.document.getText();
      await run('type', { text: 'x' });
      equal(led.document.getText(), text);
    });
  });
}
