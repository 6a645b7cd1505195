import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { RECORD_FORMAT } from '../archive/pack';
import type { IndexRecord } from '../archive/types';
import { separator } from './format';

/** A record as `partydoc index` prints it: by the path of its file, from the folder where the index was made. */
export type PrintedRecord = Omit<IndexRecord, 'uri' | 'draft'> & { readonly path: string };

interface Head {
  readonly partydoc: 'index';
  /** Version of what a record holds. */
  readonly version: number;
}

const HEAD: Head = { partydoc: 'index', version: RECORD_FORMAT };

export function printed({ uri, draft: _, ...record }: IndexRecord, cwd: string): PrintedRecord {
  const path = relative(cwd, fileURLToPath(uri)).replaceAll('\\', '/');
  return { path, ...record };
}

/** The parts of an index as JSON: one object, each record on a line of its own; or (`ndjson`) the head, then the records. */
export function indexWriter(format: 'json' | 'ndjson') {
  const head = JSON.stringify(HEAD);
  if (format === 'ndjson') {
    const separate = separator(`${head}\n`, '');
    return {
      record: (record: PrintedRecord): string => `${separate.next()}${JSON.stringify(record)}\n`,
      end: (): string => (separate.begun ? '' : `${head}\n`),
    };
  }
  const open = `${head.slice(0, -1)},"records":[\n`;
  const separate = separator(open, ',\n');
  return {
    record: (record: PrintedRecord): string => separate.next() + JSON.stringify(record),
    end: (): string => (separate.begun ? '\n]}\n' : `${open}]}\n`),
  };
}

const line = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.tuple([line, line, line, line]);
const text = v.string();
const maybe = v.optional(text);
const system = v.picklist(['party', 'state']);
const number = {
  typeSymbol: maybe,
  issuerSymbols: v.array(text),
  year: v.optional(line),
  subject: maybe,
};

/** What a record must hold; an index may come from another machine. */
const schema = v.object({
  path: text,
  hash: text,
  size: line,
  language: v.picklist(['vi', 'en']),
  own: v.optional(
    v.object({
      ...number,
      key: maybe,
      number: text,
      system,
      ordinal: v.optional(line),
      numberPlace: place,
      typeIds: v.array(text),
      issuer: maybe,
      issuerKey: maybe,
      subjectPlace: v.optional(place),
    }),
  ),
  date: maybe,
  place: maybe,
  cites: v.array(
    v.object({
      ...number,
      key: text,
      number: maybe,
      system: v.optional(system),
      date: maybe,
      issuerIds: v.array(text),
      issuerPlace: text,
      issuerLevel: text,
      places: v.array(place),
      uniform: v.boolean(),
      fullest: line,
    }),
  ),
  persons: v.array(v.object({ key: text, name: text, places: v.array(place), titles: v.array(text) })),
  posts: v.array(v.object({ key: text, personKey: text, name: text, title: text, place })),
  headings: v.array(v.object({ title: text, level: line, place })),
  days: v.array(v.object({ day: text, place })),
  shorts: v.array(text),
  parts: v.array(v.object({ key: text, count: line, last: place })),
});

/** The records of an index that was printed; undefined for anything else. Paths are taken from `root`, a folder. */
export function readIndex(content: string, root: string): IndexRecord[] | undefined {
  try {
    const end = content.indexOf('\n');
    const first = end < 0 ? content : content.slice(0, end);
    const values =
      first.trim() === JSON.stringify(HEAD) ? ndjsonValues(content.slice(end + 1)) : jsonValues(content);
    return values?.map((value) => {
      v.assert(schema, value);
      const { path, ...record } = value as unknown as PrintedRecord;
      return { ...record, uri: pathToFileURL(resolve(root, path)).href, draft: true };
    });
  } catch {
    return undefined;
  }
}

function ndjsonValues(content: string): unknown[] {
  return content.split('\n').flatMap((one): unknown[] => (one.trim() === '' ? [] : [JSON.parse(one)]));
}

function jsonValues(content: string): unknown[] | undefined {
  const whole = JSON.parse(content) as Partial<Head> & { readonly records?: unknown };
  const ours = whole.partydoc === HEAD.partydoc && whole.version === HEAD.version;
  return ours && Array.isArray(whole.records) ? (whole.records as unknown[]) : undefined;
}
