import { matchCatalogue } from '../../model/citation-catalogue';
import type { Knowledge } from '../../knowledge';
import { dayInSentence } from '../../model/date-format';
import { yearOf } from '../../model/date-values';
import { grouped } from '../../model/grouped';
import type { Citation, DateMention, DurationMention, Fact, IsoDate, Passage } from '../../model/types';
import { daysBetween } from '../../text/calendar';
import { overlapping } from '../../text/overlap';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { rewritePart } from './rewrite';

const DAYS: Readonly<Record<DurationMention['unit'], number>> = {
  year: 365.25,
  quarter: 91.3,
  month: 30.44,
  week: 7,
  day: 1,
};
/** Offices sum up some months before a round year is full, and more than a year after it. */
const EARLY = 0.75;
const LATE = 1.5;
/** “4 years of implementing Directive …”: only the verb and the type word stand between. */
const REACH = 45;
/** Behind such a sign something else is said: “10 years of the movement; Plan No. …”. */
const CLOSED = /[.;:]/;

/** “X years of implementing” a document that is older, or younger, than that. */
export const implementing = defineRuleOver(byPassage, {
  id: 'date/implementing',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date: draft }) {
    if (draft === undefined) return;
    for (const mention of model.durations) {
      const finding = judge(model, knowledge, mention, draft);
      if (finding) yield finding;
    }
  },
});

function judge(
  model: Passage,
  knowledge: Knowledge,
  mention: DurationMention,
  draft: IsoDate,
): Finding | undefined {
  const { count, unit, purpose, period, span } = mention;
  if (purpose !== 'implementing' || unit !== 'year' || period || tellsOfThePast(model, mention, draft))
    return undefined;
  const citation = citationAfter(model, mention);
  const issued = citation && dateOf(model, knowledge, citation, draft);
  if (!citation || !issued || issued > draft) return undefined;
  const elapsed = daysBetween(issued, draft) / DAYS[unit];
  const early = count.value > elapsed + EARLY;
  if (!early && count.value >= elapsed - LATE) return undefined;
  const years = Math.max(1, Math.floor(elapsed));
  const params = {
    stated: count.value,
    years,
    issued: dayInSentence(issued, model.language),
    draft: dayInSentence(draft, model.language),
  };
  return {
    span,
    message: early ? 'tooLong' : 'tooShort',
    params,
    // A shorter time may be a story of an earlier review; a longer one than there was cannot be.
    ...(early ? {} : { severity: 'information' as const }),
    related: [{ span: citation.span, message: 'document', params }],
    fixes: () =>
      /^\d/.test(count.span.text) ? [{ title: 'fix.count', params, edits: [rewritePart(count, years)] }] : [],
  };
}

/** An earlier year named shortly before: the sentence tells of a review held then; not where it is a document's. */
function tellsOfThePast(model: Passage, { span }: DurationMention, draft: IsoDate): boolean {
  const now = Number(draft.slice(0, 4));
  for (const date of overlapping(model.dates, { start: span.start - REACH, end: span.start }))
    if (
      date.span.anchor === span.anchor &&
      date.span.end <= span.start &&
      (yearOf(date) ?? now) < now &&
      !isCited(model, date)
    )
      return true;
  return false;
}

function isCited({ citations }: Passage, { span }: DateMention): boolean {
  for (const { date } of overlapping(citations, span)) if (date?.span.start === span.start) return true;
  return false;
}

function citationAfter(model: Passage, { span }: DurationMention): Citation | undefined {
  for (const citation of overlapping(model.citations, { start: span.end, end: span.end + REACH + 1 }))
    if (citation.span.anchor === span.anchor && citation.span.start >= span.end)
      return CLOSED.test(span.anchor.original.slice(span.to, citation.span.from)) ? undefined : citation;
  return undefined;
}

/** The day of a cited document: written here, or at another mention of it, or in the catalogue. */
function dateOf(
  model: Passage,
  knowledge: Knowledge,
  citation: Citation,
  draft: IsoDate,
): IsoDate | undefined {
  const own = dayOf(citation);
  if (own) return own;
  const [only, ...others] = citation.key === undefined ? [] : model.told(daysOfKey, citation.key).split(' ');
  if (only) return others.length === 0 ? only : undefined;
  const match = matchCatalogue(citation, knowledge, draft);
  return match?.kind === 'same' && match.row.confidence === 'high' ? match.row.date : undefined;
}

/** The days that the draft gives to the document of a key, in one string. */
const daysOfKey: Fact<string, [string]> = (model, key) => days.of(model, key) ?? '';

const days = grouped(
  ({ citations }) => citations,
  (citation: Citation) => (citation.key === undefined || dayOf(citation) === undefined ? [] : [citation.key]),
  (citations) => [...new Set(citations.map(dayOf))].join(' '),
);

function dayOf({ date }: Citation): IsoDate | undefined {
  return date?.iso && !date.completed ? date.iso : undefined;
}
