import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { overlapping } from '../../../server/src/text/overlap';
import { Span } from '../../../server/src/text/span';

describe('overlapping', () => {
  it('gives what a look at every node gives, nested ones too', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(range), range, (ranges, wanted) => {
        const nodes = ranges
          .sort((a, b) => a.start - b.start)
          .map(({ start, end }) => ({ span: new Span({ start: 0 }, start, end) }));
        const expected = nodes.filter(({ span }) => span.start < wanted.end && wanted.start < span.end);
        deepEqual([...overlapping(nodes, wanted)], expected);
      }),
    );
  });
});
