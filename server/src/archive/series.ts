import { centralTermAt, type Knowledge } from '../knowledge';
import type { NumberSystem } from '../knowledge/types';
import type { IsoDate } from '../model/types';
import type { IndexRecord } from './types';

/** What tells in which numbering a document has its number. */
export interface Numbered {
  readonly system: NumberSystem | undefined;
  readonly issuerSymbols: readonly string[];
  /** Year in the number. */
  readonly year: number | undefined;
}

/** Bodies whose terms are of other lengths (cells), or that number all types together (congresses). */
const OTHER_TERMS = /^(?:CB|ĐH)/u;

/**
 * The span of time in which a number is given once: the year for the State, the committee's term for the Party.
 * Undefined around a local congress, whose day is not known, and for bodies whose terms are not five years.
 */
export function numberingTerm(
  { system, issuerSymbols, year }: Numbered,
  date: IsoDate,
  knowledge: Knowledge,
): string | undefined {
  if (year !== undefined) return String(year);
  if (system === 'state') return date.slice(0, 4);
  if (system !== 'party' || issuerSymbols.some((symbol) => OTHER_TERMS.test(symbol))) return undefined;
  if (issuerSymbols.some((symbol) => symbol.endsWith('TW'))) return centralTermAt(knowledge, date);
  return localTerm(date);
}

/** Local congresses are held in every fifth year, between spring and late autumn: its middle is of either term. */
function localTerm(date: IsoDate): string | undefined {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = Math.floor(year / 5) * 5;
  if (year !== first) return `${first}-`;
  return month <= 3 ? `${first - 5}-` : month === 12 ? `${first}-` : undefined;
}

/**
 * The key of the series in which a draft has its own number: one body's documents of one type in one term. Undefined
 * where any of these is open.
 */
export function seriesKey({ own, date }: IndexRecord, knowledge: Knowledge): string | undefined {
  if (!own || date === undefined || own.ordinal === undefined || own.issuerKey === undefined)
    return undefined;
  const term = numberingTerm(own, date, knowledge);
  // Decisions and regulations have one symbol and numbers of their own.
  if (term === undefined || own.typeSymbol === undefined || own.typeIds.length === 0) return undefined;
  const type = [...own.typeIds].sort().join('+');
  return [own.system, own.typeSymbol, type, own.issuerSymbols.join('-'), own.issuerKey, term].join('|');
}
