import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { onPage, press, shown, textsOf, typeKeys } from './page';
import { draft, english } from './samples';
import {
  cleanUp,
  eventually,
  findings,
  impossible,
  openChecked,
  openDraft,
  openFile,
  ownFindings,
  pause,
  rangeOf,
  set,
} from './support';

export function defineManners(): void {
  describe('Manners', () => {
    afterEach(cleanUp);

    onPage('flags nothing while it is being typed, and flags it once the hand rests', async () => {
      const HOLD_BACK = 4000; // longer than by default, for the keys of a busy machine may come slowly
      await set('holdBack', HOLD_BACK);
      const { document } = await openChecked('ĐẢNG CỘNG SẢN VIỆT NAM\n');
      await vscode.commands.executeCommand('cursorBottom');
      const early: string[] = [];
      let last: number | undefined;
      // Where the machine itself lets the keys wait for about so long, the hand does rest, and findings may come.
      let rested = false;
      const look = (): void => {
        rested ||= last !== undefined && Date.now() - last > HOLD_BACK - 500;
      };
      const listeners = [
        vscode.languages.onDidChangeDiagnostics(() => {
          look();
          if (!rested) early.push(...ownFindings(document).map(({ message }) => message));
        }),
        vscode.workspace.onDidChangeTextDocument(() => {
          look();
          last = Date.now();
        }),
      ];
      // A half-written date is impossible at several of its steps.
      for (const keys of ['Họp ngày 31', '/9', '/20', '26']) await typeKeys(keys);
      equal(early, [], 'shown while typing');
      await findings(document, impossible);
      for (const listener of listeners) listener.dispose();
    });

    it('takes a finding back at once when it is mended', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      await set('holdBack', 20_000); // what is mended must not wait for it
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, '31/9'), '30/9');
      const started = Date.now();
      await vscode.workspace.applyEdit(edit);
      await eventually('the finding to vanish', () => !impossible(ownFindings(document)) || undefined);
      ok(Date.now() - started < 15_000, `it took ${Date.now() - started} ms`);
    });

    it('tells its findings in the language that is asked for', async () => {
      const { document } = await openDraft(draft);
      const message = (own: vscode.Diagnostic[]): boolean =>
        own.some((f) => f.message.startsWith('Tháng 9 chỉ có'));
      await findings(document, message);
      await set('messageLanguage', 'en');
      await findings(document, (own) => own.some((f) => f.message.includes('only 30 days')));
      const translated = await openDraft(english);
      await set('messageLanguage', 'vi');
      await findings(translated.document, message);
    });

    onPage('has its commands and settings found by Vietnamese words', async () => {
      await openChecked(draft);
      const found = '.quick-input-list .monaco-list-row';
      for (const words of ['phiếu soát', 'lỗi', 'check report']) {
        await vscode.commands.executeCommand('workbench.action.quickOpen', `>${words}`);
        await shown(found, 'Phiếu soát lỗi / Check Report');
        await press('Escape');
      }
      await vscode.commands.executeCommand('workbench.action.openSettings', 'ngôn ngữ của thông báo');
      await shown('.settings-editor .setting-item-contents', 'Ngôn ngữ của thông báo');
    });

    onPage('offers what is chosen from by words typed without diacritics', async () => {
      void vscode.commands.executeCommand('partyDocuments.newDocument');
      for (const [title, typed, found] of [
        ['Ngôn ngữ', 'tieng viet', 'Tiếng Việt'],
        ['Tên loại văn bản', 'ke hoach', 'Kế hoạch'],
        ['Cơ quan ban hành', 'cell', 'Chi bộ'],
      ] as const) {
        // Keys that come before its list has opened go nowhere.
        await shown('.quick-input-title', title);
        await typeKeys(typed);
        await eventually(found, async () => {
          const rows = await textsOf('.quick-input-list .monaco-list-row');
          return rows.length === 1 && rows[0]?.includes(found) === true ? true : undefined;
        });
        await press('Enter');
      }
      const made = await eventually('the new draft', () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.getText().includes('KẾ HOẠCH') ? editor.document : undefined;
      });
      ok(made.getText().includes('CHI BỘ'), made.getText());
    });

    onPage(
      'lets no letter of Vietnamese be marked as unusual, in a folder that is not trusted either',
      async () => {
        await openChecked(draft);
        await shown('.view-line', 'ĐẢNG CỘNG SẢN VIỆT NAM');
        equal((await textsOf('.unicode-highlight')).length, 0);
      },
    );

    onPage('leads through its first steps, of which there are four', async () => {
      const category = 'party-documents.party-documents#start';
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', category);
      const steps = '.gettingStartedContainer .getting-started-step';
      for (const title of ['Mở một văn bản', 'Đọc và sửa', 'Xem văn bản viện dẫn', 'Soạn văn bản mới'])
        await shown(steps, title);
      equal((await textsOf(steps)).length, 4);
      // The step that is open tells what to do, and offers to do it.
      await shown(`${steps}.expanded .monaco-button`, 'văn bản mẫu');
    });

    onPage('says nothing and shows nothing in a folder without a draft', async () => {
      await openFile('data.json', '{}');
      await pause(500);
      const notes = await textsOf('.notifications-toasts .notification-list-item-message');
      equal(
        notes.filter((text) => /Party|Văn bản Đảng/i.test(text)),
        [],
      );
    });
  });
}
