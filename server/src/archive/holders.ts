import type { IsoDate } from '../model/types';
import type { HeldPost, IndexRecord } from './types';

/** What a file says of a post on its day. */
export interface Held {
  readonly uri: string;
  readonly date: IsoDate;
  readonly post: HeldPost;
}

/** Who holds one unique post, by all files that say so. */
export interface Holders {
  /** Of each person on each day the first file. */
  readonly held: readonly Held[];
  /** The first and the last day on which each person is said to hold it. */
  readonly terms: ReadonlyMap<string, { readonly first: IsoDate; readonly last: IsoDate }>;
}

/** What files say of a post; those are left out that are undated, or name two holders themselves. */
export function holdersOf(key: string, records: readonly IndexRecord[]): Holders {
  const held = new Map<string, Held>();
  const terms = new Map<string, { first: IsoDate; last: IsoDate }>();
  for (const record of records) {
    const post = heldIn(record, key);
    const { uri, date } = record;
    if (!post || date === undefined) continue;
    const { personKey } = post;
    const said = `${personKey}|${date}`;
    if (!held.has(said)) held.set(said, { uri, date, post });
    const term = terms.get(personKey);
    if (!term) terms.set(personKey, { first: date, last: date });
    else if (date < term.first) term.first = date;
    else if (date > term.last) term.last = date;
  }
  return { held: [...held.values()], terms };
}

/** What a file says of a post, where it names one holder. */
export function heldIn({ posts }: IndexRecord, key: string): HeldPost | undefined {
  const [post, other] = posts.filter((one) => one.key === key);
  return other ? undefined : post;
}
