import type { Knowledge, OfficeRow } from '../knowledge';
import type { ProductText } from '../messages';
import { isoOf } from '../text/calendar';
import { bareKey } from '../text/fold';
import type { IsoDate } from '../text/language';
import type { OfficeProblem } from './office-file';

/** A cell with its place; empty, at the end of its row, where the row has none. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Says what is wrong at a place of the file. */
export type Report = (
  place: { readonly start: number; readonly end: number },
  severity: OfficeProblem['severity'],
  message: ProductText,
  params?: Readonly<Record<string, string>>,
) => void;

/** One row while it is read: its cells by column, and a way to say what is wrong with them. */
export interface RowReader {
  readonly knowledge: Knowledge;
  readonly row: OfficeRow;
  readonly cell: (column: string) => Cell;
  readonly report: Report;
  /** What a text was read as before: a table names few issuers and titles, each many times. */
  readonly known: Map<string, unknown>;
}

/** What `read` makes of a text, made once for a table. */
export function readOnce<T>({ known }: RowReader, kind: string, text: string, read: () => T): T {
  const key = `${kind}|${text}`;
  if (!known.has(key)) known.set(key, read());
  return known.get(key) as T;
}

/** A day as `2025-03-05` or day first, as Vietnamese writes it (`05/3/2025`); null where it is no day. */
export function readDay(text: string): IsoDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  return day ? isoOf(Number(day[4]), Number(day[3]), Number(day[1])) : null;
}

/** The value of a cell that holds one of a few words, with or without diacritics; another word is a problem. */
export function oneOf<T>(
  { cell, report }: RowReader,
  column: string,
  words: Readonly<Record<string, T>>,
): T | undefined {
  const given = cell(column);
  if (given.text === '') return undefined;
  const key = bareKey(given.text);
  const found = Object.entries(words).find(([word]) => bareKey(word) === key);
  if (!found)
    report(given, 'warning', 'office.bad-word', { value: given.text, words: Object.keys(words).join(', ') });
  return found?.[1];
}
