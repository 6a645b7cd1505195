import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { Random, seedOf } from '../../../scripts/evaluate/random';

describe('seeded random', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const numbers = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    deepEqual(numbers(seedOf('a')), numbers(seedOf('a')));
    notEqual(numbers(seedOf('a'))[0], numbers(seedOf('b'))[0]);
  });

  it('spreads over the whole range', () => {
    const random = new Random(1);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const n = random.below(10);
      counts[n] = (counts[n] ?? 0) + 1;
    }
    ok(Math.min(...counts) > 850 && Math.max(...counts) < 1150, counts.join(' '));
  });

  it('picks nothing from nothing, and shuffles without loss', () => {
    const random = new Random(2);
    equal(random.pick<string>([]), undefined);
    deepEqual(random.shuffle([1, 2, 3, 4]).sort(), [1, 2, 3, 4]);
  });
});
