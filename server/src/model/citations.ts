import type { Knowledge } from '../knowledge';
import { citationWords, issuerNames, typeNames } from '../knowledge/citation-words';
import {
  type DatePlaces,
  dayOfIssue,
  type FoundName,
  type FoundNumber,
  issuerBefore,
  partsAfter,
  partsBefore,
  type Range,
  recogniseNames,
  recogniseNumbers,
  TailReader,
  typeInClause,
  type TypeWord,
} from '../recognise/citation';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { words } from '../text/words';
import { beginOf, citationNode, type Reading } from './citation-node';
import { HEADER_LINES, ownNumberLine } from './citation-own';
import type { RunDates } from './dates';
import { concat, joined, perRunOn } from './columns';
import { NONE, perBlock, perBlockBeside, trimmed } from './per-block';
import type { Source } from './source';
import type { NumberSystem } from '../knowledge/types';
import type { Citation, DateMention, DocumentNumber, Mutable } from './types';

export interface Citations {
  readonly citations: readonly Citation[];
  /** By run, the citations of each of its blocks. */
  readonly citationsOf: readonly RunCitations[];
  /** The draft's own number line. */
  readonly ownNumber: DocumentNumber | undefined;
  readonly system: NumberSystem | undefined;
}

/** The citations of a run of blocks. */
export interface RunCitations {
  /** The citations of each block. */
  readonly citationsOf: readonly (readonly Citation[])[];
  readonly citations: readonly Citation[];
  /** The draft's own number line, where it stands here. */
  readonly own: DocumentNumber | undefined;
  /** Lines up to the end of the run among which the own number line was looked for. */
  readonly lines: number;
}

const allCitations = joined((run: RunCitations) => run.citations);

interface FoundCitations {
  readonly numbers: readonly FoundNumber[];
  readonly names: readonly FoundName[];
}

export const readCitations = perBlock((block, knowledge: Knowledge): FoundCitations | undefined => {
  const numbers = recogniseNumbers(block, knowledge);
  const names = recogniseNames(block.text, knowledge, numbers);
  return numbers.length + names.length === 0
    ? undefined
    : { numbers: trimmed(numbers), names: trimmed(names) };
});

/** Citations of the document with their type word, date, issuer and subject attached; `dates` of each run. */
export function buildCitations(source: Source, knowledge: Knowledge, dates: readonly RunDates[]): Citations {
  const citationsOf = citeRuns(source, [dates], knowledge);
  const own = citationsOf.find((run) => run.own)?.own;
  const citations = allCitations(source, citationsOf);
  return { citations, citationsOf, ownNumber: own, system: own?.system };
}

/** `before`: lines before the run; more than a header has, where the own number line needs no more looking for. */
const citeRuns = perRunOn(
  (
    { blocks },
    before: number | undefined,
    [dates]: readonly [RunDates],
    knowledge: Knowledge,
  ): RunCitations => {
    let own: DocumentNumber | undefined;
    let lines = before ?? 0;
    const citationsOf = blocks.map((block, i) => {
      if (block.text.trim() === '') return NONE;
      if (lines <= HEADER_LINES) lines++;
      const found = readCitations(block, knowledge);
      if (!found) return NONE;
      const isOwn = found.names.length === 0 && ownNumberLine(block, found.numbers, lines);
      const made = citeBlock(block, found, nth(dates.datesOf, i), knowledge, isOwn);
      if (!isOwn) return made;
      own = made[0]?.number;
      lines = HEADER_LINES + 1;
      return made;
    });
    return { citationsOf, citations: concat(citationsOf, (cited) => cited), own, lines };
  },
  ({ lines }) => lines,
);

/** The offset in folded text of an offset in the block's original. */
function foldedOffset(block: Block, original: number): number {
  if (block.text === block.original) return original;
  return firstWhere(block.text.length, (at) => block.span(at, at).from >= original);
}

interface Core extends Range {
  readonly number: FoundNumber | undefined;
  readonly name: FoundName | undefined;
  /** Where the citation begins: its type word, “số”, or the number. */
  readonly begin: number;
}

function cores(numbers: readonly FoundNumber[], names: readonly FoundName[]): Core[] {
  const all: Core[] = [
    ...numbers.map((number) => ({
      number,
      name: undefined,
      from: number.from,
      to: number.to,
      begin: number.type?.from ?? number.cue?.from ?? number.from,
    })),
    ...names.map((name) => ({ number: undefined, name, from: name.from, to: name.to, begin: name.from })),
  ];
  return all.sort((a, b) => a.from - b.from);
}

/** Where the days, months and years of a block begin; of two at one place the first. */
function placesOf(block: Block, dates: readonly DateMention[]): DatePlaces<DateMention> {
  const places = new Map<number, { readonly date: DateMention; readonly to: number }>();
  for (const date of dates) {
    if (date.kind !== 'day' && date.kind !== 'month' && date.kind !== 'year') continue;
    const from = foldedOffset(block, date.span.from);
    if (!places.has(from)) places.set(from, { date, to: foldedOffset(block, date.span.to) });
  }
  return places;
}

const citeBlock = perBlockBeside(cite);

