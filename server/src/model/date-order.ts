import { isRealDay } from '../text/calendar';
import { flatDates } from './date-values';
import { fact } from './facts';
import type { DateMention } from './types';

const FIGURES = new Set(['slash', 'hyphen', 'dot']);

/** A date in figures that is one only with its month first: `5/13/2025`. */
export function isMonthFirst({ day, month, year, style, kind, shared }: DateMention): boolean {
  if (kind !== 'day' || !day || !month || shared || !style || !FIGURES.has(style)) return false;
  return month.value > 12 && isRealDay(year?.value ?? 2024, day.value, month.value);
}

/** The first date in figures that is one only with its day first: it shows the order in which the draft writes. */
export const dayFirstExample = fact(
  ({ dates }) => dayFirstAmong(dates),
  (examples) => examples.find((example) => example !== undefined),
);

export function dayFirstAmong(dates: readonly DateMention[]): DateMention | undefined {
  return flatDates(dates).find(
    ({ kind, day, month, year, style, shared }) =>
      kind === 'day' &&
      !shared &&
      day !== undefined &&
      month !== undefined &&
      style !== undefined &&
      FIGURES.has(style) &&
      day.value > 12 &&
      isRealDay(year?.value ?? 2024, month.value, day.value),
  );
}
