import type { Knowledge } from '../knowledge';
import { nth } from '../text/certain';
import { keysOf, namesOf, type RecordKeys } from './keys';
import { packRecord, type PackedRecord, unpackRecord } from './pack';
import type { IndexRecord } from './types';

const TAB = 9;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Absent keys are `0`; documents, their days and their types' symbols by turns. */
type PackedKeys = readonly [
  uri: string,
  draft: 0 | 1,
  size: number,
  names: string,
  own: readonly [key: string, date: string | 0, typeIds: readonly string[]] | 0,
  series: string | 0,
  cites: readonly string[],
  persons: readonly string[],
  posts: readonly string[],
];

/** The keys of a record, the file that it is of, and the names in it (`namesOf`). */
export type KeptKeys = RecordKeys & { readonly uri: string; readonly names: string };

/**
 * A record as it is kept: its keys, then itself, in UTF-8. An index of ten thousand drafts takes a fourth of the memory so,
 * and what is made by another thread comes without being copied. A record is made of it when it is asked for.
 */
export class KeptRecord {
  readonly #keysEnd: number;

  constructor(
    /** Two texts of JSON with a tab between them; neither holds one. */
    readonly bytes: Uint8Array,
  ) {
    this.#keysEnd = bytes.indexOf(TAB);
  }

  /** Throws where the bytes are no record of ours. */
  keys(): KeptKeys {
    const packed = JSON.parse(decoder.decode(this.bytes.subarray(0, this.#keysEnd))) as PackedKeys;
    const [uri, draft, size, names, own, series, cites, persons, posts] = packed;
    const cited: [string, string, string][] = [];
    for (let i = 0; i + 2 < cites.length; i += 3)
      cited.push([nth(cites, i), nth(cites, i + 1), nth(cites, i + 2)]);
    return {
      uri,
      draft: draft === 1,
      size,
      names,
      own: own === 0 ? undefined : { key: own[0], date: own[1] || undefined, typeIds: own[2] },
      series: series === 0 ? undefined : series,
      cites: cited,
      persons,
      posts,
    };
  }

  record(): IndexRecord {
    return unpackRecord(JSON.parse(decoder.decode(this.bytes.subarray(this.#keysEnd + 1))) as PackedRecord);
  }
}

export function keep(record: IndexRecord, knowledge: Knowledge): KeptRecord {
  const { draft, size, own, series, cites, persons, posts } = keysOf(record, knowledge);
  const keys: PackedKeys = [
    record.uri,
    draft ? 1 : 0,
    size,
    namesOf(record),
    own ? [own.key, own.date ?? 0, own.typeIds] : 0,
    series ?? 0,
    cites.flat(),
    persons,
    posts,
  ];
  return new KeptRecord(encoder.encode(`${JSON.stringify(keys)}\t${JSON.stringify(packRecord(record))}`));
}
