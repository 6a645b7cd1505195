import * as vscode from 'vscode';
import { equal, match, ok } from './expect';
import { onPage, press, shown, shownBy, typeKeys } from './page';
import { draft } from './samples';
import {
  cleanUp,
  eventually,
  findings,
  impossible,
  openDraft,
  openFile,
  ownFindings,
  openChecked,
  putCursor,
  rangeOf,
  run,
  select,
  set,
  settled,
} from './support';

/** What formatting puts right, and what it must leave alone: the wrong date and the wrong list are not its affair. */
const untidy = draft
  .replace('57-NQ/TW', '57–NQ/TW')
  .replace('Ban Thường vụ', 'Ban  Thường vụ')
  .replace('rà soát', 'rà soát'.normalize('NFD'));

export function defineEditing(): void {
  describe('Mending and writing', () => {
    afterEach(cleanUp);

    it('formats the whole draft, and changes nothing but form', async () => {
      const editor = await openChecked(untidy);
      await run('editor.action.formatDocument');
      await eventually('the tidy draft', () => (editor.document.getText() === draft ? true : undefined));
    });

    it('formats the selection only', async () => {
      const editor = await openChecked(untidy);
      const line = rangeOf(editor.document, 'các đảng uỷ trực thuộc').start.line;
      await select(editor, editor.document.lineAt(line).range);
      await run('editor.action.formatSelection');
      await eventually(
        'the tidy line',
        () => editor.document.lineAt(line).text.includes('rà soát') || undefined,
      );
      match(editor.document.getText(), /57–NQ\/TW/);
      match(editor.document.getText(), /Ban {2}Thường vụ/);
    });

    it('mends on save what is certain, findings that overlap too', async () => {
      await set('editor.codeActionsOnSave', { 'source.fixAll.partyDocuments': 'explicit' });
      const wrong = draft.replace('57-NQ/TW, ngày', '57 – NQ/TW,ngày').replace('61-BC/TU', '61 –BC /TU');
      const { document } = await openFile('save.vbd', draft);
      await settled(document);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), wrong);
      await vscode.workspace.applyEdit(edit);
      await findings(document, (own) => own.length > 1);
      await document.save();
      match(document.getText(), /Nghị quyết số 57-NQ\/TW/);
      match(document.getText(), /Số 61-BC\/TU/);
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
      equal(saved, document.getText());
      await set('editor.codeActionsOnSave', undefined);
    });

    onPage('offers the fixes by Ctrl+. and applies the chosen one', async () => {
      const editor = await openDraft(draft);
      await findings(editor.document, impossible);
      await putCursor(editor, '31/9/2026');
      await shownBy('Control+Period', '.action-widget', '30');
      await press('Enter');
      await eventually('the fix', () => editor.document.getText().includes('2. Ngày 30/9/2026') || undefined);
      await eventually('the finding to vanish', () => !impossible(ownFindings(editor.document)) || undefined);
    });

    it('ignores a finding here or in this draft by a comment, and it vanishes', async () => {
      for (const [kind, directive] of [
        ['ở câu này', 'disable-next-line'],
        ['trong cả văn bản', 'disable-file'],
      ] as const) {
        const { document } = await openDraft(draft);
        const [finding] = await findings(document, impossible);
        const actions = await run<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding?.range,
          vscode.CodeActionKind.QuickFix.value,
          10,
        );
        const ignore = actions.find(({ title }) => title.includes(kind));
        ok(ignore?.edit, `nothing ${kind} among: ${actions.map(({ title }) => title).join(' | ')}`);
        await vscode.workspace.applyEdit(ignore.edit);
        ok(document.getText().includes(`<!-- partydoc-${directive} date/impossible -->`), document.getText());
        await eventually('the finding to vanish', () => !impossible(ownFindings(document)) || undefined);
        await cleanUp();
      }
    });

    onPage('completes a document’s number by the keys typed', async () => {
      const editor = await openChecked(draft);
      await run('cursorBottom');
      await typeKeys('3. Thực hiện Nghị quyết số 57');
      await run('editor.action.triggerSuggest');
      await shown('.suggest-widget', '57-NQ/TW');
      await press('Enter');
      await eventually(
        'the number',
        () => editor.document.getText().includes('3. Thực hiện Nghị quyết số 57-NQ/TW') || undefined,
      );
    });

    for (const [typed, line] of [
      ['dau van ban chi bo', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['đầu văn bản chi bộ', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['header cell', 'COMMUNIST PARTY OF VIETNAM'],
    ] as const) {
      onPage(`opens a snippet by “${typed}” and Ctrl+Space`, async () => {
        const editor = await openDraft('');
        await typeKeys(typed);
        await eventually('the keys', () => editor.document.getText() === typed || undefined);
        await press('Control+Space');
        await shown('.suggest-widget', typed);
        await press('Enter');
        await eventually('the snippet', () => editor.document.lineCount > 3 || undefined);
        equal(editor.document.lineAt(0).text, line);
      });
    }
  });
}
