import { deepEqual, equal, ok } from 'node:assert/strict';
import type {
  CodeLens,
  CompletionList,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensLegend,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes } from '../../../server/src/features/token-legend';
import { SHOW_MENTIONS } from '../../../server/src/lsp/presentation-answers';
import { inProcess, type TestClient } from '../../support/client';

const URI = 'file:///drafts/bao-cao.vbd';
const TEXT =
  'Sơn Hà, ngày 05 tháng 8 năm 2025\n\n' +
  '😀 Thực hiện Nghị quyết số 12-NQ/TU, ngày 20/3/2025 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số.\n' +
  'Tiếp tục thực hiện Nghị quyết số 12-NQ/TU trong toàn tỉnh.\n';

let client: TestClient;
const started: TestClient[] = [];

function start(): TestClient {
  client = inProcess();
  started.push(client);
  return client;
}

// Outside a describe a hook follows the tests of every file.
afterEach(async () => {
  await started.pop()?.end();
});

interface Decoded {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly name: string;
}

function decode(data: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const names = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    found.push({ line, character, length, name: [tokenTypes[type], ...names].join('.') });
  }
  return found;
}

/** What each token stands on; lengths are UTF-16 units. */
function shown(text: string, data: readonly number[]): string[] {
  const lines = text.split('\n');
  return decode(data).map(
    ({ line, character, length, name }) =>
      `${name} ${lines[line]?.slice(character, character + length) ?? ''}`,
  );
}

describe('the server: completion', () => {
  const typed = 'Thực hiện Chỉ thị số 06';
  const found = async (labelDetailsSupport: boolean) => {
    await start().initialize({ textDocument: { completion: { completionItem: { labelDetailsSupport } } } });
    await client.open(URI, typed);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: 0, character: typed.length },
    });
    return items.filter(({ label }) => label === '06-CT/TW');
  };

  it('tells documents of one number apart beside each, where the client can show it', async () => {
    const items = await found(true);
    ok(items.length > 1);
    equal(new Set(items.map(({ labelDetails }) => labelDetails?.description)).size, items.length);
    equal(items[0]?.detail, undefined);
  });

  it('or beside the one that is chosen', async () => {
    const [first] = await found(false);
    ok(first?.detail?.startsWith('ngày '));
    equal(first?.labelDetails, undefined);
  });
});

describe('the server: semantic tokens', () => {
  const full = () =>
    client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: URI } });

  it('come with their legend, whole', async () => {
    const { capabilities } = await start().initialize();
    const provider = capabilities.semanticTokensProvider as { legend: SemanticTokensLegend };
    deepEqual(provider.legend, { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] });
    await client.open(URI, TEXT);
    const tokens = shown(TEXT, (await full()).data);
    deepEqual(tokens.slice(0, 7), [
      'date ngày 05 tháng 8 năm 2025',
      'documentName.fullMention Nghị quyết',
      'documentNumber.fullMention 12-',
      'documentTypeSymbol.fullMention NQ',
      'documentNumber.fullMention /',
      'documentIssuerSymbol.fullMention TU',
      'date 20/3/2025',
    ]);
    ok(tokens.includes('documentName.shortMention Nghị quyết'));
  });

  it('of an edited draft are what has changed, and whole for a client that has something else', async () => {
    await start().initialize();
    await client.open(URI, TEXT);
    const first = await full();
    const delta = (previousResultId: string | undefined) =>
      client.request<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument: { uri: URI },
        previousResultId,
      });
    const insertion = 'Họp ngày 01/7/2025.\n';
    await client.insert(URI, { line: 1, character: 0 }, insertion);
    const changed = await delta(first.resultId);
    ok('edits' in changed && changed.edits.length > 0);
    const data = [...first.data];
    for (const edit of [...changed.edits].reverse())
      data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const at = TEXT.indexOf('\n') + 1;
    const after = TEXT.slice(0, at) + insertion + TEXT.slice(at);
    ok(shown(after, data).includes('date 01/7/2025'));
    ok(changed.edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0) < first.data.length);
    const stale = await delta(first.resultId);
    ok('data' in stale);
    deepEqual(stale.data, data);
    const same = await delta(stale.resultId);
    ok('edits' in same);
    deepEqual(same.edits, []);
  });

  it('of a range are those in it', async () => {
    await start().initialize();
    await client.open(URI, TEXT);
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    });
    deepEqual(shown(TEXT, data), ['date ngày 05 tháng 8 năm 2025']);
  });

  it('are counted in the units agreed on', async () => {
    const { capabilities } = await start().initialize({ general: { positionEncodings: ['utf-8'] } });
    equal(capabilities.positionEncoding, 'utf-8');
    await client.open(URI, TEXT);
    const lines = TEXT.split('\n').map((line) => Buffer.from(line, 'utf8'));
    const tokens = decode((await full()).data).map(
      ({ line, character, length, name }) =>
        `${name} ${lines[line]?.subarray(character, character + length).toString('utf8') ?? ''}`,
    );
    equal(tokens[0], 'date ngày 05 tháng 8 năm 2025');
    equal(tokens[1], 'documentName.fullMention Nghị quyết');
    equal(tokens[6], 'date 20/3/2025');
  });

  it('of what is no draft are none', async () => {
    await start().initialize();
    await client.open('file:///notes.txt', 'Mua gạo ngày 05/8/2025.\n', 'plaintext');
    const textDocument = { uri: 'file:///notes.txt' };
    deepEqual(await client.request('textDocument/semanticTokens/full', { textDocument }), { data: [] });
  });
});

