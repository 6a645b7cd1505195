import { citationWords, type IssuerName, type TypeName } from '../knowledge/citation-words';
import type { FoundName, FoundNumber, FoundPart, Range, TypeWord } from '../recognise/citation';
import type { IssuerMention, Tail } from '../recognise/citation/tail';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { textWords } from '../text/text-words';
import type { PhraseTrie, Word } from '../text/words';
import { NONE, perNode } from './per-block';
import type { Citation, DateMention, DocumentNumber, Mutable, Part } from './types';

/** What was read of one citation in its block, before it becomes a node. */
export interface Reading {
  readonly number: FoundNumber | undefined;
  readonly name: FoundName | undefined;
  readonly type: TypeWord | undefined;
  readonly sharesType: boolean;
  readonly tail: Tail<DateMention>;
  /** “the Government's Decree”: an issuer before the type word. */
  readonly before: IssuerMention | undefined;
  /** “Ngày 10/8/2021, Tỉnh uỷ ban hành Chỉ thị số …”: a day before it. */
  readonly dateBefore: DateMention | undefined;
  /** The issuer stands after a later number of the list. */
  readonly issuerShared: boolean;
  /** Where the first citation of its sentence begins: who issues that one issues those that follow. */
  readonly opening: number;
  /** Another number of the same list follows. */
  readonly listed: boolean;
  readonly issuers: PhraseTrie<IssuerName>;
  /** The catalogue has documents of this number. */
  readonly catalogued: boolean;
  readonly own: boolean;
  readonly parts: readonly FoundPart[];
}

/** Where a citation begins: at its type word, “số”, or its number. */
export function beginOf({ number, name, type, sharesType }: Reading, end: number): number {
  const core = number ?? name;
  const cue = number?.cue?.from ?? core?.from ?? end;
  return sharesType ? (core?.from ?? cue) : Math.min(type?.from ?? cue, name?.from ?? cue);
}

export function citationNode(block: Block, reading: Reading): Citation {
  const { name, type, sharesType, tail, own } = reading;
  const date = tail.date ?? reading.dateBefore;
  const number = reading.number && documentNumber(block, reading.number);
  const part = <T>(range: Range, value: T): Part<T> => ({ span: block.span(range.from, range.to), value });
  const from = beginOf(reading, tail.to);
  const issuer = tail.issuer ?? reading.before;
  const named = issuer ? textWords(block.text).between(issuer.from, issuer.to) : [];
  const { ids, symbols } = type ? typesOf(type.names) : NO_TYPES;
  return {
    span: block.span(from, tail.to),
    number,
    type: type && part(type, ids),
    typeSymbols: symbols,
    date,
    commaBeforeDate: tail.comma,
    issuer: issuer ? part(issuer, issuersOf(issuer.names).ids) : impliedIssuer(block, name),
    listed: reading.listed,
    issuerElsewhere: !issuer && (reading.issuerShared || isNamedBefore(block.text, reading, from, number)),
    opensBlock: LABEL.test(block.text.slice(0, reading.opening)),
    isBasis: name?.kind === 'law' && isBasis(block.text),
    issuerPlace: issuer?.place ?? '',
    issuerLevel: levelOf(named),
    genericIssuer: isGeneric(named),
    issuerCertain: tail.date !== undefined || (!isObject(block.text, from) && !mayBelong(ids)),
    issuerSymbols: issuer ? issuersOf(issuer.names).symbols : NONE,
    term: tail.term
      ? part(tail.term, tail.term.roman)
      : name?.term === undefined
        ? undefined
        : part(name, name.term),
    subject: tail.subject && part(tail.subject, block.text.slice(tail.subject.from, tail.subject.to)),
    name: name && block.text.slice(name.from, name.to).replace(/\s+/gu, ' '),
    ordinal: name?.kind === 'ordinal' ? name.ordinal : undefined,
    year: number?.year ?? name?.year,
    sharesType,
    parts: reading.parts.map(({ from, to, units }) => ({
      span: block.span(from, to),
      units: units.map(({ kind, numeral }) => ({ kind, numeral })),
    })),
    past: number !== undefined && reading.catalogued && isPast(block.text, from, tail.to),
    key: number ? citationKey(number) : name?.key,
    full: number
      ? date?.kind === 'day' && issuer !== undefined
      : name?.key !== undefined && name.kind !== 'law'
        ? true
        : name?.year !== undefined,
    own,
  };
}

