import { listWords } from '../../knowledge/lists';
import { nth, sure } from '../../text/certain';
import { lookupKey } from '../../text/fold';
import type { Language } from '../../text/language';
import { cardinalAt, ordinalAt, ordinalWords } from '../../text/number-words';
import { isDigit, isLetter, isUpper, skipDigits, skipSpaces } from '../../text/scan';
import { unitOf } from '../../text/units';
import { words } from '../../text/words';
import { letterReading, romanReading } from './readings';
import { romanEnd } from './scan';
import { bracketed, finish } from './start';
import type { Label, LabelDraft, Reading } from './types';

/**
 * Labels inside a paragraph: `…: (1) …; (2) …`, `a) …, b) …`, `I) …; II) …`, `…: 1. …; 2. …`, `Thứ nhất, …`, `Một là, …`,
 * `First, …`.
 */

const BOUNDARY = '.;:,!?…–-“"(';

/** Labels of a block's folded text from `from` on, in order; `first` is the label that the block starts with. */
export function inlineLabels(text: string, from: number, language: Language, first?: Label): Label[] {
  const found = signs(text, from, language);
  const ordinals = language === 'vi' ? vietnameseOrdinals(text, from) : englishOrdinals(text, from);
  const numbers = plainNumbers(text, from, language, first);
  if (ordinals.length === 0 && numbers.length === 0) return found;
  return [...found, ...ordinals, ...numbers].sort((a, b) => a.from - b.from);
}

function inline(draft: LabelDraft, text: string, from: number): Label {
  return finish(draft, text, from, { inline: text.slice(0, from).trim() !== '', quoted: false });
}

/** Labels with a closing bracket. One pass over the brackets of the text. */
function signs(text: string, from: number, language: Language): Label[] {
  const found: Label[] = [];
  // Most texts have none, and engines search for one sign faster than for two.
  if (!text.includes(')', from)) return found;
  const open: number[] = [];
  let refused = -1;
  for (let i = nextBracket(text, from); i >= 0; i = nextBracket(text, i + 1)) {
    if (text.charAt(i) === '(') {
      open.push(i);
      continue;
    }
    const opened = open.pop();
    const label =
      opened === undefined
        ? closedOnly(text, i, language)
        : i - opened <= 6
          ? withBrackets(text, opened, language)
          : undefined;
    if (!label || label.from < from) {
      // “điểm (1), (2) rà soát”: the first is none, what stands beside it points to an item as well.
      if (opened !== undefined && i - opened <= 6 && isPointedAt(text, opened, refused, language))
        refused = i + 1;
      continue;
    }
    if (isReference(text, label, refused, language)) refused = label.to;
    else found.push(label);
  }
  return found;
}

function nextBracket(text: string, at: number): number {
  const { length } = text;
  for (let i = at; i < length; i++) {
    const unit = unitOf(text, i);
    if (unit === 40 || unit === 41) return i;
  }
  return -1;
}

function withBrackets(text: string, at: number, language: Language): Label | undefined {
  if (isLetter(text, at - 1) || isDigit(text, at - 1)) return undefined;
  const draft = bracketed(text, at, language);
  if (!draft) return undefined;
  // Inside a paragraph the full stop after the bracket ends a sentence, which the bracket belongs to: “see (c).”.
  if (draft.close === ').' && text.slice(0, at).trim() !== '') return undefined;
  return inline(draft, text, at);
}

/** No word is made of these letters alone: `iiii` is a numeral gone wrong, “civil” is none. */
const ROMAN_ONLY = /^[ivx]{3,}$/i;

/** `a)`, `1)`, `iv)`: the label before a closing bracket that nothing opened. */
function closedOnly(text: string, close: number, language: Language): Label | undefined {
  const first = text.charAt(skipSpaces(text, close + 1));
  if (first === '' || (text.charAt(close + 1) !== ' ' && !isUpper(first, 0))) return undefined;
  let from = close;
  while ((isLetter(text, from - 1) || isDigit(text, from - 1)) && close - from < 5) from--;
  if (from === close || (from > 0 && text.charAt(from - 1) !== ' ')) return undefined;
  const readings: Reading[] = [];
  let malformed = false;
  if (skipDigits(text, from) === close && close - from <= 2) {
    readings.push({ numeral: 'arabic', ordinal: Number(text.slice(from, close)) });
  } else {
    if (romanEnd(text, from) === close) {
      const roman = romanReading(text.slice(from, close));
      malformed = roman?.malformed === true;
      if (roman && (!malformed || ROMAN_ONLY.test(text.slice(from, close)))) readings.push(roman.reading);
    }
    const letter = close - from === 1 ? letterReading(text.charAt(from), language) : undefined;
    if (letter) readings.push(letter);
  }
  if (readings.length === 0 || readings[0]?.ordinal === 0) return undefined;
  return inline(
    { numeralFrom: from, numeralTo: close, to: close + 1, readings, close: ')', malformed },
    text,
    from,
  );
}

/**
 * `: 1. …; 2. …`: numbers with a sign alone are labels only after a colon, and then after what ends an item; in a block
 * that starts with the first of them, after a semicolon.
 */
