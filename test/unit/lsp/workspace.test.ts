import { deepEqual, equal, ok } from 'node:assert/strict';
import type {
  ClientCapabilities,
  CompletionList,
  Diagnostic,
  Location,
  Range,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { importDocx } from '../../../server/src/import';
import { noFiles } from '../../../server/src/workspace/host';
import { reportInEnglish } from '../../../server/src/rules/example-document';
import { CITING, DIRECTIVE } from '../../support/archive';
import { inProcess, type TestClient } from '../../support/client';
import { paragraph, wordFile } from '../../support/docx';
import { MemoryFiles } from '../../support/files';

const FOLDER = 'file:///van-ban';
const uri = (name: string): string => `${FOLDER}/${name}`;

const capabilities: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  window: { workDoneProgress: true },
};

interface Server {
  readonly client: TestClient;
  readonly files: MemoryFiles;
  readonly progress: unknown[];
}

async function start(
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: unknown = {},
  more: ClientCapabilities = {},
): Promise<Server> {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [uri(name), text])),
  );
  const client = inProcess({}, { ...noFiles, files });
  const progress: unknown[] = [];
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  client.connection.onNotification('$/progress', ({ value }: { value: unknown }) => {
    progress.push(value);
  });
  await client.initialize({ ...capabilities, ...more }, options, [FOLDER]);
  return { client, files, progress };
}

