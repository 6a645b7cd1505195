import * as vscode from 'vscode';
import { equal, match, ok } from './expect';
import {
  cleanUp,
  closeAll,
  eventually,
  extension,
  findings,
  impossible,
  openDraft,
  openFile,
  ownFindings,
  rangeOf,
  ruleOf,
  set,
  settled,
} from './support';
import { offered } from './page';
import { draft, english } from './samples';
import { defineEditing } from './editing';
import { defineFolder } from './folder';
import { defineLists } from './lists';
import { defineManners } from './manners';
import { definePresentation } from './presentation';
import { defineNavigation } from './navigation';

export function defineSuite(): void {
  defineBasics();
  defineNavigation();
  defineFolder();
  definePresentation();
  defineEditing();
  defineLists();
  defineManners();
}

function defineBasics(): void {
  describe('Party Documents in the editor', () => {
    afterEach(cleanUp);

    it('starts no server where there is no draft', async () => {
      const api = await extension().activate();
      equal(api.isRunning(), false, 'a server runs in an empty window');
      const { document } = await openFile('data.json', '{}');
      equal(document.languageId, 'json');
      equal(api.isRunning(), false, 'a server runs for a file that is no draft');
    });

    it('starts one for a draft, and knows drafts by their names', async () => {
      for (const name of ['bao-cao.vbd', 'bao-cao.partydoc']) {
        const { document } = await openFile(name, draft);
        equal(document.languageId, 'party-document', name);
      }
      const api = await extension().activate();
      await eventually('the server', () => api.isRunning() || undefined);
    });

    it('shows what is wrong: range, severity, rule and its page', async () => {
      const { document } = await openFile('bao-cao.vbd', draft);
      const own = await findings(document, impossible);
      const finding = own.find((f) => ruleOf(f) === 'date/impossible');
      ok(finding, 'no finding of date/impossible');
      equal(document.getText(finding.range), '31/9/2026');
      equal(finding.severity, vscode.DiagnosticSeverity.Error);
      match(finding.message, /Tháng 9/);
      ok(typeof finding.code === 'object', 'the rule has no link to its page');
      const page = await vscode.workspace.fs.readFile(finding.code.target);
      match(new TextDecoder().decode(page), /date\/impossible/);
    });

    it('finds nothing in the same draft without its mistake', async () => {
      const { document } = await openDraft(draft.replace('31/9/2026', '30/9/2026'));
      await settled(document);
      equal(ownFindings(document).map(ruleOf), []);
    });

    it('works in an untitled draft, and follows each key', async () => {
      const editor = await openDraft('');
      await vscode.commands.executeCommand('type', { text: 'Hội nghị ngày 31/9/2026 đã kết thúc' });
      const own = await findings(editor.document, impossible);
      equal(editor.document.getText(own[0]?.range), '31/9/2026');
      const { start } = rangeOf(editor.document, '31/9');
      editor.selection = new vscode.Selection(start, start.translate(0, 2));
      await vscode.commands.executeCommand('type', { text: '30' });
      await eventually('the finding to vanish', () => ownFindings(editor.document).length === 0 || undefined);
    });

    it('explains a cited document on hover', async () => {
      const { document } = await openDraft(draft);
      const { start } = rangeOf(document, '57-NQ/TW');
      const text = await eventually('a hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          start.translate(0, 1),
        );
        const contents = hovers.flatMap((hover) => hover.contents);
        return contents.map((one) => (one as vscode.MarkdownString).value).join('\n') || undefined;
      });
      const read = text.replaceAll('\\', ''); // Markdown's escapes
      match(read, /57-NQ\/TW/);
      match(read, /khoa học, công nghệ/);
      match(read, /22\/12\/2024/);
    });

    it('mends a mistake by a quick fix, and its finding vanishes', async () => {
      const { document } = await openDraft(draft);
      const [finding] = await findings(document, impossible);
      ok(finding, 'no finding');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
        10,
      );
      const fix = actions.find((action) => action.title.includes('30'));
      ok(fix?.edit, `no fix with its edit among: ${actions.map((a) => a.title).join(' | ')}`);
      ok(await vscode.workspace.applyEdit(fix.edit), 'the fix could not be applied');
      equal(document.lineAt(11).text.slice(0, 17), '2. Ngày 30/9/2026');
      await eventually('the finding to vanish', () => !impossible(ownFindings(document)) || undefined);
    });

    it('inserts a snippet by its prefix, without diacritics', async () => {
      const { document } = await openDraft('');
      await vscode.commands.executeCommand('type', { text: 'dau van ban xa' });
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await eventually('the snippet', async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.lineCount > 5 || undefined;
      });
      const lines = document.getText().split(/\r?\n/);
      equal(lines[0], 'ĐẢNG CỘNG SẢN VIỆT NAM');
      equal(lines[1], 'ĐẢNG BỘ TỈNH SƠN HÀ');
      equal(lines[4], 'Số    -BC/ĐU');
      const now = new Date();
      const [day, month] = [now.getDate(), now.getMonth() + 1];
      const two = (n: number): string => String(n).padStart(2, '0');
      const date = `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${now.getFullYear()}`;
      equal(lines[5], `Bình Lâm, ${date}`);
    });

    it('inserts every snippet of its language', async () => {
      const names = [
        'Phần đầu văn bản của tỉnh uỷ, thành uỷ',
        'Thông báo kết quả hội nghị',
        'Chữ ký thay mặt tập thể (T/M)',
        'Full citation, at the first mention',
        'Các căn cứ ban hành',
      ];
      for (const name of names) {
        const { document } = await openDraft('');
        const langId = 'party-document';
        await vscode.commands.executeCommand('editor.action.insertSnippet', { langId, name });
        ok(document.getText().length > 10, `nothing inserted for ${name}`);
        ok(!document.getText().includes('${'), `marks left in ${name}: ${document.getText()}`);
        await closeAll();
      }
    });

    it('opens a complete draft by the command “New document…”', async () => {
      const made = vscode.commands.executeCommand('partyDocuments.newDocument');
      // The first choice of each question: Vietnamese, periodic report, province.
      for (const question of ['Ngôn ngữ', 'Tên loại văn bản', 'Cơ quan ban hành']) {
        await offered(question);
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      }
      await made;
      const document = await eventually('the new draft', () => vscode.window.activeTextEditor?.document);
      equal(document.languageId, 'party-document');
      const text = document.getText();
      for (const part of ['ĐẢNG CỘNG SẢN VIỆT NAM', '-BC/TU', 'BÁO CÁO', 'Nơi nhận:', 'T/M BAN THƯỜNG VỤ']) {
        ok(text.includes(part), `“${part}” is missing in:\n${text}`);
      }
      await settled(document);
      equal(
        ownFindings(document).map((f) => f.message),
        [],
      );
    });

    it('checks Markdown and plain text that look like a Party document, and leaves others alone', async () => {
      for (const name of ['thong-bao.md', 'thong-bao.txt']) {
        const { document } = await openFile(name, draft);
        await findings(document, impossible);
        await closeAll();
      }
      const { document } = await openFile('notes.md', '# Shopping\n\nMeet on 31/9/2026 at the market.\n');
      await settled(document);
      equal(ownFindings(document).map(ruleOf), []);
    });

    it('obeys its settings at once', async () => {
      const { document } = await openFile('bao-cao.md', draft);
      await findings(document, impossible);
      await set('messageLanguage', 'en');
      await findings(document, (own) => own.some((f) => f.message.includes('only 30 days')));
      await set('severities', { 'date/impossible': 'off' });
      await eventually('the rule to be off', () => !impossible(ownFindings(document)) || undefined);
      await set('severities', { 'date/impossible': 'hint' });
      const own = await findings(document, impossible);
      const finding = own.find((f) => ruleOf(f) === 'date/impossible');
      equal(finding?.severity, vscode.DiagnosticSeverity.Hint);
      await set('detect', 'never');
      await eventually('no findings', () => ownFindings(document).length === 0 || undefined);
    });

    it('obeys the office’s own file in a trusted folder, and checks that file itself', async () => {
      const rules = async (own: string): Promise<vscode.TextDocument> => {
        const office = await openFile('office/.partydoc.yaml', own);
        return office.document;
      };
      const office = await rules('severities:\n  date/impossible: hint\nplce: Sơn Hà\n');
      const { document } = await openFile('office/bao-cao.vbd', draft);
      const own = await findings(document, impossible);
      const severity = own.find((f) => ruleOf(f) === 'date/impossible')?.severity;
      if (!vscode.workspace.isTrusted) {
        equal(severity, vscode.DiagnosticSeverity.Error);
        equal(ownFindings(office).length, 0);
        return;
      }
      equal(severity, vscode.DiagnosticSeverity.Hint);
      const [fault] = await findings(office, (all) => all.length > 0);
      equal(fault?.range.start.line, 2);
      await rules('severities: { date/impossible: off }\n');
      await eventually('the rule to be off', () => !impossible(ownFindings(document)) || undefined);
      await findings(office, (all) => all.length === 0);
    });

    it('reads English drafts, and tells its findings in English', async () => {
      const { document } = await openDraft(english);
      const own = await findings(document, impossible);
      const finding = own.find((f) => ruleOf(f) === 'date/impossible');
      equal(document.getText(finding?.range), 'September 31, 2026');
      match(finding?.message ?? '', /has only 30 days/);
    });

    it('goes on after a restart of the server', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      await vscode.commands.executeCommand('partyDocuments.restartServer');
      await findings(document, impossible);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, '31/9'), '30/9');
      await vscode.workspace.applyEdit(edit);
      await eventually('the finding to vanish', () => !impossible(ownFindings(document)) || undefined);
    });
  });
}
