import { formatDay } from '../../model/date-format';
import type { DateMention, DateStyle, DocumentModel } from '../../model/types';
import { defineRule } from '../types';
import { written } from './rewrite';

/** Fewer dates than this show no habit. */
const FEWEST = 4;
/** The share of its dates that makes a style the draft's own. */
const SHARE = 0.75;

/** A date written otherwise than nearly all others of the draft. */
export const mixedStyles = defineRule({
  id: 'date/mixed-styles',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }) {
    const dates = runningDates(model);
    const usual = usualStyle(dates);
    if (!usual) return;
    for (const { span, iso, style, led } of dates) {
      if (style === usual || iso === null) continue;
      const right = formatDay(iso, usual);
      const newText = inPlace(right, usual, style, led);
      const params = { date: written(model, span), right: newText };
      yield {
        span,
        message: 'differs',
        params,
        fixes: () => [{ title: 'fix.style', params, edits: [{ span, newText }] }],
      };
    }
  },
});

/** “ngày” belongs to a date in words, and stands before one in figures. */
function inPlace(
  right: string,
  usual: DateStyle,
  style: DateStyle | undefined,
  led: boolean | undefined,
): string {
  if (style === 'words' && usual !== 'words') return `ngày ${right}`;
  return usual === 'words' && led ? right.replace(/^ngày /u, '') : right;
}

/** Full dates of the running text: not the place-date line, which has a form of its own, nor headings in capitals. */
function runningDates(model: DocumentModel): DateMention[] {
  const place = model.header.placeDate?.date.span;
  return model.dates.filter(({ kind, iso, completed, span, style }) => {
    if (kind !== 'day' || iso === null || completed || style === undefined || style === 'iso') return false;
    if (place !== undefined && span.overlaps(place)) return false;
    const text = written(model, span);
    return text !== text.toUpperCase() || !/\p{L}/u.test(text);
  });
}

function usualStyle(dates: readonly DateMention[]): DateStyle | undefined {
  if (dates.length < FEWEST) return undefined;
  const counts = new Map<DateStyle, number>();
  for (const { style } of dates) if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= dates.length * SHARE)?.[0];
}
