import type { Knowledge } from '../knowledge';
import type { IsoDate } from '../model/types';
import { bareKey } from '../text/fold';
import { seriesKey } from './series';
import type { IndexRecord } from './types';

/** What a file is found by, and what is asked of every file at once: it is known without the record itself. */
export interface RecordKeys {
  readonly draft: boolean;
  /** UTF-16 units of the text. */
  readonly size: number;
  readonly own: OwnKeys | undefined;
  readonly series: string | undefined;
  /** Documents that it cites, each with the day that it gives them; empty where it gives none, as the symbol of a law. */
  readonly cites: readonly (readonly [key: string, day: IsoDate, typeSymbol: string])[];
  readonly persons: readonly string[];
  readonly posts: readonly string[];
}

/** What a numbered document of the workspace is known by. */
export interface OwnKeys {
  readonly key: string;
  readonly date: IsoDate | undefined;
  /** Rows of `data/document-types.csv` that it may be of. */
  readonly typeIds: readonly string[];
}

export function keysOf(record: IndexRecord, knowledge: Knowledge): RecordKeys {
  return {
    draft: record.draft,
    size: record.size,
    own: ownKeys(record, knowledge),
    series: seriesKey(record, knowledge),
    cites: record.cites.map(({ key, date, typeSymbol }) => [key, date ?? '', typeSymbol ?? '']),
    persons: record.persons.map(({ key }) => key),
    posts: record.posts.map(({ key }) => key),
  };
}

function ownKeys({ own, date }: IndexRecord, knowledge: Knowledge): OwnKeys | undefined {
  if (own?.key === undefined) return undefined;
  const { key, typeIds, typeSymbol } = own;
  const bySymbol = typeSymbol === undefined ? [] : knowledge.typesBySymbol(typeSymbol).map(({ id }) => id);
  return { key, date, typeIds: typeIds.length > 0 ? typeIds : bySymbol };
}

/** How a document of the workspace is called: its number, and its subject where it has one. */
export function documentName({ number, subject }: NonNullable<IndexRecord['own']>): string {
  return subject === undefined ? number : `${number} ${subject}`;
}

/** Every name of a file that can be looked for (its own, persons, headings), one a line, without marks and case. */
export function namesOf(record: IndexRecord): string {
  return bareKey([...namesIn(record)].join('\n'));
}

/** The facts that a file speaks of: documents (`d:`), what it says itself as one (`t:`), posts (`p:`) and series (`s:`). */
export function* factKeys({ own, series, cites, posts }: RecordKeys): Generator<string> {
  if (own) {
    yield `d:${own.key}`;
    yield `t:${own.key}`;
  }
  if (series !== undefined) yield `s:${series}`;
  for (const [key] of cites) yield `d:${key}`;
  for (const key of posts) yield `p:${key}`;
}

function* namesIn({ own, persons, headings }: IndexRecord): Generator<string> {
  if (own) yield documentName(own);
  for (const { name } of persons) yield name;
  for (const { title } of headings) yield title;
}
