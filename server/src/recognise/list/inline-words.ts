import { nth, sure } from '../../text/certain';
import type { Language } from '../../text/language';
import { cardinalAt, ordinalAt, ordinalWords } from '../../text/number-words';
import { isLetter, skipSpaces } from '../../text/scan';
import { words } from '../../text/words';
import { afterBoundary, BOUNDARY, inline, wordBefore } from './inline';
import type { Label, Reading } from './types';

/** Labels of words inside a paragraph: `Thứ nhất, …`, `Một là, …`, `First, …`. */

const LONGEST_ORDINAL = 30;

/** Those of a block's folded text from `from` on, in order. */
export function wordLabels(text: string, from: number, language: Language): Label[] {
  return language === 'vi' ? vietnameseOrdinals(text, from) : englishOrdinals(text, from);
}

function vietnameseOrdinals(text: string, from: number): Label[] {
  const found: Label[] = [];
  const ordinalFrom = (i: number): void => {
    if ('Tt'.includes(text.charAt(i - 1) || '-')) add(found, ordinalWithThu(text, i - 1));
  };
  const cardinalFrom = (i: number): void => {
    if (!isLetter(text, i + 3)) add(found, cardinalWithLa(text, i));
  };
  eachPlace(text, 'hứ ', 1, from, ordinalFrom);
  eachPlace(text, 'HỨ ', 1, from, ordinalFrom);
  eachPlace(text, ' là', 2, from, cardinalFrom);
  eachPlace(text, ' LÀ', 2, from, cardinalFrom);
  return found.sort((a, b) => a.from - b.from);
}

/**
 * Calls back for each place from `from` on at which some letters stand. Only the one of them at `seldom` is searched for,
 * which texts have fewest of: a search stops at each first letter that it meets.
 */
function eachPlace(
  text: string,
  letters: string,
  seldom: number,
  from: number,
  take: (at: number) => void,
): void {
  const letter = letters.charAt(seldom);
  for (let i = text.indexOf(letter, from + seldom); i >= 0; i = text.indexOf(letter, i + 1))
    if (text.startsWith(letters, i - seldom)) take(i - seldom);
}

function add(found: Label[], label: Label | undefined): void {
  if (label) found.push(label);
}

/** `Thứ nhất,`, `thứ hai là`, `Thứ ba:`. */
function ordinalWithThu(text: string, at: number): Label | undefined {
  if (!afterBoundary(text, at)) return undefined;
  const head = text.slice(at, at + LONGEST_ORDINAL);
  const read = words(head);
  const ordinal = ordinalAt(read, 0, 'vi');
  if (!ordinal) return undefined;
  const end = nth(read, ordinal.length - 1).to;
  const next = read[ordinal.length];
  const la = next?.key === 'là' ? next.to : undefined;
  const sign = skipSpaces(head, la ?? end);
  const closed = head.charAt(sign) === ',' || head.charAt(sign) === ':';
  if (!closed && la === undefined) return undefined;
  const to = at + (closed ? sign + 1 : (la ?? end));
  const readings: Reading[] = [{ numeral: 'word', ordinal: ordinal.value }];
  return inline({ numeralFrom: at, numeralTo: at + end, to, readings, words: 'thứ' }, text, at);
}

/** `Một là,`, `hai là`. */
function cardinalWithLa(text: string, la: number): Label | undefined {
  let from = la;
  const LONGEST_NUMBER = 14;
  while (from > 0 && la - from < LONGEST_NUMBER && !BOUNDARY.includes(text.charAt(from - 1))) from--;
  from = skipSpaces(text, from);
  if (from >= la || !afterBoundary(text, from)) return undefined;
  const read = words(text.slice(from, la));
  const number = cardinalAt(read, 0, 'vi');
  if (number?.length !== read.length) return undefined;
  const sign = skipSpaces(text, la + 3);
  const closed = text.charAt(sign) === ',' || text.charAt(sign) === ':';
  const readings: Reading[] = [{ numeral: 'word', ordinal: number.value }];
  const to = closed ? sign + 1 : la + 3;
  return inline({ numeralFrom: from, numeralTo: la, to, readings, words: 'là' }, text, from);
}

const HIGHEST_ORDINAL = 99;
const LONGEST_WORD = 'seventy-seventhly'.length;
/** `first` and `firstly`, with what they count. */
const ENGLISH_ORDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: HIGHEST_ORDINAL }, (_, i) => i + 1).flatMap((ordinal) => {
    const word = sure(ordinalWords(ordinal, 'en'));
    return [
      [word, ordinal],
      [`${word}ly`, ordinal],
    ] as const;
  }),
);
/** What follows the ordinal. */
const PAUSE = /[,:]/g;

/** `First,`, `Secondly,`, at the start of a sentence or clause. */
function englishOrdinals(text: string, from: number): Label[] {
  const found: Label[] = [];
  PAUSE.lastIndex = from;
  while (PAUSE.test(text)) {
    const to = PAUSE.lastIndex;
    let at = to - 1;
    while ((isLetter(text, at - 1) || isHyphen(text, at - 1)) && to - at <= LONGEST_WORD + 1) at--;
    const word = text.slice(at, to - 1).toLowerCase();
    const ordinal = ENGLISH_ORDINALS.get(word);
    if (at < from || ordinal === undefined) continue;
    if (!afterBoundary(text, at) && wordBefore(text, at) !== 'and') continue;
    const readings: Reading[] = [{ numeral: 'word', ordinal }];
    found.push(inline({ numeralFrom: at, numeralTo: to - 1, to, readings, words: 'first' }, text, at));
  }
  return found;
}

/** Whether a hyphen within a word stands at an offset. */
function isHyphen(text: string, at: number): boolean {
  return text.charAt(at) === '-' && isLetter(text, at - 1);
}
