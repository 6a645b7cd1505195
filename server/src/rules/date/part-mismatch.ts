import { boundsOf, type Bounds } from '../../model/date-values';
import type { DateMention, DocumentModel, GlossedDate } from '../../model/types';
import { cover } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { written } from './rewrite';

/** A quarter, half-year or month with dates in brackets beside it that do not lie in it. */
export const partMismatch = defineRule({
  id: 'date/part-mismatch',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }) {
    for (const pair of model.glosses) {
      const finding = judge(model, pair);
      if (finding) yield finding;
    }
  },
});

const PARTS = new Set<DateMention['kind']>(['month', 'quarter', 'half-year']);

function judge(model: DocumentModel, { date, gloss }: GlossedDate): Finding | undefined {
  // Two of one kind side by side are two things; two years, or a year with a day, say nothing of a part of the year.
  if (date.kind === gloss.kind || !(PARTS.has(date.kind) || PARTS.has(gloss.kind))) return undefined;
  const [a, b] = [boundsOf(date), boundsOf(gloss)];
  if (!a || !b || a.first > a.last || b.first > b.last || within(a, b) || within(b, a)) return undefined;
  const params = { outer: written(model, date.span), inner: written(model, gloss.span) };
  return { span: cover(date.span, gloss.span), message: 'outside', params };
}

function within(part: Bounds, whole: Bounds): boolean {
  return whole.first <= part.first && part.last <= whole.last;
}
