import { boundsOf } from '../../model/date-values';
import type { DateMention } from '../../model/types';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Edit } from '../types';
import { MeetingHours } from './meeting-hours';
import { toldByOrdinal } from './ordinals';
import { exchange } from './rewrite';

/** A period that ends before it starts; days of one list that do not follow one another. */
export const rangeOrder = defineRuleOver(byPassage, {
  id: 'date/range-order',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date }) {
    const byOrdinal = toldByOrdinal(model.terms, knowledge, date);
    const hours = new MeetingHours(model);
    let before: DateMention | undefined;
    for (const range of model.dates) {
      if (before && !follows(before, range))
        yield {
          span: range.span,
          message: 'listed',
          severity: 'warning',
          params: { day: before.span.text, next: range.span.text },
        };
      before = range;
      if (range.kind === 'hours')
        yield { span: range.span, message: 'hours', params: { time: range.span.text } };
      if (hours.endsEarly(range))
        yield {
          span: range.span,
          message: 'closing',
          severity: 'warning',
          params: { time: range.span.text },
        };
      const { from, to } = range;
      const first = from && boundsOf(from);
      const last = to && boundsOf(to);
      if (!from || !to || !first || !last || first.first <= last.last || byOrdinal.has(range)) continue;
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

/** Of two days of a list that share their month, the second is the later one. */
function follows(before: DateMention, { day, month }: DateMention): boolean {
  if (!before.day || !day || before.month?.span.start !== month?.span.start) return true;
  return before.day.value < day.value;
}

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
