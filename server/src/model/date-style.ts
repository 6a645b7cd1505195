import type { Span } from '../text/span';
import { formatDay } from './date-format';
import { perRun } from './columns';
import { perNode } from './per-block';
import type { DateMention, DateStyle, DocumentModel, Fact, Header, IsoDate, PassageNodes } from './types';

/** Fewer dates than this show no habit. */
const FEWEST = 4;
/** The share of its dates that makes a style the draft's own. */
const SHARE = 0.75;

/** A day written in full. */
export type FullDay = DateMention & { readonly iso: IsoDate; readonly style: DateStyle };

/** Full dates of the running text: not the place-date line, which has a form of its own, nor headings in capitals. */
export function runningDates({ header, dates }: Pick<DocumentModel, 'header' | 'dates'>): FullDay[] {
  const place = header.placeDate?.date.span;
  return dates.filter((date, i): date is FullDay => {
    const { kind, iso, completed, shared, span, style } = date;
    if (kind !== 'day' || iso === null || completed || style === undefined || style === 'iso') return false;
    // Days of a list are written together.
    if (shared || dates[i - 1]?.shared) return false;
    if (place === undefined ? style === 'words' && endsPlaceLine(span) : span.overlaps(place)) return false;
    const { text } = span;
    return text !== text.toUpperCase() || !/\p{L}/u.test(text);
  });
}

/** UTF-16 units of a place before its date, at most, and the line feed before it. */
const PLACE = 84;
const LINE_END = /[^\S\n]*(?:\n|$)/uy;

/** “An Khê ngày 14 tháng 8 năm 2026”: a place-date line that lacks its comma is one all the same. */
function endsPlaceLine({ anchor: { original }, from, to }: Span): boolean {
  const before = original.slice(Math.max(0, from - PLACE), from);
  const place = before.slice(before.lastIndexOf('\n') + 1);
  if (place.length === PLACE || !/^\p{Lu}[^.;:]{0,40}$/u.test(place)) return false;
  LINE_END.lastIndex = to;
  return LINE_END.test(original);
}

type StyleCounts = Readonly<Partial<Record<DateStyle, number>>>;

const stylesOf = perRun((_run, [{ dates }]: readonly [PassageNodes], header: Header): StyleCounts => {
  const counts: Partial<Record<DateStyle, number>> = {};
  for (const { style } of runningDates({ header, dates })) counts[style] = (counts[style] ?? 0) + 1;
  return counts;
});

/** The styles of a draft's running dates with their counts, the commonest first. */
function countStyles(model: DocumentModel): readonly (readonly [DateStyle, number])[] {
  return commonest(stylesOf(model, [model.passages], model.header));
}

const commonest = perNode((runs: readonly StyleCounts[]): readonly (readonly [DateStyle, number])[] => {
  const counts = new Map<DateStyle, number>();
  for (const run of runs)
    for (const [style, count] of Object.entries(run) as [DateStyle, number][])
      counts.set(style, (counts.get(style) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]);
});

/** The style in which nearly all dates are written; undefined where there are few, or the draft has no habit. */
export const settledStyle: Fact<DateStyle | undefined> = (model) => {
  const counts = countStyles(model);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return all < FEWEST ? undefined : counts.find(([, count]) => count >= all * SHARE)?.[0];
};

/** The style that a new date of the draft is written in: that of most of its dates, else that of the language. */
export function usualStyle(model: DocumentModel): DateStyle {
  return countStyles(model)[0]?.[0] ?? (model.language === 'vi' ? 'slash' : 'month-day');
}

/** A date's text in another style, for its own span: “ngày” belongs to one in words, and stands before one in figures. */
export function inStyle({ iso, style, led }: FullDay, wanted: DateStyle): string {
  const text = formatDay(iso, wanted);
  if (style === 'words' && wanted !== 'words') return `ngày ${text}`;
  return wanted === 'words' && led === true ? text.replace(/^ngày /u, '') : text;
}
