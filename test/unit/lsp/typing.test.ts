import { equal } from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { documentSync, Edits, Typing } from '../../../server/src/lsp/documents';
import { Positions } from '../../../server/src/lsp/positions';

const URI = 'file:///drafts/a.vbd';

/** A key at a place of the first line, as an editor tells it. */
function key(character: number, text: string): TextDocumentContentChangeEvent {
  const place = { line: 0, character };
  return { range: { start: place, end: place }, text };
}

function placeAfter(...changes: TextDocumentContentChangeEvent[]): number | undefined {
  const typing = new Typing();
  const positions = new Positions('utf-16');
  const sync = documentSync(() => positions, typing, new Edits());
  const document = sync.create(URI, 'party-document', 1, 'Họp ngày 31');
  sync.update(document, changes, 2);
  return typing.placeIn(URI, 2);
}

describe('where a person types', () => {
  it('is after the last key, also where several come together', () => {
    equal(placeAfter(key(11, '/')), 12);
    equal(placeAfter(key(11, '/'), key(12, '9')), 13);
  });

  it('is nowhere where several cursors write, a line ends, or text is pasted', () => {
    equal(placeAfter(key(11, '/'), key(3, '/')), undefined);
    equal(placeAfter(key(11, '\n')), undefined);
    equal(placeAfter(key(11, ' tháng 9 năm 2026')), undefined);
  });
});
