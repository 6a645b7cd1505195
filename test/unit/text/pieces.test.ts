import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Pieces } from '../../../server/src/text/pieces';

describe('a text in pieces', () => {
  const text = fc.string({ maxLength: 40 });
  const edit = fc.record({ at: fc.nat(), gone: fc.nat({ max: 30 }), put: text });

  it('is the string that it would be', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 12 }), fc.nat(), fc.nat(), (first, edits, a, b) => {
        let [plain, pieces] = [first, Pieces.of(first, 4)];
        for (const { at, gone, put } of edits) {
          const from = at % (plain.length + 1);
          const to = Math.min(from + gone, plain.length);
          plain = plain.slice(0, from) + put + plain.slice(to);
          pieces = pieces.edited({ from, to }, put);
          const [start, end] = [a % (plain.length + 2), b % (plain.length + 2)];
          equal(pieces.length, plain.length);
          equal(pieces.slice(start, end), plain.slice(start, end));
          equal(pieces.slice(start), plain.slice(start));
          equal(pieces.toString(), plain);
        }
      }),
    );
  });

  it('makes one piece anew for a letter', () => {
    const before = Pieces.of('x'.repeat(1000), 10);
    const after = before.edited({ from: 505, to: 505 }, 'y');
    equal(after.pieces.filter((piece) => !before.pieces.includes(piece)).length, 1);
    equal(after.pieces.length, before.pieces.length);
  });
});
