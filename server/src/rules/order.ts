import { entryOf, nth } from '../text/certain';
import { firstWhere } from '../text/search';
import { ruleIds } from './index';
import type { Finding, Rule } from './types';

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const ranks: ReadonlyMap<string, number> = new Map(ruleIds.map((id, rank) => [id, rank]));

/** In the order of the text; at one place in the order of the rules. */
export function inOrder(a: Found, b: Found): number {
  const [one, other] = [a.finding.span, b.finding.span];
  return (
    one.start - other.start || one.end - other.end || entryOf(ranks, a.rule.id) - entryOf(ranks, b.rule.id)
  );
}

/** Two lists in that order brought to one. */
export function merged<T extends Found>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const all: T[] = [];
  let next = 0;
  // Few come to many: each has its place looked for.
  for (const come of other) {
    const at = next + firstWhere(one.length - next, (i) => inOrder(come, nth(one, next + i)) < 0);
    while (next < at) all.push(nth(one, next++));
    all.push(come);
  }
  return all.concat(one.slice(next));
}
