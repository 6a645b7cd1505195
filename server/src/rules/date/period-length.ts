import { daysBetween } from '../../text/calendar';
import type { DateMention, DurationMention } from '../../model/types';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { rewritePart } from './rewrite';

/** Plans and terms run in steps of five years, counted from one turn to the next: “5 năm 2020 - 2025”. */
const STEP = 5;

/** “03 năm (2021 - 2024)”: the length stated is not that of the years beside it. */
export const periodLength = defineRuleOver(byPassage, {
  id: 'date/period-length',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    for (const mention of model.durations) {
      const { period, event, purpose } = mention;
      if (!period || event !== undefined || purpose === 'anniversary') continue;
      const length = lengthOf(mention, period);
      if (length === undefined || length < 1 || agrees(mention, length)) continue;
      yield differing(mention, period, length);
    }
  },
});

const MESSAGES = { year: 'differs', month: 'differsMonths', day: 'differsDays' } as const;

/** How many of its units a period has, both ends counted; undefined where its ends do not tell. */
function lengthOf({ unit }: DurationMention, { from, to }: DateMention): number | undefined {
  if (!to || from?.kind !== to.kind) return undefined;
  const years = (to.year?.value ?? 0) - (from.year?.value ?? to.year?.value ?? 0);
  if (unit === 'year') return from.kind === 'year' && from.year && to.year ? years + 1 : undefined;
  if (unit === 'month' && from.kind === 'month' && from.month && to.month && to.year)
    return years * 12 + to.month.value - from.month.value + 1;
  if (unit === 'day' && from.iso && to.iso && to.year) return daysBetween(from.iso, to.iso) + 1;
  return undefined;
}

/** Calendar years are counted with both ends; what runs from an event, or in steps of five, from one end to the other. */
function agrees({ count, unit, purpose }: DurationMention, length: number): boolean {
  if (count.value === length) return true;
  return count.value === length - 1 && (unit !== 'year' || purpose !== undefined || count.value % STEP === 0);
}

function differing(mention: DurationMention, period: DateMention, length: number): Finding {
  const { span, count, unit, purpose } = mention;
  const [from, to] = [period.from?.year, period.to?.year];
  // A term ends in the year in which the next begins.
  const first = purpose === 'term' ? 0 : 1;
  const years = length - 1 + first;
  const end = (from?.value ?? 0) + count.value - first;
  const params = { stated: span.text, years, period: period.span.text, end };
  const fixes = (): Fix[] => {
    const made: Fix[] = [];
    if (/^\d/.test(count.span.text))
      made.push({ title: 'fix.count', params, edits: [rewritePart(count, years)] });
    if (unit === 'year' && to) made.push({ title: 'fix.end', params, edits: [rewritePart(to, end)] });
    return made;
  };
  const message = unit === 'month' || unit === 'day' ? MESSAGES[unit] : MESSAGES.year;
  return { span, message, params, related: [{ span: period.span, message: 'period', params }], fixes };
}
