import type { DurationMention } from '../../model/types';
import { defineRule } from '../types';
import { rewritePart, written } from './rewrite';

/** Plans and terms run in steps of five years, counted from one turn to the next: “5 năm 2020 - 2025”. */
const STEP = 5;

/** “03 năm (2021 - 2024)”: the length stated is not that of the years beside it. */
export const periodLength = defineRule({
  id: 'date/period-length',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    for (const { span, count, unit, period, purpose, event } of model.durations) {
      const [from, to] = [period?.from?.year, period?.to?.year];
      if (!period || !from || !to || unit !== 'year' || period.from?.kind !== 'year') continue;
      if (event !== undefined || purpose === 'anniversary') continue;
      const years = to.value - from.value + 1;
      if (years < 1 || agrees(count.value, years, purpose)) continue;
      const params = {
        stated: written(model, span),
        years,
        period: written(model, period.span),
        end: from.value + count.value - 1,
      };
      yield {
        span,
        message: 'differs',
        params,
        related: [{ span: period.span, message: 'period', params }],
        fixes: () => [
          ...(/^\d/.test(written(model, count.span))
            ? [{ title: 'fix.count', params, edits: [rewritePart(model, count, years)] }]
            : []),
          { title: 'fix.end', params, edits: [rewritePart(model, to, from.value + count.value - 1)] },
        ],
      };
    }
  },
});

/** Calendar years are counted with both ends; what runs from an event, or in steps of five, from one end to the other. */
function agrees(count: number, years: number, purpose: DurationMention['purpose']): boolean {
  if (count === years) return true;
  return count === years - 1 && (purpose !== undefined || count % STEP === 0);
}
