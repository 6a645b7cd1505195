import type { CatalogueDocument, Knowledge } from '../knowledge';
import { bareKey } from '../text/fold';
import type { Citation, IsoDate } from './types';

/**
 * Rows of an office's own catalogue. Every province has its 05-NQ/TU and every commune its 05-NQ/ĐU, and when their terms
 * begin no table tells: such a number and day say which document is meant only beside its body, or in its own province.
 */
export function isLocalRow({ source, number }: CatalogueDocument): boolean {
  return (
    source !== undefined && !number.endsWith('TW') && !/\/(?:NĐ-CP|(?:QĐ|CT|CĐ)-TTg|QH\d+)$/u.test(number)
  );
}

/** Whether nothing that is said of its body keeps a citation from being of this row. */
export function mayBeOfBody(
  { issuer, issuerPlace, genericIssuer }: Citation,
  row: CatalogueDocument,
): boolean {
  if (!issuer || genericIssuer) return true;
  if (issuer.value.length > 0 && row.issuerIds.length > 0)
    if (!issuer.value.some((id) => row.issuerIds.includes(id))) return false;
  return issuerPlace === '' || row.place === undefined || samePlace(issuerPlace, row.place);
}

/** Whether a citation dated `iso` can be of this local row only: its body is told, and one figure of the date is off, or it is a known slip. */
export function mustBeLocal(
  citation: Citation,
  row: CatalogueDocument,
  iso: IsoDate,
  knowledge: Knowledge,
): boolean {
  if (!isBodyTold(citation, row, knowledge)) return false;
  if (citation.number?.year !== undefined || row.slipDates.includes(iso)) return true;
  const other = row.date.split('-');
  const differing = iso.split('-').flatMap((part, i) => (part === other[i] ? [] : [i]));
  if (differing.length !== 1) return false;
  // In the year of a congress numbers begin again, and two documents of one number lie months apart.
  return differing[0] !== 1 || Number(row.date.slice(0, 4)) % 5 !== 0;
}

/** Whether the citation is of the row's body for certain; a province's draft names its own committee without its place. */
function isBodyTold(citation: Citation, row: CatalogueDocument, knowledge: Knowledge): boolean {
  if (citation.issuerElsewhere || citation.genericIssuer || !citation.issuerCertain) return false;
  const issuers = knowledge.issuers.filter(({ id }) => row.issuerIds.includes(id));
  const alone = issuers.length > 0 && issuers.every(({ level }) => level === 'central');
  const own =
    issuers.length > 0 && issuers.every(({ level, system }) => level === 'province' && system === 'party');
  if (!citation.issuer) return own;
  if (!citation.issuer.value.some((id) => row.issuerIds.includes(id))) return false;
  if (citation.issuerPlace === '') return own || alone;
  return row.place !== undefined && samePlace(citation.issuerPlace, row.place);
}

/** Names of places, with or without diacritics and the word for their kind: “tỉnh Sơn Hà”, “Son Ha”. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [bareKey(one).trim(), bareKey(other).trim()];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
