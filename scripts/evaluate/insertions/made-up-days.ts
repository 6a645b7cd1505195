/** Days made up, as each language writes them. */
import type { Language } from '../../../server/src/model/types';
import { between, type Random } from '../random';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export function someDay(random: Random, from = 2022, to = 2024): Day {
  return { day: between(random, 1, 28), month: between(random, 1, 12), year: between(random, from, to) };
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** A day as the language writes it in a citation. */
export function written({ day, month, year }: Day, language: Language): string {
  if (language === 'en') return `${MONTHS[month - 1] ?? ''} ${day}, ${year}`;
  return `${two(day)}/${month < 3 ? two(month) : month}/${year}`;
}