function plainNumbers(text: string, from: number, language: Language, start: Label | undefined): Label[] {
  const found: Label[] = [];
  let at = from;
  if (start?.inline) {
    found.push(...numbersAfter(text, start, ';', language));
    at = found.at(-1)?.to ?? at;
  }
  for (let i = text.indexOf(':', at); i >= 0; i = text.indexOf(':', i + 1)) {
    const first = plainNumber(text, skipSpaces(text, i + 1));
    // “tỷ lệ 3: 1. …” is a ratio.
    if (first?.readings[0]?.ordinal !== 1 || isDigit(text, i - 1)) continue;
    found.push(first, ...numbersAfter(text, first, ';,.', language));
    i = found.at(-1)?.to ?? i;
  }
  return found;
}

/** Whether the label that a block starts with is the first of a list inside it: `1. …; 2. …; 3. …`. */
export function opensPlainNumbers(text: string, start: Label, language: Language): boolean {
  const { readings, close, prefix, suffix, unit, quoted } = start;
  const [reading] = readings;
  return (
    reading?.numeral === 'arabic' &&
    reading.ordinal === 1 &&
    ['.', '/', '-'].includes(close) &&
    prefix.length === 0 &&
    suffix === '' &&
    unit === undefined &&
    !quoted &&
    text.includes(';') &&
    numbersAfter(text, start, ';', language).length > 1
  );
}

/** The labels in the style of `first` that follow it, each after one of `ends`, up to the next colon. */
function numbersAfter(text: string, first: Label, ends: string, language: Language): Label[] {
  const references = listWords('reference', language);
  const found: Label[] = [];
  let before = first.readings[0]?.ordinal ?? 1;
  for (let sign = first.to; sign < text.length && text.charAt(sign) !== ':'; sign++) {
    if (!ends.includes(text.charAt(sign))) continue;
    const next = plainNumber(text, skipSpaces(text, sign + 1));
    const ordinal = next?.readings[0]?.ordinal ?? 0;
    if (next?.close !== first.close || next.from === sign + 1 || Math.abs(ordinal - before) > FARTHEST_STEP)
      continue;
    // “No. 3. The …”
    if (references.has(wordBefore(text, sign))) continue;
    found.push(next);
    before = ordinal;
    sign = next.to;
  }
  return found;
}

/** A number further from the one before is no label of the list in the paragraph. */
const FARTHEST_STEP = 3;

/** `2. kiểm tra`, `2/ kiểm tra`, `2- kiểm tra`: a number, a sign, a space and a word. */
function plainNumber(text: string, at: number): Label | undefined {
  const end = skipDigits(text, at);
  const close = text.charAt(end);
  if (end - at > 2 || !'./-'.includes(close) || text.charAt(end + 1) !== ' ') return undefined;
  const ordinal = Number(text.slice(at, end));
  if (ordinal === 0 || !isLetter(text, skipSpaces(text, end + 1))) return undefined;
  const readings: Reading[] = [{ numeral: 'arabic', ordinal }];
  return inline({ numeralFrom: at, numeralTo: end, to: end + 1, readings, close }, text, at);
}

/** The word that ends right before `at`, as a look-up key. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (text.charAt(end - 1) === ' ') end--;
  let from = end;
  while (isLetter(text, from - 1) && end - from < 20) from--;
  return lookupKey(text.slice(from, end));
}

function wordAfter(text: string, at: number): string {
  const from = skipSpaces(text, at);
  let end = from;
  while (isLetter(text, end) && end - from < 20) end++;
  return lookupKey(text.slice(from, end));
}

/** Whether a label only points to an item: “điểm (1)”, “nội dung (1) và (2)”, “(1), (3) above”. */
function isReference(text: string, label: Label, refused: number, language: Language): boolean {
  const first = text.charAt(label.textFrom);
  if (',;.:)/'.includes(first)) return true;
  const joined = listWords('conjunction', language);
  if (joined.has(wordAfter(text, label.to)) && !isUpper(first, 0)) return true;
  return isPointedAt(text, label.from, refused, language);
}

/** Whether what begins at `at` is led to by a word for an item, or joined to another that ends at `refused`. */
function isPointedAt(text: string, at: number, refused: number, language: Language): boolean {
  if (listWords('reference', language).has(wordBefore(text, at))) return true;
  if (refused < 0) return false;
  const between = text.slice(refused, at).trim();
  return between === ',' || between === '-' || listWords('conjunction', language).has(lookupKey(between));
}

/** Whether the text before `at` ends a clause, or `at` is the start of the block. */
function afterBoundary(text: string, at: number): boolean {
  let i = at;
  while (text.charAt(i - 1) === ' ') i--;
  return i === 0 || BOUNDARY.includes(text.charAt(i - 1));
}

const LONGEST_ORDINAL = 30;

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

const HIGHEST_ORDINAL = 20;
const LONGEST_WORD = 'seventeenthly'.length;
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
    while (isLetter(text, at - 1) && to - at <= LONGEST_WORD + 1) at--;
    const word = text.slice(at, to - 1).toLowerCase();
    const ordinal = ENGLISH_ORDINALS.get(word);
    if (at < from || ordinal === undefined) continue;
    if (!afterBoundary(text, at) && wordBefore(text, at) !== 'and') continue;
    const readings: Reading[] = [{ numeral: 'word', ordinal }];
    found.push(inline({ numeralFrom: at, numeralTo: to - 1, to, readings, words: 'first' }, text, at));
  }
  return found;
}
