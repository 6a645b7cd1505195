/** Sound citations of a text, another number in their place, and sentences that cite. */
import type { Citation, DocumentNumber } from '../../../../server/src/model/types';
import type { Random } from '../../random';
import { type CleanText, type Mutant, replaceRange } from '../../types';

export type Numbered = Citation & { readonly number: DocumentNumber };

const COMMITTEE = /^.*(?:TW|TU|HU|ĐU)$/u;
const STATE = /^(?:TTg|CP|UBND|HĐND|VPCP|BNV|BCA|BQP)$/u;

/** Citations whose number has no fault that the rules would already speak of. */
export function sound(clean: CleanText, fits: (citation: Numbered) => boolean = () => true): Numbered[] {
  return clean.model.citations.filter(
    (c): c is Numbered =>
      c.number?.ordinal !== undefined &&
      !c.number.sharesSymbols &&
      c.number.issuerSymbols.length > 0 &&
      c.number.slips.every((slip) => slip.kind === 'diacritic' && clean.language === 'en') &&
      fits(c as Numbered),
  );
}

export function pick(
  clean: CleanText,
  random: Random,
  fits?: (citation: Numbered) => boolean,
): Numbered | undefined {
  return random.pick(sound(clean, fits));
}

/** Replaces the number's text; the finding may be anywhere in it. */
export function renumber(clean: CleanText, { number }: Numbered, text: string): Mutant {
  return replaceRange(clean.text, number.span.start, number.span.end, text);
}

export function knownType(clean: CleanText, { number }: Numbered): boolean {
  return number.typeSymbol !== undefined && clean.knowledge.typesBySymbol(number.typeSymbol).length > 0;
}

export function strict({ number }: Numbered): boolean {
  const [issuer = ''] = number.issuerSymbols;
  return number.issuerSymbols.length === 1 && (number.system === 'party' ? COMMITTEE : STATE).test(issuer);
}

/** A type word right before the number. */
export function typed(citation: Numbered): boolean {
  return (
    citation.type !== undefined &&
    !citation.sharesType &&
    citation.number.span.start - citation.type.span.end <= 8
  );
}

export function dated(citation: Citation): boolean {
  return citation.date?.kind === 'day' && !citation.date.completed && citation.date.iso !== null;
}

/** Puts a sentence after one that ends a block. */
export function insertSentence(
  clean: CleanText,
  random: Random,
  sentence: string,
  at: number,
  length: number,
  after = 0,
): Mutant | undefined {
  const places = clean.model.blocks.filter(
    (block) =>
      /[\p{L}\d]\.\s*$/u.test(block.original) &&
      block.original.length > 80 &&
      block.start + block.original.length > after,
  );
  const block = random.pick(places);
  if (!block) return undefined;
  const place = block.start + block.original.trimEnd().length;
  const text = clean.text.slice(0, place) + sentence + clean.text.slice(place);
  return { text, start: place + at, end: place + at + length };
}
