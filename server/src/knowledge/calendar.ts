import { entryOf } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import * as table from './generated/calendar-words';
import { lazy } from '../text/lazy';
import { indexBy, readTable } from './table';

/**
 * The words of dates, from `data/calendar-words.csv`, under their look-up keys: months, weekdays, numerals, the names of
 * the cycle of sixty, and the words that make a bare number a day, a year or a quantity.
 */
export type CalendarWordKind =
  | 'month'
  | 'weekday'
  | 'cardinal'
  | 'ordinal'
  | 'stem'
  | 'branch'
  | 'day-context'
  | 'lunar-context'
  | 'term-context'
  | 'period-context'
  | 'year-context'
  | 'unit'
  | 'duration'
  | 'short-term-body'
  | 'past-verb'
  | 'feast-context'
  | 'feast'
  | 'five-year-body'
  | 'number-word'
  | 'sentence-opener'
  | 'name-end'
  | 'holding-verb'
  | 'month-context'
  | 'hour-lead'
  | 'hour-until'
  | 'hour-other' // hôm sau, rưỡi: behind an hour it is another than the figures tell
  | 'hour-dated' // ngày: behind an hour its day follows
  | 'hour-half' // chiều, in the evening: a half of the day, with its first and last hour
  | 'hour-link' // vào, từ: between what begins or ends and its hour
  | 'hour-bound'
  | 'hour-follower'
  | 'hour-opening' // khai mạc, opened: before the hour at which a meeting begins
  | 'hour-closing'
  | 'hour-same-day'
  | 'weekday-lead' // sáng, trước: between it and a day “thứ ba” is a weekday
  | 'weekday-other' // lần, khoá: behind it “Thứ ba” is an ordinal
  | 'weekday-link' // ngày: between a weekday and its day; “list” where several days follow
  | 'weekday-part' // morning: behind a weekday
  | 'day-list-lead' // on, dates: before several days that share a month
  | 'event-link' // since the: between a number of years and an event
  | 'local-body' // tỉnh, bộ: behind the name of an event it is another's
  | 'other-day' // trước, by: between a verb and a day, which makes the day a limit, a purpose or another event's
  | 'not-told' // sẽ, if: in a sentence, of which what is told may be still to come
  | 'ordinal-part'; // nhất, term: in the name of an event, beside which no body is named

const rowsByKind = lazy(() =>
  indexBy(
    readTable(table, (cell) => ({
      kind: cell('kind'),
      language: cell('language'),
      word: cell('word'),
      value: cell('value'),
    })),
    ({ kind }) => [kind],
  ),
);

function wordsOf(kind: CalendarWordKind, language?: Language): [string, string][] {
  return entryOf(rowsByKind(), kind)
    .filter((row) => !language || row.language === language)
    .map(({ word, value }) => [lookupKey(word), value]);
}

/** Look-up key of a word to its number: month 1–12, ISO weekday 1–7, place in its cycle from 0. */
export function calendarNumbers(kind: CalendarWordKind, language?: Language): ReadonlyMap<string, number> {
  return new Map(wordsOf(kind, language).map(([word, value]) => [word, Number(value)]));
}

/** Look-up key of a word to its value as written in the table. */
export function calendarValues(kind: CalendarWordKind, language?: Language): ReadonlyMap<string, string> {
  return new Map(wordsOf(kind, language));
}

export function calendarWords(kind: CalendarWordKind, language?: Language): ReadonlySet<string> {
  return new Set(wordsOf(kind, language).map(([word]) => word));
}

/** A word as the table writes it (the first of its value), for making text: `Thứ`-words, month names. */
export function calendarName(kind: CalendarWordKind, language: Language, value: number): string {
  const rows = entryOf(rowsByKind(), kind);
  return rows.find((row) => row.language === language && Number(row.value) === value)?.word ?? '';
}
