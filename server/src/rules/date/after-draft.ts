import { formatDay } from '../../model/date-format';
import { defineRule } from '../types';

/** A cited document that is dated after the draft that cites it. */
export const afterDraft = defineRule({
  id: 'date/after-draft',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }) {
    const draft = model.date;
    if (!draft) return;
    const style = model.language === 'vi' ? 'slash' : 'month-day';
    for (const { own, date } of model.citations) {
      if (own || !date?.iso || date.completed || date.iso <= draft.iso) continue;
      const params = { date: formatDay(date.iso, style), draft: formatDay(draft.iso, style) };
      yield {
        span: date.span,
        message: 'later',
        params,
        ...(draft.span ? { related: [{ span: draft.span, message: 'draft', params }] } : {}),
      };
    }
  },
});
