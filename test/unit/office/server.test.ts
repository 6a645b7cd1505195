import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { FileTooLarge, type Host } from '../../../server/src/workspace/host';
import { inProcess, type TestClient } from '../../support/client';

const OFFICE = 'file:///office/.partydoc.yaml';
const CATALOGUE = 'file:///office/so.csv';
const ROSTER = 'file:///office/nguoi.csv';
const DRAFT = 'file:///office/2022/a.vbd';

const SETTINGS = 'catalogue: so.csv\nroster: [nguoi.csv]\n';
const DOCUMENTS =
  'Số ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu\r\n05-NQ/TU;12/3/2021;Tỉnh uỷ Sơn Hà;về phát triển du lịch\r\n';
const PEOPLE =
  'Họ và tên,Chức vụ,Địa phương,Từ ngày,Đến ngày\nNguyễn Văn Bảy,Bí thư Tỉnh uỷ,Sơn Hà,01/10/2020,\n';
const TEXT = `TỈNH UỶ SƠN HÀ
Sơn Hà, ngày 05 tháng 5 năm 2022

Thực hiện Nghị quyết số 05-NQ/TU, ngày 13/3/2021 của Tỉnh uỷ Sơn Hà, các cấp uỷ đã tổ chức học tập.
`;

const said = (found: Diagnostic | undefined): string =>
  typeof found?.message === 'string' ? found.message : (found?.message.value ?? '');
const plain = (hover: Hover | null): string =>
  hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';

