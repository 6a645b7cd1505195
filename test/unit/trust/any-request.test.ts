import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  type Diagnostic,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { figure } from '../../support/figure';
import { inProcess, type TestClient } from '../../support/client';

const URI = 'file:///drafts/a.vbd';
const DRAFT = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị 😀 về khoa học;',
  'Nghị quyết 57 nêu 03 việc: (1) rà soát; (2) báo cáo; (4) tổng kết ngày 30/02/2025.',
  '1. Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ Sơn Hà.\r',
  '2. Nghi\u0323 quyê\u0301t cu\u0309a Tỉnh uỷ.',
].join('\n');

const options = { tabSize: 2, insertSpaces: true };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
/** Every request that the server answers about a document, with what it takes beside document and position. */
const METHODS: readonly (readonly [string, object])[] = [
  ['textDocument/hover', {}],
  ['textDocument/definition', {}],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', {}],
  ['textDocument/prepareRename', {}],
  ['textDocument/rename', { newName: '58-NQ/TW' }],
  ['textDocument/completion', {}],
  ['textDocument/documentSymbol', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/documentLink', {}],
  ['textDocument/codeLens', {}],
  ['textDocument/inlayHint', { range: everywhere }],
  ['textDocument/semanticTokens/full', {}],
  ['textDocument/semanticTokens/full/delta', { previousResultId: 'none' }],
  ['textDocument/semanticTokens/range', { range: everywhere }],
  ['textDocument/formatting', { options }],
  ['textDocument/rangeFormatting', { options, range: everywhere }],
  ['textDocument/onTypeFormatting', { ch: '\n', options }],
  ['textDocument/diagnostic', {}],
  ['textDocument/codeAction', { range: everywhere, context: { diagnostics: [] } }],
  ['workspace/symbol', { query: 'nghị' }],
  ['partyDocuments/overview', {}],
  ['partyDocuments/report', {}],
  ['partyDocuments/pages', {}],
  ['partyDocuments/citedList', {}],
];

const capabilities = (encoding?: string) => ({
  textDocument: { diagnostic: {} },
  ...(encoding === undefined ? {} : { general: { positionEncodings: [encoding] } }),
});

const place = fc.record({
  line: fc.oneof(fc.nat(6), fc.constantFrom(99, 2 ** 31 - 1)),
  character: fc.oneof(fc.nat(90), fc.constantFrom(5000, 2 ** 31 - 1)),
});

describe('any request at any position and moment', function () {
  this.timeout(60_000);
  let client: TestClient;
  const start = (): void => void (client = inProcess());
  afterEach(() => client.end());

  const ask = (method: string, more: object, position: object, uri = URI): Promise<unknown> =>
    client
      .request(method, { textDocument: { uri }, position, positions: [position], uri, ...more })
      .catch((error: unknown) => {
        // A person is not named by a number: a new name that cannot be one is refused, which is an answer.
        const refused = method === 'textDocument/rename' && error instanceof ResponseError;
        if (refused && error.code === LSPErrorCodes.RequestFailed) return null;
        throw error;
      });
  /** The findings, which a server that still works gives. */
  const pull = async (uri = URI): Promise<readonly Diagnostic[]> =>
    (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } }))
      .items;
  const works = async (): Promise<void> => {
    await client.open('file:///drafts/probe.vbd', 'Họp ngày 30/02/2025.\n');
    equal((await pull('file:///drafts/probe.vbd'))[0]?.code, 'date/impossible');
    await client.close('file:///drafts/probe.vbd');
  };

  it('before the server is initialised is refused, and the server goes on', async () => {
    start();
    for (const [method, more] of METHODS) {
      // A server may refuse or answer with nothing; it may not end, nor answer with something.
      const answer = await ask(method, more, { line: 0, character: 0 }).catch((error: unknown) => {
        ok(error instanceof ResponseError, String(error));
        return null;
      });
      ok(isEmpty(answer), `${method}: ${JSON.stringify(answer)}`);
    }
    await client.initialize(capabilities());
    await works();
  });

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'])
    it(`of any place, on an open, a closed and an unknown document is answered (${encoding})`, async () => {
      start();
      const { capabilities: agreed } = await client.initialize(capabilities(encoding));
      equal(agreed.positionEncoding, encoding);
      const uris = [URI, 'file:///none.vbd', 'untitled:Untitled-1', 'no address', ''];
      const now = { open: false };
      const step = fc.tuple(
        fc.constantFrom(...METHODS),
        place,
        fc.constantFrom(...uris, URI, URI, URI),
        fc.nat(9),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
          const under = steps.map(async ([[method, more], position, uri, turn]) => {
            if (turn === 0) {
              await (now.open ? client.close(URI) : client.open(URI, DRAFT));
              now.open = !now.open;
            }
            await ask(method, more, position, uri);
          });
          await Promise.all(under);
        }),
        { numRuns: 60 },
      );
      if (now.open) await client.close(URI);
      await works();
    });

  it('that is taken back at once is answered or given up, and the others are answered', async () => {
    start();
    await client.initialize(capabilities());
    await client.open(URI, DRAFT);
    const position = { line: 1, character: 30 };
    const whole = JSON.stringify(await ask('textDocument/hover', {}, position));
    for (const [method, more] of METHODS) {
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: URI }, position, positions: [position], ...more };
      const taken = client.connection.sendRequest(method, params, source.token);
      const other = ask('textDocument/hover', {}, position);
      source.cancel();
      await taken.catch((error: unknown) =>
        ok(error instanceof ResponseError, `${method}: ${String(error)}`),
      );
      equal(JSON.stringify(await other), whole, method);
    }
    await works();
  });

  it('a thousand in flight, with edits between them, are all answered', async () => {
    start();
    await client.initialize(capabilities());
    await client.open(URI, DRAFT);
    const asked: Promise<unknown>[] = [];
    for (let i = 0; asked.length < 1000; i++) {
      const [method, more] = METHODS[i % METHODS.length] ?? ['textDocument/hover', {}];
      asked.push(ask(method, more, { line: i % 6, character: (i * 7) % 80 }));
      if (i % 100 === 0) await client.insert(URI, { line: 4, character: 0 }, 'x');
    }
    equal((await Promise.all(asked)).length, 1000);
    figure('requests in flight', 1000);
    figure('kinds of requests', METHODS.length);
    await works();
  });

  it('after any edits, be their ranges outside the text, the findings are those of the text as it then is', async () => {
    start();
    // What is being typed would be held back for a moment.
    await client.initialize(capabilities(), { partyDocuments: { holdBack: 0 } });
    const range = fc.tuple(place, place).map(([start, end]) => ({ start, end }));
    const newText = fc.constantFrom(
      '',
      'x',
      '\n',
      '\r\n',
      '\uD83D',
      '30/02/2025',
      ' (3) bàn;',
      'Số 57-NQ/TW',
    );
    const edit = fc.oneof(
      { weight: 9, arbitrary: fc.record({ range, text: newText }) },
      { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(DRAFT, '', 'Họp ngày 31/4/2025.') }) },
    );
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        // Whatever an edit's range points at, an editor's own copy of the text must be what the server has.
        const copy = TextDocument.create(URI, 'party-document', 1, DRAFT);
        const uri = `file:///drafts/${++number}.vbd`;
        await client.open(uri, DRAFT);
        for (const one of edits) {
          TextDocument.update(copy, [one], 2);
          await client.change(uri, one);
          if (edits.length % 3 === 0) await ask('textDocument/hover', {}, { line: 1, character: 9 }, uri);
        }
        const fresh = `file:///drafts/${number}-fresh.vbd`;
        await client.open(fresh, copy.getText());
        const tell = (all: readonly Diagnostic[]): string =>
          JSON.stringify(all.map(({ range: at, code, message }) => [at, code, message]));
        equal(tell(await pull(uri)), tell(await pull(fresh)));
        await client.close(uri);
        await client.close(fresh);
      }),
      { numRuns: 60 },
    );
  });

  it('after the end is answered or refused, and nothing fails', async () => {
    start();
    await client.initialize(capabilities());
    await client.open(URI, DRAFT);
    await client.request('shutdown', null);
    for (const [method, more] of METHODS)
      await ask(method, more, { line: 0, character: 0 }).catch((error: unknown) => {
        ok(error instanceof ResponseError, String(error));
        equal(error.code, ErrorCodes.InvalidRequest, method);
      });
    deepEqual(client.log, []);
  });
});

/** No answer, or one that says that there is nothing. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  if (Array.isArray(answer)) return answer.length === 0;
  if (typeof answer !== 'object') return answer === '';
  return Object.entries(answer).every(
    ([key, value]) => key === 'kind' || key === 'resultId' || isEmpty(value),
  );
}
