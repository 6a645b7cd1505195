import type { Knowledge } from '../knowledge';
import type { Citation, DocumentModel, Section } from '../model/types';
import { citationState } from './highlighting-citation';
import type { TokenModifier, TokenType } from './token-legend';

/** A stretch of one line that the model understood; UTF-16 offsets, end exclusive. */
export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The tokens of a draft (or of those that overlap a range of it), in the order of the text; none overlaps another. */
export function semanticTokens(model: DocumentModel, knowledge: Knowledge, range?: Range): SemanticToken[] {
  const wanted = (place: Range): boolean =>
    range === undefined || (place.start < range.end && range.start < place.end);
  const made = (type: TokenType, place: Range): SemanticToken[] =>
    wanted(place) ? [{ start: place.start, end: place.end, type, modifiers: [] }] : [];
  // The finer things first: what comes later gets the room that they leave.
  const layers = [
    model.citations.flatMap((one) => (wanted(one.span) ? citationTokens(model, one, knowledge) : [])),
    model.dates.flatMap((one) => made('date', one.span)),
    model.persons.flatMap((one) => made('person', one.span)),
    model.titles.flatMap((one) => made('officialTitle', one.span)),
    model.lists.flatMap((list) =>
      list.numeral === 'bullet' ? [] : list.items.flatMap((item) => made('listLabel', item.label)),
    ),
    model.sections.flatMap((one) => (isTitled(model, one) ? made('heading', one.heading) : [])),
  ];
  const tokens = layers.reduce<SemanticToken[]>((taken, layer) => merge(taken, layer), []);
  return tokens.flatMap((token) => perLine(model, token)).filter(wanted);
}

const symbolTypes = {
  type: 'documentTypeSymbol',
  issuer: 'documentIssuerSymbol',
} as const;

/** The name of a cited document and its number by parts, all in the state of the citation. */
function citationTokens(model: DocumentModel, citation: Citation, knowledge: Knowledge): SemanticToken[] {
  const { number, type, span } = citation;
  const { mention, superseded } = citationState(model, citation, knowledge);
  const modifiers: TokenModifier[] = [
    mention === 'full' ? 'fullMention' : mention === 'short' ? 'shortMention' : mention,
  ];
  if (superseded) modifiers.push('superseded');
  const token = (kind: TokenType, { start, end }: Range): SemanticToken => ({
    start,
    end,
    type: kind,
    modifiers,
  });
  // A law or a named document has no number to show; its name is the citation.
  if (!number) return [token('documentName', span)];
  const parts = (['type', 'issuer'] as const).flatMap((part) => {
    const place = number.parts[part];
    return place ? [token(symbolTypes[part], place)] : [];
  });
  return merge(merge(parts, [token('documentNumber', number.span)]), [
    ...(type && !citation.sharesType ? [token('documentName', type.span)] : []),
  ]);
}

const LONGEST_HEADING = 200;

/** A line that heads what follows; the numbered paragraph of a decision is text. */
function isTitled({ text }: DocumentModel, { heading: { start, end } }: Section): boolean {
  return end - start <= LONGEST_HEADING && !/[.;,]\s*$/u.test(text.slice(start, end));
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}

/** Puts a layer of tokens into the room that others, sorted and free of overlaps, leave. Linear but for the sorting. */
function merge(taken: readonly SemanticToken[], layer: readonly SemanticToken[]): SemanticToken[] {
  const merged = [...taken];
  let at = 0;
  let free = 0;
  for (const token of [...layer].sort(byPlace)) {
    // Tokens of one layer may overlap too: the first keeps its room.
    let start = Math.max(token.start, free);
    while (at > 0 && (taken[at - 1]?.end ?? 0) > start) at--;
    for (; start < token.end; at++) {
      const next = taken[at];
      if (next && next.end <= start) continue;
      const end = Math.min(token.end, next?.start ?? Infinity);
      if (start < end) merged.push({ ...token, start, end });
      start = Math.max(start, next?.end ?? Infinity);
    }
    free = Math.max(free, token.end);
  }
  return merged.sort(byPlace);
}

/** A token on each of its lines, without the space around: clients know no token across lines. */
function perLine({ text }: DocumentModel, token: SemanticToken): SemanticToken[] {
  const pieces: SemanticToken[] = [];
  for (const match of text.slice(token.start, token.end).matchAll(/[^\r\n]+/gu)) {
    const line = match[0].trimEnd();
    const start = token.start + match.index + (line.length - line.trimStart().length);
    const end = token.start + match.index + line.length;
    if (start < end) pieces.push({ ...token, start, end });
  }
  return pieces;
}
