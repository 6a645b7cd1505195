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
          .map(({ start, end }) => ({ span: new Span({ start: 0, original: '' }, start, end) }));
        const expected = nodes.filter(({ span }) => span.start < wanted.end && wanted.start < span.end);
        deepEqual([...overlapping(nodes, wanted)], expected);
      }),
    );
  });

  it('looks at where the nodes stand now', () => {
    const [first, second] = [
      { start: 0, original: '' },
      { start: 10, original: '' },
    ];
    const nodes = [{ span: new Span(first, 0, 5) }, { span: new Span(second, 0, 5) }];
    deepEqual([...overlapping(nodes, { start: 12, end: 13 })], [nodes[1]]);
    second.start = 40;
    deepEqual([...overlapping(nodes, { start: 12, end: 13 })], []);
    deepEqual([...overlapping(nodes, { start: 42, end: 43 })], [nodes[1]]);
  });
});
