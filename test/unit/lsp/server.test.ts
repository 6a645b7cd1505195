import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Location,
  Position,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { builtInKnowledge } from '../../../server/src/knowledge';
import { defineRule } from '../../../server/src/rules/types';
import { dateRules } from '../../../server/src/rules/date';
import type { Host } from '../../../server/src/workspace/host';
import { inProcess, type TestClient } from '../../support/client';
import { LineIndex } from '../../../server/src/text/lines';

const URI = 'file:///drafts/a.vbd';
const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.\n';
const CLEAN = 'Hội nghị họp ngày 28/02/2025 tại Sơn Hà.\n';

function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  return [...edits]
    .sort((a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start))
    .reduce(
      (out, { range, newText }) =>
        out.slice(0, lines.offsetAt(range.start)) + newText + out.slice(lines.offsetAt(range.end)),
      text,
    );
}

function editsIn(edit: WorkspaceEdit | undefined, uri = URI): TextEdit[] {
  return (
    edit?.changes?.[uri] ??
    edit?.documentChanges?.flatMap((one) => ('edits' in one ? (one.edits as TextEdit[]) : [])) ??
    []
  );
}

const said = (found: Diagnostic | undefined): string =>
  typeof found?.message === 'string' ? found.message : (found?.message.value ?? '');
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('the language server', () => {
  let client: TestClient;
  const start = (...args: Parameters<typeof inProcess>): TestClient => (client = inProcess(...args));
  afterEach(() => client.end());

  describe('findings', () => {
    it('are pushed with range, severity, code, source, page and message', async () => {
      start({}, { readText: () => Promise.resolve(undefined), rulePages: 'file:///product/docs/rules/' });
      await client.initialize();
      await client.open(URI, BAD);
      const [found] = await client.diagnostics(URI, (all) => all.length > 0);
      ok(found);
      equal(found.code, 'date/impossible');
      equal(found.source, 'partydoc');
      equal(found.severity, 1);
      deepEqual(found.range, { start: { line: 0, character: 18 }, end: { line: 0, character: 28 } });
      equal(found.codeDescription?.href, 'file:///product/docs/rules/date/impossible.md');
      match(said(found), /Tháng 2/);
      equal(client.published.get(URI)?.version, 1);
    });

    it('follow incremental edits, and vanish when mended', async () => {
      start();
      await client.initialize();
      await client.open(URI, CLEAN);
      await client.diagnostics(URI);
      await client.change(URI, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: `Dòng mới trước đó\n${BAD}`,
      });
      const [found] = await client.diagnostics(URI, (all) => all.length === 1);
      equal(found?.range.start.line, 1);
      await client.change(URI, {
        range: { start: { line: 1, character: 18 }, end: { line: 1, character: 20 } },
        text: '27',
      });
      await client.diagnostics(URI, (all) => all.length === 0);
    });

    it('are not sent again while they are the same', async () => {
      start();
      await client.initialize();
      await client.open(URI, BAD);
      await client.diagnostics(URI);
      const before = client.publications.length;
      await client.insert(URI, { line: 1, character: 0 }, 'Một dòng nữa ở cuối văn bản.\n');
      // The answer to a request comes after the check of the edit before it.
      await client.request('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 0, character: 0 },
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      equal(client.publications.length, before);
    });

    it('go away with the document', async () => {
      start();
      await client.initialize();
      await client.open(URI, BAD);
      await client.diagnostics(URI, (all) => all.length === 1);
      await client.close(URI);
      await client.diagnostics(URI, (all) => all.length === 0);
    });

    it('are pulled where the client pulls, with “unchanged”, and never pushed too', async () => {
      start();
      const { capabilities } = await client.initialize({ textDocument: { diagnostic: {} } });
      ok(capabilities.diagnosticProvider);
      await client.open(URI, BAD);
      interface Report {
        kind: string;
        resultId: string;
        items?: Diagnostic[];
      }
      const pull = (previousResultId?: string) =>
        client.request<Report>('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });
      const first = await pull();
      equal(first.kind, 'full');
      deepEqual(codes(first.items ?? []), ['date/impossible']);
      const second = await pull(first.resultId);
      deepEqual([second.kind, second.resultId, second.items], ['unchanged', first.resultId, undefined]);
      deepEqual(client.publications, []);
      const unknown = await client.request<Report>('textDocument/diagnostic', {
        textDocument: { uri: 'file:///none.txt' },
      });
      deepEqual(unknown.items, []);
    });

    it('carry the other place where a client knows related information', async () => {
      const related = defineRule({
        id: 'text/unused-suppression',
        languages: ['vi', 'en'],
        scope: 'document',
        severity: 'hint',
        stage: 'stable',
        fix: 'none',
        clause: undefined,
        *check({ model }) {
          const block = model.blocks[0];
          if (block)
            yield {
              span: block.span(0, 3),
              message: 'every',
              related: [{ span: block.span(4, 8), message: 'every' }],
            };
        },
      });
      start({ rules: [related] });
      await client.initialize({ textDocument: { publishDiagnostics: { relatedInformation: true } } });
      await client.open(URI, CLEAN);
      const [found] = await client.diagnostics(URI);
      deepEqual(found?.relatedInformation?.[0]?.location, {
        uri: URI,
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 8 } },
      });
    });
  });

  describe('manners', () => {
    it('what is being typed is held back for a moment, and only there', async () => {
      start();
      client.settings = { holdBack: 300 };
      await client.initialize({ workspace: { configuration: true } });
      await client.open(URI, `${BAD}Ngày 30/02/202 khác.\n`);
      await client.diagnostics(URI, (all) => all.length >= 1);
      await client.insert(URI, { line: 1, character: 14 }, '4');
      await new Promise((resolve) => setTimeout(resolve, 100));
      deepEqual(
        client.published.get(URI)?.diagnostics.map(({ range }) => range.start.line),
        [0],
      );
      await client.diagnostics(URI, (all) => all.length === 2);
    });

    it('nothing of a date shows at any of its keys, and what is typed behind it shows it', async () => {
      start();
      client.settings = { holdBack: 20_000 };
      await client.initialize({ workspace: { configuration: true } });
      await client.open(URI, `${BAD}Họp\n`);
      await client.diagnostics(URI, (all) => all.length === 1);
      for (const [i, key] of Array.from(' ngày 31/9/2026').entries()) {
        await client.insert(URI, { line: 1, character: 3 + i }, key);
        // The symbols are asked for behind the key, and findings go out before them.
        await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
        await new Promise((resolve) => setTimeout(resolve, 20));
        const shown = client.published.get(URI)?.diagnostics ?? [];
        deepEqual(
          shown.map(({ range }) => range.start.line),
          [0],
          `after “${key}”, key ${i}`,
        );
      }
      await client.insert(URI, { line: 1, character: 18 }, '.');
      await client.diagnostics(URI, (all) => all.length === 2);
    });

    it('a count is not held against a list that is being written', async () => {
      start();
      client.settings = { holdBack: 400 };
      await client.initialize({ workspace: { configuration: true } });
      const head = `${BAD}Hội nghị đề ra 03 nhiệm vụ:\n\n1. Rà soát văn bản.\n2. Báo cáo kết quả.`;
      await client.open(URI, head.slice(0, -1));
      await client.diagnostics(URI, (all) => all.length === 2);
      for (const text of ['.', '\n']) {
        const before = client.publications.length;
        const character = text === '.' ? 18 : 19;
        await client.insert(URI, { line: 4, character }, text);
        await client.until('the next findings', () => client.publications.length > before);
        deepEqual(codes(client.published.get(URI)?.diagnostics ?? []), ['date/impossible']);
        await client.diagnostics(URI, (all) => all.length === 2);
      }
    });

    it('plain text and Markdown are checked when they look like a Party document, always, or never', async () => {
      start();
      await client.initialize({ workspace: { configuration: true } });
      const open = async (
        uri: string,
        languageId: string,
        text: string,
        detect?: string,
      ): Promise<number> => {
        client.settings = { detect };
        await client.open(uri, text, languageId);
        return (await client.diagnostics(uri)).length;
      };
      const party = `ĐẢNG CỘNG SẢN VIỆT NAM\n${BAD}`;
      equal(await open('file:///1.txt', 'plaintext', BAD), 0);
      equal(await open('file:///2.txt', 'plaintext', party), 1);
      equal(await open('file:///3.md', 'markdown', BAD, 'always'), 1);
      equal(await open('file:///4.md', 'markdown', party, 'never'), 0);
      equal(await open('file:///5.vbd', 'party-document', BAD, 'never'), 1);
      // An editor that has no name for such files gives one of its own.
      equal(await open('file:///6.vbd', 'text', BAD), 1);
      equal(await open('file:///7.partydoc', 'text', BAD, 'never'), 1);
    });

    it('speaks the language that is asked for', async () => {
      start();
      client.settings = { messageLanguage: 'en' };
      await client.initialize({ workspace: { configuration: true } });
      await client.open(URI, BAD);
      const [found] = await client.diagnostics(URI, (all) => all.length === 1);
      ok(found && !said(found).includes('Tháng'));
    });
  });

  describe('settings', () => {
    it('are heeded by the first draft, which is read while the client is busy', async () => {
      let asked = 0;
      const knowledge = new Proxy(builtInKnowledge(), {
        get: (all, key) => {
          asked++;
          return Reflect.get(all, key) as unknown;
        },
      });
      start({ knowledge });
      let answer = (_settings: object): void => undefined;
      client.settings = new Promise((resolve) => (answer = resolve));
      await client.initialize({ workspace: { configuration: true } });
      asked = 0;
      await client.open(URI, BAD);
      while (asked === 0) await pause(5);
      equal(client.published.size, 0);
      answer({ language: 'en' });
      const [found] = await client.diagnostics(URI, (all) => all.length > 0);
      match(said(found), /February/);
    });

    it('of the client take effect at once', async () => {
      start();
      await client.initialize();
      await client.open(URI, BAD);
      await client.diagnostics(URI, (all) => all.length === 1);
      const settings = { partyDocuments: { severities: { 'date/impossible': 'off' } } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      await client.diagnostics(URI, (all) => all.length === 0);
    });

    it('of the office come from the nearest file, which is checked itself', async () => {
      const files = new Map([
        ['file:///drafts/.partydoc.yaml', 'severities:\n  date/impossible: hint\nplce: Sơn Hà\n'],
      ]);
      const host: Host = { readText: (uri) => Promise.resolve(files.get(uri)), rulePages: undefined };
      start({}, host);
      await client.initialize();
      await client.open('file:///drafts/sub/a.vbd', BAD);
      const [found] = await client.diagnostics('file:///drafts/sub/a.vbd', (all) => all.length === 1);
      equal(found?.severity, 4);
      const [fault] = await client.diagnostics('file:///drafts/.partydoc.yaml');
      deepEqual(
        [fault?.code, fault?.severity, fault?.range.start],
        ['settings', 2, { line: 2, character: 0 }],
      );
      files.set('file:///drafts/.partydoc.yaml', 'severities:\n  date/impossible: off\n');
      const changes = [{ uri: 'file:///drafts/.partydoc.yaml', type: 2 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await client.diagnostics('file:///drafts/sub/a.vbd', (all) => all.length === 0);
      await client.diagnostics('file:///drafts/.partydoc.yaml', (all) => all.length === 0);
    });

    it('of the office that are open are read from the editor, and may be broken', async () => {
      start();
      await client.initialize();
      await client.open('file:///drafts/.partydoc.yaml', 'place: [', 'yaml');
      await client.open(URI, BAD);
      await client.diagnostics(URI, (all) => all.length === 1);
      const [fault] = await client.diagnostics('file:///drafts/.partydoc.yaml', (all) => all.length === 1);
      match(said(fault), /YAML/);
      await client.change('file:///drafts/.partydoc.yaml', {
        text: 'severities: { date/impossible: off }\n',
      });
      await client.diagnostics('file:///drafts/.partydoc.yaml', (all) => all.length === 0);
      await client.diagnostics(URI, (all) => all.length === 0);
    });
  });

  describe('the office’s files', () => {
    const OFFICE = 'vscode-vfs://github/office/.partydoc.yaml';
    const DRAFT = 'vscode-vfs://github/office/sub/a.vbd';
    const read = async (options: object): Promise<{ asked: string[]; severity: number | undefined }> => {
      start();
      const asked: string[] = [];
      client.connection.onRequest('partyDocuments/readFile', ({ uri }: { uri: string }) => {
        asked.push(uri);
        return uri === OFFICE ? 'severities: { date/impossible: hint }' : null;
      });
      await client.initialize({}, options);
      await client.open(DRAFT, BAD);
      const [found] = await client.diagnostics(DRAFT, (all) => all.length === 1);
      return { asked, severity: found?.severity };
    };

    it('come from the client where it says that it reads files', async () => {
      const { asked, severity } = await read({ readsFiles: true });
      equal(severity, 4);
      // All at once, from the nearest folder up: no answer is waited for before the next is asked.
      deepEqual(asked, [
        'vscode-vfs://github/office/sub/.partydoc.yaml',
        OFFICE,
        'vscode-vfs://github/.partydoc.yaml',
      ]);
    });

    it('are not read in a folder that is not trusted, nor from a client that does not say so', async () => {
      deepEqual(await read({ readsFiles: true, trusted: false }), { asked: [], severity: 1 });
      await client.end();
      deepEqual(await read({}), { asked: [], severity: 1 });
    });
  });

  describe('a rule that throws', () => {
    it('is told once, left out for that document, and the others go on', async () => {
      let runs = 0;
      const broken = defineRule({
        id: 'text/broken',
        languages: ['vi', 'en'],
        scope: 'document',
        severity: 'error',
        stage: 'stable',
        fix: 'none',
        clause: undefined,
        check() {
          runs++;
          throw new Error('a slip in the rule');
        },
      });
      start({ rules: [broken, ...dateRules] });
      await client.initialize();
      await client.open(URI, BAD);
      deepEqual(codes(await client.diagnostics(URI, (all) => all.length === 1)), ['date/impossible']);
      await client.insert(URI, { line: 0, character: 0 }, 'Ngày 31/4/2025, họp tại Sơn Hà.\n\n');
      await client.diagnostics(URI, (all) => all.length === 2);
      equal(runs, 1);
      equal(client.log.filter((line) => line.includes('text/broken') && line.startsWith('Rule')).length, 1);
      ok(client.log.some((line) => line.includes('a slip in the rule')));
    });
  });

  describe('code actions', () => {
    const actions = (range: { start: Position; end: Position }, only?: string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
    const at = (line: number, character: number) => ({
      start: { line, character },
      end: { line, character },
    });

    it('offer the fixes of a hundred findings, where more are selected', async () => {
      start();
      await client.initialize();
      await client.open(URI, 'Họp ngày 31/4/2025.\n'.repeat(300));
      await client.diagnostics(URI, (all) => all.length >= 300);
      const found = await actions({ start: at(0, 0).start, end: at(300, 0).end }, ['quickfix']);
      const mended = found.flatMap(({ diagnostics = [] }) =>
        diagnostics.map(({ range }) => range.start.line),
      );
      equal(new Set(mended).size, 100);
    });

    it('offer the fixes of a finding, with their edits', async () => {
      start();
      await client.initialize();
      await client.open(URI, BAD);
      const found = await actions(at(0, 20), ['quickfix']);
      const fix = found[0];
      ok(fix);
      equal(fix.diagnostics?.[0]?.code, 'date/impossible');
      const fixed = apply(BAD, editsIn(fix.edit));
      ok(fixed !== BAD);
      await client.change(URI, { text: fixed });
      await client.diagnostics(URI, (all) => all.length === 0);
    });

    it('offer first what the cursor stands in, and of that the graver', async () => {
      start();
      await client.initialize();
      const party = 'Theo Quy định số 37-QĐ/TW, ngày 25/10/2022 của Ban Chấp hành Trung ương.';
      const others = 'Theo Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.';
      await client.open(URI, [others, others.replace('05-CT', '21-CT'), party].join('\n'));
      const comma = party.indexOf(', ngày');
      const rules = async (character: number): Promise<unknown[]> => {
        const found = await actions(at(2, character), ['quickfix']);
        return found.map(({ diagnostics }) => diagnostics?.[0]?.code);
      };
      equal((await rules(comma))[0], 'citation/mixed-comma');
      // The comma's finding ends where the date's begins.
      const [first] = await actions(at(2, party.indexOf('25/10')), ['quickfix']);
      deepEqual([first?.diagnostics?.[0]?.code, first?.isPreferred], ['citation/catalogue', true]);
    });

    it('make edits when chosen, where the client can wait for them', async () => {
      start();
      await client.initialize({
        workspace: { workspaceEdit: { documentChanges: true } },
        textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
      });
      await client.open(URI, BAD);
      const [fix] = await actions(at(0, 20));
      equal(fix?.edit, undefined);
      const resolved = await client.request<CodeAction>('codeAction/resolve', fix);
      const [change] = resolved.edit?.documentChanges ?? [];
      deepEqual(change && 'textDocument' in change && change.textDocument, { uri: URI, version: 1 });
      ok(apply(BAD, editsIn(resolved.edit)) !== BAD);
      // Once the draft has changed, an old action has no edit to give.
      await client.insert(URI, { line: 0, character: 0 }, 'x');
      const stale = await client.request<CodeAction>('codeAction/resolve', fix);
      equal(stale.edit, undefined);
    });

    it('ignore a rule for one sentence or the draft; the finding goes and nothing else changes', async () => {
      start();
      await client.initialize();
      const text = `Dòng đầu.\r\n${BAD.replace('\n', '\r\n')}`;
      for (const [pick, expected] of [
        [/câu này/, `Dòng đầu.\r\n<!-- partydoc-disable-next-line date/impossible -->\r\n${text.slice(11)}`],
        [/cả văn bản/, `<!-- partydoc-disable-file date/impossible -->\r\n${text}`],
      ] as const) {
        await client.open(URI, text);
        await client.diagnostics(URI, (all) => all.length === 1);
        const action = (await actions(at(1, 20))).find(({ title }) => pick.test(title));
        const ignored = apply(text, editsIn(action?.edit));
        equal(ignored, expected);
        await client.change(URI, { text: ignored });
        await client.diagnostics(URI, (all) => all.length === 0);
        await client.close(URI);
      }
    });

    it('offer to ignore a rule once, however many of its findings are asked about', async () => {
      start();
      await client.initialize();
      await client.open(URI, 'Họp ngày 31/9/2026 và ngày 30/02/2026.');
      await client.diagnostics(URI, (all) => all.length === 2);
      const found = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 38 } },
        context: { diagnostics: [], only: ['quickfix'] },
      });
      const titles = found.map(({ title }) => title).filter((title) => title.startsWith('Bỏ qua'));
      deepEqual(titles, [
        'Bỏ qua điểm này ở câu này (date/impossible)',
        'Bỏ qua mọi điểm như vậy trong cả văn bản này (date/impossible)',
      ]);
    });

    it('add a rule to a comment that is there already', async () => {
      start();
      await client.initialize();
      const text = `<!-- partydoc-disable-next-line date/weekday -- đã xem -->\n${BAD}`;
      await client.open(URI, text);
      const action = (await actions(at(1, 20))).find(({ title }) => title.includes('câu này'));
      equal(
        apply(text, editsIn(action?.edit)),
        `<!-- partydoc-disable-next-line date/weekday date/impossible -- đã xem -->\n${BAD}`,
      );
    });

    it('number a list anew, from its labels', async () => {
      start();
      await client.initialize({
        textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
      });
      const text =
        'Tỉnh uỷ yêu cầu:\n1. Rà soát quy chế.\n3. Báo cáo kết quả.\n4. Kiểm tra việc thực hiện.\n';
      await client.open(URI, text);
      const rewrites = (range: { start: Position; end: Position }, only?: string[]) =>
        actions(range, only).then((all) => all.filter(({ kind }) => kind?.startsWith('refactor')));
      deepEqual(await rewrites(at(2, 10)), []);
      const [list] = await rewrites(at(2, 0));
      equal(list?.kind, 'refactor.rewrite.renumber.list');
      const resolved = await client.request<CodeAction>('codeAction/resolve', list);
      equal(apply(text, editsIn(resolved.edit)), text.replace('3.', '2.').replace('4.', '3.'));
      ok((await rewrites(at(2, 10), ['refactor'])).length > 0);
    });

    it('write a date in another style, where that is asked for', async () => {
      start();
      await client.initialize();
      await client.open(URI, CLEAN);
      const found = await actions(at(0, 20), ['refactor.rewrite']);
      ok(found.some(({ edit }) => apply(CLEAN, editsIn(edit)).includes('ngày 28 tháng 02 năm 2025')));
      const unasked = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: at(0, 20),
        context: { diagnostics: [], triggerKind: 2 },
      });
      deepEqual(unasked, []);
    });

    it('fix all that is certain at once, only where that is asked for', async () => {
      start();
      await client.initialize();
      const text = `<!-- partydoc-disable-next-line -->\n${CLEAN}<!-- partydoc-disable-next-line -->\n${CLEAN}`;
      await client.open(URI, text);
      const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      ok((await actions(whole)).every(({ kind }) => kind === 'quickfix'));
      for (const only of ['source.fixAll', 'source.fixAll.partyDocuments']) {
        const [all, ...others] = await actions(whole, [only]);
        equal(all?.kind, 'source.fixAll.partyDocuments');
        deepEqual(others, []);
        equal(apply(text, editsIn(all.edit)), `\n${CLEAN}\n${CLEAN}`);
      }
      deepEqual(await actions(whole, ['source.organizeImports']), []);
    });
  });

  describe('citations', () => {
    const TEXT =
      'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học.\n' +
      'Tỉnh uỷ ban hành kế hoạch thực hiện Nghị quyết số 57-NQ/TW.\n' +
      'Sau khi học tập Nghị quyết số 57-NQ/TW, các chi bộ đăng ký việc làm theo.\n';
    const first = TEXT.indexOf('57-NQ/TW');
    const second = {
      textDocument: { uri: URI },
      position: { line: 1, character: TEXT.split('\n')[1]?.indexOf('57-NQ') ?? 0 },
    };
    const firstRange = {
      start: { line: 0, character: first },
      end: { line: 0, character: first + '57-NQ/TW'.length },
    };

    beforeEach(async () => {
      start();
      await client.initialize({ textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } });
      await client.open(URI, TEXT);
    });

    it('hover tells what is known of the document', async () => {
      const hover = await client.request<Hover>('textDocument/hover', second);
      const { value } = hover.contents as { value: string };
      match(value, /Nghị quyết số 57\\-NQ\\\/TW/);
      match(value, /22\\\/12\\\/2024/);
      match(value, /Bộ Chính trị/);
      match(value, /dòng 1/);
    });

    it('definition is the first full mention; references, highlights and rename reach every one', async () => {
      deepEqual(await client.request<Location>('textDocument/definition', second), {
        uri: URI,
        range: firstRange,
      });
      const lines = (all: readonly { range: { start: Position } }[]) =>
        all.map(({ range }) => range.start.line);
      const references = (includeDeclaration: boolean) =>
        client.request<Location[]>('textDocument/references', { ...second, context: { includeDeclaration } });
      deepEqual(lines(await references(true)), [0, 1, 2]);
      deepEqual(lines(await references(false)), [1, 2]);
      deepEqual(lines(await client.request('textDocument/documentHighlight', second)), [0, 1, 2]);
      const prepared = await client.request<{ placeholder: string }>('textDocument/prepareRename', second);
      equal(prepared.placeholder, '57-NQ/TW');
      const renamed = await client.request<WorkspaceEdit>('textDocument/rename', {
        ...second,
        newName: '58-NQ/TW',
      });
      equal(apply(TEXT, editsIn(renamed)), TEXT.replaceAll('57-NQ/TW', '58-NQ/TW'));
    });

    it('a rename to what is no number is refused with a reason', async () => {
      const failed = await client.request('textDocument/rename', { ...second, newName: '  ' }).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      match(failed?.message ?? '', /chữ số/);
    });
  });

  describe('persons and parts of the draft', () => {
    it('a person is found and renamed at every mention, in capitals where it stands so', async () => {
      start();
      await client.initialize();
      const text =
        'Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ Sơn Hà, chủ trì hội nghị.\nĐồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ, kết luận.\n';
      await client.open(URI, text);
      const second = { textDocument: { uri: URI }, position: { line: 1, character: 12 } };
      const references = await client.request<Location[]>('textDocument/references', {
        ...second,
        context: { includeDeclaration: true },
      });
      deepEqual(
        references.map(({ range }) => range.start.line),
        [0, 1],
      );
      const renamed = await client.request<WorkspaceEdit>('textDocument/rename', {
        ...second,
        newName: 'Trần Thị Thử',
      });
      equal(apply(text, editsIn(renamed)), text.replaceAll('Nguyễn Văn Mẫu', 'Trần Thị Thử'));
      const hover = await client.request<Hover>('textDocument/hover', second);
      match((hover.contents as { value: string }).value, /Nguyễn Văn Mẫu\nBí thư Tỉnh uỷ Sơn Hà \(dòng 1\)/);
      const refused = await client.request('textDocument/rename', { ...second, newName: '123' }).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      match(refused?.message ?? '', /chữ cái/);
    });

    it('a reference to an article leads to it', async () => {
      start();
      await client.initialize();
      const text =
        'QUY ĐỊNH\nĐiều 1. Phạm vi\nQuy định này quy định việc rà soát.\nĐiều 2. Thực hiện\nThực hiện theo Điều 1 Quy định này.\n';
      await client.open(URI, text);
      const position = { line: 4, character: 'Thực hiện theo Điều '.length };
      const definition = await client.request<Location>('textDocument/definition', {
        textDocument: { uri: URI },
        position,
      });
      equal(definition.range.start.line, 1);
    });
  });

  describe('structure', () => {
    const TEXT =
      'I. TÌNH HÌNH\nTỉnh uỷ chỉ đạo các cấp:\n1. Rà soát quy chế.\nMỗi quý một lần.\n2. Báo cáo kết quả.\nII. NHIỆM VỤ\nTiếp tục thực hiện.\n';
    const document = { textDocument: { uri: URI } };

    it('the outline is a tree where the client takes one, else a list', async () => {
      for (const tree of [true, false]) {
        start();
        await client.initialize({
          textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: tree } },
        });
        await client.open(URI, TEXT);
        const symbols = await client.request<{ name: string; children?: { name: string }[] }[]>(
          'textDocument/documentSymbol',
          document,
        );
        const names = symbols.map(({ name }) => name);
        deepEqual(tree ? names : names.filter((name) => name.startsWith('I')), [
          'I. TÌNH HÌNH',
          'II. NHIỆM VỤ',
        ]);
        if (tree)
          deepEqual(
            symbols[0]?.children?.map(({ name }) => name),
            ['1. Rà soát quy chế.', '2. Báo cáo kết quả.'],
          );
        await client.end();
      }
    });

    it('headings and items fold, as many as the client takes', async () => {
      start();
      await client.initialize();
      await client.open(URI, TEXT);
      const folds = await client.request<{ startLine: number; endLine: number }[]>(
        'textDocument/foldingRange',
        document,
      );
      deepEqual(folds, [
        { startLine: 0, endLine: 4 },
        { startLine: 2, endLine: 3 },
        { startLine: 5, endLine: 6 },
      ]);
    });

    it('weekdays are shown beside dates where a person wants them', async () => {
      start();
      client.settings = {};
      await client.initialize({ workspace: { configuration: true } });
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const hints = () =>
        client.request<{ label: string; position: Position }[]>('textDocument/inlayHint', {
          ...document,
          range,
        });
      await client.open(URI, CLEAN);
      deepEqual(await hints(), []);
      client.settings = { inlayHints: true };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      deepEqual(
        (await hints()).map(({ label, position }) => [label, position]),
        [['thứ Sáu', { line: 0, character: CLEAN.indexOf('28/02/2025') + 10 }]],
      );
    });

    it('a selection grows from the word to the draft, each step holding the one before', async () => {
      start();
      await client.initialize();
      await client.open(URI, TEXT);
      interface Range {
        start: Position;
        end: Position;
      }
      interface Selection {
        range: Range;
        parent?: Selection;
      }
      const [selection] = await client.request<Selection[]>('textDocument/selectionRange', {
        ...document,
        positions: [{ line: 2, character: 4 }],
      });
      const lines = new LineIndex(TEXT);
      const texts: string[] = [];
      for (let one = selection; one; one = one.parent)
        texts.push(TEXT.slice(lines.offsetAt(one.range.start), lines.offsetAt(one.range.end)));
      equal(texts[0], 'Rà');
      equal(texts[1], 'Rà soát quy chế.');
      equal(texts.at(-1), TEXT);
      texts.forEach((text, i) => ok(i === 0 || text.includes(texts[i - 1] ?? '')));
    });

    it('Enter after an item writes the next label and numbers on', async () => {
      start();
      await client.initialize();
      const text = 'Tỉnh uỷ yêu cầu:\n1. Rà soát quy chế.\n\n2. Báo cáo kết quả.\n';
      await client.open(URI, text);
      const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
        ...document,
        position: { line: 2, character: 0 },
        ch: '\n',
        options: { tabSize: 2, insertSpaces: true },
      });
      equal(apply(text, edits), 'Tỉnh uỷ yêu cầu:\n1. Rà soát quy chế.\n2. \n3. Báo cáo kết quả.\n');
    });
  });

  describe('any request at any moment', () => {
    const methods: readonly (readonly [string, object])[] = [
      ['textDocument/hover', {}],
      ['textDocument/definition', {}],
      ['textDocument/references', { context: { includeDeclaration: true } }],
      ['textDocument/documentHighlight', {}],
      ['textDocument/prepareRename', {}],
      ['textDocument/rename', { newName: '1-NQ/TW' }],
      [
        'textDocument/codeAction',
        {
          range: { start: { line: 5, character: 5 }, end: { line: 9, character: 9 } },
          context: { diagnostics: [] },
        },
      ],
      ['textDocument/completion', {}],
      ['textDocument/documentSymbol', {}],
      ['textDocument/foldingRange', {}],
      ['textDocument/selectionRange', { positions: [{ line: 3, character: 9999 }] }],
      ['textDocument/onTypeFormatting', { ch: '\n', options: { tabSize: 2, insertSpaces: true } }],
    ];
    for (const [method, more] of methods) {
      it(`${method} answers for an unknown document, outside the text, and after closing`, async () => {
        start();
        await client.initialize();
        const ask = (uri: string, position: Position) =>
          client.request(method, { textDocument: { uri }, position, ...more });
        const empty = (answer: unknown) =>
          ok(answer === null || (Array.isArray(answer) && answer.length === 0), JSON.stringify(answer));
        empty(await ask('file:///none.vbd', { line: 0, character: 0 }));
        await client.open(URI, BAD);
        await ask(URI, { line: 9999, character: 9999 });
        await ask(URI, { line: 0, character: 2 ** 31 - 1 });
        await client.close(URI);
        empty(await ask(URI, { line: 0, character: 0 }));
      });
    }
  });

  describe('position encodings', () => {
    const TEXT = `😀 Ghi chú Ấ Hội nghị họp ngày 30/02/2025 😀.\n`;
    const before = TEXT.slice(0, TEXT.indexOf('30/02'));
    for (const [encoding, length] of [
      ['utf-16', before.length],
      ['utf-8', Buffer.byteLength(before)],
      ['utf-32', Array.from(before).length],
    ] as const) {
      it(`${encoding} is agreed on and kept in both directions`, async () => {
        start();
        const { capabilities } = await client.initialize({ general: { positionEncodings: [encoding] } });
        equal(capabilities.positionEncoding, encoding);
        await client.open(URI, TEXT);
        const [found] = await client.diagnostics(URI, (all) => all.length === 1);
        deepEqual(found?.range, {
          start: { line: 0, character: length },
          end: { line: 0, character: length + 10 },
        });
        // Mend the day through a range in the same encoding.
        const range = { start: { line: 0, character: length }, end: { line: 0, character: length + 2 } };
        await client.change(URI, { range, text: '27' });
        await client.diagnostics(URI, (all) => all.length === 0);
      });
    }
  });
});
