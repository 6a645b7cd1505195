import { contentHash } from '../archive/hash';
import { packRecord, type PackedRecord, RECORD_FORMAT, unpackRecord } from '../archive/pack';
import type { IndexRecord } from '../archive/types';

/** A record with the stamp of the file and of the settings that it was made under. */
export interface StoredRecord {
  readonly stamp: string;
  readonly record: IndexRecord;
}

/** Version of the file's own layout. */
const LAYOUT = 1;

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

/** The lines of a store: what made it, then one record a line. */
export function* storeLines(records: Iterable<StoredRecord>, maker: string): Generator<string> {
  yield JSON.stringify(head(maker));
  for (const { stamp, record } of records) {
    const body = JSON.stringify(packRecord(record));
    // The hash of each line tells a torn or spoilt one from a record.
    yield `${contentHash(body)} ${stamp} ${body}`;
  }
}

/** Whether the first line of a store is of this version; else the index is made anew. */
export function isOwnHead(line: string, maker: string): boolean {
  return line === JSON.stringify(head(maker));
}

/** The record of a line; undefined for a line that is no record of ours. */
export function readStoreLine(line: string): StoredRecord | undefined {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  if (first < 1 || second < 0) return undefined;
  const body = line.slice(second + 1);
  if (contentHash(body) !== line.slice(0, first)) return undefined;
  try {
    return { stamp: line.slice(first + 1, second), record: unpackRecord(JSON.parse(body) as PackedRecord) };
  } catch {
    return undefined;
  }
}
