import type { IsoDate } from '../text/language';
import * as congressTable from './generated/congresses';
import { confidence, readTable } from './table';
import type { CongressRow, Knowledge } from './types';

export function readCongresses(): CongressRow[] {
  return readTable(congressTable, (cell) => ({
    ordinal: Number(cell('ordinal')),
    roman: cell('roman'),
    from: cell('from'),
    to: cell('to'),
    confidence: confidence(cell('confidence')),
  }));
}

/** The congress that opened the Central Committee's term of a day: the term begins on the day after it closed. */
export function congressBefore(knowledge: Knowledge, date: IsoDate): CongressRow | undefined {
  return knowledge.congresses.reduce<CongressRow | undefined>(
    (latest, row) => (row.to < date && row.to > (latest?.to ?? '') ? row : latest),
    undefined,
  );
}

/** The Central Committee's term (khoá) on a day, Roman: XIII from 2021-02-02 to the close of the XIV Congress. */
export function centralTermAt(knowledge: Knowledge, date: IsoDate): string | undefined {
  return congressBefore(knowledge, date)?.roman;
}

/**
 * The terms, Roman, that a document of this day may be counted under: on the days of a congress the outgoing term and
 * the one that it opens.
 */
export function possibleTermsAt(knowledge: Knowledge, date: IsoDate): string[] {
  const outgoing = centralTermAt(knowledge, date);
  const sitting = knowledge.congresses.find((row) => row.from <= date && date <= row.to);
  return [outgoing, sitting?.roman].filter((term) => term !== undefined);
}
