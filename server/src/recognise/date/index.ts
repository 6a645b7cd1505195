import { textWords } from '../../text/text-words';
import { DATE, timeAnchors } from './anchors';
import { readHour } from './clock';
import {
  isNumbered,
  leadBefore,
  readBareWords,
  readDayInFigures,
  readDayInWords,
  readIso,
  readMonthDay,
} from './days';
import { recogniseDurations } from './durations';
import { recogniseEvents } from './events';
import { isLunar, recogniseLunarYears } from './lunar';
import {
  readEnglishMonth,
  readEnglishQuarter,
  readEnglishSixMonths,
  readMonth,
  readMonths,
  readMonthYear,
  readQuarter,
} from './months';
import { readDayList, readDaysAfterMonth, readDaysBeforeMonth, readMonthList } from './lists';
import { findGlosses, joinRanges } from './ranges';
import { Reader } from './reader';
import { attachTense } from './tense';
import { recogniseTerms } from './terms';
import type { RawDate, RawDuration, RawEvent, RawTerm } from './types';
import { attachWeekdays, weekdayBefore } from './weekdays';
import { readYear, readYears } from './years';

export { recogniseHeadingTerms } from './terms';
export type { RawDate, RawDuration, RawEvent, RawPart, RawTerm } from './types';

export interface Recognised {
  readonly dates: readonly RawDate[];
  readonly durations: readonly RawDuration[];
  readonly terms: readonly RawTerm[];
  readonly events: readonly RawEvent[];
  /** Places in `dates`: a date, and the one in brackets right after it. */
  readonly glosses: readonly (readonly [number, number])[];
}

const NOTHING: Recognised = { dates: [], durations: [], terms: [], events: [], glosses: [] };

