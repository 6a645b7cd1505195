import { commemoration } from '../../knowledge/commemorations';
import { formatDay } from '../../model/date-format';
import { partsOf } from '../../text/calendar';
import type { DateMention, Passage, DurationMention } from '../../model/types';
import { englishOrdinal } from '../../text/number-words';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { rewritePart } from './rewrite';

/** The count of an anniversary that is not that of its years. */
export const anniversary = defineRuleOver(byPassage, {
  id: 'date/anniversary',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    for (const mention of model.durations) {
      const finding = judge(model, mention);
      if (finding) yield finding;
    }
  },
});

function judge(model: Passage, mention: DurationMention): Finding | undefined {
  const { from, to } = mention.period ?? {};
  if (mention.unit !== 'year') return undefined;
  if (from && to && isAnniversary(mention, from, to))
    return judgeYears(mention, from, to) ?? judgeDay(model, mention, from, to);
  return mention.purpose === 'anniversary' ? judgeEvent(model, mention) : undefined;
}

/** From one day to the same day of another year; or two years, where the words say that something is remembered. */
function isAnniversary(mention: DurationMention, from: DateMention, to: DateMention): boolean {
  if (from.kind === 'day' && to.kind === 'day')
    return from.month?.value === to.month?.value && from.day?.value === to.day?.value;
  return from.kind === 'year' && to.kind === 'year' && mention.purpose === 'anniversary';
}

function judgeYears(mention: DurationMention, from: DateMention, to: DateMention): Finding | undefined {
  if (!from.year || !to.year) return undefined;
  const years = to.year.value - from.year.value;
  if (years < 1 || years === mention.count.value) return undefined;
  const { count, period } = mention;
  const [start, end] = [from.year, to.year];
  const params = {
    stated: count.value,
    years,
    from: start.value,
    to: end.value,
    meant: start.value + count.value,
    since: end.value - count.value,
  };
  return {
    span: mention.span,
    message: 'years',
    params,
    ...(period ? { related: [{ span: period.span, message: 'period', params }] } : {}),
    fixes: () => [
      ...countFix(mention, years),
      { title: 'fix.end', params, edits: [rewritePart(end, params.meant)] },
      { title: 'fix.start', params, edits: [rewritePart(start, params.since)] },
    ],
  };
}

function countFix({ count }: DurationMention, years: number): Fix[] {
  const old = count.span.text;
  if (!/^\d/.test(old)) return [];
  const edit = rewritePart(count, years);
  const newText = /\d$/.test(old) ? edit.newText : englishOrdinal(years);
  return [{ title: 'fix.count', params: { years }, edits: [{ ...edit, newText }] }];
}

/** The day on which a known event is said to have been. */
function judgeDay(
  model: Passage,
  { event: id, bracketed }: DurationMention,
  from: DateMention,
  to: DateMention,
): Finding | undefined {
  const event = id === undefined ? undefined : commemoration(id);
  if (!event || !bracketed || !from.iso || !to.iso || from.iso === event.date || from.iso > to.iso)
    return undefined;
  const style = from.style ?? 'slash';
  const params = {
    event: event.name[model.language],
    right: formatDay(event.date, style),
    stated: from.span.text,
  };
  return {
    span: from.span,
    message: 'day',
    params,
    severity: 'warning',
    fixes: () => [{ title: 'fix.day', params, edits: [{ span: from.span, newText: params.right }] }],
  };
}

const ROUND = 5;

/** A known event, counted from its year to the draft's: off by more than the preparations of a year can explain. */
function judgeEvent(model: Passage, mention: DurationMention): Finding | undefined {
  const event = mention.event === undefined ? undefined : commemoration(mention.event);
  const draft = model.date;
  if (!event || !draft || mention.period) return undefined;
  const years = partsOf(draft.iso).year - partsOf(event.date).year;
  // Plans are made a year ahead and reports a year later; a round count is also told of the past, and set as a goal.
  const { value } = mention.count;
  if (years < 1 || Math.abs(value - years) <= 1 || value % ROUND === 0) return undefined;
  const params = {
    stated: value,
    years,
    event: event.name[model.language],
    from: partsOf(event.date).year,
    draft: partsOf(draft.iso).year,
  };
  return {
    span: mention.span,
    message: 'event',
    params,
    severity: 'warning',
    fixes: () => countFix(mention, years),
  };
}
