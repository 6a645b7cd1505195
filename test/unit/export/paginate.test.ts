import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { type Measured, paginate, type Piece } from '../../../client/pages/paginate';

const block = (height: number, more: Partial<Measured> = {}): Measured => ({
  height,
  cuts: [],
  keep: false,
  fresh: false,
  ...more,
});
const whole = (index: number, height: number): Piece => ({ block: index, from: 0, to: height });

describe('the division into pages', () => {
  it('puts on the next page what does not fit', () => {
    deepEqual(paginate([block(60), block(40), block(10)], 100), [
      [whole(0, 60), whole(1, 40)],
      [whole(2, 10)],
    ]);
    deepEqual(paginate([], 100), [[]]);
  });

  it('cuts a paragraph between lines, as late as it may be cut', () => {
    deepEqual(paginate([block(50), block(100, { cuts: [40, 60] })], 100), [
      [whole(0, 50), { block: 1, from: 0, to: 40 }],
      [{ block: 1, from: 40, to: 100 }],
    ]);
  });

  it('leaves a heading on the page of what it heads', () => {
    const heading = block(20, { keep: true });
    deepEqual(paginate([block(60), heading, heading, block(40, { cuts: [20] })], 100), [
      [whole(0, 60)],
      [whole(1, 20), whole(2, 20), whole(3, 40)],
    ]);
    // Its first lines suffice.
    equal(paginate([block(40), heading, heading, block(40, { cuts: [20] })], 100)[0]?.length, 4);
  });

  it('begins a page where it must, but makes no empty one', () => {
    deepEqual(paginate([block(10, { fresh: true }), block(10, { fresh: true })], 100), [
      [whole(0, 10)],
      [whole(1, 10)],
    ]);
  });

  it('cuts anywhere what is longer than a page', () => {
    deepEqual(paginate([block(250)], 100), [
      [{ block: 0, from: 0, to: 100 }],
      [{ block: 0, from: 100, to: 200 }],
      [{ block: 0, from: 200, to: 250 }],
    ]);
  });

  it('shows all of every block once, in order, on pages that hold it', () => {
    const some = fc.record({
      height: fc.integer({ min: 0, max: 400 }),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 8 }),
      keep: fc.boolean(),
      fresh: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (raw) => {
        const blocks = raw.map((one) => ({
          ...one,
          cuts: one.cuts.filter((cut) => cut < one.height).sort((a, b) => a - b),
        }));
        const pages = paginate(blocks, 100);
        for (const page of pages)
          if (page.reduce((sum, { from, to }) => sum + to - from, 0) > 100.5) return false;
        let at = { block: -1, to: 0, height: 0 };
        for (const { block: index, from, to } of pages.flat()) {
          const next = index === at.block ? from === at.to : index === at.block + 1 && from === 0;
          if (!next || (index !== at.block && at.to !== at.height)) return false;
          at = { block: index, to, height: blocks[index]?.height ?? -1 };
        }
        return at.block === blocks.length - 1 && at.to === at.height;
      }),
      { numRuns: 300 },
    );
  });
});
