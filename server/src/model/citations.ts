import type { Knowledge } from '../knowledge';
import { citationWords } from '../knowledge/citation-words';
import { recogniseNumbers, type FoundNumber, type Range, type TypeWord } from '../recognise/citation';
import { TailReader, type Tail } from '../recognise/citation/tail';
import { typeInClause } from '../recognise/citation/type-word';
import { typeNames } from '../knowledge/citation-words';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { words } from '../text/words';
import { ownNumberLine } from './citation-own';
import type { Citation, DateMention, DocumentNumber, Language, NumberSystem, Part } from './types';

export interface Citations {
  readonly citations: readonly Citation[];
  /** The draft's own number line. */
  readonly ownNumber: DocumentNumber | undefined;
  readonly system: NumberSystem | undefined;
}

/** Citations of the document with their type word, date, issuer and subject attached. */
export function buildCitations(
  blocks: readonly Block[],
  _language: Language,
  knowledge: Knowledge,
  dates: readonly DateMention[],
): Citations {
  const citations: Citation[] = [];
  let own: DocumentNumber | undefined;
  const datesOf = byBlock(dates);
  let seen = 0;
  for (const block of blocks) {
    if (block.text.trim() !== '') seen++;
    const numbers = recogniseNumbers(block, knowledge);
    if (numbers.length === 0) continue;
    const isOwn = own === undefined && ownNumberLine(block, numbers, seen);
    const made = citeBlock(block, numbers, datesOf.get(block) ?? [], knowledge, isOwn);
    if (isOwn) own = made[0]?.number;
    citations.push(...made);
  }
  return { citations, ownNumber: own, system: own?.system };
}

/** Dates under the block that they stand in. */
function byBlock(dates: readonly DateMention[]): Map<unknown, DateMention[]> {
  const map = new Map<unknown, DateMention[]>();
  for (const date of dates) {
    const list = map.get(date.span.anchor);
    if (list) list.push(date);
    else map.set(date.span.anchor, [date]);
  }
  return map;
}

