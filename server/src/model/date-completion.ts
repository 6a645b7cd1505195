import { daysBetween, isoOf, partsOf, sexagenaryOf, weekdayOf } from '../text/calendar';
import type { Block } from '../text/source';
import { boundsOf } from './date-values';
import { perBlockBeside, trimmed } from './per-block';
import type { DateKind } from '../recognise/date/types';
import type { DateMention, IsoDate } from './types';

/** A date of the same sentence is nearer than the draft's own; in UTF-16 units. */
const SENTENCE = 300;
/** Days across the turn of a year within which the other year is surely meant. */
const TURN = 92;
const HALF_YEAR = 184;
const YEAR = 365;
const SIX_MONTHS = 6;

/** The days by which a partial date may be completed: that of its sentence, and those that the text itself is of. */
interface Context {
  readonly near: IsoDate | undefined;
  readonly around: readonly IsoDate[];
}

/**
 * Gives the partial days and months of a block their year: that of the other end of a range, of a full date shortly
 * before in the same block, or of the days that the text itself is of (`around`): the draft's date, or (in a text without
 * one) its full dates. Only where all of these leave one year: none rather than a wrong one.
 */
export function completeDates(
  block: Block,
  mentions: readonly DateMention[],
  around: readonly IsoDate[],
): readonly DateMention[] {
  return mentions.every((date) => !date.from && isSettled(date))
    ? mentions
    : completePartial(block, mentions, around);
}

const completePartial = perBlockBeside(
  (_block, mentions: readonly DateMention[], around: readonly IsoDate[]): readonly DateMention[] => {
    const all: DateMention[] = [];
    const done = new Map<DateMention, DateMention>();
    let last: DateMention | undefined;
    for (const date of mentions) {
      const near = last?.iso && date.span.start - last.span.end < SENTENCE ? last.iso : undefined;
      const completed = done.get(date) ?? complete(date, { near, around }, done);
      all.push(completed);
      if (completed.iso && !completed.completed) last = completed;
    }
    return trimmed(all);
  },
);

const WITHOUT_DAY: ReadonlySet<DateKind> = new Set(['year', 'clock', 'clock-half', 'hours', 'hour']);

/** Nothing is to be completed of it. */
function isSettled({ year, blank, recurring, kind }: DateMention): boolean {
  return year !== undefined || blank === true || recurring === true || WITHOUT_DAY.has(kind);
}

/** The day of a full date; of a month with its year its first day. */
export function fullDay(date: DateMention): IsoDate | undefined {
  return date.iso ?? (date.kind === 'month' ? boundsOf(date)?.first : undefined);
}

/** One day of each month that some days are of. */
export function oneOfEachMonth(days: Iterable<IsoDate>): IsoDate[] {
  const found = new Map<string, IsoDate>();
  for (const day of days) found.set(day.slice(0, 7), day);
  return [...found.values()];
}

function complete(date: DateMention, by: Context, done: Map<DateMention, DateMention>): DateMention {
  const earlier = done.get(date);
  if (earlier) return earlier;
  const result = date.from && date.to ? completeEnds(date, date.from, date.to, by, done) : withYear(date, by);
  done.set(date, result);
  return result;
}

function completeEnds(
  range: DateMention,
  from: DateMention,
  to: DateMention,
  by: Context,
  done: Map<DateMention, DateMention>,
): DateMention {
  const end = from.iso && !from.completed ? withYearAfter(to, from.iso, done) : complete(to, by, done);
  const start = from.year ? complete(from, by, done) : withYearBefore(from, end, done);
  return { ...range, from: start, to: end };
}

/** The last end of “từ 01/3/2025 đến 15/10” comes later in the same year, or after the turn of it. */
function withYearAfter(to: DateMention, from: IsoDate, done: Map<DateMention, DateMention>): DateMention {
  if (to.kind !== 'day' || to.year || !to.month || !to.day)
    return complete(to, { near: from, around: [from] }, done);
  const { year } = partsOf(from);
  const same = isoOf(year, to.month.value, to.day.value);
  const meant = same !== null && same >= from ? year : yearBy(to, from);
  const result = meant === undefined ? to : inYear(to, meant);
  done.set(to, result);
  return result;
}

