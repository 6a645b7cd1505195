import { type EventHead, eventHint, type EventWord, eventWords } from '../../knowledge/event-words';
import { words, type Word } from '../../text/words';
import { readNumeral } from './numerals';
import type { Reader } from './reader';
import type { RawDate, RawEvent } from './types';

/** How far before its date an event's name is looked for, in UTF-16 units. */
const REACH = 200;
const CLAUSE_END = /[.;:!?]["”’)]*\s|[;:]/gu;

/**
 * Between an event and its date: `… khai mạc ngày`, `… được tổ chức vào sáng ngày`, `… (`, `… was held on`; the last
 * words of “ngày 03 tháng 02” belong to the date itself.
 */
const JOINED = new RegExp(
  '(?:,? ?\\((?:từ )?(?:ngày)?|,)?' +
    '(?:,? (?:đã |được |đã được )?(?:long trọng |trọng thể )?(?:khai mạc|bế mạc|tổ chức|diễn ra|họp))?' +
    '(?: trọng thể| long trọng)?(?:,? (?:vào|trong))?(?: (?:sáng|chiều|tối))?(?: từ| các| hai| ba)?(?: ngày)?' +
    '(?: (?:was |were )?(?:solemnly )?(?:held|opened|closed|convened|signed|took place|met))?(?: on| from)?(?: the)? ?\\(?$',
  'u',
);
const LONGEST_NAME = 18;
/** Between an ordinal and the head of an English name: “the eighth plenary session”. */
const ENGLISH_ADJECTIVES = 3;
const FEWEST_CAPITALS = 2;

/** Events with the day (or days) written right after their names, in the order of the text. */
export function recogniseEvents(reader: Reader, dates: readonly RawDate[]): RawEvent[] {
  if (dates.length === 0 || !eventHint().test(reader.key)) return [];
  const found: RawEvent[] = [];
  const ends = new Set(dates.flatMap((date) => date.ends ?? []));
  dates.forEach((date, place) => {
    if (ends.has(date) || !isFullDay(date)) return;
    const event = eventBefore(reader, date, place);
    if (event) found.push(event);
  });
  return found;
}

/** A day with its year, or a range of days whose last one has it. */
function isFullDay({ kind, year, ends, recurring }: RawDate): boolean {
  if (recurring) return false;
  if (ends) return ends[0].kind === 'day' && ends[1].kind === 'day' && ends[1].year !== undefined;
  return kind === 'day' && year !== undefined;
}

/** A word of a clause with what the table knows of it. */
interface Marked {
  readonly word: Word;
  readonly known: EventWord | undefined;
  /** Words that the table's phrase has. */
  readonly length: number;
}

function eventBefore(reader: Reader, date: RawDate, place: number): RawEvent | undefined {
  const start = Math.max(0, date.from - REACH);
  const whole = reader.key.slice(start, date.from);
  let clause = 0;
  for (const end of whole.matchAll(CLAUSE_END)) clause = end.index + end[0].length;
  const text = whole.slice(clause);
  const joined = JOINED.exec(text);
  if (!joined || joined[0] === '' || text === '') return undefined;
  const marked = mark(words(text));
  const name = marked.filter(({ word }) => word.from < joined.index);
  const head = name.findLastIndex(({ known }) => known !== undefined && 'lasts' in known);
  const known = name[head]?.known;
  if (!known || !('lasts' in known) || !isOne(name, head, joined[0])) return undefined;
  const named = NAMES[known.kind](reader, start + clause, name, head);
  if (!named) return undefined;
  const edge = edgeOf(marked.slice(name.length));
  return {
    from: start + clause + (name[named.first]?.word.from ?? 0),
    to: start + clause + (name.at(-1)?.word.to ?? 0),
    key: named.key,
    ...(named.term === undefined ? {} : { term: named.term }),
    lasts: known.lasts,
    founding: known.kind === 'founding',
    ...(edge ? { edge } : {}),
    date: place,
  };
}

function mark(list: readonly Word[]): Marked[] {
  const trie = eventWords();
  const marked: Marked[] = [];
  for (let i = 0; i < list.length;) {
    const phrase = trie.longestAt(list, i);
    const length = phrase?.length ?? 1;
    const value = phrase?.values[0];
    for (let k = 0; k < length; k++) {
      const word = list[i + k];
      if (word) marked.push({ word, known: k === 0 || value?.kind === 'filler' ? value : undefined, length });
    }
    i += length;
  }
  return marked;
}

/** Words before an event's name that may still belong to it. */
const NEAR = 4;

/** Not one of several, not only planned, no other event in the same words, and the date not that of a document about it. */
function isOne(name: readonly Marked[], head: number, joined: string): boolean {
  const first = name[head]?.known?.kind === 'numbered' ? head - NEAR : head - 2;
  // “Báo cáo trình Hội nghị …, ngày …”: only a verb or a bracket says for certain whose day it is.
  const certain = joined.includes('(') || /\p{L}{4}/u.test(joined.replace('ngày', ''));
  const governed = governor(name, head);
  return name.every(({ known }, i) => {
    switch (i === head ? undefined : known?.kind) {
      case 'planned':
        return false;
      case 'several':
        return i < first || (i > head && name[head]?.known?.kind !== 'numbered');
      case 'document':
        return certain && i !== governed && i < head;
      case 'numbered':
      case 'named':
      case 'founding':
        return i < head - NEAR;
      default:
        return true;
    }
  });
}

/** Place of the word that an event's name depends on: “Nghị quyết Hội nghị …”, “resolution of the 8th plenum”. */
function governor(name: readonly Marked[], head: number): number {
  let at = (ordinalBefore(name, head)?.at ?? head) - 1;
  while (name[at]?.known?.kind === 'filler') at--;
  // The words of a phrase after its first one bear no mark of their own.
  while (at > 0 && !name[at]?.known && (name[at]?.length ?? 1) > 1) at--;
  return at;
}

function edgeOf(after: readonly Marked[]): RawEvent['edge'] {
  for (const { known } of after)
    if (known?.kind === 'opening' || known?.kind === 'closing') return known.kind;
  return undefined;
}

interface Named {
  /** Place of the name's first word. */
  readonly first: number;
  readonly key: string;
  readonly term?: string;
}

type Naming = (reader: Reader, shift: number, name: readonly Marked[], head: number) => Named | undefined;

const NAMES: Readonly<Record<EventHead, Naming>> = {
  numbered: numberedName,
  named: properName,
  founding: properName,
};

/** The words after the head of a name; undefined where there are too many for one. */
function restOf(name: readonly Marked[], head: number): readonly Marked[] | undefined {
  const rest = name.slice(head + (name[head]?.length ?? 1));
  return rest.length > LONGEST_NAME ? undefined : rest;
}

function headKey(name: readonly Marked[], head: number): string {
  const words = name.slice(head, head + (name[head]?.length ?? 1));
  return words.map(({ word }) => word.key).join(' ');
}

/**
 * `Hội nghị Trung ương 8 khoá XIII`, `Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII`, `Kỳ họp thứ 8 Quốc
 * hội khoá XV`, `the 8th session of the 15th National Assembly`: one event by its number and its body.
 */
function numberedName(
  _reader: Reader,
  _shift: number,
  name: readonly Marked[],
  head: number,
): Named | undefined {
  const rest = restOf(name, head);
  if (!rest) return undefined;
  const before = ordinalBefore(name, head);
  const numbers: number[] = before === undefined ? [] : [before.value];
  let term: string | undefined;
  const body: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const { word, known } = rest[i] ?? {};
    if (!word || known?.kind === 'filler') continue;
    const next = rest[i + 1];
    if ((word.key === 'khóa' || word.key === 'term') && next) {
      term = String(readNumeral(next.word.key)?.value ?? next.word.key);
      i++;
      continue;
    }
    const number = isOrdinalHere(rest, i) ? readNumeral(word.key)?.value : undefined;
    if (number === undefined) body.push(word.key);
    else numbers.push(number);
  }
  // The body is what makes a number one event's; a session alone is that of the body that the text is about.
  const key = headKey(name, head);
  if (numbers.length === 0 || (body.length === 0 && term === undefined && !key.startsWith('kỳ họp')))
    return undefined;
  // Two bodies may share a number, and mentions name one of them.
  if (!isName(body) || body.includes('và') || body.includes('and')) return undefined;
  return {
    first: before?.at ?? head,
    key: [key, numbers.join('/'), ...body].join(' '),
    ...(term === undefined ? {} : { term }),
  };
}

