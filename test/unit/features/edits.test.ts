import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits, joinEdits, type TextEdit } from '../../../server/src/features/edits';

describe('joining edits', () => {
  const edit = fc
    .tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 3 }))
    .map(([start, length, newText]): TextEdit => ({ start, end: start + length, newText }));

  it('keeps whole groups, first come first served, sorted and free of clashes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 1 }), { maxLength: 12 }), (groups) => {
        const joined = joinEdits(groups);
        joined.forEach((one, i) => {
          const next = joined[i + 1];
          ok(!next || (one.end <= next.start && (one.start !== next.start || one.end !== next.end)));
        });
        // The first group is always in, and every one left out clashes with one that is in.
        const [first] = groups;
        if (first) ok(first.every((one) => joined.includes(one)));
        for (const [one] of groups) {
          if (!one || joined.includes(one)) continue;
          ok(joined.some((other) => one.start <= other.end && other.start <= one.end));
        }
      }),
    );
  });

  it('a group that clashes in one of its edits is left out whole', () => {
    const a = { start: 0, end: 5, newText: 'x' };
    const b = { start: 10, end: 12, newText: 'y' };
    const c = { start: 4, end: 6, newText: 'z' };
    deepEqual(joinEdits([[a], [b, c]]), [a]);
    deepEqual(joinEdits([[b], [a]]), [a, b]);
  });

  it('two insertions at one place clash, one beside a replacement does not', () => {
    const insert = { start: 5, end: 5, newText: 'a' };
    deepEqual(joinEdits([[insert], [{ ...insert, newText: 'b' }]]), [insert]);
    equal(
      applyTextEdits('0123456789', joinEdits([[{ start: 5, end: 7, newText: '-' }], [insert]])),
      '01234a-789',
    );
  });
});
