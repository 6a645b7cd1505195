import {
  isNumbered,
  leadBefore,
  readBareWords,
  readDayInFigures,
  readDayInWords,
  readMonthDay,
} from './days';
import { recogniseDurations } from './durations';
import { recogniseLunarYears } from './lunar';
import { readEnglishMonth, readEnglishQuarter, readEnglishSixMonths, readMonth, readQuarter } from './months';
import { findGlosses, joinRanges } from './ranges';
import { Reader } from './reader';
import { attachTense } from './tense';
import { recogniseTerms } from './terms';
import type { RawDate, RawDuration, RawTerm } from './types';
import { attachWeekdays, weekdayBefore } from './weekdays';
import { readYear, readYears } from './years';

export type { RawDate, RawDuration, RawPart, RawTerm } from './types';

export interface Recognised {
  readonly dates: readonly RawDate[];
  readonly durations: readonly RawDuration[];
  readonly terms: readonly RawTerm[];
  /** Places in `dates`: a date, and the one in brackets right after it. */
  readonly glosses: readonly (readonly [number, number])[];
}

const NOTHING: Recognised = { dates: [], durations: [], terms: [], glosses: [] };

/** Everything in time that one block's folded text names, each in the order of the text. Linear in its length. */
export function recogniseTime(text: string): Recognised {
  if (text === '') return NOTHING;
  const reader = new Reader(text);
  const dates = withLunarYears(recogniseDates(reader), recogniseLunarYears(reader));
  return {
    dates,
    glosses: findGlosses(reader, dates),
    durations: recogniseDurations(reader),
    terms: recogniseTerms(reader),
  };
}

/** A year that stands beside its lunar name belongs to that name. */
function withLunarYears(dates: RawDate[], lunar: readonly RawDate[]): RawDate[] {
  if (lunar.length === 0) return dates;
  const own = dates.filter((date) => !lunar.some((name) => name.from <= date.from && date.to <= name.to));
  return [...own, ...lunar].sort((a, b) => a.from - b.from);
}

function recogniseDates(reader: Reader): RawDate[] {
  const found: RawDate[] = [];
  let at = 0;
  while (at < reader.length) {
    if (!reader.isWord(at)) {
      at++;
      continue;
    }
    const date = reader.isDigit(at) ? readFigure(reader, at, found.at(-1)) : readWord(reader, at);
    if (date) {
      if (isRecurring(reader, date)) date.recurring = true;
      found.push(date);
      at = Math.max(date.to, at + 1);
    } else at = reader.isDigit(at) ? reader.figureEnd(at) : reader.wordEnd(at);
  }
  attachWeekdays(reader, found);
  attachTense(reader, found);
  return joinRanges(reader, found);
}

const EVERY_YEAR =
  / ?(?:hàng năm|hằng năm|mỗi năm|các năm|của (?:mỗi )?năm|(?:of )?(?:every|each) year|annually)/y;

/** “ngày 15/12 hằng năm”. */
function isRecurring(reader: Reader, date: RawDate): boolean {
  return date.kind !== 'year' && !date.year && reader.match(EVERY_YEAR, date.to) !== null;
}

/** What a date may start with, by the first letters of the word at `at`. */
function readWord(reader: Reader, at: number): RawDate | undefined {
  const { key } = reader;
  switch (key.charAt(at)) {
    case 'n':
      if (!key.startsWith('ngày', at)) return readMonthName(reader, at);
      return readDayInWords(reader, at) ?? readStuck(reader, at + 4);
    case 't':
      return key.startsWith('tháng', at) ? readMonth(reader, at) : undefined;
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
  return readEnglishMonth(reader, at) ?? readMonthDay(reader, at);
}

/** “ngày20/11/2025”: the figure stuck to the word before it. */
function readStuck(reader: Reader, at: number): RawDate | undefined {
  return reader.isDigit(at) ? readDayInFigures(reader, at, 'day') : undefined;
}

function readFigure(reader: Reader, at: number, previous: RawDate | undefined): RawDate | undefined {
  if (!reader.startsFigure(at, previous?.to ?? -1)) return undefined;
  const known = inheritedLead(reader, at, previous) ?? leadBefore(reader, at);
  const lead = known === 'none' && weekdayBefore(reader, at) ? 'context' : known;
  return (
    readDayInFigures(reader, at, lead) ??
    readBareWords(reader, at) ??
    (isNumbered(reader, at) ? undefined : (readYears(reader, at) ?? readYear(reader, at, previous)))
  );
}

/** “ngày 14/3 và 15/3”, “từ ngày 01/6 đến 15/9”: what stands after a day without a year is a day too. */
function inheritedLead(reader: Reader, at: number, previous: RawDate | undefined): 'context' | undefined {
  if (previous?.kind !== 'day' || at - previous.to > 16) return undefined;
  const gap = reader.key.slice(previous.to, at);
  return /^(?: và | and |, | ?[-–] ?| (?:đến|tới) (?:hết )?)$/.test(gap) ? 'context' : undefined;
}
