import type { Knowledge } from '../../knowledge';
import { citationWords, typeNames } from '../../knowledge/citation-words';
import { isDigit, isUpper, skipDigits, skipSpaces } from '../../text/scan';
import type { Block } from '../../text/source';
import { textWords } from '../../text/text-words';
import { unitOf } from '../../text/units';
import { type FoundNumber, interpret, sharing } from './interpret';
import { readBlank, readTokens, readTypeFirst, type NumberTokens, type Slip } from './number';
import { hasLookAlike } from './scan';
import { sharersBefore } from './shared-symbols';
import { symbolsOf, type Symbols } from './symbols';
import { typeBefore } from './type-word';

const MAX_ORDINAL = 5;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const NINE = 0x39;
/** What may follow the figures of a number: a cheap test before the words around it are looked at. */
const GOES_ON = / +[-–—/−\p{Lu}]|[^ ,)%;:!?”"]/uy;
const ETH = /\u00D0/iu;

/** The document numbers of a block, in the order of the text. */
export function recogniseNumbers(block: Block, knowledge: Knowledge): FoundNumber[] {
  const text = block.text;
  const found: FoundNumber[] = [];
  const symbols = symbolsOf(knowledge);
  let end = 0;
  for (let i = nextSign(text, 0); i < text.length; i = nextSign(text, i)) {
    const digit = isDigit(text, i);
    const number = digit
      ? numberAt(block, i, end, knowledge, symbols)
      : blankAt(block, i, knowledge, symbols);
    if (number) {
      found.push(...sharers(text, number, end, knowledge), number);
      i = end = number.to;
    } else i = digit ? skipDigits(text, i) : i + 1;
  }
  return found;
}

/** The numbers before another whose symbols they share; `free` is the end of the number before them. */
function sharers(text: string, number: FoundNumber, free: number, knowledge: Knowledge): FoundNumber[] {
  if (number.type || number.ranges.ordinal?.from !== number.from) return [];
  const found = sharersBefore(text, number.cue?.from ?? number.from, free, knowledge);
  const [first] = found;
  if (!first || (!first.type && isForm(text, first.cue?.from ?? first.ordinal.from))) return [];
  return found.map((sharer) => sharing(text, sharer, number));
}

/** The next hyphen, slash or figure from an offset on; no number begins without one. */
function nextSign(text: string, from: number): number {
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const unit = unitOf(text, at);
    if (unit >= HYPHEN && unit <= NINE && unit !== STOP) break;
  }
  return at;
}

/** The number whose ordinal is left blank before the sign at `at`. */
function blankAt(block: Block, at: number, knowledge: Knowledge, symbols: Symbols): FoundNumber | undefined {
  const { text } = block;
  if (!isUpper(text, skipSpaces(text, at + 1))) return undefined;
  const blank = readBlank(text, at, symbols);
  return blank && judge(block, blank, knowledge, symbols);
}

/** The number whose ordinal begins at `at`; `free` is the end of the number before it. */
function numberAt(
  block: Block,
  at: number,
  free: number,
  knowledge: Knowledge,
  symbols: Symbols,
): FoundNumber | undefined {
  const text = block.text;
  const digits = skipDigits(text, at);
  GOES_ON.lastIndex = digits;
  if (digits - at > MAX_ORDINAL || !GOES_ON.test(text)) return undefined;
  const regular = readTokens(text, at, symbols);
  const number = regular && judge(block, regular, knowledge, symbols);
  if (number) return number;
  const typeFirst = readTypeFirst(text, at, symbols);
  return typeFirst && typeFirst.from >= free ? judge(block, typeFirst, knowledge, symbols) : undefined;
}

function judge(
  block: Block,
  tokens: NumberTokens,
  knowledge: Knowledge,
  symbols: Symbols,
): FoundNumber | undefined {
  const text = block.text;
  const type = typeBefore(text, tokens.cue?.from ?? tokens.from, typeNames(knowledge));
  if (!type && isForm(text, tokens.cue?.from ?? tokens.from)) return undefined;
  const number = interpret(text, tokens, symbols, {
    type,
    capitals: inCapitals(
      text,
      type?.from ?? tokens.cue?.from ?? tokens.from,
      tokens.from,
      type !== undefined,
    ),
  });
  if (number) number.slips.push(...lookAlikes(block, number));
  return number;
}

/** “Mẫu số 3-HSB/KTĐV”: a form or the like is numbered, whose numbers follow no regulation. */
function isForm(text: string, at: number): boolean {
  const before = textWords(text)
    .between(Math.max(0, at - 24), at)
    .slice(-2);
  return before.some((_, i) => {
    const found = citationWords().longestAt(before, i);
    return found !== undefined && i + found.length === before.length && found.values.includes('no-document');
  });
}

/**
 * Whether the words before the number stand in capitals, as in a heading, be it quoted in a line in small letters: its
 * type word (at `from`) tells, else the words before; a bare number says nothing of itself.
 */
function inCapitals(text: string, from: number, to: number, typed: boolean): boolean {
  const before = text.slice(typed ? from : Math.max(0, from - 30), to).replace(/\d/g, '');
  return /\p{Lu}{2}/u.test(before) && before === before.toUpperCase();
}

/** Letters of another script, and the Icelandic eth typed for Đ, which folding hides and the original shows. */
function lookAlikes(block: Block, number: FoundNumber): Slip[] {
  const { from, to } = number;
  const slip: Slip = { kind: 'look-alike', from: number.ranges.type?.from ?? from, to };
  if (hasLookAlike(block.text.slice(from, to))) return [slip];
  if (block.original === block.text) return [];
  const span = block.span(from, to);
  return ETH.test(block.original.slice(span.from, span.to)) ? [slip] : [];
}

export { dayOfIssue } from './day-of-issue';
export type { FoundNumber } from './interpret';
export { issuerBefore } from './issuer-before';
export type { FoundName } from './name-reader';
export { recogniseNames } from './named';
export type { Range, Slip } from './number';
export { type FoundPart, partsAfter, partsBefore } from './parts';
export { type DatePlaces, type IssuerMention, type Tail, TailReader } from './tail';
export { typeInClause, type TypeWord } from './type-word';
