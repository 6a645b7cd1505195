import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../../server/src/lsp/open-document';
import { ChunkedText } from '../../../server/src/text/source-text';

const LINE = 'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị';
const breaks = fc.constantFrom('\n', '\n', '\r\n', '\r');
/** About three times as long as what one document of the library holds of it, or one line of that length. */
const long = fc.oneof(
  breaks.map((lineBreak) => `${LINE}${lineBreak}`.repeat(1500)),
  fc.constant(`${LINE} `.repeat(1500)),
);
const put = fc.oneof(
  fc.constantFrom('', 'a', '\n', '\r', '\r\n', `${LINE}\n`.repeat(1000)),
  fc.string({ maxLength: 5 }),
);
/** Near a place, as typing is, or far away; and how much goes. */
const edit = fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(60_000)), put);

describe('an open document', () => {
  it('is what the library makes of the same edits, wherever it is divided', () => {
    fc.assert(
      fc.property(long, fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const open = new OpenDocument('file:///a.vbd', 'party-document', 1, text);
        let known = TextDocument.create('file:///a.vbd', 'party-document', 1, text);
        for (const [i, [at, gone, newText]] of edits.entries()) {
          const before = open.text;
          const was = known.getText();
          const from = at % (was.length + 1);
          const range = { start: known.positionAt(from), end: known.positionAt(from + gone) };
          // As a client gives it that selects backwards.
          const given = i % 2 === 0 ? range : { start: range.end, end: range.start };
          deepEqual(open.replacedBy(given), {
            from: known.offsetAt(range.start),
            to: known.offsetAt(range.end),
          });
          open.update([{ range: given, text: newText }], i);
          const now = TextDocument.applyEdits(known, [{ range, newText }]);
          known = TextDocument.create('file:///a.vbd', 'party-document', i, now);
          equal(open.version, i);
          equal(open.text.slice(), now);
          equal(open.text.length, now.length);
          // Who still reads the text of before reads that.
          equal(before.slice(), was);
          for (const line of [0, range.start.line, range.end.line, known.lineCount - 1, known.lineCount])
            for (const character of [0, 7, 1000])
              equal(open.offsetAt({ line, character }), known.offsetAt({ line, character }));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes over a whole text', () => {
    const open = new OpenDocument('file:///a.vbd', 'party-document', 1, 'một');
    open.update([{ text: 'hai\nba' }], 2);
    equal(open.text.slice(), 'hai\nba');
    equal(open.offsetAt({ line: 1, character: 1 }), 5);
  });
});

describe('a text in chunks', () => {
  it('gives what a string gives', () => {
    const place = fc.option(fc.nat(40), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.tuple(place, place)), (chunks, ranges) => {
        const whole = chunks.join('');
        const text = new ChunkedText(chunks);
        equal(text.length, whole.length);
        for (const [from, to] of ranges) equal(text.slice(from, to), whole.slice(from, to));
      }),
    );
  });
});