function cite(
  block: Block,
  found: FoundCitations,
  dates: readonly DateMention[],
  knowledge: Knowledge,
  isOwn: boolean,
): Citation[] {
  const places = placesOf(block, dates);
  const all = cores(found.numbers, found.names);
  const readings: Mutable<Reading>[] = [];
  const issuers = issuerNames(knowledge);
  let last: Before | undefined;
  let opening = 0;
  all.forEach(({ number, name, from, to, begin }, i) => {
    if (!last || SENTENCE_END.test(block.text.slice(last.end, begin))) opening = begin;
    const stop = all[i + 1]?.begin ?? block.text.length;
    const tail = new TailReader(block.text, pastBracket(block.text, to), stop, places, knowledge).read();
    const shared = !number || number.type ? undefined : sharedType(block.text, number, last);
    const loose =
      number && !number.type && !shared
        ? looseType(block.text, number, all[i - 1]?.to ?? 0, knowledge)
        : undefined;
    const type = name?.type ?? number?.type ?? shared ?? loose;
    const before = tail.issuer
      ? undefined
      : issuerBefore(block.text, Math.min(begin, type?.from ?? from), knowledge);
    const own = isOwn && i === 0;
    const sharesType = shared !== undefined;
    readings.push({
      number,
      name,
      type,
      sharesType,
      tail,
      before,
      dateBefore:
        own || !number || tail.date
          ? undefined
          : dayOfIssue(block.text, { start: last?.end ?? 0, begin }, places, issuers),
      issuerShared: false,
      opening,
      listed: false,
      catalogued: number !== undefined && knowledge.documents(number.normal).length > 0,
      issuers,
      own,
      parts: [],
    });
    last = { end: tail.to, type, symbol: number?.typeSymbol };
  });
  for (let i = readings.length - 2; i >= 0; i--) {
    const [one, next] = [readings[i], readings[i + 1]];
    if (!one || !next || one.tail.issuer || one.tail.subject) continue;
    one.listed = onlyJoins(block.text.slice(one.tail.to, all[i + 1]?.begin));
    one.issuerShared = one.listed && (next.tail.issuer !== undefined || next.issuerShared);
  }
  attachParts(block.text, readings);
  return readings.map((reading) => citationNode(block, reading));
}

/** Where a sentence ends and another begins. */
const SENTENCE_END = /[.!?] \p{Lu}/u;

/** Parts of the documents: those before a citation are of that one; what is left after another may be of it. */
function attachParts(text: string, readings: readonly Mutable<Reading>[]): void {
  const begins = readings.map((reading) => {
    const { tail, before } = reading;
    return Math.min(beginOf(reading, tail.to), before?.from ?? Infinity);
  });
  readings.forEach((reading, i) => {
    if (reading.own) return;
    const [begin, before] = [nth(begins, i), readings[i - 1]];
    let free = before?.tail.to ?? 0;
    const closed = before?.parts.length === 0 ? closedBefore(text, free, begin) : undefined;
    if (before && closed !== undefined) {
      before.parts = partsAfter(text, free, closed);
      if (before.parts.length > 0) free = closed;
    }
    reading.parts = partsBefore(text, begin, free);
  });
  readings.forEach((reading, i) => {
    const next = readings[i + 1];
    const stop = Math.min(begins[i + 1] ?? text.length, next?.parts[0]?.from ?? Infinity);
    if (!reading.own && reading.parts.length === 0) reading.parts = partsAfter(text, reading.tail.to, stop);
  });
}

const BESIDE = 80;

/** Where what follows a citation by a bracket or a comma ends before the next one: “… (Điều 5), Quy định …”, “…, Điều 5; Điều 6 Quy định …”. */
function closedBefore(text: string, from: number, to: number): number | undefined {
  const gap = text.slice(from, Math.min(to, from + BESIDE));
  const length = /^ ?(?:\([^()]*(?=\))|,[^();]*(?=;))/u.exec(gap)?.[0].length;
  return length === undefined ? undefined : from + length;
}

/** Whether a text holds nothing but commas, “và”, “and”, “số”. */
function onlyJoins(gap: string): boolean {
  if (gap.length > 40 || /[.:!?]/u.test(gap.replace(/\bNos?\.|số:/giu, ''))) return false;
  const between = words(gap);
  const phrases = citationWords();
  for (let i = 0; i < between.length;) {
    const phrase = phrases.longestAt(between, i);
    if (!phrase?.values.some((kind) => kind === 'join' || kind === 'cue')) return false;
    i += phrase.length;
  }
  return true;
}

/** A drafting unit or a remark in brackets right after a number: “(X11)”, “(sửa đổi)”. */
const REMARK = /^ ?\((?:[\p{Lu}\d]{1,6}|[^()\d]{1,24})\)(?= (?:ngày|của|dated|of)\b)/u;

function pastBracket(text: string, at: number): number {
  return at + (REMARK.exec(text.slice(at, at + 40))?.[0].length ?? 0);
}

/** The citation before in the same block. */
interface Before {
  readonly end: number;
  readonly type: TypeWord | undefined;
  readonly symbol: string | undefined;
}

/**
 * The type word of the number before: where only “,”, “và”, “and” and “số” stand between, or where a list goes on with
 * “số …” under the same symbol.
 */
function sharedType(text: string, number: FoundNumber, last: Before | undefined): TypeWord | undefined {
  if (!last?.type) return undefined;
  // Under another symbol it is of another type.
  const [one, other] = [number.typeSymbol, last.symbol];
  if (one !== undefined && other !== undefined && one !== other) return undefined;
  const gap = text.slice(last.end, number.from);
  if (
    number.cue &&
    number.typeSymbol !== undefined &&
    number.typeSymbol === last.symbol &&
    gap.length < 200
  ) {
    const lead = text.slice(Math.max(0, number.cue.from - 6), number.cue.from);
    if (/(?:[;,]|\b(?:và|and)) $/u.test(lead)) return last.type;
  }
  return onlyJoins(gap) ? last.type : undefined;
}

function looseType(
  text: string,
  number: FoundNumber,
  free: number,
  knowledge: Knowledge,
): TypeWord | undefined {
  const at = number.cue?.from ?? number.from;
  const type = number.cue ? typeInClause(text, at, typeNames(knowledge)) : undefined;
  return type && type.from < free ? undefined : type;
}
