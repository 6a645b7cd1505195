import { calendarName, calendarNumbers } from '../../knowledge/calendar';
import { paddedDay, paddedMonth, type Padding } from '../../model/date-format';
import type { Part } from '../../model/types';
import type { Edit } from '../types';

const months = calendarNumbers('month', 'en');

/** Puts another number in the place of a part: a month's name stays a name, padded figures stay padded. */
export function rewritePart(part: Part<number>, value: number): Edit {
  const old = part.span.text;
  if (months.has(old.toLowerCase())) return { span: part.span, newText: calendarName('month', 'en', value) };
  const padded = old.startsWith('0') || (old.length === 2 && value < 3);
  return { span: part.span, newText: String(value).padStart(padded ? 2 : 1, '0') };
}

/** Day and month in each other's place, each padded as such: a day below 10 and January and February, or never or always. */
export function swapDayAndMonth(day: Part<number>, month: Part<number>): Edit[] {
  const padding = paddingOf(day, month);
  return [
    { span: day.span, newText: paddedDay(month.value, padding) },
    { span: month.span, newText: paddedMonth(day.value, padding) },
  ];
}

function paddingOf(day: Part<number>, month: Part<number>): Padding {
  if (month.span.text.startsWith('0') && month.value > 2) return 'always';
  return day.span.text.length === 1 && month.span.text.length === 1 ? 'never' : 'regulation';
}

/** Exchanges the texts of two places. */
export function exchange(a: Edit['span'], b: Edit['span']): Edit[] {
  return [
    { span: a, newText: b.text },
    { span: b, newText: a.text },
  ];
}