/** How far into a block the words stand that make it a legal basis, in UTF-16 units. */
const OPENING = 40;

function isBasis(text: string): boolean {
  return citationWords().longestAt(textWords(text).between(0, OPENING), 0)?.values.includes('basis') ?? false;
}

/** What may stand before the first words of an item. */
const LABEL = /^\P{L}*(?:\p{L}{1,5}[.)]\P{L}*)?$/u;

const SENTENCE = 160;
/** In brackets stands what the whole sentence before has told of: “Tỉnh uỷ báo cáo … (Báo cáo số …)”. */
const WHOLE_SENTENCE = 480;

/** Whether an organ that issues under the number's symbol is named in the sentence before it, or before its first document. */
function isNamedBefore(
  text: string,
  { opening, issuers }: Reading,
  at: number,
  number: DocumentNumber | undefined,
): boolean {
  const [symbol] = number?.issuerSymbols ?? [];
  if (symbol === undefined) return false;
  const window = text.charAt(at - 1) === '(' ? WHOLE_SENTENCE : SENTENCE;
  return (
    namesIssuer(text, at, window, symbol, issuers) ||
    (opening < at && namesIssuer(text, opening, SENTENCE, symbol, issuers))
  );
}

/** Whether an organ that issues under a symbol is named in so much of a text before an offset. */
function namesIssuer(
  text: string,
  at: number,
  window: number,
  symbol: string,
  issuers: PhraseTrie<IssuerName>,
): boolean {
  return areOf(symbolsNamed(text, at, window, issuers), symbol);
}

/** The symbols under which those issue who are named in so many UTF-16 units of a text before an offset. */
export function symbolsNamed(
  text: string,
  at: number,
  window: number,
  issuers: PhraseTrie<IssuerName>,
): readonly string[] {
  const found = textWords(text).between(Math.max(0, at - window), at);
  return found.flatMap(
    (_, i): readonly string[] =>
      issuers.longestAt(found, i)?.values.flatMap(({ symbols }) => symbols) ?? NONE,
  );
}

/** Whether one of some symbols is this one, or that of a body within or around it. */
export function areOf(symbols: readonly string[], symbol: string): boolean {
  return symbols.some((other) => other.startsWith(symbol) || symbol.startsWith(other));
}

/** What the names of one phrase say together: made once, there are far fewer phrases than citations. */
interface Named {
  readonly ids: readonly string[];
  readonly symbols: readonly string[];
}

const NO_TYPES: Named = { ids: NONE, symbols: NONE };

const typesOf = perNode((names: readonly TypeName[]): Named => ({
  ids: different(names, ({ ids }) => ids),
  symbols: different(names, ({ symbols }) => symbols),
}));

const issuersOf = perNode((names: readonly IssuerName[]): Named => {
  // Which body QH12 stands for is plain from the symbol, whatever is known of its term.
  const sure = names.filter(
    (name) => name.confidence !== 'low' || name.symbols.every((symbol) => /QH\d+$/u.test(symbol)),
  );
  return { ids: different(names, ({ ids }) => ids), symbols: different(sure, ({ symbols }) => symbols) };
});

function different<Name>(names: readonly Name[], said: (name: Name) => readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(said))];
}

