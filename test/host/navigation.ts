import * as vscode from 'vscode';
import { equal, match, ok } from './expect';
import { onPage, press, shown, typeKeys } from './page';
import { draft, report } from './samples';
import {
  cleanUp,
  eventually,
  openChecked,
  openFile,
  putCursor,
  rangeOf,
  run,
  select,
  set,
  settled,
} from './support';

/** Asks for another number of the document that the report cites most; what is still to be said is whether at once. */
async function typeNewNumber(editor: vscode.TextEditor): Promise<void> {
  await putCursor(editor, '59-NQ/TW');
  await press('F2');
  await shown('.rename-box input:focus', '');
  await press('Control+KeyA');
  await typeKeys('58-NQ/TW');
}

/** Lines of the draft that hold a phrase. */
function linesOf(document: vscode.TextDocument, phrase: string): number[] {
  return document
    .getText()
    .split('\n')
    .flatMap((line, index) => (line.includes(phrase) ? [index] : []));
}

const openReport = (): Promise<vscode.TextEditor> => openChecked(report);

export function defineNavigation(): void {
  describe('Getting about in a draft', () => {
    afterEach(cleanUp);

    onPage('shows a hover over a cited document, by the keyboard', async () => {
      const editor = await openReport();
      await putCursor(editor, '59-NQ/TW');
      await run('editor.action.showHover');
      const text = await shown('.monaco-hover', 'hội nhập quốc tế');
      match(text, /59-NQ\/TW/);
      match(text, /24\/01\/2025/);
    });

    onPage('goes from a later mention to the first full one by F12', async () => {
      const editor = await openReport();
      const [first, second] = linesOf(editor.document, '59-NQ/TW');
      const at = new vscode.Position(
        second ?? 0,
        editor.document.lineAt(second ?? 0).text.indexOf('59-NQ') + 2,
      );
      await select(editor, new vscode.Range(at, at));
      await press('F12');
      await eventually('the jump', () => (editor.selection.active.line === first ? true : undefined));
    });

    onPage('peeks at the mentions of a document', async () => {
      const editor = await openReport();
      await putCursor(editor, '59-NQ/TW');
      await press('Shift+F12');
      await shown('.peekview-widget .meta', '3');
      await press('Escape');
    });

    it('finds every mention of a document, and marks them where the cursor is on one', async () => {
      const { document } = await openReport();
      const lines = linesOf(document, '59-NQ/TW');
      const at = rangeOf(document, '59-NQ/TW').start.translate(0, 2);
      const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
      equal(
        references.map(({ range }) => range.start.line),
        lines,
      );
      const marks = await run<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        at,
      );
      equal(
        marks.map(({ range }) => range.start.line),
        lines,
      );
    });

    onPage('gives a document another number everywhere by F2', async () => {
      const editor = await openReport();
      await typeNewNumber(editor);
      await press('Enter');
      await eventually('the new number', () =>
        linesOf(editor.document, '58-NQ/TW').length === 3 ? true : undefined,
      );
      equal(linesOf(editor.document, '59-NQ/TW'), []);
    });

    onPage('shows what a rename would change before it changes it', async () => {
      const editor = await openReport();
      await typeNewNumber(editor);
      await press('Control+Enter');
      await shown('.part.panel', '58-NQ/TW');
      equal(linesOf(editor.document, '59-NQ/TW').length, 3, 'a preview has changed the draft');
      await run('refactorPreview.apply');
      await eventually('the new number', () =>
        linesOf(editor.document, '58-NQ/TW').length === 3 ? true : undefined,
      );
    });

    onPage('shows headings and items in the outline and the breadcrumbs', async () => {
      const editor = await openFile('bao-cao-quy.vbd', report); // an untitled draft has no breadcrumbs
      await settled(editor.document);
      await putCursor(vscode.window.activeTextEditor ?? editor, 'rà soát văn bản');
      await shown('.breadcrumbs-control', 'Kết quả');
      await run('outline.focus');
      await shown('.outline-pane', 'I. TÌNH HÌNH');
      await shown('.outline-pane', 'II. NHIỆM VỤ');
      await run('workbench.action.focusActiveEditorGroup');
      const symbols = await run<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        editor.document.uri,
      );
      const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
        all.flatMap((one) => [one.name, ...names(one.children)]);
      for (const part of ['TÌNH HÌNH', 'Công tác lãnh đạo', 'Kết quả', 'NHIỆM VỤ'])
        ok(
          names(symbols).some((name) => name.includes(part)),
          `“${part}” is not in the outline: ${names(symbols).join(' | ')}`,
        );
      await vscode.workspace.fs.delete(editor.document.uri);
    });

    onPage('finds documents and headings by Ctrl+T', async () => {
      const editor = await openReport();
      await run('workbench.action.quickOpen', '#62-BC/TU');
      await shown('.quick-input-list .monaco-list-row', '62-BC/TU');
      await press('Escape');
      await run('workbench.action.quickOpen', '#NHIỆM VỤ');
      await shown('.quick-input-list .monaco-list-row', 'II. NHIỆM VỤ');
      await press('Enter');
      const [line] = linesOf(editor.document, 'II. NHIỆM VỤ');
      await eventually('the heading', () => editor.selection.active.line === line || undefined);
    });

    onPage('finds a person by Ctrl+T, and goes to where the draft names them', async () => {
      const person = 'Đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ';
      const editor = await openChecked(`${draft}3. ${person} kết luận hội nghị.\n`);
      await run('workbench.action.quickOpen', '#Trần Thị Mẫu');
      const row = await shown('.quick-input-list .monaco-list-row', 'Trần Thị Mẫu');
      match(row, /Bí thư Tỉnh uỷ/);
      await press('Enter');
      const [line] = linesOf(editor.document, person);
      await eventually('the person', () => editor.selection.active.line === line || undefined);
    });

    it('folds what stands under a heading', async () => {
      const editor = await openReport();
      const [from, to] = [
        linesOf(editor.document, 'I. TÌNH HÌNH')[0] ?? 0,
        linesOf(editor.document, 'II. NHIỆM')[0],
      ];
      await select(editor, new vscode.Range(from, 0, from, 0));
      await run('editor.fold');
      await eventually('the fold', () => {
        const [first, second] = editor.visibleRanges;
        return (first?.end.line === from && second?.start.line === to) || undefined;
      });
      await run('editor.unfoldAll');
    });

    onPage('keeps the heading in sight while its section scrolls by', async () => {
      await set('editor.stickyScroll.enabled', true);
      const editor = await openReport();
      const last = editor.document.lineCount - 2;
      editor.revealRange(new vscode.Range(last, 0, last, 0));
      await shown('.sticky-widget', 'II. NHIỆM VỤ');
    });

    it('widens the selection from the number to the paragraph', async () => {
      const editor = await openReport();
      const line = editor.document.lineAt((await putCursor(editor, '59-NQ/TW')).line).text;
      const selected: string[] = [];
      for (let step = 0; step < 8 && selected.at(-1) !== line; step++) {
        await run('editor.action.smartSelect.expand');
        selected.push(editor.document.getText(editor.selection));
      }
      for (const part of ['59-NQ/TW', line])
        ok(selected.includes(part), `“${part}” was not among the selections: ${selected.join(' | ')}`);
    });

    onPage('shows a finding’s reason, clause and fix where the cursor rests on it', async () => {
      const editor = await openChecked(draft);
      await putCursor(editor, '31/9/2026');
      await run('editor.action.showHover');
      const text = await shown('.monaco-hover', 'Tháng 9');
      match(text, /date\/impossible/);
    });
  });
}
