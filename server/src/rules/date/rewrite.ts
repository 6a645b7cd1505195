import { calendarName, calendarNumbers } from '../../knowledge/calendar';
import type { DocumentModel, Part } from '../../model/types';
import type { Edit } from '../types';

const months = calendarNumbers('month', 'en');

/** The text of a span as it stands in the document. */
export function written(
  model: DocumentModel,
  span: { readonly start: number; readonly end: number },
): string {
  return model.text.slice(span.start, span.end);
}

/** Puts another number in the place of a part: a month's name stays a name, padded figures stay padded. */
export function rewritePart(model: DocumentModel, part: Part<number>, value: number): Edit {
  const old = written(model, part.span);
  if (months.has(old.toLowerCase())) return { span: part.span, newText: calendarName('month', 'en', value) };
  const padded = old.startsWith('0') || (old.length === 2 && value < 3);
  return { span: part.span, newText: String(value).padStart(padded ? 2 : 1, '0') };
}

/** Exchanges the texts of two places. */
export function exchange(model: DocumentModel, a: Edit['span'], b: Edit['span']): Edit[] {
  return [
    { span: a, newText: written(model, b) },
    { span: b, newText: written(model, a) },
  ];
}

/** 1st, 2nd, 13th. */
export function englishOrdinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${ending}`;
}
