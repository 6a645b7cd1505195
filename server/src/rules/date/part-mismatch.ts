import { boundsOf, type Bounds } from '../../model/date-values';
import type { DateMention, GlossedDate } from '../../model/types';
import { daysBetween } from '../../text/calendar';
import { cover } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';

/** A quarter, half-year or month with dates in brackets beside it that do not lie in it. */
export const partMismatch = defineRuleOver(byPassage, {
  id: 'date/part-mismatch',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }) {
    for (const pair of model.glosses) {
      const finding = judge(pair);
      if (finding) yield finding;
    }
  },
});

const PARTS = new Set<DateMention['kind']>(['month', 'quarter', 'half-year']);

function judge({ date, gloss }: GlossedDate): Finding | undefined {
  // Two of one kind side by side are two things; two years, or a year with a day, say nothing of a part of the year.
  if (date.kind === gloss.kind || !(PARTS.has(date.kind) || PARTS.has(gloss.kind))) return undefined;
  const [a, b] = [boundsOf(date), boundsOf(gloss)];
  if (!a || !b || a.first > a.last || b.first > b.last || agree(a, b, gloss.from?.kind === 'day'))
    return undefined;
  const params = { outer: date.span.text, inner: gloss.span.text };
  return { span: cover(date.span, gloss.span), message: 'outside', params };
}

/** Data of a quarter are closed some days before it ends: “quý I/2025 (từ 15/12/2024 đến 14/3/2025)”. */
const SHIFT = 31;
const UNEVEN = 4;

/**
 * One within the other; but days that begin with their month or quarter and go on after it contradict it: “6 tháng đầu năm
 * 2025 (từ 01/01/2025 đến 31/7/2025)”. Those that end with it may be counted from the beginning of the year.
 */
function agree(part: Bounds, days: Bounds, isRange: boolean): boolean {
  if (within(days, part)) return true;
  if (!isRange) return within(part, days);
  const [start, end] = [daysBetween(part.first, days.first), daysBetween(part.last, days.last)];
  if (Math.abs(start) <= SHIFT && start !== 0 && Math.abs(start - end) <= UNEVEN) return true;
  return within(part, days) && start !== 0;
}

function within(part: Bounds, whole: Bounds): boolean {
  return whole.first <= part.first && part.last <= whole.last;
}
