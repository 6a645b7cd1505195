import { isUnevenTerm } from '../../knowledge/commemorations';
import { fact } from '../../model/facts';
import type { DateMention } from '../../model/types';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';
import { toldByOrdinal } from './ordinals';
import { rewritePart } from './rewrite';

const USUAL = 5;
/** A cell has two terms in the five years of the committee above it. */
const HALF = new Set([2, 3]);
/** A draft that names a cell's half term means it elsewhere, too: “nghị quyết nhiệm kỳ 2025 - 2027”. */
const speaksOfHalves = fact(
  ({ dates }) => dates.some(isHalf),
  (halves) => halves.includes(true),
);

function isHalf({ termOf, from, to }: DateMention): boolean {
  return termOf === 'other' && HALF.has((to?.year?.value ?? 0) - (from?.year?.value ?? 0));
}

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
  *check({ model, knowledge, date }) {
    const told = toldByOrdinal(model.terms, knowledge, date);
    for (const period of model.dates) {
      const from = period.from?.year;
      const to = period.to?.year;
      if (period.kind !== 'term' || !from || !to || told.has(period)) continue;
      const length = to.value - from.value;
      if (length === USUAL || length <= 0 || from.value < REGULAR_SINCE || isUnevenTerm(from.value, to.value))
        continue;
      if (period.termOf === 'other' || (HALF.has(length) && model.told(speaksOfHalves))) continue;
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