/** The offset in folded text of an offset in the block's original. */
function foldedOffset(block: Block, original: number): number {
  if (block.text === block.original) return original;
  let low = 0;
  let high = block.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.span(middle, middle).from < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the text of one citation ends at the latest: where the next one begins. */
function beginning(number: FoundNumber): number {
  return number.type?.from ?? number.cue?.from ?? number.from;
}

function citeBlock(
  block: Block,
  numbers: readonly FoundNumber[],
  dates: readonly DateMention[],
  knowledge: Knowledge,
  isOwn: boolean,
): Citation[] {
  const days = dates.filter((date) => date.kind === 'day' || date.kind === 'month' || date.kind === 'year');
  const places = days.map((date) => ({
    from: foldedOffset(block, date.span.from),
    to: foldedOffset(block, date.span.to),
  }));
  const made: Citation[] = [];
  let last: { end: number; type: TypeWord | undefined } | undefined;
  numbers.forEach((number, i) => {
    const next = numbers[i + 1];
    const tail = new TailReader(
      block.text,
      number.to,
      next ? beginning(next) : block.text.length,
      places,
      knowledge,
    ).read();
    const shared = number.type ? undefined : sharedType(block.text, number, last);
    const type = number.type ?? shared ?? looseType(block.text, number, numbers[i - 1], knowledge);
    made.push(citation(block, number, type, shared !== undefined, tail, days, isOwn && i === 0));
    last = { end: tail.to, type };
  });
  return made;
}

/** The type word of the number before, where only “,”, “và”, “and” and “số” stand between. */
function sharedType(
  text: string,
  number: FoundNumber,
  last: { end: number; type: TypeWord | undefined } | undefined,
): TypeWord | undefined {
  if (!last?.type) return undefined;
  const gap = text.slice(last.end, number.from);
  if (gap.length > 40 || /[.:!?]/u.test(gap.replace(/\bNos?\.|số:/giu, ''))) return undefined;
  const between = words(gap);
  const phrases = citationWords();
  for (let i = 0; i < between.length;) {
    const phrase = phrases.longestAt(between, i);
    if (!phrase?.values.some((kind) => kind === 'join' || kind === 'cue')) return undefined;
    i += phrase.length;
  }
  return last.type;
}

function looseType(
  text: string,
  number: FoundNumber,
  before: FoundNumber | undefined,
  knowledge: Knowledge,
): TypeWord | undefined {
  const at = number.cue?.from ?? number.from;
  const type = number.cue ? typeInClause(text, at, typeNames(knowledge)) : undefined;
  return type && before && type.from < before.to ? undefined : type;
}

function citation(
  block: Block,
  found: FoundNumber,
  type: TypeWord | undefined,
  sharesType: boolean,
  tail: Tail,
  days: readonly DateMention[],
  own: boolean,
): Citation {
  const number = documentNumber(block, found);
  const part = <T>(range: Range, value: T): Part<T> => ({ span: block.span(range.from, range.to), value });
  const date = tail.date === undefined ? undefined : days[tail.date];
  const issuer =
    tail.issuer && part(tail.issuer, [...new Set(tail.issuer.names.flatMap((name) => name.ids))]);
  const ids = type && [...new Set(type.names.flatMap((name) => name.ids))];
  const from = sharesType ? found.from : (type?.from ?? found.cue?.from ?? found.from);
  return {
    span: block.span(from, tail.to),
    number,
    type: type && ids ? part(type, ids) : undefined,
    typeSymbols: type ? [...new Set(type.names.flatMap((name) => name.symbols))] : [],
    date,
    commaBeforeDate: tail.comma,
    issuer,
    issuerPlace: tail.issuer?.place ?? '',
    genericIssuer: tail.issuer !== undefined && isGeneric(block.text.slice(tail.issuer.from, tail.issuer.to)),
    issuerCertain: date !== undefined || !isObject(block.text, from),
    issuerSymbols: [
      ...new Set(tail.issuer?.names.flatMap((name) => (name.confidence === 'low' ? [] : name.symbols))),
    ],
    term: tail.term && part(tail.term, tail.term.roman),
    subject: tail.subject && part(tail.subject, block.text.slice(tail.subject.from, tail.subject.to)),
    name: undefined,
    sharesType,
    past: isPast(block.text, from, tail.to),
    key: citationKey(number),
    full: date?.kind === 'day' && issuer !== undefined,
    own,
  };
}

function isGeneric(name: string): boolean {
  const found = words(name);
  const phrase = citationWords().longestAt(found, 0);
  return phrase?.length === found.length && phrase.values.includes('generic-issuer');
}

const NEAR_BEFORE = 60;
const NEAR_AFTER = 40;

/** Whether the words around a citation speak of what is over. */
function isPast(text: string, from: number, to: number): boolean {
  const phrases = citationWords();
  const speaks = (part: string): boolean => {
    const found = words(part);
    return found.some((_, i) => phrases.longestAt(found, i)?.values.includes('past'));
  };
  return speaks(text.slice(Math.max(0, from - NEAR_BEFORE), from)) || speaks(text.slice(to, to + NEAR_AFTER));
}

/** Whether what stands before is an act done to the document: “thực hiện”, “implementing”. */
function isObject(text: string, at: number): boolean {
  const before = words(text.slice(Math.max(0, at - 40), at));
  const phrases = citationWords();
  return [3, 2, 1].some((length) => {
    const found = phrases.longestAt(before, before.length - length);
    return found?.length === length && found.values.includes('linked');
  });
}

/** One document has one key: zeros, the 2018 spelling of QĐ and a suffix make no difference. */
export function citationKey(number: DocumentNumber): string | undefined {
  if (number.ordinal === undefined || number.issuerSymbols.length === 0) return undefined;
  const normal = number.normal.replace('QĐi', 'QĐ').replace(/\/nb$/u, '');
  return normal.replace(/^0+(?=\d)/u, '');
}

function documentNumber(block: Block, found: FoundNumber): DocumentNumber {
  const span = (range: Range): Span => block.span(range.from, range.to);
  const { ordinal, type, issuer, year } = found.ranges;
  return {
    span: span(found),
    system: found.system,
    normal: found.normal,
    ordinal: found.ordinal?.replace(/^0+(?=\d)/u, ''),
    typeSymbol: found.typeSymbol,
    issuerSymbols: found.issuerSymbols,
    year: found.year,
    internal: found.internal,
    slips: found.slips.map((slip) => ({ kind: slip.kind, span: span(slip) })),
    parts: {
      ...(ordinal && { ordinal: span(ordinal) }),
      ...(type && { type: span(type) }),
      ...(issuer && { issuer: span(issuer) }),
      ...(year && { year: span(year) }),
    },
  };
}
