import { boundsOf } from '../../model/date-values';
import type { DateMention } from '../../model/types';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Edit } from '../types';
import { exchange } from './rewrite';

/** A period that ends before it starts. */
export const rangeOrder = defineRuleOver(byPassage, {
  id: 'date/range-order',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    for (const range of model.dates) {
      const { from, to } = range;
      const first = from && boundsOf(from);
      const last = to && boundsOf(to);
      if (!from || !to || !first || !last || first.first <= last.last) continue;
      const [start, end] = told(from, to);
      const params = { from: start.text, to: end.text };
      const edits = (): Edit[] => exchanged(from, to);
      yield {
        span: range.span,
        message: 'backwards',
        params,
        fixes: () => (edits().length > 0 ? [{ title: 'fix.exchange', params, edits: edits() }] : []),
      };
    }
  },
});

/** What to call the ends by: their days where one of them borrows its month from the other. */
function told(from: DateMention, to: DateMention): readonly [Span, Span] {
  return from.day && to.day && sharesMonth(from, to) ? [from.day.span, to.day.span] : [from.span, to.span];
}

function sharesMonth(from: DateMention, to: DateMention): boolean {
  return from.month !== undefined && from.month.span.start === to.month?.span.start;
}

/** Both ends exchanged as they are written; only the days where one end borrows its month or year from the other. */
function exchanged(from: DateMention, to: DateMention): Edit[] {
  const alike = Boolean(from.year) === Boolean(to.year) && !from.span.overlaps(to.span);
  if (alike && !sharesMonth(from, to)) return exchange(from.span, to.span);
  if (!from.day || !to.day || from.month?.value !== to.month?.value) return [];
  return exchange(from.day.span, to.day.span);
}
