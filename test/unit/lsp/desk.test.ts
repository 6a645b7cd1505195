import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import type { PagesAnswer } from '../../../server/src/export/html';
import type { OverviewAnswer, ReportAnswer } from '../../../server/src/lsp/desk';
import { LineIndex } from '../../../server/src/text/lines';
import { folderInside } from '../../../server/src/workspace/office-folder';
import { type Host, noFiles } from '../../../server/src/workspace/host';
import { inProcess, type TestClient } from '../../support/client';

const URI = 'file:///work/drafts/a.vbd';
const TEXT = `TỈNH UỶ SƠN HÀ
*
Số 61-BC/TU
Sơn Hà, ngày 30 tháng 10 năm 2026

Ngày 31/9/2026, đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ làm việc theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.
`;

function hostWith(files: Readonly<Record<string, string>>): Host {
  return { ...noFiles, readText: (uri) => Promise.resolve(files[uri]) };
}

describe('the requests of the desk', () => {
  let client: TestClient;
  afterEach(() => client.end());

  const start = async (
    files: Readonly<Record<string, string>> = {},
    capabilities: ClientCapabilities = {},
    options: unknown = {},
  ): Promise<void> => {
    client = inProcess({}, hostWith(files));
    client.connection.onRequest('workspace/workspaceFolders', () => [{ uri: 'file:///work', name: 'work' }]);
    await client.initialize(capabilities, options);
    await client.open(URI, TEXT);
    await client.diagnostics(URI, (all) => all.length > 0);
  };
  const textAt = ({ start, end }: Diagnostic['range']): string => {
    const lines = new LineIndex(TEXT);
    return TEXT.slice(lines.offsetAt(start), lines.offsetAt(end));
  };

  it('answer with the overview of a draft, its places as ranges', async () => {
    await start();
    const found = await client.request<OverviewAnswer>('partyDocuments/overview', { uri: URI });
    deepEqual(
      [...found.documents, ...found.persons].map(({ label, places }) => [label, places.map(textAt)]),
      [
        ['Nghị quyết số 57-NQ/TW', ['57-NQ/TW']],
        ['Trần Thị Mẫu', ['Trần Thị Mẫu']],
      ],
    );
    ok(found.dateRange);
    ok(textAt(found.dateRange).endsWith('ngày 30 tháng 10 năm 2026'));
    deepEqual(found.about.at(-1), { id: 'findings', label: 'Kết quả', value: '1 lỗi' });
  });

  it('tell what the office has laid down', async () => {
    const uri = 'file:///work/.partydoc.yaml';
    await start({ [uri]: 'language: vi\n' });
    const { office } = await client.request<OverviewAnswer>('partyDocuments/overview', { uri: URI });
    deepEqual(office, { uri, language: true, date: false });
    await client.end();
    await start();
    equal((await client.request<OverviewAnswer>('partyDocuments/overview', { uri: URI })).office, null);
  });

  it('answer with the report and with the list of cited documents', async () => {
    await start();
    const report = await client.request<ReportAnswer>('partyDocuments/report', { uri: URI });
    const [finding] = report.families[0]?.findings ?? [];
    ok(finding);
    equal(textAt(finding.range), '31/9/2026');
    deepEqual(report.about[0], { id: 'file', label: 'Văn bản', value: 'a.vbd' });
    const list = await client.request<string>('partyDocuments/citedList', { uri: URI });
    ok(list.startsWith('Danh mục văn bản viện dẫn\n\n1. Nghị quyết số 57-NQ/TW, ngày 22/12/2024'));
  });

  it('answer with the pages, Markdown read as such', async () => {
    await start();
    const pages = await client.request<PagesAnswer>('partyDocuments/pages', { uri: URI });
    equal(pages.language, 'vi');
    deepEqual(
      pages.blocks.map(({ line }) => line),
      [0, 5],
    );
    const uri = 'file:///work/drafts/b.md';
    await client.open(uri, TEXT.replace('Trần Thị Mẫu', '**Trần Thị Mẫu**'), 'markdown');
    const marked = await client.request<PagesAnswer>('partyDocuments/pages', { uri });
    ok(marked.blocks[1]?.html.includes('<b>Trần Thị Mẫu</b>'));
  });

  it('answer with nothing for what is no draft', async () => {
    await start();
    await client.open('file:///work/list.txt', 'mua sữa\n', 'plaintext');
    for (const uri of ['file:///work/list.txt', 'file:///nowhere.vbd'])
      for (const method of ['overview', 'report', 'citedList', 'pages'])
        equal(await client.request(`partyDocuments/${method}`, { uri }), null);
  });

  it('tell the folder of the office’s templates, inside the workspace only', async () => {
    const folders = { workspace: { workspaceFolders: true } };
    const ask = () => client.request('partyDocuments/templates', { uri: URI });
    await start({ 'file:///work/.partydoc.yaml': 'templates: mẫu/chung\n' }, folders);
    equal(await ask(), 'file:///work/m%E1%BA%ABu/chung');
    await client.end();
    await start({ 'file:///work/.partydoc.yaml': 'templates: ../elsewhere\n' }, folders);
    equal(await ask(), null);
    await client.end();
    await start({ 'file:///work/.partydoc.yaml': 'templates: mẫu\n' }, folders, { trusted: false });
    equal(await ask(), null);
    await client.end();
    await start({}, folders);
    equal(await ask(), null);
  });

  describe('ignoring a rule in the workspace', () => {
    const all: ClientCapabilities = {
      workspace: {
        workspaceFolders: true,
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
      },
      textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
    };
    const offered = async (): Promise<CodeAction | undefined> => {
      const position = { line: 5, character: 6 };
      const params = {
        textDocument: { uri: URI },
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['quickfix'] },
      };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
      return actions.find(({ title }) => title.includes('thư mục làm việc'));
    };

    it('edits the office’s file, and has the client save it', async () => {
      const office = 'place: Sơn Hà # địa danh\n';
      await start({ 'file:///work/.partydoc.yaml': office }, all, { commands: ['partyDocuments.saveFile'] });
      const action = await offered();
      ok(action);
      deepEqual(action.command?.arguments, ['file:///work/.partydoc.yaml']);
      equal(action.edit, undefined);
      const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
      const [change] = edit?.documentChanges ?? [];
      ok(change && 'edits' in change);
      deepEqual(change.textDocument, { uri: 'file:///work/.partydoc.yaml', version: null });
      deepEqual(change.edits, [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          newText: 'severities:\n  date/impossible: off\n',
        },
      ]);
    });

    it('makes the file at the root of the workspace where there is none', async () => {
      await start({}, all);
      const action = await offered();
      ok(action);
      equal(action.command, undefined);
      const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
      const [create, change] = edit?.documentChanges ?? [];
      deepEqual(create, {
        kind: 'create',
        uri: 'file:///work/.partydoc.yaml',
        options: { ignoreIfExists: true },
      });
      ok(change && 'edits' in change);
      const [made] = change.edits as TextEdit[];
      ok(made?.newText.endsWith('severities:\n  date/impossible: off\n'));
    });

    it('is not offered where it cannot be done: no workspace, no trust, a broken file', async () => {
      await start({}, { ...all, workspace: { ...all.workspace, workspaceFolders: false } });
      equal(await offered(), undefined);
      await client.end();
      await start({}, all, { trusted: false });
      equal(await offered(), undefined);
      await client.end();
      await start({ 'file:///work/.partydoc.yaml': 'place: [' }, all);
      equal(await offered(), undefined);
    });
  });
});

describe('a folder that an office’s file names', () => {
  const office = 'file:///work/drafts/.partydoc.yaml';
  const inside = (path: string, ...folders: string[]) => folderInside(office, path, folders);

  it('lies in the workspace, or in the office’s own folder where there is none', () => {
    equal(inside('mau', 'file:///work'), 'file:///work/drafts/mau');
    equal(inside('../mau/', 'file:///work'), 'file:///work/mau/');
    equal(inside('.', 'file:///work/drafts'), 'file:///work/drafts');
    equal(inside('mau'), 'file:///work/drafts/mau');
  });

  it('is refused elsewhere', () => {
    for (const path of [
      '/etc',
      '../../etc',
      'C:\\mau',
      '..\\mau',
      'file:///etc',
      '\\\\server\\mau',
      'a/../../..',
    ])
      equal(inside(path, 'file:///work'), undefined, path);
    equal(inside('../workshop', 'file:///work'), 'file:///work/workshop');
    equal(folderInside('file:///work/.partydoc.yaml', '../workshop', ['file:///work']), undefined);
    equal(inside('../mau'), undefined);
  });
});
