import { deepEqual, equal, ok } from 'node:assert/strict';
import type {
  ClientCapabilities,
  Diagnostic,
  FullDocumentDiagnosticReport,
  Hover,
} from 'vscode-languageserver';
import { noFiles } from '../../../server/src/workspace/host';
import { inProcess, type TestClient } from '../../support/client';

const URI = 'file:///long.vbd';

/** About 100 KB; a day that does not exist stands early and late in it, and an item is missing between. */
const TEXT = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'TỈNH UỶ SƠN HÀ',
  '*',
  'Sơn Hà, ngày 05 tháng 9 năm 2026',
  'BÁO CÁO',
  'Hội nghị ngày 30/02/2026 đã bàn:',
  ...Array.from({ length: 700 }, (_, i) => {
    const label = i < 400 ? i + 1 : i + 2;
    return `${label}. Ngày ${(i % 28) + 1}/8/2026, chi bộ ${i + 1} đã báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW.`;
  }),
  'Hội nghị ngày 31/6/2026 đã bàn xong.',
  '',
].join('\n');

const codes = (found: readonly Diagnostic[]): readonly unknown[] => [
  ...new Set(found.map(({ code }) => code)),
];
const days = (found: readonly Diagnostic[]): number =>
  found.filter(({ code }) => code === 'date/impossible').length;

async function withClient(work: (client: TestClient) => Promise<void>): Promise<void> {
  const client = inProcess({}, noFiles);
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

describe('a long draft that is opened', () => {
  const pulls: ClientCapabilities = { textDocument: { diagnostic: {} } };
  const pull = (client: TestClient, previousResultId?: string): Promise<FullDocumentDiagnosticReport> =>
    client.request('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });
  const told = (client: TestClient): readonly number[] =>
    client.publications.map(({ diagnostics }) => days(diagnostics));

  it('has what is found on its first screens told before the rest is read', () =>
    withClient(async (client) => {
      await client.initialize();
      await client.open(URI, TEXT);
      const all = await client.diagnostics(URI, (found) => days(found) === 2);
      ok(codes(all).includes('list/missing-label'));
      const [first] = client.publications;
      deepEqual([days(first?.diagnostics ?? []), client.publications.length], [1, 2]);
      // No list is judged that goes on.
      ok(
        first?.diagnostics.every((one) =>
          all.some(({ code, range }) => code === one.code && range.start.line === one.range.start.line),
        ),
      );
    }));

  it('is so, too, where the client pulls: it is taken back with the answer', () =>
    withClient(async (client) => {
      await client.initialize(pulls);
      await client.open(URI, TEXT);
      await client.diagnostics(URI, (found) => days(found) === 1);
      equal(days((await pull(client)).items), 2);
      deepEqual(told(client), [1, 0]);
    }));

  it('and where the client asks at once for all that it shows of a draft', () =>
    withClient(async (client) => {
      await client.initialize({ ...pulls, workspace: { configuration: true } });
      // Its settings come when all has been asked for, as they do from an editor that is starting up.
      let answer: (settings: unknown) => void = () => undefined;
      client.settings = new Promise((resolve) => (answer = resolve));
      const opened = client.open(URI, TEXT);
      const shown = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens'].map((what) =>
        client.request(`textDocument/${what}`, { textDocument: { uri: URI } }),
      );
      const asked = pull(client);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer({});
      equal(days((await asked).items), 2);
      await Promise.all([opened, ...shown]);
      deepEqual(told(client), [1, 0]);
    }));

  it('and where the client never pulls, or closes it', () =>
    withClient(async (client) => {
      await client.initialize(pulls);
      await client.open(URI, TEXT);
      await client.diagnostics(URI, (found) => days(found) === 1);
      await client.diagnostics(URI, (found) => days(found) === 0);
      const other = 'file:///other.vbd';
      await client.open(other, TEXT);
      await client.diagnostics(other, (found) => days(found) === 1);
      await client.close(other);
      await client.diagnostics(other, (found) => days(found) === 0);
    }));

  it('is told of by the answer alone, where the client has that already', () =>
    withClient(async (client) => {
      await client.initialize(pulls);
      await client.open(URI, 'Hội nghị ngày 30/02/2026.\n');
      equal(days((await pull(client)).items), 1);
      await client.change(URI, { text: TEXT });
      equal(days((await pull(client)).items), 2);
      deepEqual(told(client), []);
    }));

  it('is as it is now in every answer, also where it is edited before the rest is read', () =>
    withClient(async (client) => {
      await client.initialize(pulls);
      await client.open(URI, TEXT);
      const last = TEXT.split('\n').length - 2;
      await client.change(URI, {
        range: { start: { line: last, character: 14 }, end: { line: last, character: 16 } },
        text: '30',
      });
      await client.change(URI, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'Ngày 32/1/2026.\n',
      });
      equal(days((await pull(client)).items), 2);
      const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: last, character: TEXT.split('\n')[last - 1]?.indexOf('57-NQ') ?? 0 },
      });
      ok(JSON.stringify(hover).includes('57-NQ/TW'));
    }));

  it('is judged in the language that all of it tells', () =>
    withClient(async (client) => {
      await client.initialize();
      const quoted = 'The Party committees reported on the results of the work of the year. '.repeat(110);
      await client.open(URI, `Hội nghị ngày 30/02/2026.\n${quoted}\n${TEXT}`);
      await client.diagnostics(URI, (found) => days(found) === 3);
      deepEqual(
        client.publications.map(({ diagnostics: [one] }) =>
          JSON.stringify(one?.message).startsWith('"Tháng 2'),
        ),
        [true, true],
      );
    }));

  it('has nothing told of its beginning where nothing is found there', () =>
    withClient(async (client) => {
      await client.initialize(pulls);
      await client.open(
        URI,
        TEXT.replace('30/02/2026', '28/02/2026').replaceAll(' thực hiện Nghị quyết số 57-NQ/TW', ''),
      );
      equal(days((await pull(client)).items), 1);
      deepEqual(told(client), []);
    }));
});
