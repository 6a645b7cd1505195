/** Any request and any edit that a client may send, and what must hold of the answers. */
import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { type Diagnostic, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import type { TestClient } from '../client';

export const URI = 'file:///drafts/a.vbd';
export const DRAFT = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị 😀 về khoa học;',
  'Nghị quyết 57 nêu 03 việc: (1) rà soát; (2) báo cáo; (4) tổng kết ngày 30/02/2025.',
  '1. Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ Sơn Hà.\r',
  '2. Nghi\u0323 quyê\u0301t cu\u0309a Tỉnh uỷ.',
].join('\n');

const options = { tabSize: 2, insertSpaces: true };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
/** Every request that the server answers about a document, with what it takes beside document and position. */
export const METHODS: readonly (readonly [string, object])[] = [
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

export const capabilities = (encoding?: string) => ({
  textDocument: { diagnostic: {} },
  ...(encoding === undefined ? {} : { general: { positionEncodings: [encoding] } }),
});

export const place = fc.record({
  line: fc.oneof(fc.nat(6), fc.constantFrom(99, 2 ** 31 - 1)),
  character: fc.oneof(fc.nat(90), fc.constantFrom(5000, 2 ** 31 - 1)),
});

/** Asks one of the methods; a refusal that the protocol allows for is an answer. */
export function ask(
  client: TestClient,
  method: string,
  more: object,
  position: object,
  uri = URI,
): Promise<unknown> {
  return client
    .request(method, { textDocument: { uri }, position, positions: [position], uri, ...more })
    .catch((error: unknown) => {
      // A person is not named by a number: a new name that cannot be one is refused.
      const refused = method === 'textDocument/rename' && error instanceof ResponseError;
      if (refused && error.code === LSPErrorCodes.RequestFailed) return null;
      throw error;
    });
}

/** The findings, which a server that still works gives. */
export async function pull(client: TestClient, uri = URI): Promise<readonly Diagnostic[]> {
  const params = { textDocument: { uri } };
  return (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params)).items;
}

/** A request to any method, at any place of any document, which may be opened or closed before it. */
export const anyRequest = fc.record({
  method: fc.constantFrom(...METHODS),
  place,
  uri: fc.constantFrom(URI, 'file:///none.vbd', 'untitled:Untitled-1', 'no address', '', URI, URI, URI),
  turn: fc.nat(9),
});

const range = fc.tuple(place, place).map(([start, end]) => ({ start, end }));
const newText = fc.constantFrom('', 'x', '\n', '\r\n', '\uD83D', '30/02/2025', ' (3) bàn;', 'Số 57-NQ/TW');
/** A change as a client tells it, wherever its range may lie. */
export const anyChange = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range, text: newText }) },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(DRAFT, '', 'Họp ngày 31/4/2025.') }) },
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

/** The offset of a position: past a line's end its end, past the last line the end of the text. */
function offsetIn(text: string, { line, character }: Position): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const before = lines.slice(0, line).join('').length;
  const end = (lines[line] ?? '').replace(/\r?\n$|\r$/u, '').length;
  return before + Math.min(character, end);
}

function edited(text: string, change: Change): string {
  if (!('range' in change)) return change.text;
  const offsets = [change.range.start, change.range.end].map((position) => offsetIn(text, position));
  return text.slice(0, Math.min(...offsets)) + change.text + text.slice(Math.max(...offsets));
}

/** After the changes the findings are those of the text as an editor then has it. */
export async function sameAfterChanges(
  client: TestClient,
  name: string,
  text: string,
  changes: readonly Change[],
): Promise<void> {
  // Whatever a change's range points at, an editor's own copy of the text must be what the server has.
  let copy = text;
  const uri = `file:///drafts/${name}.vbd`;
  await client.open(uri, text);
  for (const change of changes) {
    copy = edited(copy, change);
    await client.change(uri, change);
    if (changes.length % 3 === 0) await ask(client, 'textDocument/hover', {}, { line: 1, character: 9 }, uri);
  }
  const fresh = `file:///drafts/${name}-fresh.vbd`;
  await client.open(fresh, copy);
  const tell = (all: readonly Diagnostic[]): string =>
    JSON.stringify(all.map(({ range: at, code, message }) => [at, code, message]));
  equal(tell(await pull(client, uri)), tell(await pull(client, fresh)));
  await client.close(uri);
  await client.close(fresh);
}