describe('the server: formatting', () => {
  const WRONG = 'Theo Nghị quyết số 57 -NQ/TW của Bộ Chính trị , các cấp ủy đã họp.\n';
  const options = { tabSize: 2, insertSpaces: true };
  const textDocument = { uri: URI };
  const apply = (text: string, edits: TextEdit[]): string =>
    TextDocument.applyEdits(TextDocument.create(URI, '', 1, text), edits);

  it('normalises the draft, by its settings', async () => {
    start();
    client.settings = { toneMarks: 'hoà' };
    await client.initialize({ workspace: { configuration: true } });
    await client.open(URI, WRONG);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
    equal(apply(WRONG, edits), 'Theo Nghị quyết số 57-NQ/TW của Bộ Chính trị, các cấp uỷ đã họp.\n');
  });

  it('of a selection stays in it, and what is no draft is left alone', async () => {
    await start().initialize();
    await client.open(URI, WRONG + WRONG);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument,
      range,
      options,
    });
    equal(
      apply(WRONG + WRONG, edits),
      `${WRONG}Theo Nghị quyết số 57-NQ/TW của Bộ Chính trị, các cấp ủy đã họp.\n`,
    );
    await client.open('file:///notes.txt', 'Mua gạo , mắm.\n', 'plaintext');
    deepEqual(
      await client.request('textDocument/formatting', {
        textDocument: { uri: 'file:///notes.txt' },
        options,
      }),
      [],
    );
  });
});

describe('the server: inlay hints and code lens', () => {
  const HINTED = 'Hội nghị ngày 05/8/2025 nêu 3 nhiệm vụ: (1) một việc; (2) hai việc; (3) ba việc.\n';
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const textDocument = { uri: URI };
  const hints = () =>
    client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: everything });
  const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument });

  it('are off until a person wants them, and asked for anew when she does', async () => {
    start();
    let refreshes = 0;
    for (const what of ['semanticTokens', 'inlayHint', 'codeLens'])
      client.connection.onRequest(`workspace/${what}/refresh`, () => {
        refreshes++;
        return null;
      });
    const refreshSupport = { refreshSupport: true };
    await client.initialize({
      workspace: {
        configuration: true,
        semanticTokens: refreshSupport,
        inlayHint: refreshSupport,
        codeLens: refreshSupport,
      },
    });
    await client.open(URI, TEXT + HINTED);
    deepEqual([await hints(), await lenses()], [[], []]);
    client.settings = { inlayHints: true, codeLens: true };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const shown = (await hints()).map(({ label, position: { line } }) => [line, label]);
    deepEqual(shown, [
      [0, 'thứ Ba'],
      [2, 'thứ Năm'],
      [4, 'thứ Ba'],
      [4, 'đếm được 3'],
    ]);
    const [lens, ...others] = await lenses();
    deepEqual(others, []);
    equal(lens?.range.start.line, 2);
    // A client that has not named the command gets the count alone.
    deepEqual(lens.command, { title: '12-NQ/TU: 2 lần viện dẫn', command: '' });
    equal(refreshes, 3);
  });

  it('a lens leads to the references in a client that has the command', async () => {
    start();
    await client.initialize(
      {},
      { commands: [SHOW_MENTIONS], partyDocuments: { codeLens: true, messageLanguage: 'en' } },
    );
    await client.open(URI, TEXT);
    const [lens] = await lenses();
    deepEqual(lens?.command, {
      title: '12-NQ/TU: 2 mentions',
      command: SHOW_MENTIONS,
      arguments: [URI, lens?.range.start],
    });
    const references = await client.request<unknown[]>('textDocument/references', {
      textDocument,
      position: lens.range.start,
      context: { includeDeclaration: true },
    });
    equal(references.length, 2);
  });
});
