import * as vscode from 'vscode';
import { reportDraft } from '../support/report-draft';
import { equal, match, ok } from './expect';
import { click, offered, onPage, press, shown } from './page';
import {
  closeAll,
  eventually,
  findings,
  openDraft,
  openFile,
  ownFindings,
  pause,
  resetSettings,
  ruleOf,
  settled,
  run,
} from './support';

const draft =
  reportDraft(`1. Ban Thường vụ Tỉnh uỷ đã thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.
2. Ngày 31/9/2026, các đảng uỷ trực thuộc đã quán triệt Nghị quyết số 57-NQ/TW.
3. Đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ kết luận.
`);

function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: false }).decode(await vscode.workspace.fs.readFile(uri));
}

async function write(name: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(content));
}

/** Runs a command that our extension has from the first draft on. */
async function whenThere(command: string, ...args: unknown[]): Promise<unknown> {
  await eventually(`the command ${command}`, async () =>
    (await vscode.commands.getCommands(true)).includes(command) ? true : undefined,
  );
  return run(command, ...args);
}

const impossible = (own: vscode.Diagnostic[]): boolean => own.some((f) => ruleOf(f) === 'date/impossible');

/** The desk round a draft: views, status item, report, sample, the office's templates. */
export function defineDeskSuite(): void {
  describe('The desk round a draft', () => {
    afterEach(async () => {
      await closeAll();
      await run('workbench.action.closeAllEditors');
      await resetSettings();
    });

    it('goes through the mentions of a cited document by keyboard', async () => {
      const editor = await openDraft(draft);
      const { document } = editor;
      await findings(document, impossible);
      await whenThere('partyDocuments.cited.focus');
      const selected = (): string =>
        vscode.window.visibleTextEditors
          .filter((one) => one.document === document)
          .map(({ selection }) => `${selection.start.line}:${document.getText(selection)}`)
          .join();
      const next = async (expected: string): Promise<void> => {
        await eventually(`the mention ${expected}, not ${selected()}`, async () => {
          if (selected() === expected) return true;
          // The editor takes the focus back where it opens more slowly than the view.
          await run('partyDocuments.cited.focus');
          await run('list.focusFirst');
          await run('list.select');
          await pause(300);
          return selected() === expected || undefined;
        });
      };
      await next('10:57-NQ/TW');
      await next('11:57-NQ/TW');
    });

    it('inserts the list of cited documents at the cursor, which adds no finding', async () => {
      const editor = await openFile('danh-muc.vbd', draft.replace('31/9/2026', '30/9/2026'));
      const { document } = editor;
      const end = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await whenThere('partyDocuments.insertCitedList');
      await eventually(
        'the list',
        () =>
          /Danh mục văn bản viện dẫn\r?\n\r?\n1\. Nghị quyết số 57-NQ\/TW, ngày 22\/12\/2024/.test(
            document.getText(),
          ) || undefined,
      );
      await pause(1000);
      equal(ownFindings(document).map(ruleOf), []);
    });

    it('shows the check report, and saves it as HTML and as a Word file', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      await whenThere('partyDocuments.showReport');
      await eventually('the page', () => {
        const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
        return tabs.find(
          ({ input, label }) =>
            input instanceof vscode.TabInputWebview &&
            input.viewType.endsWith('partyDocuments.report') &&
            label.startsWith('Phiếu soát lỗi'),
        );
      });
      await run('partyDocuments.exportReport', inWorkspace('phieu.html'));
      const page = await read(inWorkspace('phieu.html'));
      match(page, /<mark>31\/9\/2026<\/mark>/);
      match(page, /default-src 'none'/);
      await run('partyDocuments.exportReport', inWorkspace('phieu.docx'));
      match(await read(inWorkspace('phieu.docx')), /^PK[\s\S]*word\/document\.xml/);
    });

    it('writes the pages of a draft to a file that can be printed', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      await whenThere('partyDocuments.printPages', inWorkspace('trang.html'));
      const page = await read(inWorkspace('trang.html'));
      match(page, /@page \{ size: A4; margin: 20mm 15mm 20mm 30mm;/);
      match(page, /<p class="heading" data-line="0"><span>ĐẢNG CỘNG SẢN VIỆT NAM<\/span><\/p>/);
      ok(!page.includes('<script'), 'the file has a script');
    });

    onPage('shows the pages beside the draft, while one types and scrolls', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      await whenThere('partyDocuments.showPages');
      await shown('.piece .heading', 'ĐẢNG CỘNG SẢN VIỆT NAM');
      // The editor may have been moved; this one is shown.
      const editor = await eventually('the editor', () =>
        vscode.window.visibleTextEditors.find((one) => one.document === document),
      );
      const lines = Array.from({ length: 120 }, (_, i) => `Đoạn văn thứ ${i + 1} của báo cáo.\n`);
      await editor.edit((edit) => {
        edit.insert(document.lineAt(document.lineCount - 1).range.end, lines.join(''));
      });
      await shown('.piece', 'Đoạn văn thứ 20 của báo cáo.');

      const top = (): number => editor.visibleRanges[0]?.start.line ?? -1;
      // A notification of the editor's own may lie over the page.
      await run('notifications.hideToasts');
      await click('.sheet:nth-child(2) .page-number');
      await press('End');
      // What is far from the view has no text there until one comes to it.
      await shown('.piece', 'Đoạn văn thứ 120 của báo cáo.');
      await shown('.page-number', '5');
      await eventually('the editor to scroll with the pages', () => top() > 60 || undefined);
      await pause(500);
      editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop);
      await eventually('the editor to scroll back', () => top() === 0 || undefined);
      await pause(1000);
      // Had the pages stayed at their end, one step up would take the editor there again.
      await press('ArrowDown');
      await pause(1000);
      ok(top() < 20, `the pages did not scroll with the editor, which is at ${top()}`);

      await click('.piece .place-date');
      await eventually('the line of the draft', () => editor.selection.active.line === 4 || undefined);
    });

    onPage('begins the pages where the editor stands', async () => {
      const lines = Array.from({ length: 200 }, (_, i) => `Đoạn văn thứ ${i + 1} của báo cáo.\n`);
      const { document } = await openDraft(draft + lines.join(''));
      await settled(document);
      const selection = document.lineAt(document.lineCount - 1).range;
      await vscode.window.showTextDocument(document, { selection });
      await eventually('the end', () =>
        vscode.window.visibleTextEditors.some(
          (one) => one.document === document && (one.visibleRanges[0]?.start.line ?? 0) > 100,
        )
          ? true
          : undefined,
      );
      await whenThere('partyDocuments.showPages');
      // What is far from the view has no text there until one comes to it.
      await shown('.piece', 'Đoạn văn thứ 200 của báo cáo.');
    });

    it('changes the language of the draft from the status item', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      const language = (): unknown =>
        vscode.workspace.getConfiguration('partyDocuments', document.uri).get('language');
      const asked = whenThere('partyDocuments.showStatus');
      await offered('Văn bản này');
      // The first line is the language; of the languages, the second is Vietnamese.
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await offered('Tiếng Anh');
      await run('workbench.action.quickOpenSelectNext');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await asked;
      await eventually('the setting', () => language() === 'vi' || undefined);
      const configuration = vscode.workspace.getConfiguration('partyDocuments');
      await configuration.update('language', undefined, vscode.ConfigurationTarget.Workspace);
    });

    it('ignores a rule in the whole workspace, and the finding vanishes', async function () {
      // Nothing is written into, or taken from, a folder that is not trusted.
      if (!vscode.workspace.isTrusted) this.skip();
      const { document } = await openFile('bo-qua.vbd', draft);
      // An editor tells nothing of a file that is gone before it has told that it came.
      let told = false;
      const watcher = vscode.workspace.createFileSystemWatcher('**/.partydoc.yaml');
      for (const event of [watcher.onDidCreate, watcher.onDidChange]) event(() => (told = true));
      const own = await findings(document, impossible);
      const finding = own.find((one) => ruleOf(one) === 'date/impossible');
      ok(finding, 'no finding');
      const action = await eventually('the action', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
          10,
        );
        return actions.find(({ title }) => title.includes('.partydoc.yaml'));
      });
      ok(action.edit && action.command, 'no edit, or no command after it');
      ok(await vscode.workspace.applyEdit(action.edit), 'the edit could not be applied');
      await run(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
      match(await read(inWorkspace('.partydoc.yaml')), /severities:\n {2}date\/impossible: off/);
      await eventually('the finding to vanish', () => !impossible(ownFindings(document)) || undefined);
      await eventually('the editor to see the file', () => told || undefined);
      watcher.dispose();
      await vscode.workspace.fs.delete(inWorkspace('.partydoc.yaml'));
      await findings(document, impossible);
    });

    it('offers the office’s own templates with “New document…”', async function () {
      // Nothing is written into, or taken from, a folder that is not trusted.
      if (!vscode.workspace.isTrusted) this.skip();
      const { document } = await openFile('khac.vbd', draft);
      await findings(document, impossible);
      await write('mau/Giay moi.vbd', 'ĐẢNG CỘNG SẢN VIỆT NAM\n\nGIẤY MỜI\n\nKính mời: ${1:đồng chí}\n');
      await write('.partydoc.yaml', 'templates: mau\nseverities:\n  date/impossible: off\n');
      await eventually('the office’s file to hold', () => !impossible(ownFindings(document)) || undefined);
      const made = run('partyDocuments.newDocument');
      await offered('Giay moi');
      // From the first choice backwards: the last one, the only template.
      await run('workbench.action.quickOpenSelectPrevious');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await made;
      const text = await eventually('the new draft', () => {
        const { document } = vscode.window.activeTextEditor ?? {};
        return document?.isUntitled ? document.getText() : undefined;
      });
      match(text, /GIẤY MỜI\r?\n\r?\nKính mời: đồng chí/);
      await vscode.workspace.fs.delete(inWorkspace('.partydoc.yaml'));
    });

    it('opens the sample with its mistakes, unsaved', async () => {
      await run('partyDocuments.openSample', 'vi');
      const { document } = vscode.window.activeTextEditor ?? {};
      ok(document?.isUntitled, 'the sample is no untitled draft');
      await findings(document, (own) => own.length >= 15);
    });

    it('follows a reference to a part of the draft', async () => {
      const { document } = await openDraft(
        'QUY ĐỊNH\n\nĐiều 1. Phạm vi\nVăn bản.\n\nĐiều 2. Thực hiện\nTheo Điều 1 Quy định này.\n',
      );
      const links = await eventually('a link', async () => {
        const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
        );
        return found.length > 0 ? found : undefined;
      });
      equal(
        links.map(({ range }) => document.getText(range)),
        ['1'],
      );
      equal(links[0]?.target?.fragment, 'L3,1');
    });
  });
}
