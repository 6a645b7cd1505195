import { bytesHash } from '../archive/hash';
import { KeptRecord } from '../archive/kept';
import { RECORD_FORMAT } from '../archive/pack';

/** A record with the stamp of the file and of the settings that it was made under. */
export interface StoredRecord {
  readonly stamp: string;
  readonly kept: KeptRecord;
}

const TAB = 9;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Version of the file's own layout. */
const LAYOUT = 4;

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
 * The lines of a store: what made it, then one record a line. A hash tells a torn or spoilt line from a record.
 */
export function* storeLines(records: Iterable<StoredRecord>, maker: string): Generator<string> {
  yield JSON.stringify(head(maker));
  for (const { stamp, kept } of records) {
    const rest = `${stamp}\t${decoder.decode(kept.bytes)}`;
    yield `${bytesHash(encoder.encode(rest))}\t${rest}`;
  }
}

/** Whether the first line of a store is of this version; else the index is made anew. */
export function isOwnHead(line: Uint8Array, maker: string): boolean {
  return decoder.decode(line) === JSON.stringify(head(maker));
}

/** The record of a line; undefined for a line that is no record of ours. */
export function readStoreLine(line: Uint8Array): StoredRecord | undefined {
  const hash = line.indexOf(TAB);
  const stamp = line.indexOf(TAB, hash + 1);
  if (hash < 1 || stamp < 0) return undefined;
  const text = (start: number, end: number): string => decoder.decode(line.subarray(start, end));
  if (bytesHash(line.subarray(hash + 1)) !== text(0, hash)) return undefined;
  return { stamp: text(hash + 1, stamp), kept: new KeptRecord(line.subarray(stamp + 1)) };
}
