import type { IsoDate } from './language';
import { lazy } from './lazy';

// Days are those of JavaScript's own calendar in UTC, where no clock is put forward or back.

/** Milliseconds. */
const DAY_LENGTH = 86_400_000;

/** Days of a month (1–12) of a year (1–9999); 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month < 1 || month > 12 || year < 1 || year > 9999 ? 0 : lastDay(year, month);
}

/** The last day of a month, counted on from 1 (January) beyond the end of the year. */
function lastDay(year: number, month: number): number {
  // Day 0 of the month after.
  return dateOf(year, month + 1, 0).getUTCDate();
}

/** A day in UTC; month and day may lie outside of their year and month. `Date.UTC` would take the year 50 for 1950. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The longest that a month can be: what a date without a year is judged by. */
export function longestMonth(month: number): number {
  return daysInMonth(2024, month);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The day in ISO 8601, or null where the calendar has none. */
export function isoOf(year: number, month: number, day: number): IsoDate | null {
  return isRealDay(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO day. */
export function partsOf(iso: IsoDate): DayParts {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** ISO 8601 weekday of a real day: Monday 1 … Sunday 7. */
export function weekdayOf(iso: IsoDate): number {
  return new Date(iso).getUTCDay() || 7;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_LENGTH;
}

/** The day that lies `days` after (before, where negative). */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return isoDay(new Date(Date.parse(iso) + days * DAY_LENGTH));
}

/** The day that lies whole months later (earlier, where negative); the month's last day where it is shorter. */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(iso);
  const length = lastDay(year, month + months);
  return isoDay(dateOf(year, month + months, Math.min(day, length)));
}

function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** Place of a year in the cycle of sixty, from 0 (Giáp Tý). The lunar year begins in January or February. */
export function sexagenaryOf(year: number): number {
  return (((year - 4) % 60) + 60) % 60;
}

/** The lunar new year falls from 21 January to 20 February. */
const NEW_YEAR = { first: '01-21', last: '02-20' };
/** Years in which Hà Nội and Beijing keep the lunar new year on different days. */
const DIFFERENT = new Set([1968, 1969, 1985, 2007, 2030, 2053]);
const lunarCalendar = lazy(
  () => new Intl.DateTimeFormat('en-u-ca-chinese', { year: 'numeric', timeZone: 'UTC' }),
);

/**
 * The year in which the lunar year of a day begins: the year before for most of January. Undefined where the platform
 * knows no lunar calendar, or its (Chinese) one is not the Vietnamese.
 */
export function lunarYearOf(iso: IsoDate): number | undefined {
  const { year } = partsOf(iso);
  const day = iso.slice(5);
  if (day < NEW_YEAR.first) return year - 1;
  if (day > NEW_YEAR.last) return year;
  if (DIFFERENT.has(year)) return undefined;
  const parts = lunarCalendar().formatToParts(new Date(`${iso}T00:00:00Z`));
  const related = Number(parts.find(({ type }) => (type as string) === 'relatedYear')?.value);
  return related === year || related === year - 1 ? related : undefined;
}
