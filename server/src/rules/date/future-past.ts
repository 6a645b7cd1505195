import { dayInSentence } from '../../model/date-format';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';

/** Something told as done, on a day after the draft. */
export const futurePast = defineRuleOver(byPassage, {
  id: 'date/future-past',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }) {
    const draft = model.date;
    if (!draft) return;
    const cited = new Set(model.citations.flatMap(({ date }) => (date ? [date.span.start] : [])));
    for (const { span, iso, past, completed } of model.dates) {
      if (!past || iso === null || completed || iso <= draft.iso || cited.has(span.start)) continue;
      const params = {
        date: dayInSentence(iso, model.language),
        draft: dayInSentence(draft.iso, model.language),
      };
      yield {
        span,
        message: 'done',
        params,
        ...(draft.span ? { related: [{ span: draft.span, message: 'draft', params }] } : {}),
      };
    }
  },
});
