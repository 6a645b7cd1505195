import { calendarNumbers, calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { nth } from '../../text/certain';
import { readBareWords, readDayInFigures, readDayInWords, readDayMonth } from './days';
import { numberOf, partOf, type Reader, wordOf } from './reader';
import type { RawDate, RawPart } from './types';
import { weekdayBefore } from './weekdays';

/**
 * Days or months that share what only the last of them (in English, or the first) writes: “các ngày 08, 09 và
 * 10/12/2025”, “on 8, 9 and 10 December 2025”, “December 8, 9 and 10, 2025”, “tháng 10, 11 và 12/2025”.
 */

const englishMonths = calendarNumbers('month', 'en');
const MONTH = alternation(englishMonths.keys());
const ORDINAL = '(?:st|nd|rd|th)?';
const AND = '(?:,? and |, | & )';

// No list is longer: a line of a thousand numbers is read once, not from each of them on.
const DAYS = /(?:ngày )?(?:\d{1,2}(?:, ?|,? và | & )(?:ngày )?){1,11}(?=\d{1,2} ?(?:[/.-] ?\d|tháng \d))/dy;
const MONTHS = /tháng (?:\d{1,2}(?:, ?|,? và )(?:tháng )?){1,11}(?=\d{1,2}(?: ?\/ ?| năm )\d{4}(?!\d))/dy;
const LAST_MONTH = /(\d{1,2})(?: ?\/ ?| năm )(\d{4})/dy;
const DAYS_BEFORE_MONTH = new RegExp(
  String.raw`(?:\d{1,2}${ORDINAL}${AND}){1,11}(?=\d{1,2}${ORDINAL}(?: of)? (?:${MONTH})(?!\p{L}))`,
  'duy',
);
const DAYS_AFTER_MONTH = new RegExp(
  String.raw`(${MONTH})\.? (?:\d{1,2}${ORDINAL}${AND}){1,11}\d{1,2}${ORDINAL}(?:(?:,? )(\d{4})(?![\p{L}\d%/])|(?=[;:)]|\.(?!\d)|, \p{L}|$))`,
  'duy',
);
/** What stands before days in English: without it they may be numbers of anything. */
const LEAD = new RegExp(
  String.raw`(?:\(|(?<!\p{L})(?:${alternation(calendarWords('day-list-lead'))}) )$`,
  'u',
);

/**
 * “ngày 8, 9/12/2025”; `at` is where “ngày” starts, or the first figure of days that go on with a list: “30/11, 01 và
 * 02/12/2025”. The last day, with those before it.
 */
export function readDayList(reader: Reader, at: number): RawDate | undefined {
  const head = reader.match(DAYS, at);
  if (!head) return undefined;
  const next = at + head[0].length;
  const last =
    readDayInFigures(reader, next, 'day') ??
    readBareWords(reader, next, true) ??
    readDayInWords(reader, next);
  if (!last?.month) return undefined;
  const days = numbersIn(reader, at, next);
  // “đến ngày 10, 11/12 xã đã báo cáo”: of two numbers after a comma the second may be a share.
  const sure =
    last.year !== undefined ||
    days.length > 1 ||
    /và|&/.test(head[0]) ||
    reader.wordBefore(at).word === 'các';
  if (!sure || (!last.year && (last.month.value > 12 || (last.style !== 'slash' && last.style !== 'words'))))
    return undefined;
  return withEarlier(last, days);
}

/** “8, 9 and 10 December 2025”; `at` is where the first figure starts. `goesOn`: behind another day of its list. */
export function readDaysBeforeMonth(reader: Reader, at: number, goesOn: boolean): RawDate | undefined {
  const head = reader.match(DAYS_BEFORE_MONTH, at);
  if (!head || !(goesOn || hasLead(reader, at) || weekdayBefore(reader, at))) return undefined;
  const next = at + head[0].length;
  const last = readDayMonth(reader, next);
  return last && withEarlier(last, numbersIn(reader, at, next));
}

/**
 * “December 8, 9 and 10, 2025”, “on December 8 and 9.”: without the year, figures after a day may count anything that is
 * named behind them. `at` is where the month starts.
 */
export function readDaysAfterMonth(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(DAYS_AFTER_MONTH, at);
  if (!match) return undefined;
  const [month, year] = [wordOf(match, 1, englishMonths), partOf(match, 2)];
  const days = numbersIn(reader, month.to, year?.from ?? at + match[0].length);
  const last = nth(days, days.length - 1);
  if (!year && !(hasLead(reader, at) && isRising(days))) return undefined;
  // “10, 2025” has no style of its own.
  const to = year?.to ?? last.to;
  const date = { kind: 'day', from: last.from, to, day: last, month, ...(year ? { year } : {}) } as const;
  const earlier = withEarlier(date, days.slice(0, -1));
  const [first, ...others] = earlier?.earlier ?? [];
  return earlier && first && { ...earlier, earlier: [{ ...first, from: at }, ...others] };
}

/** “tháng 10, 11 và 12/2025”; `at` is where “tháng” starts. */
export function readMonthList(reader: Reader, at: number): RawDate | undefined {
  const head = reader.match(MONTHS, at);
  const match = head && reader.match(LAST_MONTH, at + head[0].length);
  if (!match) return undefined;
  const [month, year] = [numberOf(match, 1), numberOf(match, 2)];
  if (!reader.endsFigure(year.to)) return undefined;
  const earlier = numbersIn(reader, at, month.from);
  // “tháng 11, 12 và tháng 01/2026” goes over the end of a year.
  if (!isRising([...earlier, month])) return undefined;
  const style = match[0].includes('/') ? 'slash' : 'words';
  const date = { from: month.from, to: year.to, kind: 'month', style, month, year } as const;
  return {
    ...date,
    earlier: earlier.map((one) => ({ ...date, from: one.from, to: one.to, month: one, shared: true })),
  };
}

function hasLead(reader: Reader, at: number): boolean {
  return LEAD.test(reader.key.slice(Math.max(0, at - 9), at));
}

function isRising(parts: readonly RawPart[]): boolean {
  return parts.every(({ value }, i) => value > (parts[i - 1]?.value ?? 0));
}

/** Undefined where a number is no day, or the days go over the end of a month (“30, 31 và 01/12”). */
function withEarlier(last: RawDate, days: readonly RawPart[]): RawDate | undefined {
  // “8, 10-12/3/2025”.
  const own = last.ends?.[1] ?? last;
  const all = [...days, last.ends?.[0].day ?? own.day];
  const fits = all.every((day, i) => {
    const before = all[i - 1];
    return day && day.value > 0 && day.value < 40 && !(before && before.value > 24 && day.value < 8);
  });
  if (!fits) return undefined;
  return {
    ...last,
    earlier: days.map((day) => ({ ...own, from: day.from, to: day.to, day, shared: true })),
  };
}

function numbersIn(reader: Reader, from: number, to: number): RawPart[] {
  return Array.from(reader.key.slice(from, to).matchAll(/\d+/g), ({ 0: figures, index }) => ({
    value: Number(figures),
    from: from + index,
    to: from + index + figures.length,
  }));
}
