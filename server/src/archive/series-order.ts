import type { IsoDate } from '../model/types';
import { nth } from '../text/certain';
import type { Issued } from './resolve';
import type { IndexRecord } from './types';

/** A document whose date is not where its number puts it. */
export interface OutOfOrder {
  /** `early`: dated before one with a lower number; `late`: dated after one with a higher number. */
  readonly kind: 'early' | 'late';
  readonly neighbour: Issued & { readonly date: IsoDate };
}

/** How many neighbours on either side are looked at: what is out of order shows near by. */
const NEIGHBOURS = 8;

type Dated = Issued & { readonly date: IsoDate };

/**
 * Whether a file of a series (all of one numbering) has a date that does not fit its number. Of two that contradict each
 * other the one is blamed that fewer neighbours bear out; of a mere pair, the later number.
 */
export function seriesOrder(series: readonly IndexRecord[], uri: string): OutOfOrder | undefined {
  const all = oneOfEach(series, uri);
  const at = all.findIndex((one) => one.uri === uri);
  const mine = all[at];
  if (!mine) return undefined;
  const near = all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const me = near.indexOf(mine);
  const before = near.slice(0, me).findLast(({ date }) => date > mine.date);
  const after = near.slice(me + 1).find(({ date }) => date < mine.date);
  if (!before && !after) return undefined;
  const { longest, through } = inOrder(near, me);
  if (through === longest && !(before && isAsGood(near, before, longest))) return undefined;
  return before ? { kind: 'early', neighbour: before } : after && { kind: 'late', neighbour: after };
}

/** Whether the order can be kept as well with the other, so that nothing but the number decides between the two. */
function isAsGood(near: readonly Dated[], other: Dated, longest: number): boolean {
  return inOrder(near, near.indexOf(other)).through === longest;
}

/** By number; of a number with several files (copies, versions) the file at hand, else one, if their dates agree. */
function oneOfEach(series: readonly IndexRecord[], uri: string): Dated[] {
  const byNumber = new Map<number, Dated[]>();
  for (const record of series) {
    const ordinal = record.own?.ordinal;
    if (ordinal === undefined || record.date === undefined) continue;
    const list = byNumber.get(ordinal) ?? [];
    byNumber.set(ordinal, list);
    list.push(record as Dated);
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .flatMap(([, files]) => {
      const [first] = files;
      if (!first || files.some(({ date }) => date !== first.date)) return [];
      return files.find((one) => one.uri === uri) ?? first;
    });
}

/** Length of the longest run of documents in order of date, and of the longest that holds one of them. */
function inOrder(near: readonly Dated[], at: number): { longest: number; through: number } {
  const ending = lengths(near, (one, other) => one.date <= other.date);
  const beginning = lengths(near.toReversed(), (one, other) => one.date >= other.date).toReversed();
  return {
    longest: Math.max(...ending),
    through: nth(ending, at) + nth(beginning, at) - 1,
  };
}

/** For each the length of the longest subsequence that ends with it; at most a few neighbours are compared. */
function lengths(near: readonly Dated[], follows: (one: Dated, other: Dated) => boolean): number[] {
  const found: number[] = [];
  near.forEach((other, i) => {
    const before = near.slice(0, i).flatMap((one, k) => (follows(one, other) ? nth(found, k) : []));
    found.push(1 + Math.max(0, ...before));
  });
  return found;
}
