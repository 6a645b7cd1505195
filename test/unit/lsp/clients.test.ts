import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type {
  Diagnostic,
  FoldingRange,
  Hover,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { noFiles } from '../../../server/src/workspace/host';
import { CITING, DIRECTIVE } from '../../support/archive';
import { inProcess, type TestClient } from '../../support/client';
import { MemoryFiles } from '../../support/files';

const FOLDER = 'file:///van-ban';
const uri = (name: string, folder = FOLDER): string => `${folder}/${name}`;
const BAD = 'Hội nghị họp ngày 31/9/2026 tại Sơn Hà.\n';
const OFFICE = uri('.partydoc.yaml');

async function eventually<T>(ask: () => Promise<T>, expected: (answer: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    const answer = await ask();
    if (expected(answer) || i > 200) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('clients of many kinds', () => {
  let client: TestClient;
  let files: MemoryFiles;
  const start = (texts: Readonly<Record<string, string>>, office?: string): TestClient => {
    files = new MemoryFiles(texts);
    return (client = inProcess(
      {},
      {
        ...noFiles,
        files,
        readText: (one) => Promise.resolve(one === OFFICE ? office : undefined),
      },
    ));
  };
  afterEach(() => client.end());
  const documents = (query: string): Promise<unknown[]> => client.request('workspace/symbol', { query });

  describe('that know their folder', () => {
    it('as the root alone: its drafts are read all the same', async () => {
      start({ [uri('ct-12.vbd')]: DIRECTIVE });
      await client.request('initialize', { processId: null, rootUri: FOLDER, capabilities: {} });
      await client.connection.sendNotification('initialized', {});
      equal(
        (
          await eventually(
            () => documents('12-CT'),
            (found) => found.length > 0,
          )
        ).length,
        1,
      );
    });

    it('not at all: an open draft is checked, and no other is looked for', async () => {
      start({ [uri('ct-12.vbd')]: DIRECTIVE });
      await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
      await client.connection.sendNotification('initialized', {});
      await client.open(uri('a.vbd'), BAD);
      await client.diagnostics(uri('a.vbd'), (all) => all.length === 1);
      deepEqual(files.reads, []);
    });

    it('and exchange it for another: what is found is the new one’s', async () => {
      const other = 'file:///van-ban-moi';
      start({
        [uri('ct-12.vbd')]: DIRECTIVE,
        [uri('ct-14.vbd', other)]: DIRECTIVE.replace('12-CT', '14-CT'),
      });
      await client.initialize({ workspace: { workspaceFolders: true } }, {}, [FOLDER]);
      await eventually(
        () => documents('12-CT'),
        (found) => found.length > 0,
      );
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: other, name: 'moi' }], removed: [{ uri: FOLDER, name: 'cu' }] },
      });
      equal(
        (
          await eventually(
            () => documents('14-CT'),
            (found) => found.length > 0,
          )
        ).length,
        1,
      );
      deepEqual(await documents('12-CT'), []);
    });
  });

  it('that want to be asked are asked to tell of settings, and of drafts, tables and the office’s file', async () => {
    start({});
    const asked: { method: string; registerOptions: unknown }[] = [];
    client.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: typeof asked }) => {
        asked.push(...registrations);
        return null;
      },
    );
    const dynamicRegistration = true;
    await client.initialize({
      workspace: {
        didChangeConfiguration: { dynamicRegistration },
        didChangeWatchedFiles: { dynamicRegistration },
      },
    });
    await eventually(
      () => Promise.resolve(asked.length),
      (count) => count === 2,
    );
    deepEqual(asked.map(({ method }) => method).sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    match(JSON.stringify(asked), /\.partydoc\.yaml.*\.csv.*vbd/);
  });

  it('that bring the pages of the rules are led to those', async () => {
    start({});
    await client.initialize({}, { rulePages: 'https://office.example/rules/' });
    await client.open(uri('a.vbd'), BAD);
    const [found] = await client.diagnostics(uri('a.vbd'), (all) => all.length === 1);
    equal(found?.codeDescription?.href, 'https://office.example/rules/date/impossible.md');
  });

  it('that fold a few lines only get as many', async () => {
    start({});
    await client.initialize({ textDocument: { foldingRange: { rangeLimit: 1 } } });
    await client.open(uri('a.vbd'), 'I- MỘT\n1. Một.\nThêm.\n2. Hai.\nThêm.\nII- HAI\n1. Ba.\n');
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: uri('a.vbd') },
    });
    equal(folds.length, 1);
  });

  it('that read the office’s files are told where one of them is too large', async () => {
    client = inProcess();
    const limits: unknown[] = [];
    client.connection.onRequest<unknown, unknown>(
      'partyDocuments/readFile',
      ({ uri: asked, maxBytes }: { uri: string; maxBytes?: number }) => {
        if (asked.endsWith('.yaml')) return asked === OFFICE ? 'catalogue: [so.csv]\n' : null;
        limits.push(maxBytes);
        return { tooLarge: true };
      },
    );
    await client.initialize({}, { readsFiles: true });
    await client.open(uri('a.vbd'), BAD);
    const [told] = await client.diagnostics(OFFICE, (all) => all.length === 1);
    match(JSON.stringify(told?.message), /so\.csv/);
    ok(limits.every((limit) => typeof limit === 'number' && limit > 0));
  });

  describe('that pull the findings of a folder', () => {
    const on = { partyDocuments: { checkFolder: true } };
    const pulls = { textDocument: { diagnostic: {} } };
    const pull = (more: object = {}): Promise<WorkspaceDiagnosticReport> =>
      client.request('workspace/diagnostic', { previousResultIds: [], ...more });
    const codes = (report: WorkspaceDocumentDiagnosticReport | undefined): unknown[] =>
      report?.kind === 'full' ? report.items.map(({ code }: Diagnostic) => code) : [];

    it('get those of many drafts in parts, as they are made', async () => {
      const names = Array.from({ length: 45 }, (_, i) => uri(`${i}.vbd`));
      start(Object.fromEntries(names.map((name) => [name, BAD])));
      const parts: WorkspaceDocumentDiagnosticReport[] = [];
      client.connection.onNotification(
        '$/progress',
        ({ value }: { value: { items?: WorkspaceDocumentDiagnosticReport[] } }) => {
          parts.push(...(value.items ?? []));
        },
      );
      await client.initialize(pulls, on, [FOLDER]);
      await eventually(
        () => Promise.resolve(files.reads.length),
        (count) => count >= names.length,
      );
      const told = new Set<string>();
      for (let i = 0; told.size < names.length && i < 50; i++) {
        const { items } = await pull({ partialResultToken: `part-${i}` });
        for (const one of [...parts, ...items]) told.add(one.uri);
      }
      ok(parts.length >= 20, String(parts.length));
      deepEqual([...told].sort(), names.sort());
    });

    it('are told that a draft is gone, and what they have of an open one', async () => {
      start({ [uri('a.vbd')]: BAD, [uri('b.vbd')]: BAD });
      await client.initialize(pulls, on, [FOLDER]);
      const { items } = await eventually(
        () => pull(),
        (report) => report.items.length === 2,
      );
      deepEqual(items.map(codes), [['date/impossible'], ['date/impossible']]);
      const previousResultIds = items.map((one) => ({ uri: one.uri, value: one.resultId ?? '' }));
      const waiting = pull({ previousResultIds });
      files.remove(uri('a.vbd'));
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('a.vbd'), type: 3 }],
      });
      const gone = (await waiting).items;
      deepEqual(
        gone.map((one) => [one.uri, codes(one)]),
        [[uri('a.vbd'), []]],
      );
      await client.open(uri('b.vbd'), BAD.replace('31/9', '30/9'));
      const open = await eventually(
        () => pull({ previousResultIds: previousResultIds.slice(1) }),
        (report) => report.items.some((one) => one.uri === uri('b.vbd')),
      );
      deepEqual(codes(open.items.find((one) => one.uri === uri('b.vbd'))), []);
    });

    it('get them in the language and by the day that the office has set', async () => {
      start(
        { [uri('a.vbd')]: 'Thực hiện Công văn số 120-CV/TU, ngày 22/12/2027 của Tỉnh uỷ.\n' },
        'language: vi\ndate: 2026-04-15\n',
      );
      await client.initialize(pulls, on, [FOLDER]);
      const { items } = await eventually(
        () => pull(),
        (report) => report.items.length > 0,
      );
      deepEqual(items.flatMap(codes), ['date/after-draft']);
    });
  });

  describe('renaming what many drafts cite', () => {
    it('is refused where too many files would change at once', async () => {
      start(Object.fromEntries(Array.from({ length: 210 }, (_, i) => [uri(`${i}.vbd`), CITING] as const)));
      await client.initialize({}, {}, [FOLDER]);
      await client.open(uri('a.vbd'), CITING);
      await eventually(
        () => Promise.resolve(files.reads.length),
        (count) => count >= 210,
      );
      const at = { textDocument: { uri: uri('a.vbd') }, position: { line: 0, character: 22 } };
      const refused = await eventually(
        () =>
          client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: '13-CT/TU' }).then(
            () => '',
            (error: unknown) => String(error),
          ),
        (text) => text !== '',
      );
      match(refused, /200/);
    });
  });

  describe('the office’s own files', () => {
    it('that are closed unsaved are again what lies on the disk', async () => {
      start({}, 'place: Sơn Hà\n');
      await client.initialize();
      await client.open(OFFICE, 'place: [', 'yaml');
      await client.diagnostics(OFFICE, (all) => all.length === 1);
      await client.close(OFFICE);
      await client.diagnostics(OFFICE, (all) => all.length === 0);
    });

    it('explain a setting to clients with and without Markdown, and nothing where no setting is', async () => {
      for (const contentFormat of [['markdown'], ['plaintext']] as const) {
        start({}, 'place: Sơn Hà\n');
        await client.initialize({ textDocument: { hover: { contentFormat: [...contentFormat] } } });
        await client.open(OFFICE, 'place: Sơn Hà\n\n', 'yaml');
        const hover = (line: number): Promise<Hover | null> =>
          client.request('textDocument/hover', {
            textDocument: { uri: OFFICE },
            position: { line, character: 1 },
          });
        const told = await hover(0);
        deepEqual((told?.contents as { kind: string }).kind, contentFormat[0]);
        equal(await hover(1), null);
        if (contentFormat[0] === 'markdown') await client.end();
      }
    });
  });
});
