import type { Knowledge } from '../knowledge';
import { mentionsOf, sameSeries } from '../model/citation-groups';
import type { Citation, DocumentModel } from '../model/types';
import type { Span } from '../text/span';
import type { TextEdit } from './edits';

/** The span that stands for a citation: its number, or the whole where it has none. */
export function nameSpan(citation: Citation): Span {
  return citation.number?.span ?? citation.span;
}

/** The citation at an offset; where two overlap, the one whose number is there, else the shorter. */
export function citationAt(model: DocumentModel, offset: number): Citation | undefined {
  let best: Citation | undefined;
  for (const citation of model.citations) {
    if (citation.number?.span.contains(offset) === true) return citation;
    if (!citation.span.contains(offset)) continue;
    if (!best || citation.span.length < best.span.length) best = citation;
  }
  return best;
}

/**
 * Every mention of the document that a citation names, in the order of the text. Where one number was given to several
 * documents that the draft cites, only mentions that say by their date which one is meant.
 */
export function mentions(
  model: DocumentModel,
  citation: Citation,
  knowledge: Knowledge,
): readonly Citation[] {
  const all = mentionsOf(model)
    .of(citation)
    ?.filter((other) => other.own === citation.own);
  if (!all?.includes(citation)) return [citation];
  const [first, ...others] = all.filter(hasDay);
  if (!first || others.every((other) => sameDocument(first, other, knowledge))) return all;
  if (!hasDay(citation)) return [citation];
  return all.filter((other) => hasDay(other) && sameDocument(citation, other, knowledge));
}

type Dated = Citation & { readonly date: { readonly iso: string } };

function hasDay(citation: Citation): citation is Dated {
  return citation.date?.kind === 'day' && !citation.date.completed && citation.date.iso !== null;
}

/** Two dates of one number: one is a slip, unless the number was given anew between them. */
function sameDocument({ number, date }: Dated, other: Dated, knowledge: Knowledge): boolean {
  if (!number || date.iso === other.date.iso) return true;
  return sameSeries(number, date.iso, other.date.iso, knowledge);
}

/** The first full mention of the document, else the first of all. */
export function firstMention(model: DocumentModel, citation: Citation, knowledge: Knowledge): Citation {
  const all = mentions(model, citation, knowledge);
  return all.find((other) => other.full) ?? all[0] ?? citation;
}

/** The range that a rename would change, with the text in it; undefined where nothing there has a number. */
export function renameTarget(
  model: DocumentModel,
  offset: number,
): { readonly citation: Citation; readonly span: Span } | undefined {
  const citation = citationAt(model, offset);
  if (!citation?.number || citation.key === undefined) return undefined;
  return { citation, span: citation.number.span };
}

const MAX_NAME = 60;

/** A number as a person may type it: on one line, with a digit, not endless. */
export function isDocumentName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length > 0 && trimmed.length <= MAX_NAME && /\d/.test(trimmed) && !/[\r\n]/.test(trimmed);
}

/** Writes another number at every mention of a document. */
export function renameEdits(
  model: DocumentModel,
  citation: Citation,
  name: string,
  knowledge: Knowledge,
): TextEdit[] {
  return mentions(model, citation, knowledge).flatMap(({ number }) =>
    number ? [{ start: number.span.start, end: number.span.end, newText: name.trim() }] : [],
  );
}
