import { calendarName, calendarNumbers } from '../../knowledge/calendar';
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

/** Exchanges the texts of two places. */
export function exchange(a: Edit['span'], b: Edit['span']): Edit[] {
  return [
    { span: a, newText: b.text },
    { span: b, newText: a.text },
  ];
}

/** 1st, 2nd, 13th. */
export function englishOrdinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${ending}`;
}
