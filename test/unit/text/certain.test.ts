import { equal, throws } from 'node:assert/strict';
import { entryOf, nth } from '../../../server/src/text/certain';
import { keyAt, words } from '../../../server/src/text/words';

describe('look-ups', () => {
  it('say that the program is at fault where what must be there is not', () => {
    equal(nth(['a', 'b'], 1), 'b');
    throws(() => nth(['a', 'b'], 2), RangeError);
    throws(() => nth(/(a)|(b)/.exec('a') ?? [], 2), RangeError);
    equal(entryOf(new Map([['một', 1]]), 'một'), 1);
    throws(() => entryOf(new Map([['một', 1]]), 'hai'), RangeError);
  });

  it('give no key beyond the first and the last word', () => {
    const read = words('Nghị quyết');
    equal([-1, 0, 1, 2].map((i) => keyAt(read, i)).join('|'), '|nghị|quyết|');
  });
});
