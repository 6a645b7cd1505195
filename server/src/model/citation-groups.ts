import { type Knowledge, centralTermAt } from '../knowledge';
import type { Citation, DocumentNumber, IsoDate } from './types';

/** Mentions that may be of one document: same key, and no other place after the issuer's name. In the order of the text. */
export function groupMentions(citations: readonly Citation[]): Citation[][] {
  const groups = new Map<string, Citation[][]>();
  for (const citation of citations) {
    if (citation.key === undefined) continue;
    const sameKey = groups.get(citation.key) ?? [];
    const group = sameKey.find((members) => members.every((member) => mayBeOne(member, citation)));
    if (group) group.push(citation);
    else sameKey.push([citation]);
    groups.set(citation.key, sameKey);
  }
  return [...groups.values()].flat();
}

/** Two provinces number alike: a place beside the issuer tells their documents apart. */
function mayBeOne(one: Citation, other: Citation): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  if (one.issuerPlace === '' || other.issuerPlace === '') return true;
  return one.issuerPlace.toLowerCase() === other.issuerPlace.toLowerCase();
}

/**
 * Whether a number could not be given twice on these days: State numbers restart every year (those with a year in them
 * never), the Party's every term.
 */
export function sameSeries(
  number: DocumentNumber,
  one: IsoDate,
  other: IsoDate,
  knowledge: Knowledge,
): boolean {
  if (number.year !== undefined) return true;
  if (number.system === 'state') return one.slice(0, 4) === other.slice(0, 4);
  const central = number.issuerSymbols.some((symbol) => symbol.endsWith('TW'));
  if (central) return centralTermAt(knowledge, one) === centralTermAt(knowledge, other);
  // Local terms begin in the year of their congress, every fifth: within one such span, and not around its edge.
  return localTerm(one) === localTerm(other);
}

function localTerm(date: IsoDate): number {
  return Math.floor(Number(date.slice(0, 4)) / 5);
}