/** A plenum's resolution is the Central Committee's, a congress's the congress's. */
function impliedIssuer(block: Block, name: FoundName | undefined): Citation['issuer'] {
  if (!name || name.issuerIds.length === 0) return undefined;
  return { span: block.span(name.from, name.to), value: name.issuerIds };
}

/** The first word of an issuer's name that tells a level. */
function levelOf(name: readonly Word[]): string {
  const phrases = citationWords();
  for (let i = 0; i < name.length; i++) {
    const phrase = phrases.longestAt(name, i);
    if (phrase?.values.includes('place-lead') !== true) continue;
    const level = name
      .slice(i, i + phrase.length)
      .map((word) => word.key)
      .join(' ');
    return level === 'tp' ? 'thành phố' : level;
  }
  return '';
}

function isGeneric(name: readonly Word[]): boolean {
  const phrase = citationWords().longestAt(name, 0);
  return phrase?.length === name.length && phrase.values.includes('generic-issuer');
}

const NEAR_BEFORE = 60;
const NEAR_AFTER = 40;

/** Whether the words around a citation speak of what is over. */
function isPast(text: string, from: number, to: number): boolean {
  const phrases = citationWords();
  const speaks = (start: number, end: number): boolean => {
    const found = textWords(text).between(start, end);
    return found.some((_, i) => phrases.longestAt(found, i)?.values.includes('past'));
  };
  return speaks(Math.max(0, from - NEAR_BEFORE), from) || speaks(to, Math.min(text.length, to + NEAR_AFTER));
}

/** “Quy chế làm việc số 10-QĐ/TW của Uỷ ban Kiểm tra Trung ương”: whose regulations they are, not who issued them. */
function mayBelong(typeIds: readonly string[]): boolean {
  return typeIds.some((id) => id.startsWith('quy-che'));
}

const CLAUSE = 90;

/**
 * Whether the citation is the object of another document or act, whose issuer may be the one named after it: “Kế hoạch
 * thực hiện Nghị quyết số … của Tỉnh uỷ”. Without such a noun before it (“Thực hiện Nghị quyết số …”) it is not.
 */
function isObject(text: string, at: number): boolean {
  const least = Math.max(0, at - CLAUSE);
  let start = at;
  while (start > least && !'.;:,('.includes(text.charAt(start - 1))) start--;
  const before = textWords(text).between(start, at);
  const phrases = citationWords();
  const length = [3, 2, 1].find((count) => {
    const found = phrases.longestAt(before, before.length - count);
    return found?.length === count && found.values.includes('linked');
  });
  if (length === undefined) return false;
  return before
    .slice(0, -length)
    .some((_, i) => phrases.longestAt(before, i)?.values.includes('linked-noun'));
}

/** One document has one key: zeros, the 2018 spelling of QĐ and a suffix make no difference. */
function citationKey(number: DocumentNumber): string | undefined {
  if (number.ordinal === undefined || number.issuerSymbols.length === 0) return undefined;
  const normal = number.normal.replace('QĐi', 'QĐ').replace(/\/nb$/u, '');
  return normal.replace(/^0+(?=\d)/u, '');
}

function documentNumber(block: Block, found: FoundNumber): DocumentNumber {
  const span = (range: Range): Span => block.span(range.from, range.to);
  const { ordinal, type, issuer, year } = found.ranges;
  const parts: Mutable<DocumentNumber['parts']> = {};
  if (ordinal) parts.ordinal = span(ordinal);
  if (type) parts.type = span(type);
  if (issuer) parts.issuer = span(issuer);
  if (year) parts.year = span(year);
  return {
    span: span(found),
    system: found.system,
    normal: found.normal,
    ordinal: found.ordinal?.replace(/^0+(?=\d)/u, ''),
    typeSymbol: found.typeSymbol,
    issuerSymbols: found.issuerSymbols,
    year: found.year,
    sharesSymbols: found.sharesSymbols,
    slips: found.slips.map((slip) => ({ kind: slip.kind, span: span(slip) })),
    parts,
  };
}
