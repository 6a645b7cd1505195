import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { PiecedText } from '../../../server/src/text/pieces';
import { LineIndex } from '../../../server/src/text/source';

/** Long enough to be cut several times. */
const LONG = Array.from({ length: 3000 }, (_, i) => `${String(i + 1)}. Nội dung`).join('\r\n');

const edit = fc.record({
  at: fc.nat(),
  gone: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 20_000 })),
  put: fc.oneof(fc.constantFrom('', 'a', '\n', '\r', LONG.slice(0, 9000)), fc.string()),
});

describe('a text in pieces', () => {
  it('is after edits what a string would be, with its lines', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'a', LONG), fc.array(edit, { maxLength: 12 }), (first, edits) => {
        let whole = first;
        let text = new PiecedText([first]);
        let lines = new LineIndex(text);
        for (const { at, gone, put } of edits) {
          const from = at % (whole.length + 1);
          const to = Math.min(whole.length, from + gone);
          whole = whole.slice(0, from) + put + whole.slice(to);
          text = text.edited(from, to, put);
          lines = lines.edited(text, { from, to });
          equal(text.length, whole.length);
          for (const [start, end] of [
            [from, from],
            [Math.max(0, from - 10), Math.min(whole.length, from + 5000)],
            [0, whole.length],
          ] as const)
            equal(text.slice(start, end), whole.slice(start, end));
        }
        const anew = new LineIndex(whole);
        equal(lines.lineCount, anew.lineCount);
        for (let line = 0; line < anew.lineCount; line++) equal(lines.lineText(line), anew.lineText(line));
        equal(String(text), whole);
        equal(text.slice(3), whole.slice(3));
      }),
      { numRuns: 200 },
    );
  });
});
