import type { IsoDate } from '../model/types';
import { nth } from '../text/certain';
import type { IndexRecord } from './types';

/** A document whose date is not where its number puts it. */
export interface OutOfOrder {
  /** `early`: dated before one with a lower number; `late`: dated after one with a higher number. */
  readonly kind: 'early' | 'late';
  /** The file of that one, and its date. */
  readonly neighbour: Pick<Dated, 'uri' | 'date'>;
}

/** How many neighbours on either side are looked at: what is out of order shows near by. */
const NEIGHBOURS = 8;

/** A number that was given, with the first of the files that bear it. */
interface Dated {
  readonly uri: string;
  readonly date: IsoDate;
}

/** The files of one numbering (`seriesKey`), in the order of their numbers. */
export interface Series {
  readonly numbers: readonly Dated[];
  /** Where each file stands in it. */
  readonly places: ReadonlyMap<string, number>;
}

/** Brings the files of one numbering in order. A number with several files (copies, versions) counts if their dates agree. */
export function inSeries(records: readonly IndexRecord[]): Series {
  const byNumber = new Map<number, Dated[]>();
  for (const { uri, date, own } of records) {
    if (own?.ordinal === undefined || date === undefined) continue;
    const list = byNumber.get(own.ordinal) ?? [];
    byNumber.set(own.ordinal, list);
    list.push({ uri, date });
  }
  const numbers: Dated[] = [];
  const places = new Map<string, number>();
  for (const [, files] of [...byNumber].sort(([a], [b]) => a - b)) {
    const first = nth(files, 0);
    if (files.some(({ date }) => date !== first.date)) continue;
    for (const { uri } of files) places.set(uri, numbers.length);
    numbers.push(first);
  }
  return { numbers, places };
}

/**
 * Whether a file of a series has a date that does not fit its number. Of two that contradict each other the one is blamed
 * that fewer neighbours bear out; of a mere pair, the later number.
 */
export function seriesOrder({ numbers, places }: Series, uri: string): OutOfOrder | undefined {
  const at = places.get(uri);
  if (at === undefined) return undefined;
  const mine = nth(numbers, at);
  const near = numbers.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
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
