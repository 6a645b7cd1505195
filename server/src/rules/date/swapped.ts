import { dayFirstExample, isMonthFirst } from '../../model/date-order';
import { flatDates } from '../../model/date-values';
import { defineRule } from '../types';
import { rewritePart } from './rewrite';

/** Day and month exchanged, where another date of the draft shows the order. */
export const swapped = defineRule({
  id: 'date/swapped',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }) {
    const example = dayFirstExample(model.dates);
    if (!example) return;
    for (const date of flatDates(model.dates)) {
      const { day, month } = date;
      if (!day || !month || !isMonthFirst(date)) continue;
      const params = { day: month.value, month: day.value, example: example.span.text };
      yield {
        span: date.span,
        message: 'monthFirst',
        params,
        related: [{ span: example.span, message: 'example', params }],
        fixes: () => [
          {
            title: 'fix.swap',
            params,
            edits: [rewritePart(day, month.value), rewritePart(month, day.value)],
          },
        ],
      };
    }
  },
});
