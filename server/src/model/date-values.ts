import { daysInMonth, isoOf } from '../text/calendar';
import { perNode } from './per-block';
import type { DateMention, IsoDate } from './types';

/** First and last day of what a date names. */
export interface Bounds {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Every date once: ranges, and their ends also where those have no place of their own in the list. */
export const flatDates = perNode((dates: readonly DateMention[]): readonly DateMention[] => {
  const flat = new Set<DateMention>();
  for (const date of dates) {
    flat.add(date);
    if (date.from) flat.add(date.from);
    if (date.to) flat.add(date.to);
  }
  return [...flat];
});

/** Whether a day stands in a list of days that share one month; `before` is the date before it. */
export function isListed({ shared, month }: DateMention, before: DateMention | undefined): boolean {
  return shared === true || (before?.shared === true && before.month?.span.start === month?.span.start);
}

/** The year written, or completed from the context. */
export function yearOf(date: DateMention): number | undefined {
  return date.year?.value ?? date.completedYear;
}

function span(year: number, firstMonth: number, lastMonth: number): Bounds | undefined {
  const first = isoOf(year, firstMonth, 1);
  const last = isoOf(year, lastMonth, daysInMonth(year, lastMonth));
  return first && last ? { first, last } : undefined;
}

/** The days that a date covers; undefined where it is impossible or open. */
export function boundsOf(date: DateMention): Bounds | undefined {
  if (date.kind === 'day') return date.iso ? { first: date.iso, last: date.iso } : undefined;
  if (date.from && date.to) {
    const from = boundsOf(date.from);
    const to = boundsOf(date.to);
    return from && to ? { first: from.first, last: to.last } : undefined;
  }
  const year = yearOf(date);
  if (year === undefined) return undefined;
  if (date.month) return span(year, date.month.value, date.month.value);
  const { quarter, half } = date;
  if (quarter) return quarter.value > 4 ? undefined : span(year, quarter.value * 3 - 2, quarter.value * 3);
  if (half) return span(year, half.value * 6 - 5, half.value * 6);
  return date.kind === 'year' ? span(year, 1, 12) : undefined;
}

/**
 * What a date names, in one short string: `2025-03-28`, `2025-03`, `2025-Q1`, `2025-H1`, `2025`, `2020/2025`; undefined
 * where it is impossible or open.
 */
export function valueOf(date: DateMention): string | undefined {
  if (date.kind === 'day') return date.iso ?? undefined;
  if (date.from && date.to) {
    const from = valueOf(date.from);
    const to = valueOf(date.to);
    return from !== undefined && to !== undefined ? `${from}/${to}` : undefined;
  }
  const year = yearOf(date);
  if (year === undefined) return undefined;
  if (date.kind === 'lunar-year') return String(year);
  if (!boundsOf(date)) return undefined;
  if (date.month) return `${year}-${String(date.month.value).padStart(2, '0')}`;
  if (date.quarter) return `${year}-Q${date.quarter.value}`;
  if (date.half) return `${year}-H${date.half.value}`;
  return String(year);
}
