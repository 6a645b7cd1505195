import { isUnevenTerm } from '../../knowledge/commemorations';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';
import { rewritePart } from './rewrite';

const USUAL = 5;
/** A cell has two terms in the five years of the committee above it. */
const HALF = new Set([2, 3]);
/** Before 1996 congresses were held at uneven intervals. */
const REGULAR_SINCE = 1996;

/** A term of other than five years. */
export const termLength = defineRuleOver(byPassage, {
  id: 'date/term-length',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: {
    vi: 'Điều lệ Đảng, Điều 13 và Điều 17: nhiệm kỳ 5 năm',
    en: 'Party Statutes, Articles 13 and 17: terms of five years',
  },
  *check({ model }) {
    for (const period of model.dates) {
      const from = period.from?.year;
      const to = period.to?.year;
      if (period.kind !== 'term' || !from || !to) continue;
      const length = to.value - from.value;
      if (length === USUAL || length <= 0 || from.value < REGULAR_SINCE || isUnevenTerm(from.value, to.value))
        continue;
      if (
        period.termOf === 'other' ||
        (period.termOf === 'unknown' && HALF.has(length) && isLine(period.span))
      )
        continue;
      const params = {
        term: period.span.text,
        years: length,
        end: from.value + USUAL,
        start: to.value - USUAL,
      };
      yield {
        span: period.span,
        message: 'length',
        params,
        ...(period.termOf === 'political' ? {} : { severity: 'information' as const }),
        fixes: () => [
          { title: 'fix.end', params, edits: [rewritePart(to, from.value + USUAL)] },
          { title: 'fix.start', params, edits: [rewritePart(from, to.value - USUAL)] },
        ],
      };
    }
  },
});

/** “NHIỆM KỲ 2025 - 2027” below the name of its body: whose it is, the line before says. */
function isLine({ anchor, from, to }: Span): boolean {
  const { original } = anchor;
  const line =
    original.slice(original.lastIndexOf('\n', from) + 1, from) + (original.slice(to).split('\n', 1)[0] ?? '');
  return /^\s*nhiệm kỳ\s*$/iu.test(line.normalize());
}
