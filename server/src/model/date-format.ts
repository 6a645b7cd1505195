import { calendarName } from '../knowledge/calendar';
import { partsOf, sexagenaryOf } from '../text/calendar';
import type { DateStyle, IsoDate, Language } from './types';

/** How figures are padded: as the regulations ask (day below 10, January and February), always, or never. */
export type Padding = 'regulation' | 'always' | 'never';

export function paddedDay(day: number, padding: Padding = 'regulation'): string {
  return padding === 'never' ? String(day) : String(day).padStart(2, '0');
}

export function paddedMonth(month: number, padding: Padding = 'regulation'): string {
  const pads = padding === 'always' || (padding === 'regulation' && month < 3);
  return pads ? String(month).padStart(2, '0') : String(month);
}

/** A day in a style. Figures stand alone (`22/12/2024`), words bring their own “ngày”. */
export function formatDay(iso: IsoDate, style: DateStyle, padding: Padding = 'regulation'): string {
  const { year, month, day } = partsOf(iso);
  const [d, m] = [paddedDay(day, padding), paddedMonth(month, padding)];
  switch (style) {
    case 'words':
      return `ngày ${d} tháng ${m} năm ${year}`;
    case 'slash':
      return `${d}/${m}/${year}`;
    case 'hyphen':
      return `${d}-${m}-${year}`;
    case 'dot':
      return `${d}.${m}.${year}`;
    case 'iso':
      return iso;
    case 'month-day':
      return `${calendarName('month', 'en', month)} ${day}, ${year}`;
    case 'day-month':
      return `${day} ${calendarName('month', 'en', month)} ${year}`;
  }
}

/** A day as a sentence of a language writes it: `06/02/2017`, `February 6, 2017`. */
export function dayInSentence(iso: IsoDate, language: Language): string {
  return formatDay(iso, language === 'vi' ? 'slash' : 'month-day');
}

/** A month as a sentence of a language writes it, of `2025-02`: `02/2025`, `February 2025`. */
function monthInSentence(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return language === 'vi' ? `${number}/${year}` : `${calendarName('month', 'en', Number(number))} ${year}`;
}

/** A bound of a table's row, which may be a day, a month or a year, as a sentence of a language writes it. */
export function boundInSentence(bound: string, language: Language): string {
  const [, month, day] = bound.split('-');
  if (day !== undefined) return dayInSentence(bound, language);
  return month === undefined ? bound : monthInSentence(bound, language);
}

/** The weekday's name as running text writes it: `thứ Ba`, `Tuesday`. */
export function weekdayName(weekday: number, language: Language): string {
  const name = calendarName('weekday', language, weekday);
  if (language === 'en') return name;
  const [first = '', second = ''] = name.split(' ');
  return weekday === 7 ? 'Chủ nhật' : `${first} ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}

/** The name of the lunar year that begins in a year: `Ất Tỵ`, in English without its marks (`At Ty`). */
export function lunarYearName(year: number, language: Language): string {
  const place = sexagenaryOf(year);
  const name = (kind: 'stem' | 'branch', value: number): string =>
    calendarName(kind, language, value) || calendarName(kind, 'vi', value);
  return `${name('stem', place % 10)} ${name('branch', place % 12)}`;
}
