import type { Knowledge } from '../knowledge';
import { backReferenceAt, backReferences } from '../model/citation-back';
import { type MentionGroup, mentionsBeside, sameSeries } from '../model/citation-groups';
import { passageAt } from '../model/passage';
import type { Citation, CitedPart, DocumentModel } from '../model/types';
import type { Span } from '../text/span';

/** The span that stands for a citation: its number, or the whole where it has none. */
export function nameSpan(citation: Citation): Span {
  return citation.number?.span ?? citation.span;
}

/** The citation at an offset; where two overlap, the one whose number is there, else the shorter. */
export function citationAt(model: DocumentModel, offset: number): Citation | undefined {
  let best: Citation | undefined;
  for (const citation of passageAt(model, offset).citations) {
    if (citation.number?.span.contains(offset) === true) return citation;
    if (!citation.span.contains(offset)) continue;
    if (!best || citation.span.length < best.span.length) best = citation;
  }
  return best;
}

/** A place that names a cited document: its number or name, a part of it beside that, “this Resolution”. */
export interface CitedPlace {
  /** Of “this Resolution”, the fullest mention of the document. */
  readonly citation: Citation;
  readonly span: Span;
  /** The part of the document that is meant. */
  readonly part?: CitedPart;
}

/** What of a cited document is named at an offset. */
export function citedAt(model: DocumentModel, offset: number, knowledge: Knowledge): CitedPlace | undefined {
  const citation = citationAt(model, offset);
  if (citation) return { citation, span: nameSpan(citation) };
  for (const cited of passageAt(model, offset).citations) {
    const part = cited.parts.find(({ span }) => span.contains(offset));
    if (part) return { citation: cited, span: part.span, part };
  }
  return backReferenceAt(model, offset, knowledge);
}

/** Every place that names the same: the document, or the same part of it; in the order of the text. */
export function citedPlaces(
  model: DocumentModel,
  { citation, part }: CitedPlace,
  knowledge: Knowledge,
): readonly Span[] {
  const all = mentions(model, citation, knowledge);
  if (part)
    return all.flatMap(({ parts }) => parts.filter((one) => samePart(one, part)).map((one) => one.span));
  const back = backReferences(model, knowledge).filter((one) => all.includes(one.citation));
  return [...all.map(nameSpan), ...back.map(({ span }) => span)].sort((a, b) => a.start - b.start);
}

function samePart(one: CitedPart, other: CitedPart): boolean {
  return (
    one.units.length === other.units.length &&
    one.units.every(({ kind, numeral }, i) => {
      const unit = other.units[i];
      return unit?.kind === kind && unit.numeral.toLowerCase() === numeral.toLowerCase();
    })
  );
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
  const told = tellApart(model, citation, knowledge);
  if (!told) return [citation];
  const { all, one } = told;
  if (one) return all;
  if (!hasDay(citation)) return [citation];
  return all.filter((other) => hasDay(other) && sameDocument(citation, other, knowledge));
}

/** Mentions under one number (the draft's own apart), and whether all may be of one document; its first mention. */
interface Told {
  readonly all: readonly Citation[];
  readonly one: boolean;
  readonly first: Citation | undefined;
}

/** Kept, since every one of a document's mentions is asked for the others. */
const toldOf = new WeakMap<MentionGroup, Map<boolean, Told>>();

function tellApart(model: DocumentModel, citation: Citation, knowledge: Knowledge): Told | undefined {
  const group = mentionsBeside(model, citation);
  if (!group) return undefined;
  const byOwn = toldOf.get(group) ?? new Map<boolean, Told>();
  toldOf.set(group, byOwn);
  let told = byOwn.get(citation.own);
  if (!told) {
    const all = group.filter((other) => other.own === citation.own);
    const [dated, ...others] = all.filter(hasDay);
    const one = !dated || others.every((other) => sameDocument(dated, other, knowledge));
    told = { all, one, first: all.find((other) => other.full) ?? all[0] };
    byOwn.set(citation.own, told);
  }
  return told;
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
  const told = tellApart(model, citation, knowledge);
  if (told?.one === true) return told.first ?? citation;
  const all = mentions(model, citation, knowledge);
  return all.find((other) => other.full) ?? all[0] ?? citation;
}