describe('the office’s own tables in the language server', () => {
  let client: TestClient;
  let files: Map<string, string>;
  const host: Host = {
    readText: (uri) =>
      files.get(uri) === 'HUGE' ? Promise.reject(new FileTooLarge()) : Promise.resolve(files.get(uri)),
    rulePages: undefined,
  };
  const EDITS = {
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
  };
  const start = async (capabilities = {}): Promise<void> => {
    client = inProcess({}, host);
    await client.initialize(capabilities);
  };
  const at = (text: string, part: string) => {
    const offset = text.indexOf(part);
    const before = text.slice(0, offset).split(/\r?\n/);
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const ask = <T>(method: string, uri: string, text: string, part: string): Promise<T> =>
    client.connection.sendRequest<T>(method, { textDocument: { uri }, position: at(text, part) });

  beforeEach(() => {
    files = new Map([
      [OFFICE, SETTINGS],
      [CATALOGUE, DOCUMENTS],
      [ROSTER, PEOPLE],
    ]);
  });
  afterEach(() => client.end());

  it('a draft is judged by the catalogue of its office', async () => {
    await start();
    await client.open(DRAFT, TEXT);
    const [found] = await client.diagnostics(DRAFT, (all) => all.length > 0);
    equal(found?.code, 'citation/catalogue');
    match(said(found), /12\/3\/2021/);
  });

  it('a draft outside the office is not', async () => {
    await start();
    await client.open('file:///elsewhere/a.vbd', TEXT);
    deepEqual(await client.diagnostics('file:///elsewhere/a.vbd'), []);
  });

  it('another province’s document of the same number is not meant', async () => {
    await start();
    const text = TEXT.replace('của Tỉnh uỷ Sơn Hà', 'của Tỉnh uỷ Bình Lâm');
    await client.open(DRAFT, text);
    deepEqual(await client.diagnostics(DRAFT), []);
  });

  it('a table that changes on the disk is read again, and drafts with it', async () => {
    await start();
    await client.open(DRAFT, TEXT);
    await client.diagnostics(DRAFT, (all) => all.length > 0);
    files.set(CATALOGUE, DOCUMENTS.replace('12/3/2021', '13/3/2021'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: CATALOGUE, type: 2 }],
    });
    deepEqual(await client.diagnostics(DRAFT, (all) => all.length === 0), []);
  });

  it('a folder that is deleted takes its tables with it', async () => {
    await start();
    await client.open(DRAFT, TEXT);
    await client.diagnostics(DRAFT, (all) => all.length > 0);
    files.delete(CATALOGUE);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: CATALOGUE.slice(0, CATALOGUE.lastIndexOf('/')), type: 3 }],
    });
    deepEqual(await client.diagnostics(DRAFT, (all) => all.length === 0), []);
  });

  it('an open table counts as the person sees it; its bad rows are found as they are typed', async () => {
    await start();
    await client.open(DRAFT, TEXT);
    await client.diagnostics(DRAFT, (all) => all.length > 0);
    await client.open(CATALOGUE, DOCUMENTS, 'plaintext');
    await client.change(CATALOGUE, {
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 18 } },
      text: '31/3/20211',
    });
    const [found] = await client.diagnostics(CATALOGUE, (all) => all.length > 0);
    deepEqual(
      [found?.code, found?.severity, found?.range.start],
      ['catalogue', 1, { line: 1, character: 9 }],
    );
    deepEqual(await client.diagnostics(DRAFT, (all) => all.length === 0), []);
  });

  it('faults of tables are shown in them though only a draft is open, and go when they are mended', async () => {
    files.set(ROSTER, `${PEOPLE}Lê Văn Hai,Bí thư Tỉnh uỷ,Sơn Hà,01/01/2022,\n`);
    await start();
    await client.open(DRAFT, TEXT);
    const [found] = await client.diagnostics(ROSTER, (all) => all.length > 0);
    equal(found?.code, 'roster');
    match(said(found), /dòng 2/);
    files.set(ROSTER, PEOPLE);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: ROSTER, type: 2 }],
    });
    await client.diagnostics(ROSTER, (all) => all.length === 0);
  });

  it('tables that are missing, outside or too large are faults of the settings, and nothing stops', async () => {
    files.set(OFFICE, 'catalogue: [gone.csv, ../x.csv, /etc/x.csv, "http://x/y.csv", so.csv, huge.csv]\n');
    files.set('file:///office/huge.csv', 'HUGE');
    await start();
    await client.open(DRAFT, TEXT);
    const found = await client.diagnostics(OFFICE, (all) => all.length > 0);
    deepEqual(
      found.map((one) => said(one).replace(/“[^“”]*”/u, '…')),
      [
        'Không có tệp ….',
        '… nằm ngoài thư mục của tệp này nên không được đọc.',
        '… nằm ngoài thư mục của tệp này nên không được đọc.',
        '… nằm ngoài thư mục của tệp này nên không được đọc.',
        '… lớn quá 20 MB nên không được đọc.',
      ],
    );
    const [draft] = await client.diagnostics(DRAFT, (all) => all.length > 0);
    equal(draft?.code, 'citation/catalogue');
  });

  it('a CSV that no office names is checked when it is open, any other CSV is left alone', async () => {
    files.delete(OFFICE);
    await start();
    await client.open(CATALOGUE, 'number,date\n05-NQ/TU,31/02/2021\n', 'csv');
    const [found] = await client.diagnostics(CATALOGUE, (all) => all.length > 0);
    match(said(found), /not a real day/);
    await client.open('file:///office/gia.csv', 'Nghị quyết số 05-NQ/TU, ngày 31/02/2021\n', 'plaintext');
    await client.open(DRAFT, 'Ngày 30/02/2025.\n');
    await client.diagnostics(DRAFT, (all) => all.length > 0);
    equal(client.published.get('file:///office/gia.csv')?.diagnostics.length ?? 0, 0);
  });

  it('hover says whose the row is, definition goes to it', async () => {
    await start();
    await client.open(DRAFT, TEXT);
    const hover = await ask<Hover>('textDocument/hover', DRAFT, TEXT, '05-NQ/TU');
    match(plain(hover), /Theo danh mục của cơ quan \(so\.csv, dòng 2\)/);
    const place = await ask<Location>('textDocument/definition', DRAFT, TEXT, '05-NQ/TU');
    deepEqual([place.uri, place.range.start], [CATALOGUE, { line: 1, character: 0 }]);
  });

  describe('a document or a person goes into a table', () => {
    const NEW = `${TEXT}\nChỉ thị số 07-CT/TU, ngày 15/4/2022 của Tỉnh uỷ Sơn Hà về cải cách hành chính.\n\nĐồng chí Trần Thị Tám, Phó Bí thư Tỉnh uỷ, phát biểu.\n`;
    const actions = async (part: string, triggerKind: 1 | 2 = 1): Promise<CodeAction[]> => {
      const position = at(NEW, part);
      const found = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: DRAFT },
        range: { start: position, end: position },
        context: { diagnostics: [], triggerKind, only: ['quickfix'] },
      });
      return found.filter(({ kind }) => /^quickfix\.(?:catalogue|roster)$/.test(kind ?? ''));
    };
    const edits = (action: CodeAction | undefined): [string, string][] =>
      (action?.edit?.documentChanges ?? []).flatMap((one) =>
        'edits' in one
          ? one.edits.map((edit): [string, string] => [
              one.textDocument.uri,
              'newText' in edit ? edit.newText : '',
            ])
          : [],
      );

    it('in the table’s own columns, separator and line breaks', async () => {
      files.set(ROSTER, PEOPLE.trimEnd());
      await start(EDITS);
      await client.open(DRAFT, NEW);
      const [document] = await actions('07-CT/TU');
      equal(document?.title, 'Thêm 07-CT/TU vào danh mục văn bản của cơ quan');
      deepEqual(edits(document), [
        [CATALOGUE, '07-CT/TU;15/4/2022;Tỉnh uỷ Sơn Hà;về cải cách hành chính\r\n'],
      ]);
      const [person] = await actions('Trần Thị Tám');
      deepEqual(edits(person), [[ROSTER, '\nTrần Thị Tám,Phó Bí thư Tỉnh uỷ,,,\n']]);
    });

    it('and not twice, nor while nobody asks', async () => {
      files.set(CATALOGUE, `${DOCUMENTS}07-CT/TU;15/4/2022;Tỉnh uỷ Sơn Hà;\r\n`);
      await start(EDITS);
      await client.open(DRAFT, NEW);
      deepEqual(await actions('07-CT/TU'), []);
      deepEqual(await actions('Thực hiện'), []);
      deepEqual(await actions('Trần Thị Tám', 2), []);
    });

    it('and unasked beside a finding that the row would mend', async () => {
      await start(EDITS);
      await client.open(DRAFT, NEW.replace('Phó Bí thư', 'Bí thư'));
      const [person] = await actions('Trần Thị Tám', 2);
      deepEqual(
        person?.diagnostics?.map(({ code }) => code),
        ['title/roster'],
      );
    });

    it('in a new table, which the settings name', async () => {
      files = new Map([[OFFICE, 'issuer: Tỉnh uỷ Sơn Hà\n']]);
      await start(EDITS);
      await client.open(DRAFT, NEW);
      const [action] = await actions('07-CT/TU');
      const [settings, table] = edits(action);
      deepEqual(settings, [OFFICE, 'catalogue:\n  - danh-muc-van-ban.csv\n']);
      equal(table?.[0], 'file:///office/danh-muc-van-ban.csv');
      match(table[1], /^\uFEFFSố ký hiệu;Ngày ban hành;.*\r\n07-CT\/TU;15\/4\/2022;Chỉ thị;/);
    });

    it('but a client that cannot make files is offered none', async () => {
      files = new Map([[OFFICE, 'issuer: Tỉnh uỷ Sơn Hà\n']]);
      await start();
      await client.open(DRAFT, NEW);
      deepEqual(await actions('07-CT/TU'), []);
    });
  });

  it('a catalogue is made from the drafts of the workspace', async () => {
    files = new Map([[OFFICE, 'issuer: Tỉnh uỷ Sơn Hà\n']]);
    await start(EDITS);
    let applied: { edit: WorkspaceEdit } | undefined;
    client.connection.onRequest('workspace/applyEdit', (params: { edit: WorkspaceEdit }) => {
      applied = params;
      return { applied: true };
    });
    const own = `TỈNH UỶ SƠN HÀ\n*\nSố 12-CT/TU\n\nSơn Hà, ngày 05 tháng 5 năm 2022\n\nCHỈ THỊ\nvề cải cách hành chính\n\nNội dung.\n`;
    await client.open(DRAFT, own);
    await client.diagnostics(DRAFT);
    const answer = await client.connection.sendRequest('partyDocuments/createCatalogue', { uri: DRAFT });
    deepEqual(answer, { added: 1, uris: [OFFICE, 'file:///office/danh-muc-van-ban.csv'] });
    match(
      JSON.stringify(applied),
      /12-CT\/TU;05\/5\/2022;Chỉ thị;Tỉnh uỷ Sơn Hà;về cải cách hành chính;;;2022\/a\.vbd/,
    );
  });

  describe('inside the office’s own files', () => {
    const complete = async (uri: string, text: string, part: string): Promise<string[]> => {
      const found = await ask<CompletionItem[] | CompletionList>('textDocument/completion', uri, text, part);
      return (Array.isArray(found) ? found : found.items).map(({ label }) => label);
    };

    it('a table proposes columns, types, issuers and titles', async () => {
      await start();
      const text = 'Số ký hiệu;Ngày ban hành;Loại văn bản;Cơ quan ban hành;\r\n05-NQ/TU;A;B;C\r\n';
      await client.open(CATALOGUE, text, 'csv');
      ok((await complete(CATALOGUE, text, '\r\n05')).includes('Trích yếu'));
      ok((await complete(CATALOGUE, text, 'B;')).includes('Chỉ thị'));
      ok((await complete(CATALOGUE, text, 'C\r')).includes('Ban Bí thư'));
      match((await complete(CATALOGUE, text, 'A;'))[0] ?? '', /^\d\d\/\d\d\/\d{4}$/);
      await client.open(ROSTER, PEOPLE, 'csv');
      ok((await complete(ROSTER, PEOPLE, 'Bí thư')).includes('Bí thư Tỉnh uỷ'));
    });

    it('hover on a cell says what the column holds and how the cell is read', async () => {
      await start();
      await client.open(CATALOGUE, DOCUMENTS, 'csv');
      match(
        plain(await ask<Hover>('textDocument/hover', CATALOGUE, DOCUMENTS, 'Ngày')),
        /ngày trước, tháng sau/,
      );
      match(plain(await ask<Hover>('textDocument/hover', CATALOGUE, DOCUMENTS, '12/3')), /2021-03-12/);
      match(
        plain(await ask<Hover>('textDocument/hover', CATALOGUE, DOCUMENTS, 'Tỉnh uỷ Sơn')),
        /Tỉnh uỷ \(TU\), Sơn Hà/,
      );
    });

    it('the settings propose keys, values and rules, each explained', async () => {
      const text = 'language: \nseverities:\n  date/we\nro';
      await start();
      await client.open(OFFICE, text, 'yaml');
      deepEqual(await complete(OFFICE, text, '\nsev'), ['auto', 'vi', 'en']);
      ok((await complete(OFFICE, text, '\nro')).includes('date/weekday'));
      const keys = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: OFFICE },
        position: { line: 3, character: 2 },
      });
      const roster = keys.find(({ label }) => label === 'roster');
      match(roster?.detail ?? '', /Danh sách cán bộ/);
      match(plain(await ask<Hover>('textDocument/hover', OFFICE, text, 'language')), /Ngôn ngữ/);
    });
  });
});