/** Everything in time that one block's folded text names, each in the order of the text. Linear in its length. */
export function recogniseTime(text: string): Recognised {
  const anchors = timeAnchors(textWords(text));
  if (!anchors) return NOTHING;
  const reader = new Reader(text);
  const dates = withLunarYears(
    anchors.dates ? recogniseDates(reader) : [],
    anchors.lunarYears ? recogniseLunarYears(reader) : [],
  );
  return {
    dates,
    glosses: dates.length > 1 ? findGlosses(reader, dates) : [],
    // “19 tháng 12 năm 2025” is no length of nineteen months.
    durations: anchors.durations ? outside(recogniseDurations(reader), dates) : [],
    terms: anchors.terms ? recogniseTerms(reader) : [],
    events: recogniseEvents(reader, dates),
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The items that do not lie in one of the others; both are in the order of the text. */
function outside<T extends Range>(items: readonly T[], others: readonly Range[]): T[] {
  let next = 0;
  let reach = -1;
  return items.filter(({ from, to }) => {
    for (; (others[next]?.from ?? Infinity) <= from; next++) reach = Math.max(reach, others[next]?.to ?? 0);
    return to > reach;
  });
}

/** A year that stands beside its lunar name belongs to that name. */
function withLunarYears(dates: RawDate[], lunar: readonly RawDate[]): RawDate[] {
  if (lunar.length === 0) return dates;
  return [...outside(dates, lunar), ...lunar].sort((a, b) => a.from - b.from);
}

function recogniseDates(reader: Reader): RawDate[] {
  const { words } = reader;
  const found: RawDate[] = [];
  for (let i = 0, at = 0; i < words.count; i++) {
    const end = words.to(i);
    if (end <= at || ((words.forms[i]?.marks ?? 0) & DATE) === 0) continue;
    at = reader.wordStart(Math.max(at, words.from(i)), at);
    while (at < end) at = readAt(reader, at, found);
  }
  if (found.length === 0) return found;
  attachWeekdays(reader, found);
  attachTense(reader, found);
  spreadRecurrence(reader, found);
  return joinRanges(reader, found);
}

/** Adds the date that begins at an offset, if any; where to go on. */
function readAt(reader: Reader, at: number, found: RawDate[]): number {
  if (!reader.isWord(at)) return at + 1;
  const date = reader.isDigit(at) ? readFigure(reader, at, found.at(-1)) : readWord(reader, at);
  if (!date) return reader.isDigit(at) ? reader.figureEnd(at) : readable(reader, reader.wordEnd(at));
  if (isLunar(reader, date)) {
    dropJoined(reader, date, found);
    return date.to;
  }
  const { earlier = [] } = date;
  if (isRecurring(reader, date)) for (const one of [...earlier, date]) one.recurring = true;
  found.push(...earlier, date);
  return Math.max(date.to, at + 1);
}

/** “từ ngày 28/2 đến ngày 30/2 âm lịch”: what is said of the last day holds for those before it. */
function dropJoined(reader: Reader, { from }: RawDate, found: RawDate[]): void {
  let next = from;
  for (let last = found.at(-1); last?.kind === 'day' && !last.year; last = found.at(-1)) {
    const gap = reader.key.slice(Math.max(last.to, next - LONGEST_JOINT), next);
    if (!DAYS_JOINED.test(gap.replace(/ngày $/, ''))) return;
    next = last.from;
    found.pop();
  }
}

/** The end of a word; where a full date is stuck to it (“Việt Nam14/01/2025”), the start of that date. */
function readable(reader: Reader, end: number): number {
  if (reader.key.charAt(end) !== '/' || !reader.isDigit(end - 1)) return end;
  let start = end - 1;
  while (reader.isDigit(start - 1)) start--;
  return /\p{L}/u.test(reader.key.charAt(start - 1)) ? start : end;
}

const EVERY_YEAR =
  / ?(?:trong năm(?! \d)|hàng năm|hằng năm|mỗi năm|các năm|của (?:mỗi )?năm|(?:of )?(?:every|each) year|annually)/y;

/** “ngày 15/12 hằng năm”. */
function isRecurring(reader: Reader, date: RawDate): boolean {
  return date.kind !== 'year' && !date.year && reader.match(EVERY_YEAR, date.to) !== null;
}

const CLAUSE_REACH = 90;

/** “từ ngày 01 tháng 01 đến ngày 31 tháng 12 hằng năm”: what is said of the last day holds for those before it. */
function spreadRecurrence(reader: Reader, dates: readonly RawDate[]): void {
  for (let i = dates.length - 1; i > 0; i--) {
    const [date, next] = [dates[i - 1], dates[i]];
    if (!date || !next?.recurring) continue;
    if (next.ends) for (const end of next.ends) end.recurring = true;
    if (date.year || (date.kind !== 'day' && date.kind !== 'month') || next.from - date.to > CLAUSE_REACH)
      continue;
    if (!/[.;]/.test(reader.key.slice(date.to, next.from))) date.recurring = true;
  }
  const [first] = dates;
  if (first?.recurring && first.ends) for (const end of first.ends) end.recurring = true;
}

/** What a date may start with, by the first letters of the word at `at`. */
function readWord(reader: Reader, at: number): RawDate | undefined {
  const { key } = reader;
  switch (key.charAt(at)) {
    case 'n':
      if (!key.startsWith('ngày', at)) return readMonthName(reader, at);
      return readDayInWords(reader, at) ?? readDayList(reader, at) ?? readStuck(reader, at + 4);
    case 't':
      return key.startsWith('tháng', at) ? (readMonthList(reader, at) ?? readMonth(reader, at)) : undefined;
    case 'q':
      return key.startsWith('quarter', at)
        ? readEnglishQuarter(reader, at, 'quarter')
        : readQuarter(reader, at);
    case 'h':
      return key.startsWith('half', at) ? readEnglishQuarter(reader, at, 'half') : undefined;
    case 'f':
    case 'l':
      return readMonthName(reader, at) ?? readEnglishSixMonths(reader, at);
    case 'j':
    case 'm':
    case 'a':
    case 's':
    case 'o':
    case 'd':
      return readMonthName(reader, at);
    default:
      return undefined;
  }
}

function readMonthName(reader: Reader, at: number): RawDate | undefined {
  return (
    readEnglishMonth(reader, at) ??
    readDaysAfterMonth(reader, at) ??
    readMonthDay(reader, at) ??
    readMonths(reader, at)
  );
}

/** “ngày20/11/2025”: the figure stuck to the word before it. */
function readStuck(reader: Reader, at: number): RawDate | undefined {
  return reader.isDigit(at) ? readDayInFigures(reader, at, 'day') : undefined;
}

/** What a day in figures goes on with: a sign, “đến”, “tháng”, “13th”, “of”, the name of a month. */
const GOES_ON = new Set('/.-–đtsnrdojfma');

/** What the first of several days goes on with: a comma, “and”, “&”, “1st”, “và”. */
const JOINS = new Set(',a&snrtv');

/** What an hour goes on with: “giờ”, “h”, “g”, a colon, “a.m.”, “p.m.”. */
const CLOCK = new Set('gh:ap');

function readFigure(reader: Reader, at: number, previous: RawDate | undefined): RawDate | undefined {
  if (!reader.startsFigure(at, previous?.to ?? -1)) return undefined;
  const end = reader.digitsEnd(at);
  if (end - at === 4)
    return (
      readIso(reader, at) ??
      (isNumbered(reader, at) ? undefined : (readYears(reader, at) ?? readYear(reader, at, previous)))
    );
  if (end - at > 2) return undefined;
  const sign = reader.key.charAt(reader.skipSpaces(end));
  const list = JOINS.has(sign) ? readListAt(reader, at, previous) : undefined;
  const found = list ?? (CLOCK.has(sign) ? readHour(reader, at) : undefined);
  if (found || !GOES_ON.has(sign)) return found;
  const known = inheritedLead(reader, at, previous) ?? leadBefore(reader, at);
  const lead = known === 'none' && weekdayBefore(reader, at) ? 'context' : known;
  return readDayInFigures(reader, at, lead) ?? readMonthYear(reader, at) ?? readBareWords(reader, at);
}

/** “on 8, 9 December 2025”; behind another day also “(ngày 30/11,) 01 và 02/12/2025”. */
function readListAt(reader: Reader, at: number, previous: RawDate | undefined): RawDate | undefined {
  const goesOn = inheritedLead(reader, at, previous) !== undefined;
  const found = readDaysBeforeMonth(reader, at, goesOn);
  if (found || !goesOn || previous?.year) return found;
  const list = readDayList(reader, at);
  return list?.year && list;
}

/** “ngày 14/3 và 15/3”, “từ ngày 01/6 đến 15/9”: what stands after a day without a year is a day too. */
function inheritedLead(reader: Reader, at: number, previous: RawDate | undefined): 'context' | undefined {
  if (previous?.kind !== 'day' || at - previous.to > 16) return undefined;
  return DAYS_JOINED.test(reader.key.slice(previous.to, at)) ? 'context' : undefined;
}

/** What may stand between two days of which the one tells what the other leaves out. */
const DAYS_JOINED = /^(?: và | and |, | ?[-–] ?| (?:đến|tới) (?:hết )?)$/;
const LONGEST_JOINT = 24;
