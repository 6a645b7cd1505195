import { entryOf } from '../text/certain';
import { allRules } from './index';
import type { Finding, Rule } from './types';

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const ranks: ReadonlyMap<Rule, number> = new Map(allRules.map((rule, rank) => [rule, rank]));

/** In the order of the text; at one place in the order of the rules. */
export function inOrder(a: Found, b: Found): number {
  const [one, other] = [a.finding.span, b.finding.span];
  return one.start - other.start || one.end - other.end || entryOf(ranks, a.rule) - entryOf(ranks, b.rule);
}

/** Two lists in that order brought to one. */
export function merged<T extends Found>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const all: T[] = [];
  let next = 0;
  for (const found of one) {
    for (let come = other[next]; come && inOrder(come, found) < 0; come = other[++next]) all.push(come);
    all.push(found);
  }
  return all.concat(other.slice(next));
}
