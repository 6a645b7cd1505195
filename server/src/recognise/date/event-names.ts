import { type EventHead, type EventWord, eventWords } from '../../knowledge/event-words';
import { nth } from '../../text/certain';
import type { Word } from '../../text/words';
import { readNumeral } from './numerals';
import type { Reader } from './reader';

const LONGEST_NAME = 18;
/** Between an ordinal and the head of an English name: “the eighth plenary session”. */
const ENGLISH_ADJECTIVES = 3;
const FEWEST_CAPITALS = 2;

/** A word of a clause with what the table knows of it. */
export interface Marked {
  readonly word: Word;
  readonly known: EventWord | undefined;
  /** Words that the table's phrase has. */
  readonly length: number;
}

export function mark(list: readonly Word[]): Marked[] {
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

export interface Named {
  /** Place of the name's first word. */
  readonly first: number;
  readonly key: string;
  readonly term?: string;
}

type Naming = (reader: Reader, shift: number, name: readonly Marked[], head: number) => Named | undefined;

export const NAMES: Readonly<Record<EventHead, Naming>> = {
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
    const { word, known } = nth(rest, i);
    if (known?.kind === 'filler') continue;
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
  const { key } = nth(rest, at).word;
  return /^\d/u.test(key) || rest[at - 1]?.word.key === 'thứ';
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u;

/** The English ordinal before the word of index `head`, with its own index: “20th Provincial Party Congress”. */
export function ordinalBefore(
  name: readonly Marked[],
  head: number,
): { readonly value: number; readonly at: number } | undefined {
  for (let at = head - 1; at >= 0 && at >= head - 1 - ENGLISH_ADJECTIVES; at--) {
    const { key } = nth(name, at).word;
    const value = readNumeral(key);
    if (value && (ORDINAL.test(key) || (value.numeral === 'word' && /[a-z]$/u.test(key))))
      return { value: value.value, at };
  }
  return undefined;
}

/** Words of clauses: with one of them the words are no longer a name. */
export const CLAUSE_WORDS = new Set(
  'là đã sẽ có được để về do tại theo với which that to in at was were is are has have'.split(' '),
);

function isName(body: readonly string[]): boolean {
  return !body.some((word) => CLAUSE_WORDS.has(word));
}

/** Here another event begins: “Ngày thành lập Đảng bộ tỉnh, 135 năm …”, “Ngày thành lập Đảng (03/02/1930), …”. */
const NEXT = /[()]|, \d/u;

/** `Lễ khánh thành cầu Sông Hà`, `Ngày thành lập Hội Nông dân tỉnh Sơn Hà`: one event by the proper name in it. */
export function properName(
  reader: Reader,
  shift: number,
  name: readonly Marked[],
  head: number,
): Named | undefined {
  const rest = restOf(name, head);
  if (!rest || !isName(rest.map(({ word }) => word.key))) return undefined;
  const [first, last] = [rest[0], rest.at(-1)];
  if (first && last && NEXT.test(reader.text.slice(shift + first.word.from, shift + last.word.to)))
    return undefined;
  const capitals = rest.filter(({ word }) => {
    const first = reader.text.charAt(shift + word.from);
    return first !== first.toLowerCase();
  });
  if (capitals.length < FEWEST_CAPITALS) return undefined;
  const kept = rest.filter(({ known }) => known?.kind !== 'filler');
  return { first: head, key: [headKey(name, head), ...kept.map(({ word }) => word.key)].join(' ') };
}
