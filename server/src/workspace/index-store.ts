import { bytesHash } from '../archive/hash';
import { packRecord, type PackedRecord, RECORD_FORMAT, unpackRecord } from '../archive/pack';
import type { IndexRecord } from '../archive/types';
import { keysOf, type RecordKeys } from '../archive/workspace-index';
import type { Knowledge } from '../knowledge';

/** A record with the stamp of the file and of the settings that it was made under. */
export interface StoredRecord {
  readonly stamp: string;
  readonly record: IndexRecord;
}

const TAB = 9;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Version of the file's own layout. */
const LAYOUT = 3;

/** Absent keys are `0`; documents and their days by turns. */
type PackedKeys = readonly [
  uri: string,
  own: string | 0,
  series: string | 0,
  cites: readonly string[],
  persons: readonly string[],
  posts: readonly string[],
];

interface Head {
  readonly partydoc: 'index';
  readonly layout: number;
  readonly format: number;
  /** Which recognisers and tables made the records. */
  readonly maker: string;
}

function head(maker: string): Head {
  return { partydoc: 'index', layout: LAYOUT, format: RECORD_FORMAT, maker };
}

/**
 * The lines of a store: what made it, then one record a line, after the keys by which it is found: those alone are read
 * when a session begins. A hash tells a torn or spoilt line from a record.
 */
export function* storeLines(
  records: Iterable<StoredRecord>,
  maker: string,
  knowledge: Knowledge,
): Generator<string> {
  yield JSON.stringify(head(maker));
  for (const { stamp, record } of records) {
    const { own, series, cites, persons, posts } = keysOf(record, knowledge);
    const keys: PackedKeys = [record.uri, own ?? 0, series ?? 0, cites.flat(), persons, posts];
    const rest = `${stamp}\t${JSON.stringify(keys)}\t${JSON.stringify(packRecord(record))}`;
    yield `${bytesHash(encoder.encode(rest))}\t${rest}`;
  }
}

/** Whether the first line of a store is of this version; else the index is made anew. */
export function isOwnHead(line: Uint8Array, maker: string): boolean {
  return decoder.decode(line) === JSON.stringify(head(maker));
}

/** A record of a store: its keys, and what makes it when it is asked for. */
export interface KeptRecord {
  readonly stamp: string;
  readonly uri: string;
  readonly keys: RecordKeys;
  readonly make: () => IndexRecord;
}

/** The record of a line; undefined for a line that is no record of ours. Only its keys become text before it is made. */
export function readStoreLine(line: Uint8Array): KeptRecord | undefined {
  const hash = line.indexOf(TAB);
  const stamp = line.indexOf(TAB, hash + 1);
  const keys = line.indexOf(TAB, stamp + 1);
  if (hash < 1 || stamp < 0 || keys < 0) return undefined;
  const text = (start: number, end?: number): string => decoder.decode(line.subarray(start, end));
  if (bytesHash(line.subarray(hash + 1)) !== text(0, hash)) return undefined;
  const [uri, own, series, cites, persons, posts] = JSON.parse(text(stamp + 1, keys)) as PackedKeys;
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < cites.length; i += 2) pairs.push([cites[i] ?? '', cites[i + 1] ?? '']);
  return {
    stamp: text(hash + 1, stamp),
    uri,
    keys: {
      own: own === 0 ? undefined : own,
      series: series === 0 ? undefined : series,
      cites: pairs,
      persons,
      posts,
    },
    make: () => unpackRecord(JSON.parse(text(keys + 1)) as PackedRecord),
  };
}