/**
 * The first end of “từ 20/12 đến 15/01/2025” lies before the last one. Where both fall in one month, or the turn of the
 * year would make nearly a whole year of it (“từ 15/3 đến 10/3/2025”), it is read as a slip in the same year.
 */
function withYearBefore(
  from: DateMention,
  to: DateMention,
  done: Map<DateMention, DateMention>,
): DateMention {
  const year = to.year?.value ?? to.completedYear;
  if (year === undefined) return from;
  const month = from.month?.value ?? from.quarter?.value ?? 0;
  const last = to.month?.value ?? to.quarter?.value ?? 12;
  const result = inYear(from, month - last >= 2 ? year - 1 : year);
  done.set(from, result);
  return result;
}

function inYear(date: DateMention, year: number): DateMention {
  const iso =
    date.kind === 'day' && date.day && date.month ? isoOf(year, date.month.value, date.day.value) : null;
  return { ...date, iso, completed: true, completedYear: year };
}

const CYCLE = 60;

/** The year nearest to one that bears a name of the cycle; a name is told of the year to come rather than of one past. */
function nearestOfCycle(lunar: number, year: number): number {
  const ahead = (((lunar - sexagenaryOf(year)) % CYCLE) + CYCLE) % CYCLE;
  return ahead <= CYCLE / 2 ? year + ahead : year + ahead - CYCLE;
}

/** The year of a partial date, where its context leaves one. */
function withYear(date: DateMention, by: Context): DateMention {
  if (isSettled(date)) return date;
  const year = date.lunar ? lunarYear(date, date.lunar.value, by) : yearIn(date, by);
  if (year === undefined) return date;
  if (date.kind !== 'day') return { ...date, completed: true, completedYear: year };
  const { day, month } = date;
  if (!day || !month) return date;
  return isoOf(year, month.value, day.value) === null ? { ...date, completedYear: year } : inYear(date, year);
}

/** The one year of several; where they differ, the one in which the day has the weekday written beside it. */
function only(date: DateMention, years: Iterable<number | undefined>): number | undefined {
  const found = new Set(years);
  if (found.size > 1 && date.weekday)
    for (const year of found) if (!fitsWeekday(date, year)) found.delete(year);
  const [year, ...others] = found;
  return others.length === 0 ? year : undefined;
}

function fitsWeekday({ day, month, weekday }: DateMention, year: number | undefined): boolean {
  const iso = day && month && year !== undefined ? isoOf(year, month.value, day.value) : null;
  return iso !== null && weekdayOf(iso) === weekday?.value;
}

function lunarYear(date: DateMention, place: number, { around }: Context): number | undefined {
  return only(
    date,
    around.map((day) => nearestOfCycle(place, partsOf(day).year)),
  );
}

/** The year that the sentence and the text agree on; a text without a date of its own does not gainsay the sentence. */
function yearIn(date: DateMention, { near, around }: Context): number | undefined {
  const here = near !== undefined && date.kind === 'day' ? yearBy(date, near) : undefined;
  if (here !== undefined && around.length !== 1) return here;
  const years = around.map((day) => yearBy(date, day));
  return only(date, here === undefined ? years : [here, ...years.filter((year) => year !== undefined)]);
}

/**
 * The year in which a partial date is meant by one that stands in a context of `by`: the same year, unless the turn of a
 * year lies between; undefined where it may be either.
 */
function yearBy(date: DateMention, by: IsoDate): number | undefined {
  const { year, month } = partsOf(by);
  if (date.kind !== 'day') {
    const meant = date.month?.value ?? (date.quarter ? date.quarter.value * 3 - 1 : month);
    return Math.abs(meant - month) <= SIX_MONTHS ? year : undefined;
  }
  if (!date.day || !date.month) return undefined;
  const same = isoOf(year, date.month.value, date.day.value);
  if (same === null) return year;
  const distance = daysBetween(by, same);
  if (Math.abs(distance) <= HALF_YEAR) return year;
  if (YEAR - Math.abs(distance) > TURN) return undefined;
  return distance > 0 ? year - 1 : year + 1;
}
