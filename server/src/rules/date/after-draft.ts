import { matchCatalogue } from '../../model/citation-catalogue';
import { dayInSentence } from '../../model/date-format';
import type { Citation, IsoDate } from '../../model/types';
import { isoOf } from '../../text/calendar';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Fix } from '../types';
import { rewritePart, swapDayAndMonth } from './rewrite';

/** A cited document that is dated after the draft that cites it. */
export const afterDraft = defineRuleOver(byCitedDocument, {
  id: 'date/after-draft',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge }) {
    const draft = model.date;
    if (!draft) return;
    const known = new Set(model.citations.filter((c) => isBefore(c, draft.iso)).map(({ key }) => key));
    for (const citation of model.citations) {
      const { own, date } = citation;
      if (own || !date?.iso || date.completed || date.iso <= draft.iso) continue;
      // A date that contradicts the catalogue, or another mention of the document, is reported as that.
      if (matchCatalogue(citation, knowledge, draft.iso)?.kind === 'other-date') continue;
      if (citation.key !== undefined && known.has(citation.key)) continue;
      const params = {
        date: dayInSentence(date.iso, model.language),
        draft: dayInSentence(draft.iso, model.language),
      };
      yield {
        span: date.span,
        message: 'later',
        params,
        ...(draft.span ? { related: [{ span: draft.span, message: 'draft', params }] } : {}),
        fixes: () => swapFix(citation, draft.iso),
      };
    }
  },
});

function isBefore({ date }: Citation, draft: IsoDate): boolean {
  return !!date?.iso && date.iso <= draft;
}

/** Day and month exchanged, or the year before, where that brings the document before the draft. */
function swapFix({ date }: Citation, draft: IsoDate): Fix[] {
  const { day, month, year, style } = date ?? {};
  if (!day || !month || !year) return [];
  const fixes: Fix[] = [];
  const swapped = isoOf(year.value, day.value, month.value);
  if (swapped && swapped <= draft && style !== 'month-day' && style !== 'day-month')
    fixes.push({
      title: 'fix.swap',
      params: { day: month.value, month: day.value },
      edits: swapDayAndMonth(day, month),
    });
  const before = isoOf(year.value - 1, month.value, day.value);
  if (before && before <= draft)
    fixes.push({
      title: 'fix.year',
      params: { year: year.value - 1 },
      edits: [rewritePart(year, year.value - 1)],
    });
  return fixes;
}
