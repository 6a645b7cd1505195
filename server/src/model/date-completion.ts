import { daysBetween, isoOf, sexagenaryOf } from '../text/calendar';
import { boundsOf } from './date-values';
import type { DateMention, IsoDate } from './types';

/** A date of the same sentence is nearer than the draft's own; both in UTF-16 units. */
const SENTENCE = 300;
const HALF_YEAR = 184;

/**
 * Gives partial days and months their year: that of the other end of a range, of a full date shortly before in the same
 * block, of the draft's date, or of the latest full date of the document; always the year that brings the two closest.
 */
export function completeDates(
  perBlock: readonly (readonly DateMention[])[],
  draft: IsoDate | undefined,
): DateMention[][] {
  const completed: DateMention[][] = [];
  const fallback = draft ?? latestDay(perBlock);
  for (const mentions of perBlock) {
    const all: DateMention[] = [];
    completed.push(all);
    const inBlock = new Map<DateMention, DateMention>();
    let near: DateMention | undefined;
    for (const date of mentions) {
      const done = inBlock.get(date) ?? complete(date, context(date, near, fallback), inBlock);
      all.push(done);
      if (done.iso && !done.completed) near = done;
    }
  }
  return completed;
}

/**
 * The latest day written in full: where a text tells of the past, it is the one nearest to the text itself. Without any,
 * the latest month, and without that the latest year.
 */
function latestDay(perBlock: readonly (readonly DateMention[])[]): IsoDate | undefined {
  const found = new Map<DateMention['kind'], IsoDate>();
  for (const mentions of perBlock) {
    for (const date of mentions) {
      const first =
        date.iso ?? (date.kind === 'month' || date.kind === 'year' ? boundsOf(date)?.first : undefined);
      if (first && first > (found.get(date.kind) ?? '')) found.set(date.kind, first);
    }
  }
  const year = found.get('year');
  return found.get('day') ?? found.get('month') ?? (year && `${year.slice(0, 4)}-07-01`);
}

function context(
  date: DateMention,
  near: DateMention | undefined,
  fallback: IsoDate | undefined,
): IsoDate | undefined {
  if (near?.iso && date.span.start - near.span.end < SENTENCE && date.kind === 'day') return near.iso;
  return fallback;
}

function complete(
  date: DateMention,
  by: IsoDate | undefined,
  done: Map<DateMention, DateMention>,
): DateMention {
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
  by: IsoDate | undefined,
  done: Map<DateMention, DateMention>,
): DateMention {
  const end = complete(to, from.iso && !from.completed ? from.iso : by, done);
  const start = from.year ? complete(from, by, done) : withYearBefore(from, end, done);
  return { ...range, from: start, to: end };
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

/** The year in which a partial date comes closest to `by`. */
function withYear(date: DateMention, by: IsoDate | undefined): DateMention {
  if (date.year || date.blank || date.recurring || !by) return date;
  const year = Number(by.slice(0, 4));
  if (date.lunar) return { ...date, completed: true, completedYear: nearestOfCycle(date.lunar.value, year) };
  if (date.kind !== 'day')
    return date.kind === 'year' ? date : { ...date, completed: true, completedYear: year };
  const { day, month } = date;
  if (!day || !month) return date;
  const same = isoOf(year, month.value, day.value);
  if (same === null) return { ...date, completedYear: year };
  const distance = daysBetween(by, same);
  if (distance > HALF_YEAR) return inYear(date, year - 1);
  return inYear(date, distance < -HALF_YEAR ? year + 1 : year);
}
