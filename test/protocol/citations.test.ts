import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type {
  AnnotatedTextEdit,
  ClientCapabilities,
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  Position,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { inProcess, type TestClient } from '../support/client';

const URI = 'file:///drafts/citations.vbd';
const LINES = [
  'Thực hiện Nghị quyết số 56-NQ/TW, ngày 22/11/2024 của Bộ Chính trị về đột phá phát triển khoa học.',
  'Theo điểm a khoản 2 Điều 4 Nghị quyết số 56-NQ/TW, các chi bộ đăng ký việc làm theo.',
  'Căn cứ điểm a khoản 2 Điều 4 Nghị quyết số 56-NQ/TW. Nghị quyết nêu trên được phổ biến.',
  'Căn cứ Nghị quyết số ',
];

function place(line: number, words: string): { textDocument: { uri: string }; position: Position } {
  const character = LINES[line]?.indexOf(words) ?? -1;
  ok(character >= 0, words);
  return { textDocument: { uri: URI }, position: { line, character } };
}

describe('cited documents over the protocol', () => {
  let client: TestClient;
  afterEach(() => client.end());
  const open = async (capabilities: ClientCapabilities = {}): Promise<void> => {
    client = inProcess();
    await client.initialize(capabilities);
    await client.open(URI, LINES.join('\n'));
  };
  const rename = async (capabilities: ClientCapabilities): Promise<WorkspaceEdit> => {
    await open(capabilities);
    return client.request('textDocument/rename', { ...place(1, '56-NQ'), newName: '57-NQ/TW' });
  };
  const written = (edits: readonly { range: { start: Position }; newText: string }[]) =>
    edits.map(({ range, newText }) => [range.start.line, newText]);
  const ALL = [
    [0, '57-NQ/TW'],
    [0, '22/12/2024'],
    [1, '57-NQ/TW'],
    [2, '57-NQ/TW'],
  ];

  it('a rename carries the date of the new number; the client is asked to confirm what goes along', async () => {
    const edit = await rename({
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    });
    const [change] = edit.documentChanges ?? [];
    ok(change && 'edits' in change);
    const edits = change.edits as AnnotatedTextEdit[];
    deepEqual(written(edits), ALL);
    deepEqual(
      edits.filter((one) => 'annotationId' in one).map(({ newText }) => newText),
      ['22/12/2024'],
    );
    const annotation = edit.changeAnnotations?.[edits[1]?.annotationId ?? ''];
    equal(annotation?.needsConfirmation, true);
    match(annotation.label, /ngày/);
  });

  it('a client without such marks gets the same edits plain', async () => {
    const edit = await rename({ workspace: { workspaceEdit: { documentChanges: true } } });
    equal(edit.changeAnnotations, undefined);
    const [change] = edit.documentChanges ?? [];
    ok(change && 'edits' in change);
    deepEqual(written(change.edits as AnnotatedTextEdit[]), ALL);
    await client.end();
    const older = await rename({});
    deepEqual(written(older.changes?.[URI] ?? []), ALL);
  });

  it('a part of a document has hover, definition, references and highlights', async () => {
    await open();
    const at = place(1, 'khoản 2');
    const hover = await client.request<Hover>('textDocument/hover', at);
    match((hover.contents as { value: string }).value, /điểm a khoản 2 Điều 4/);
    deepEqual(hover.range?.start, place(1, 'điểm a').position);
    const definition = await client.request<Location>('textDocument/definition', at);
    deepEqual(definition.range.start, place(0, '56-NQ').position);
    const references = await client.request<Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
    });
    deepEqual(
      references.map(({ range }) => range.start),
      [place(1, 'điểm a').position, place(2, 'điểm a').position],
    );
    const highlights = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at);
    equal(highlights.length, 2);
    equal(await client.request('textDocument/prepareRename', at), null);
  });

  it('“Nghị quyết nêu trên” leads to the document', async () => {
    await open();
    const definition = await client.request<Location>('textDocument/definition', place(2, 'nêu trên'));
    deepEqual(definition.range.start, place(0, '56-NQ').position);
  });

  it('completion offers the documents of the draft in short form, then the catalogue in full', async () => {
    await open();
    const position = { line: 3, character: LINES[3]?.length ?? 0 };
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: URI },
      position,
    });
    const [first, second] = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    equal(first?.textEdit?.newText, '56-NQ/TW');
    match(second?.textEdit?.newText ?? '', /^\d+-NQ\/TW, ngày \d+\/\d+\/\d{4} của /);
  });
});
