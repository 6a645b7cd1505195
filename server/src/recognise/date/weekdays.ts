import { calendarNumbers, calendarValues, calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { entryOf, nth } from '../../text/certain';
import { markOf } from '../../text/word-forms';
import { type Reader, wordOf } from './reader';
import type { RawDate, RawPart } from './types';

const weekdays = calendarNumbers('weekday');
const NAME = alternation(weekdays.keys());
const firstOf = (name: string): string => name.replace(/ .*/, '');
const FIRST_WORDS = new Set(Array.from(weekdays.keys(), firstOf));
/** Begins a weekday: without such a word in a text none is looked for. */
const WEEKDAY = markOf((key) => FIRST_WORDS.has(key));
const LAST_WORDS = new Set(Array.from(weekdays.keys(), (name) => name.slice(name.lastIndexOf(' ') + 1)));
const allNames = [...weekdays.keys()];
/** “thứ ba” is also an ordinal; “chủ nhật” and the English names, which begin as no other does, are nothing else. */
const CERTAIN = new Set(
  allNames.filter((name) => allNames.every((other) => other === name || firstOf(other) !== firstOf(name))),
);
/** Words that may stand between a weekday and its date, or the dates of a list. */
const links = calendarValues('weekday-link');
const LINKS = alternation(links.keys());
const LINK = alternation([...links].flatMap(([word, of]) => (of === '' ? [word] : [])));
const parts = calendarWords('weekday-part');
const BETWEEN = new Set([...links.keys(), ...parts]);

/** A weekday right before a date: `Thứ Ba, 14/01/2025`, `sáng thứ Ba (14/1)`, `on Tuesday, January 14`. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(${NAME})(?: (?:${alternation(parts)}))?(?: ?, ?| ?\(| )(?:(?:${LINK}) ){0,2}$`,
  'du',
);
/** What stands before a weekday that is no ordinal: nothing, a sign, or a word of time. */
const LEAD = new RegExp(
  String.raw`(?:^|[(“",;:.–-] ?|(?:^|[^\p{L}\d])(?:${alternation(calendarWords('weekday-lead'))}) ?)$`,
  'u',
);
/** Behind it stands an ordinal however it is written: “lần Thứ ba”. */
const COUNTED = new RegExp(String.raw`(?:^|\P{L})(?:${alternation(calendarWords('weekday-other'))}) ?$`, 'u');
const HEAD_OF_SENTENCE = /(?:^|[.;:“"] ?|^[+*-] ?)$/u;
/** … or after it: `14/01/2025 (thứ Ba)`, `14/01/2025, thứ Ba`. */
const AFTER = new RegExp(
  String.raw` ?(?:\((${NAME})\)|, (${NAME})(?![\p{L}\d])(?!,? (?:\p{L}+ )?\d))`,
  'duy',
);
const REACH = 40;

/** Those of a list of days: “thứ Hai và thứ Ba, các ngày 8, 9/12/2025”, “8 and 9 December 2025 (Monday and Tuesday)”. */
const NAMES = String.raw`(?:(?:${NAME})(?:,? (?:và|and|&) |, ?)){1,6}(?:${NAME})`;
const NAMES_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(${NAMES})(?: ?, ?| ?\(| )(?:(?:${LINKS}) ){0,2}$`,
  'du',
);
const NAMES_AFTER = new RegExp(String.raw` ?\((${NAMES})\)`, 'duy');
const EACH = new RegExp(NAME, 'gu');
const NAMES_REACH = 120;

/** Gives each day the weekday that is written beside it. */
export function attachWeekdays(reader: Reader, dates: readonly RawDate[]): void {
  if ((reader.words.marks & WEEKDAY) === 0) return;
  for (const date of dates) {
    // Those of a list that shares its month get theirs with the last of it.
    if (date.kind !== 'day' || date.fragment || date.shared) continue;
    if (date.earlier && attachToList(reader, [...date.earlier, date])) continue;
    const weekday = weekdayBefore(reader, date.from) ?? weekdayAfter(reader, date);
    if (weekday) date.weekday = weekday;
  }
}

/** Whether as many weekdays as there are days stand beside a list of days. */
function attachToList(reader: Reader, days: readonly RawDate[]): boolean {
  const [from, to] = [nth(days, 0).from, nth(days, days.length - 1).to];
  const start = Math.max(0, from - NAMES_REACH);
  const before = NAMES_BEFORE.exec(reader.key.slice(start, from));
  const match = before ?? reader.match(NAMES_AFTER, to);
  const [first, end] = match?.indices?.[1] ?? [0, 0];
  const offset = before ? start : 0;
  const names = Array.from(reader.key.slice(offset + first, offset + end).matchAll(EACH));
  if (names.length !== days.length) return false;
  const [name] = nth(names, 0);
  if (before && !CERTAIN.has(name) && !isNoOrdinal(reader, offset + first, name)) return false;
  days.forEach((day, i) => {
    const { 0: word, index } = nth(names, i);
    const at = offset + first + index;
    day.weekday = { value: entryOf(weekdays, word), from: at, to: at + word.length };
  });
  return true;
}

/** The weekday written right before an offset where a date starts. */
export function weekdayBefore(reader: Reader, at: number): RawPart | undefined {
  if ((reader.words.marks & WEEKDAY) === 0) return undefined;
  let word = reader.wordBefore(at);
  while (BETWEEN.has(word.word)) word = reader.wordBefore(word.from);
  if (!LAST_WORDS.has(word.word)) return undefined;
  const start = Math.max(0, at - REACH);
  const match = BEFORE.exec(reader.key.slice(start, at));
  if (!match) return undefined;
  const { value, from, to } = wordOf(match, 1, weekdays);
  const name = nth(match, 1);
  if (!CERTAIN.has(name) && !isNoOrdinal(reader, start + from, name)) return undefined;
  return { value, from: start + from, to: start + to };
}

/** “Thứ hai, ngày 01/6/2025, …” at the head of a sentence may be the second point of several; “Thứ Hai” is a weekday. */
function isNoOrdinal(reader: Reader, from: number, name: string): boolean {
  const before = reader.key.slice(Math.max(0, from - REACH), from);
  // Within a sentence only a name has a capital: “họp Thứ bảy, ngày 14/3/2026”.
  const isName =
    /^T\p{Ll}/u.test(reader.text.slice(from, from + 2)) && /\p{L} $/u.test(before) && !COUNTED.test(before);
  if (!LEAD.test(before)) return isName;
  return !HEAD_OF_SENTENCE.test(before) || isCapital(reader, from + name.indexOf(' ') + 1);
}

function isCapital(reader: Reader, at: number): boolean {
  const unit = reader.text.charAt(at);
  return unit !== unit.toLowerCase() || /\d/.test(unit);
}

function weekdayAfter(reader: Reader, date: RawDate): RawPart | undefined {
  const match = reader.match(AFTER, date.to);
  if (!match) return undefined;
  if (match[1] !== undefined) return wordOf(match, 1, weekdays);
  const weekday = wordOf(match, 2, weekdays);
  const name = nth(match, 2);
  // “ngày 14/01/2025, thứ ba, …” may go on counting; “thứ Ba” does not.
  return CERTAIN.has(name) || isCapital(reader, weekday.from + name.indexOf(' ') + 1) ? weekday : undefined;
}
