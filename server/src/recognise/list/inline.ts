import { listWords } from '../../knowledge/lists';
import { lookupKey } from '../../text/fold';
import type { Language } from '../../text/language';
import { isDigit, isLetter, isUpper, skipDigits, skipSpaces } from '../../text/scan';
import { unitOf } from '../../text/units';
import { letterReading, romanReading } from './readings';
import { romanEnd } from './scan';
import { bracketed, finish } from './start';
import type { Label, LabelDraft, Reading } from './types';

/** Labels of signs inside a paragraph: `…: (1) …; (2) …`, `a) …, b) …`, `I) …; II) …`, `…: 1. …; 2. …`. */

export const BOUNDARY = '.;:,!?…–-“"(';

/** Those of a block's folded text from `from` on; `first` is the label that the block starts with. */
export function signLabels(text: string, from: number, language: Language, first?: Label): Label[] {
  const found = bracketLabels(text, from, language);
  const numbers = plainNumbers(text, from, language, first);
  return numbers.length === 0 ? found : [...found, ...numbers].sort((a, b) => a.from - b.from);
}

/** A label that stands in a sentence, unless nothing is before it. */
export function inline(draft: LabelDraft, text: string, from: number): Label {
  return finish(draft, text, from, { inline: text.slice(0, from).trim() !== '', quoted: false });
}

/** Labels with a closing bracket. One pass over the brackets of the text. */
function bracketLabels(text: string, from: number, language: Language): Label[] {
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
export function afterBoundary(text: string, at: number): boolean {
  let i = at;
  while (text.charAt(i - 1) === ' ') i--;
  return i === 0 || BOUNDARY.includes(text.charAt(i - 1));
}
