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

/** Every mention of the document that a citation names, in the order of the text; the draft's own number is none. */
export function mentions(model: DocumentModel, citation: Citation): Citation[] {
  if (citation.key === undefined) return [citation];
  return model.citations.filter((other) => other.key === citation.key && other.own === citation.own);
}

/** The first full mention of the document, else the first of all. */
export function firstMention(model: DocumentModel, citation: Citation): Citation {
  const all = mentions(model, citation);
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
export function renameEdits(model: DocumentModel, citation: Citation, name: string): TextEdit[] {
  return mentions(model, citation).flatMap(({ number }) =>
    number ? [{ start: number.span.start, end: number.span.end, newText: name.trim() }] : [],
  );
}