/** After “thứ”, or at the place of a number: “Trung ương 8”, “13th”. */
function isOrdinalHere(rest: readonly Marked[], at: number): boolean {
  const key = rest[at]?.word.key ?? '';
  return /^\d/u.test(key) || rest[at - 1]?.word.key === 'thứ';
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u;

function ordinalBefore(
  name: readonly Marked[],
  head: number,
): { readonly value: number; readonly at: number } | undefined {
  for (let at = head - 1; at >= 0 && at >= head - 1 - ENGLISH_ADJECTIVES; at--) {
    const key = name[at]?.word.key ?? '';
    const value = readNumeral(key);
    if (value && (ORDINAL.test(key) || (value.numeral === 'word' && /[a-z]$/u.test(key))))
      return { value: value.value, at };
  }
  return undefined;
}

/** Words of clauses: with one of them the words are no longer a name. */
const CLAUSE_WORDS = new Set(
  'là đã sẽ có được để về do tại theo với which that to in at was were is are has have'.split(' '),
);

function isName(body: readonly string[]): boolean {
  return !body.some((word) => CLAUSE_WORDS.has(word));
}

/** `Lễ khánh thành cầu Sông Hà`, `Ngày thành lập Hội Nông dân tỉnh Sơn Hà`: one event by the proper name in it. */
function properName(reader: Reader, shift: number, name: readonly Marked[], head: number): Named | undefined {
  const rest = restOf(name, head);
  if (!rest || !isName(rest.map(({ word }) => word.key))) return undefined;
  const capitals = rest.filter(({ word }) => {
    const first = reader.text.charAt(shift + word.from);
    return first !== first.toLowerCase();
  });
  if (capitals.length < FEWEST_CAPITALS) return undefined;
  const kept = rest.filter(({ known }) => known?.kind !== 'filler');
  return { first: head, key: [headKey(name, head), ...kept.map(({ word }) => word.key)].join(' ') };
}
