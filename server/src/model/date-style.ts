import { formatDay } from './date-format';
import type { DateMention, DateStyle, DocumentModel, IsoDate } from './types';

/** Fewer dates than this show no habit. */
const FEWEST = 4;
/** The share of its dates that makes a style the draft's own. */
const SHARE = 0.75;

/** A day written in full. */
export type FullDay = DateMention & { readonly iso: IsoDate; readonly style: DateStyle };

/** Full dates of the running text: not the place-date line, which has a form of its own, nor headings in capitals. */
export function runningDates(model: DocumentModel): FullDay[] {
  const place = model.header.placeDate?.date.span;
  return model.dates.filter((date): date is FullDay => {
    const { kind, iso, completed, span, style } = date;
    if (kind !== 'day' || iso === null || completed || style === undefined || style === 'iso') return false;
    if (place !== undefined && span.overlaps(place)) return false;
    const { text } = span;
    return text !== text.toUpperCase() || !/\p{L}/u.test(text);
  });
}

function countStyles(dates: readonly FullDay[]): [DateStyle, number][] {
  const counts = new Map<DateStyle, number>();
  for (const { style } of dates) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The style in which nearly all dates are written; undefined where there are few, or the draft has no habit. */
export function settledStyle(dates: readonly FullDay[]): DateStyle | undefined {
  if (dates.length < FEWEST) return undefined;
  return countStyles(dates).find(([, count]) => count >= dates.length * SHARE)?.[0];
}

/** The style that a new date of the draft is written in: that of most of its dates, else that of the language. */
export function usualStyle(model: DocumentModel): DateStyle {
  return countStyles(runningDates(model))[0]?.[0] ?? (model.language === 'vi' ? 'slash' : 'month-day');
}

/** A date's text in another style, for its own span: “ngày” belongs to one in words, and stands before one in figures. */
export function inStyle({ iso, style, led }: FullDay, wanted: DateStyle): string {
  const text = formatDay(iso, wanted);
  if (style === 'words' && wanted !== 'words') return `ngày ${text}`;
  return wanted === 'words' && led === true ? text.replace(/^ngày /u, '') : text;
}
