import { dayFirstExample, isMonthFirst } from '../../model/date-order';
import { flatDates } from '../../model/date-values';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';
import { swapDayAndMonth } from './rewrite';

/** Day and month exchanged, where another date of the draft shows the order. */
export const swapped = defineRuleOver(byPassage, {
  id: 'date/swapped',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }) {
    for (const date of flatDates(model.dates)) {
      const { day, month } = date;
      if (!day || !month || !isMonthFirst(date)) continue;
      const example = model.told(dayFirstExample);
      if (!example) return;
      const params = { day: month.value, month: day.value, example: example.span.text };
      yield {
        span: date.span,
        message: 'monthFirst',
        params,
        related: [{ span: example.span, message: 'example', params }],
        fixes: () => [{ title: 'fix.swap', params, edits: swapDayAndMonth(day, month) }],
      };
    }
  },
});