/** Asks again until the answer is as expected: indexing goes on in the background. */
async function eventually<T>(ask: () => Promise<T>, expected: (answer: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    const answer = await ask();
    if (expected(answer) || i > 200) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const range = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe('the server with a folder', () => {
  let server: Server | undefined;
  afterEach(async () => {
    await server?.client.end();
    server = undefined;
  });

  it('reads its drafts in the background, shows how far it is, and keeps the index', async () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.vbd`, CITING]));
    server = await start(texts, { storage: 'file:///store' });
    const { files, progress } = server;
    await eventually(
      () => Promise.resolve(files.kept.get('file:///store')?.length),
      (length) => length === 31,
    );
    equal(files.reads.length, 30);
    deepEqual(progress[0], {
      kind: 'begin',
      title: 'Đọc các văn bản trong thư mục',
      percentage: 0,
      cancellable: true,
    });
    await eventually(
      () => Promise.resolve(progress.at(-1)),
      (last) => (last as { kind: string }).kind === 'end',
    );
    deepEqual(progress.at(-1), { kind: 'end' });
  });

  it('shows how far it is in the language of the person, or of the open draft', async () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.vbd`, CITING]));
    const title = async (options: unknown, draft?: string): Promise<unknown> => {
      server = await start(texts, options);
      const { client, progress } = server;
      if (draft !== undefined) await client.open(uri('open.vbd'), draft);
      await eventually(
        () => Promise.resolve(progress.length),
        (length) => length > 0,
      );
      await client.end();
      return (progress[0] as { title: string }).title;
    };
    const english = 'Reading the documents of the folder';
    equal(await title({ partyDocuments: { messageLanguage: 'en' } }), english);
    equal(await title({ partyDocuments: { language: 'en' } }), english);
    equal(await title({}, 'The Provincial Party Committee held its conference on March 5, 2026.\n'), english);
    server = undefined;
  });

  it('reads nothing of a folder that is not trusted', async () => {
    server = await start({ 'a.vbd': CITING }, { trusted: false });
    await server.client.open(uri('b.vbd'), CITING);
    await server.client.diagnostics(uri('b.vbd'));
    deepEqual(server.files.reads, []);
  });

  it('answers while it reads', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.vbd`, DIRECTIVE.repeat(20)]),
    );
    server = await start(texts);
    await server.client.open(uri('b.vbd'), CITING);
    await server.client.diagnostics(uri('b.vbd'));
    ok(server.files.reads.length < 40, `${server.files.reads.length} files were read first`);
  });

  it('leads from a citation to the document itself, and to every draft that cites it', async () => {
    server = await start({ 'ct-12.vbd': DIRECTIVE, 'b.vbd': `Theo quy định.\n${CITING}` });
    const { client } = server;
    await client.open(uri('a.vbd'), CITING);
    const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
    const definition = await eventually(
      () => client.request<Location[] | Location>('textDocument/definition', at),
      (answer) => Array.isArray(answer),
    );
    deepEqual(definition, [{ uri: uri('ct-12.vbd'), range: range(3, 3, 11) }]);
    const references = await client.request<Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
    });
    deepEqual(references, [
      { uri: uri('a.vbd'), range: range(0, 21, 29) },
      { uri: uri('ct-12.vbd'), range: range(3, 3, 11) },
      { uri: uri('b.vbd'), range: range(1, 21, 29) },
    ]);
    const own = { textDocument: { uri: uri('ct-12.vbd') }, position: { line: 3, character: 5 } };
    await client.open(uri('ct-12.vbd'), DIRECTIVE);
    const citing = await client.request<Location[]>('textDocument/references', {
      ...own,
      context: { includeDeclaration: false },
    });
    deepEqual(citing.map((one) => one.uri).sort(), [uri('a.vbd'), uri('b.vbd')]);
  });

  describe('leads into a Word file', () => {
    const word = wordFile(
      DIRECTIVE.trimEnd()
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    );
    const lead = async (options: unknown): Promise<Location[]> => {
      server = await start({ 'ct%2012.docx': word }, options);
      const { client } = server;
      await client.open(uri('a.vbd'), CITING);
      const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
      return eventually(
        () => client.request<Location[]>('textDocument/definition', at),
        (answer) => Array.isArray(answer) && answer.length > 0,
      );
    };

    it('by the text that the client shows of it', async () => {
      const [found] = await lead({ showsWord: true });
      equal(found?.uri, 'partydoc-word:/ct%2012.docx?file%3A%2F%2F%2Fvan-ban%2Fct%252012.docx');
      const shown = importDocx(word);
      const lines = 'text' in shown ? shown.text.split('\n') : [];
      equal(lines[found.range.start.line], 'Số 12-CT/TU');
    });

    it('by the file itself, where the client shows no text of it', async () => {
      deepEqual(await lead({}), [{ uri: uri('ct%2012.docx'), range: range(0, 0, 0) }]);
    });

    it('and writes nothing into it', async () => {
      await lead({});
      const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
      const edit = await server?.client.request<WorkspaceEdit>('textDocument/rename', {
        ...at,
        newName: '13-CT/TU',
      });
      deepEqual(Object.keys(edit?.changes ?? {}), [uri('a.vbd')]);
    });
  });

  it('counts in the client’s encoding', async () => {
    const texts = { 'ct-12.vbd': DIRECTIVE, 'b.vbd': CITING };
    server = await start(texts, {}, { general: { positionEncodings: ['utf-8'] } });
    const { client } = server;
    await client.open(uri('a.vbd'), CITING);
    const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 34 } };
    const references = await eventually(
      () =>
        client.request<Location[]>('textDocument/references', {
          ...at,
          context: { includeDeclaration: true },
        }),
      (answer) => answer.length === 3,
    );
    equal(references.length, 3);
    deepEqual(references[0]?.range, references[2]?.range);
  });

  it('says on hover where a document lies and who cites it, names of files as mere words', async () => {
    server = await start({ 'ct-12.vbd': DIRECTIVE, 'b [x](http://e).vbd': CITING, 'c.vbd': CITING });
    const { client } = server;
    await client.open(uri('a.vbd'), CITING);
    const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
    const { contents } = await eventually(
      () => client.request<{ contents: { value: string } }>('textDocument/hover', at),
      (answer) => answer.contents.value.includes('c.vbd'),
    );
    ok(contents.value.includes('Văn bản này có trong thư mục: ct-12.vbd.'), contents.value);
    ok(contents.value.includes('Được viện dẫn trong 2 văn bản khác'), contents.value);
  });

  it('renames a document in every draft, those that are not open as they are on the disk', async () => {
    server = await start({ 'ct-12.vbd': DIRECTIVE, 'b.vbd': CITING });
    const { client, files } = server;
    await client.open(uri('a.vbd'), CITING);
    const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
    await eventually(
      () =>
        client.request<Location[]>('textDocument/references', {
          ...at,
          context: { includeDeclaration: true },
        }),
      (answer) => answer.length === 3,
    );
    files.write(uri('b.vbd'), `Mới.\n${CITING}`);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: '13-CT/TU' });
    deepEqual(edit.changes, {
      [uri('a.vbd')]: [{ range: range(0, 21, 29), newText: '13-CT/TU' }],
      [uri('b.vbd')]: [{ range: range(1, 21, 29), newText: '13-CT/TU' }],
      [uri('ct-12.vbd')]: [{ range: range(3, 3, 11), newText: '13-CT/TU' }],
    });
  });

  it('asks before it changes other files, where the client can', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    server = await start({ 'ct-12.vbd': DIRECTIVE }, {}, { workspace: { workspaceEdit } });
    const { client } = server;
    await client.open(uri('a.vbd'), CITING);
    const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
    const edit = await eventually(
      () => client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: '13-CT/TU' }),
      (answer) => answer.documentChanges?.length === 2,
    );
    deepEqual(edit.changeAnnotations, {
      elsewhere: { label: 'Sửa trong các văn bản khác', needsConfirmation: true },
    });
    deepEqual(
      edit.documentChanges?.map(
        (change) => 'edits' in change && change.edits.map((one) => 'annotationId' in one),
      ),
      [[false], [true]],
    );
  });

  it('finds documents, persons and headings by name', async () => {
    const named = `${DIRECTIVE}\nI- TỔ CHỨC THỰC HIỆN\nĐồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ, chủ trì.\n`;
    server = await start({ 'ct-12.vbd': named, 'b.vbd': CITING });
    const { client } = server;
    const find = (query: string): Promise<WorkspaceSymbol[]> =>
      eventually(
        () => client.request<WorkspaceSymbol[]>('workspace/symbol', { query }),
        (answer) => answer.length > 0,
      );
    const names = async (query: string): Promise<string[]> => (await find(query)).map(({ name }) => name);
    deepEqual(await names('12-CT'), ['12-CT/TU về chống lãng phí']);
    deepEqual(await names('tran mau'), ['Trần Thị Mẫu']);
    deepEqual(await names('tổ chức'), ['I- TỔ CHỨC THỰC HIỆN']);
    deepEqual(await client.request('workspace/symbol', { query: 'không có' }), []);
  });

  it('proposes what other drafts issue and cite', async () => {
    server = await start({
      'ct-12.vbd': DIRECTIVE,
      'b.vbd': 'Chỉ thị số 9-CT/HU, ngày 02/02/2026 của Huyện uỷ về “việc thử”.\n',
    });
    const { client } = server;
    const text = 'Thực hiện Chỉ thị số ';
    await client.open(uri('a.vbd'), text);
    const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: text.length } };
    const labels = (answer: CompletionList): string[] => answer.items.map(({ label }) => label);
    const answer = await eventually(
      () => client.request<CompletionList>('textDocument/completion', at),
      (list) => labels(list).includes('12-CT/TU') && labels(list).includes('09-CT/HU'),
    );
    const found = answer.items.find(({ label }) => label === '12-CT/TU');
    equal(
      found?.textEdit && 'newText' in found.textEdit ? found.textEdit.newText : '',
      '12-CT/TU, ngày 01/3/2026 về chống lãng phí',
    );
    ok(
      labels(answer).some((label) => label.startsWith('09-CT/HU')),
      labels(answer).slice(0, 3).join(),
    );
  });

  it('compares an open draft with the others, and again when one of them changes', async () => {
    server = await start({ 'ct-12.vbd': DIRECTIVE });
    const { client, files } = server;
    await client.open(uri('a.vbd'), CITING.replace('01/3', '11/3'));
    const of = (found: Diagnostic[]): Diagnostic | undefined =>
      found.find(({ code }) => code === 'citation/folder-document');
    const found = of(await client.diagnostics(uri('a.vbd'), (all) => of(all) !== undefined));
    ok(JSON.stringify(found?.message).includes('ct-12.vbd'));
    deepEqual(found?.relatedInformation, [
      {
        location: { uri: uri('ct-12.vbd'), range: range(3, 3, 11) },
        message: 'Chính văn bản được viện dẫn (ct-12.vbd)',
      },
    ]);
    files.write(uri('ct-12.vbd'), DIRECTIVE.replace('ngày 01', 'ngày 11'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('ct-12.vbd'), type: 2 }],
    });
    await client.diagnostics(uri('a.vbd'), (all) => of(all) === undefined);
    // An open one counts as it is in the editor.
    await client.open(uri('ct-12.vbd'), DIRECTIVE);
    await client.diagnostics(uri('a.vbd'), (all) => of(all) !== undefined);
    await client.close(uri('ct-12.vbd'));
    await client.diagnostics(uri('a.vbd'), (all) => of(all) === undefined);
  });

  it('no longer compares with drafts whose folder is gone, of which alone editors tell', async () => {
    server = await start({ 'cu/ct-12.vbd': DIRECTIVE });
    const { client, files } = server;
    await client.open(uri('a.vbd'), CITING.replace('01/3', '11/3'));
    const differs = (found: Diagnostic[]): boolean =>
      found.some(({ code }) => code === 'citation/folder-document');
    await client.diagnostics(uri('a.vbd'), differs);
    files.remove(uri('cu/ct-12.vbd'));
    files.write(uri('moi/ct-12.vbd'), DIRECTIVE.replace('12-CT', '13-CT'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('cu'), type: 3 }],
    });
    await client.diagnostics(uri('a.vbd'), (all) => !differs(all));
    // It may have been given another name.
    const found = await client.request<unknown[]>('workspace/symbol', { query: '13-CT' });
    equal(found.length, 1);
  });

  it('compares open drafts that were read before there was an index', async () => {
    server = await start({});
    const { client } = server;
    const given = (found: Diagnostic[]): boolean =>
      found.some(({ code }) => code === 'citation/duplicate-number');
    const uris = ['untitled:Untitled-1', 'untitled:Untitled-2'];
    await client.open('untitled:Untitled-1', DIRECTIVE);
    await client.open(
      'untitled:Untitled-2',
      DIRECTIVE.replace('chống lãng phí', 'phòng cháy trong mùa khô ở các khu rừng đặc dụng'),
    );
    for (const one of uris) await client.diagnostics(one, given);
  });

  it('judges an open draft by what it says now of itself, once the person rests', async () => {
    const other = DIRECTIVE.replace('chống lãng phí', 'phòng cháy trong mùa khô ở các khu rừng đặc dụng');
    server = await start({ 'ct-12.vbd': DIRECTIVE });
    const { client } = server;
    await client.open(uri('b.vbd'), DIRECTIVE);
    await client.diagnostics(uri('b.vbd'));
    const given = (found: Diagnostic[]): boolean =>
      found.some(({ code }) => code === 'citation/duplicate-number');
    await client.change(uri('b.vbd'), { text: other });
    await client.diagnostics(uri('b.vbd'), given);
    await client.change(uri('b.vbd'), { text: DIRECTIVE });
    await client.diagnostics(uri('b.vbd'), (found) => !given(found));
  });

  it('compares a translation with its original, and again when either of them changes', async () => {
    const original = `${DIRECTIVE}\nCác chi bộ sinh hoạt trước ngày 15/3/2026.\n`;
    const translation = reportInEnglish('The Party cells meet before March 16, 2026.')
      .replace('12-BC', '12-CT')
      .replace('October 5', 'March 1')
      .replace('REPORT', 'DIRECTIVE');
    server = await start({ 'ct-12.vbd': original });
    const { client } = server;
    const told = (found: Diagnostic[]): boolean => found.some(({ code }) => code === 'pair/days');
    await client.open(uri('directive.en.md'), translation);
    await client.diagnostics(uri('directive.en.md'), told);
    await client.change(uri('directive.en.md'), { text: translation.replace('March 16', 'March 15') });
    await client.diagnostics(uri('directive.en.md'), (found) => !told(found));
    await client.open(uri('ct-12.vbd'), original);
    await client.change(uri('ct-12.vbd'), { text: original.replace('15/3', '17/3') });
    await client.diagnostics(uri('directive.en.md'), told);
    await client.change(uri('ct-12.vbd'), { text: original });
    await client.diagnostics(uri('directive.en.md'), (found) => !told(found));
  });

  it('forgets a draft that was never saved, once it is closed', async () => {
    server = await start({});
    const { client } = server;
    await client.open('untitled:Untitled-1', DIRECTIVE);
    await client.diagnostics('untitled:Untitled-1');
    const find = (): Promise<unknown[]> => client.request('workspace/symbol', { query: '12-CT' });
    equal((await find()).length, 1);
    await client.close('untitled:Untitled-1');
    deepEqual(await find(), []);
  });

  describe('whose drafts are pulled', () => {
    const pulls = { textDocument: { diagnostic: { relatedInformation: true } } };
    const pull = (
      client: TestClient,
      previousResultIds: readonly { uri: string; value: string }[] = [],
    ): Promise<WorkspaceDiagnosticReport> => client.request('workspace/diagnostic', { previousResultIds });
    const on = { partyDocuments: { checkFolder: true } };

    it('tells the findings of drafts that are not open, and nothing twice', async () => {
      server = await start({ 'ct-12.vbd': DIRECTIVE, 'a.vbd': CITING.replace('01/3', '11/3') }, on, pulls);
      const { client, files } = server;
      const report = await eventually(
        () => pull(client),
        ({ items }) => items.some((one) => one.uri === uri('a.vbd')),
      );
      const [first] = report.items.filter((one) => one.uri === uri('a.vbd'));
      ok(first?.kind === 'full' && first.items.some(({ code }) => code === 'citation/folder-document'));
      const ids = report.items.map((one) => ({ uri: one.uri, value: one.resultId ?? '' }));
      const waiting = pull(client, ids);
      const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 400, 'held'))]);
      equal(early, 'held');
      files.write(uri('a.vbd'), CITING);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('a.vbd'), type: 2 }],
      });
      const { items } = await waiting;
      deepEqual(
        items.map((one) => one.uri),
        [uri('a.vbd')],
      );
      ok(
        items.every(
          (one) => one.kind === 'full' && one.items.every(({ code }) => code !== 'citation/folder-document'),
        ),
      );
    });

    it('tells of a Word file that cannot be read there and nowhere else', async () => {
      const word = wordFile(paragraph(CITING.replace('01/3', '31/02')));
      server = await start(
        { 'a.docx': word, 'b.docx': word.subarray(0, 200) },
        { ...on, showsWord: true },
        pulls,
      );
      const { client } = server;
      const items = new Map<string, readonly Diagnostic[]>();
      await eventually(
        async () => {
          for (const one of (await pull(client)).items)
            if (one.kind === 'full') items.set(one.uri, one.items);
          return items.size;
        },
        (size) => size === 2,
      );
      const shown = (name: string): string => `partydoc-word:/${name}?file%3A%2F%2F%2Fvan-ban%2F${name}`;
      deepEqual(
        items.get(shown('a.docx'))?.map(({ code }) => code),
        ['date/impossible'],
      );
      const told = items.get(shown('b.docx'));
      deepEqual(
        told?.map(({ severity }) => severity),
        [3],
      );
      ok(JSON.stringify(told).includes('b.docx'), JSON.stringify(told));
    });

    it('are not checked unless a person wants it, and an open one is asked for by itself', async () => {
      server = await start({ 'a.vbd': CITING.replace('-CT/', '_CT/').replace('01/3', '31/02') }, {}, pulls);
      const { client } = server;
      const held = (): Promise<unknown> =>
        Promise.race([pull(client), new Promise((resolve) => setTimeout(resolve, 400, 'held'))]);
      equal(await held(), 'held');
    });
  });
});
