import { type CatalogueDocument, centralTermAt, type Knowledge } from '../knowledge';
import { lawsByName } from '../knowledge/citation-words';
import { perNode } from './per-block';
import { isLocalRow, mayBeOfBody, mustBeLocal } from './citation-office';
import { formatDay } from './date-format';
import type { Citation, DateMention, DraftFacts, IsoDate } from './types';

/** What the catalogue says of a citation. */
export type CatalogueMatch =
  /** Number and date agree (or the number alone cannot be given twice). */
  | { readonly kind: 'same'; readonly row: CatalogueDocument }
  /** The row that must be meant, dated otherwise than the citation. */
  | { readonly kind: 'other-date'; readonly row: CatalogueDocument }
  /** The only row that is left of those with this number; another document may bear it too. */
  | { readonly kind: 'likely'; readonly row: CatalogueDocument };

/**
 * Finds a citation in the catalogue, by number and date: numbering restarts every term (Party) or year (State), so a
 * number alone is no key. `citedOn` is the date of the draft.
 */
export const matchCatalogue = perNode(match);

function match(
  citation: Citation,
  knowledge: Knowledge,
  citedOn: IsoDate | undefined,
): CatalogueMatch | undefined {
  const { number, date } = citation;
  if (!number) return matchLaw(citation, knowledge);
  if (number.slips.some((slip) => slip.kind === 'blank' || slip.kind === 'truncated')) return undefined;
  const rows = knowledge
    .documents(number.normal)
    .filter(
      (row) =>
        row.confidence !== 'low' &&
        sameType(citation, row) &&
        (!isLocalRow(row) || mayBeOfBody(citation, row)),
    );
  if (rows.length === 0) return undefined;
  const iso = date?.kind === 'day' && !date.completed ? (date.iso ?? undefined) : undefined;
  if (iso !== undefined) {
    const same = rows.find((row) => row.date === iso || row.disputedDates.includes(iso));
    if (same) return { kind: 'same', row: same };
    const meant = rows.filter((row) =>
      isLocalRow(row)
        ? mustBeLocal(citation, row, iso, knowledge)
        : mustBeMeant(citation, row, iso, knowledge),
    );
    const [row] = meant;
    return row && meant.length === 1 ? { kind: 'other-date', row } : undefined;
  }
  // A day that does not exist says nothing of which document is meant.
  if (date?.kind === 'day') return undefined;
  const left = rows.filter(
    (row) =>
      (citation.term === undefined || inTerm(row, citation.term.value, knowledge)) &&
      (date?.year === undefined || row.date.startsWith(String(date.year.value))) &&
      (citedOn === undefined || row.date <= citedOn),
  );
  const [row] = left;
  if (!row || left.length > 1) return undefined;
  const certain =
    !isLocalRow(row) &&
    (number.year !== undefined || (citation.term !== undefined && citation.type !== undefined));
  return { kind: certain ? 'same' : 'likely', row };
}

/**
 * A law cited by its name and day, as the legal bases of a document are: elsewhere the day may be that of a conference
 * about it. Of the laws of one name that are years apart one is meant, if all but the day, or all but the month, agrees.
 */
function matchLaw({ key, date, isBasis }: Citation, knowledge: Knowledge): CatalogueMatch | undefined {
  if (key === undefined || !isBasis || date?.kind !== 'day' || date.completed || !date.iso) return undefined;
  const rows = lawsByName(knowledge).get(key) ?? [];
  const [year, month, day] = date.iso.split('-');
  const near = rows.filter((row) => {
    const [y, m, d] = row.date.split('-');
    return y === year && (m === month || d === day);
  });
  const same = near.find((row) => row.date === date.iso);
  if (same) return { kind: 'same', row: same };
  const [row] = near;
  return row && near.length === 1 ? { kind: 'other-date', row } : undefined;
}

/** The row of the number and day of a citation whose type word is another: Quyết định for Quy định, which share a symbol. */
export function otherTyped(citation: Citation, knowledge: Knowledge): CatalogueDocument | undefined {
  const { number, date, type, sharesType } = citation;
  if (!number || !type || sharesType || date?.kind !== 'day' || date.completed) return undefined;
  const rows = knowledge.documents(number.normal).filter((row) => row.date === date.iso);
  const [row] = rows;
  const isCertain = row?.confidence === 'high' && rows.length === 1 && !isLocalRow(row);
  return isCertain && citation.typeSymbols.includes(number.typeSymbol ?? '') && !sameType(citation, row)
    ? row
    : undefined;
}

/** Quyết định and Quy định are numbered apart under one symbol; a type word tells them apart. */
function sameType({ type, number }: Citation, row: CatalogueDocument): boolean {
  if (!type) return number?.typeSymbol !== 'QĐ';
  const base = row.typeId.replace(/-2018$/u, '');
  const ids = type.value.map((id) => id.replace(/-2018$/u, ''));
  return (
    ids.length === 0 ||
    ids.includes(base) ||
    (base.startsWith('quy-') && ids.some((id) => id.startsWith('quy-') && id !== 'quyet-dinh'))
  );
}

/** A local row without a term may be of any: provinces count their congresses each for itself. */
function inTerm(row: CatalogueDocument, term: string, knowledge: Knowledge): boolean {
  if (row.term !== undefined) return row.term === term;
  return isLocalRow(row) || centralTermAt(knowledge, row.date) === term;
}

/** Whether a citation dated `iso` can be of this row only: the number is not given twice so near, one figure is off, or it is a known slip. */
function mustBeMeant(
  citation: Citation,
  row: CatalogueDocument,
  iso: IsoDate,
  knowledge: Knowledge,
): boolean {
  const { number } = citation;
  if (number?.year !== undefined || row.slipDates.includes(iso)) return true;
  const parts = (date: IsoDate): string[] => date.split('-');
  const [a, b] = [parts(iso), parts(row.date)];
  if (a.filter((part, i) => part !== b[i]).length === 1) return true;
  if (number?.system === 'state') return a[0] === b[0];
  return centralTermAt(knowledge, iso) === centralTermAt(knowledge, row.date);
}

/** Another day in the style of a date of the draft, with the comma that its place asks for. */
export function dateLike(model: DraftFacts, date: DateMention, iso: IsoDate): string {
  const day = formatDay(iso, date.style ?? (model.language === 'vi' ? 'slash' : 'month-day'));
  return date.span.text.endsWith(',') ? `${day},` : day;
}
