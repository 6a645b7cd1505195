import { distance } from 'fastest-levenshtein';

/** Symbols of a Party committee or of its organs end in the committee's own. */
const COMMITTEE = /(?:TW|TU|HU|QU|ThU|ĐU)$/u;

export function isCommitteeSymbol(symbol: string | undefined): boolean {
  return symbol !== undefined && COMMITTEE.test(symbol);
}

/** One letter wrong, missing, added, or two exchanged. */
export function isSlip(known: string, written: string): boolean {
  if (known === written) return false;
  if (distance(known, written) === 1) return true;
  return (
    known.length === written.length &&
    known.length > 1 &&
    distance(known, written) === 2 &&
    Array.from(known).sort().join('') === Array.from(written).sort().join('')
  );
}
