import { calendarNumbers, calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { daysInMonth, longestMonth } from '../../text/calendar';
import { numberOf, partOf, type Reader, wordOf } from './reader';
import type { RawDate, RawPart } from './types';

const months = calendarNumbers('month');
const englishMonths = calendarNumbers('month', 'en');
const vietnameseMonths = alternation(calendarNumbers('month', 'vi').keys());
const MONTH = alternation(englishMonths.keys());
const dayContexts = calendarWords('day-context');
const feastContexts = calendarWords('feast-context');
const feasts = calendarWords('feast');

const WORDS = new RegExp(
  String.raw`ngày ?(?:m[ùồ]ng )?(?:(\d{1,2}) ?(?:-|–|đến(?: ngày)?) ?)?(\d{1,2}) ?tháng (?:(\d{1,2})|(${vietnameseMonths})(?= năm))(?:(?:,? năm |/| ?- ?)(\d{3,5}))?(?!\d)`,
  'dy',
);
const BLANK = /ngày([ .…_]*)tháng([ .…_]*)(?:(\d{1,2})([ .…_]*))?năm ?(\d{4})(?!\d)/dy;
const BARE_WORDS = /(\d{1,2}) tháng (\d{1,2})(?:(?:,? năm |\/)(\d{4}))?(?!\d)/dy;
const FULL = /(\d{1,2})( ?)([/.-]) ?(\d{1,2}) ?\3 ?(\d{4})(?!\d)/dy;
/** A year with a figure too few or too many: a slip, where the word before leaves no doubt that it is a date. */
const WRONG_YEAR = /(\d{1,2})( ?)([/.-]) ?(\d{1,2}) ?\3 ?(\d{3}|\d{5})(?!\d)/dy;
const SHORT_YEAR = /(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?!\d)/dy;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/dy;
const PARTIAL = /(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: năm (\d{4}))?(?!\d)/dy;
const SHARED_MONTH = /(\d{1,2}) ?(?:-|–|đến(?: ngày)?) ?(?=\d{1,2} ?[/.] ?\d{1,2}(?!\d))/dy;
/** The first day of `28 - 30 March 2025`, `28 to 30 March 2025`. */
const SHARED_NAME = new RegExp(
  String.raw`(\d{1,2})(?: ?[-–] ?| (?:to|through) )(?=\d{1,2} (?:${MONTH})(?!\p{L}))`,
  'duy',
);
const DAY_MONTH = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (${MONTH})(?:\.?,? ?(\d{4}))?(?![\p{L}\d])`,
  'duy',
);
const MONTH_DAY = new RegExp(
  String.raw`(${MONTH})\.? (\d{1,2})(?:st|nd|rd|th)?(?:( ?[-–] ?| (?:to|through) (?=\d+, ?\d{4}))(\d{1,2}))?(?:(?: ?, ?| )(\d{4}|\d{5}(?= of| on|\.)))?(?![\p{L}\d%/])`,
  'duy',
);

const STYLES = { '/': 'slash', '-': 'hyphen', '.': 'dot' } as const;
type Separator = keyof typeof STYLES;

/** Whether a day and a month can be one, in some year. */
function mayBe(day: number, month: number): boolean {
  return day >= 1 && day <= longestMonth(month);
}

/** `ngày 03 tháng 02 năm 2026`, `ngày 31 tháng 12`, `ngày    tháng 8 năm 2025`; `at` is where “ngày” starts. */
export function readDayInWords(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(WORDS, at);
  if (match) {
    const day = numberOf(match, 2);
    const month = partOf(match, 3) ?? wordOf(match, 4, months);
    const year = partOf(match, 5);
    const { to } = year ?? month;
    if (!year && !reader.endsFigure(to)) return undefined;
    const base = { kind: 'day', style: 'words', month, ...(year ? { year } : {}), led: true } as const;
    const last: RawDate = { ...base, from: at, to, day };
    return withFirstDay(match, last);
  }
  const blank = reader.match(BLANK, at);
  if (!blank) return undefined;
  const month = partOf(blank, 3);
  const year = partOf(blank, 5);
  return {
    from: at,
    to: at + blank[0].length,
    kind: 'day',
    style: 'words',
    led: true,
    blank: true,
    ...(month ? { month } : {}),
    ...(year ? { year } : {}),
  };
}

/** “14-16 tháng 3”, “14-16/3”: the first day shares month and year with the last. */
function withFirstDay(match: RegExpExecArray, last: RawDate): RawDate {
  const first = partOf(match, 1);
  return first ? sharing(first, last) : last;
}

function sharing(first: RawPart, last: RawDate): RawDate {
  const start: RawDate = { ...last, from: first.from, to: first.to, day: first, fragment: true };
  const { month, year, style } = last;
  return {
    from: Math.min(first.from, last.from),
    to: last.to,
    kind: 'range',
    ...(style ? { style } : {}),
    ...(month ? { month } : {}),
    ...(year ? { year } : {}),
    ends: [start, { ...last, from: last.day?.from ?? last.from, fragment: true }],
  };
}

/** A date in figures that starts at a digit; `led` tells that a word such as “ngày” stands before it. */
export function readDayInFigures(reader: Reader, at: number, lead: Lead): RawDate | undefined {
  return (
    readIso(reader, at) ??
    readFull(reader, at, lead) ??
    readShared(reader, at, lead) ??
    readPartial(reader, at, lead) ??
    readDayMonth(reader, at)
  );
}

/**
 * How surely the words before a figure announce a day: “ngày”, “dated” (surely); “sáng”, “chiều” (if it can be one);
 * “đợt”, “lễ” (only a day that is known by its figures, such as 3/2 or 30/4).
 */
export type Lead = 'day' | 'context' | 'feast' | 'none';

/** How surely a day is announced right before an offset of folded text. */
export function leadBefore(reader: Reader, at: number): Lead {
  const before = reader.wordBefore(at);
  if (!/^ ?\(?$/.test(before.gap) || before.word === '') return 'none';
  if (before.word === 'ngày' || before.word === 'dated' || before.word === 'date')
    return before.gap.includes('(') ? 'context' : 'day';
  if (dayContexts.has(before.word)) return 'context';
  const two = reader.wordBefore(before.from);
  const both = two.gap === ' ' ? `${two.word} ${before.word}` : '';
  if (dayContexts.has(both)) return 'context';
  return feastContexts.has(before.word) || feastContexts.has(both) ? 'feast' : 'none';
}

/** A day known by its figures: it names a feast of every year. */
function isFeast(day: number, month: number): boolean {
  return feasts.has(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** `2025-03-28` at an offset of folded text. */
export function readIso(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(ISO, at);
  if (!match || !reader.endsFigure(at + match[0].length)) return undefined;
  return figures(match, at, 'iso', numberOf(match, 3), numberOf(match, 2), numberOf(match, 1), false);
}

function readFull(reader: Reader, at: number, lead: Lead): RawDate | undefined {
  const match =
    reader.match(FULL, at) ??
    (lead === 'day' ? (reader.match(WRONG_YEAR, at) ?? reader.match(SHORT_YEAR, at)) : null);
  if (!match) return undefined;
  const short = match.length === 5;
  const separator = (short ? match[2] : match[3]) as Separator;
  const [day, month, written] = short
    ? [numberOf(match, 1), numberOf(match, 3), numberOf(match, 4)]
    : [numberOf(match, 1), numberOf(match, 4), numberOf(match, 5)];
  const year = short ? { ...written, value: 2000 + written.value } : written;
  const end = at + match[0].length;
  const unit = reader.key.charAt(end);
  if (!reader.endsFigure(end) || (unit === '-' && reader.isDigit(end + 1) && !reader.match(FULL, end + 1)))
    return undefined;
  if (lead === 'none') {
    if (year.value < 1800 || year.value > 2199) return undefined;
    const spaced = match[0].includes(' ');
    const sure = separator === '/' && !spaced;
    const real = day.value >= 1 && day.value <= daysInMonth(year.value, month.value);
    // Figures joined by other signs may be anything; a day that is none is one only where a range says so.
    if (
      !sure &&
      (at === 0 || !(real || (day.value < 32 && month.value < 13 && isRangeStart(reader, at, end))))
    )
      return undefined;
    if (isNumbered(reader, at)) return undefined;
  }
  return figures(match, at, STYLES[separator], day, month, year, lead === 'day');
}

const OTHER_END = / ?[-–] ?\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)/y;

/** `(31.4.1975 - 30.4.2025)`: a bracket before, and another date after a dash. */
function isRangeStart(reader: Reader, at: number, end: number): boolean {
  return reader.key.charAt(at - 1) === '(' && reader.match(OTHER_END, end) !== null;
}

/** A word before a figure that makes it a number of a document, a clause or a version, never a date. */
const NUMBERED = calendarWords('number-word');

/** Whether such a word stands right before an offset of folded text. */
export function isNumbered(reader: Reader, at: number): boolean {
  const { word, gap } = reader.wordBefore(at);
  return NUMBERED.has(word) && /^[ .:]{0,3}$/.test(gap);
}

function readShared(reader: Reader, at: number, lead: Lead): RawDate | undefined {
  const figures = lead === 'none' ? null : reader.match(SHARED_MONTH, at);
  // The name of a month says by itself that days are meant: “the conference, 28-30 March 2025, …”.
  const match = figures ?? (isNumbered(reader, at) ? null : reader.match(SHARED_NAME, at));
  if (!match) return undefined;
  const next = at + match[0].length;
  const last = readFull(reader, next, lead) ?? readPartial(reader, next, lead) ?? readDayMonth(reader, next);
  return last ? sharing(numberOf(match, 1), last) : undefined;
}

function readPartial(reader: Reader, at: number, lead: Lead): RawDate | undefined {
  if (lead === 'none') return undefined;
  const match = reader.match(PARTIAL, at);
  if (!match) return undefined;
  const [day, month] = [numberOf(match, 1), numberOf(match, 3)];
  const year = partOf(match, 4);
  const end = at + match[0].length;
  const next = reader.key.charAt(end);
  // “ngày 14/3-15/3”, but no “14/3-NQ”.
  if (!reader.endsFigure(end) || (next === '-' && reader.isWord(end + 1) && !reader.match(PARTIAL, end + 1)))
    return undefined;
  if (lead === 'context' && !mayBe(day.value, month.value) && !(day.value < 32 && month.value < 13))
    return undefined;
  const separator = match[2] as Separator;
  if (separator !== '/' && !mayBe(day.value, month.value)) return undefined;
  if (lead === 'feast') {
    const feast = !year && isFeast(day.value, month.value);
    const date = feast ? figures(match, at, STYLES[separator], day, month, undefined, false) : undefined;
    return date && { ...date, recurring: true };
  }
  return figures(match, at, STYLES[separator], day, month, year, lead === 'day');
}

function figures(
  match: RegExpExecArray,
  at: number,
  style: 'slash' | 'hyphen' | 'dot' | 'iso',
  day: RawPart,
  month: RawPart,
  year: RawPart | undefined,
  led: boolean,
): RawDate {
  return {
    from: at,
    to: at + match[0].length,
    kind: 'day',
    style,
    day,
    month,
    ...(year ? { year } : {}),
    led,
  };
}

/** `30 tháng 4 năm 1975` without “ngày”, or `30 tháng 4` where it stands before the days of a list; at an offset of folded text. */
export function readBareWords(reader: Reader, at: number, listed = false): RawDate | undefined {
  const match = reader.match(BARE_WORDS, at);
  if (!match) return undefined;
  const [day, month, year] = [numberOf(match, 1), numberOf(match, 2), partOf(match, 3)];
  const to = at + match[0].length;
  if (!year && !(listed && reader.endsFigure(to))) return undefined;
  return { from: at, to, kind: 'day', style: 'words', day, month, ...(year ? { year } : {}) };
}

/** Written with a capital, as English writes months: `may` and `march` are other words. */
function isCapital(reader: Reader, at: number): boolean {
  const first = reader.text.charAt(at);
  return first !== first.toLowerCase();
}

/** `13 November 2017`, `the 2nd of September, 1945`, `24 November`, at an offset of folded text. */
export function readDayMonth(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(DAY_MONTH, at);
  if (!match) return undefined;
  const [day, month] = [numberOf(match, 1), wordOf(match, 2, englishMonths)];
  if (!isCapital(reader, month.from)) return undefined;
  const year = partOf(match, 3);
  if (!year && !mayBe(day.value, month.value) && day.value > 31) return undefined;
  const end = year?.to ?? month.to;
  return { from: at, to: end, kind: 'day', style: 'day-month', day, month, ...(year ? { year } : {}) };
}

/** `December 22, 2024`, `January 14`, `March 1-5, 2025`, `Month DDth, YYYY`; `at` is where the month starts. */
export function readMonthDay(reader: Reader, at: number): RawDate | undefined {
  const match = isCapital(reader, at) ? reader.match(MONTH_DAY, at) : null;
  if (!match) return undefined;
  const [month, first] = [wordOf(match, 1, englishMonths), numberOf(match, 2)];
  const second = partOf(match, 4);
  const year = partOf(match, 5);
  if (!year && first.value > 31) return undefined;
  const day = second ?? first;
  const base = { kind: 'day', style: 'month-day', month, ...(year ? { year } : {}) } as const;
  const date: RawDate = { ...base, from: at, to: at + match[0].length, day };
  return second ? sharing(first, date) : date;
}
