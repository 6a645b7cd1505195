import type { Knowledge } from '../../knowledge';
import { dayInSentence } from '../../model/date-format';
import type { DateMention, DocumentModel, IsoDate, TermMention } from '../../model/types';
import { daysBetween } from '../../text/calendar';
import { defineRule, type Finding } from '../types';

/** A congress lasts some days; its preparatory session and its resolution fall within a week of them. */
const LASTS = 7;

/** One congress held on two dates, or a national one on a day when none was held. */
export const congressDay = defineRule({
  id: 'date/congress-day',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model, knowledge }) {
    const first = new Map<string, DateMention & { readonly iso: IsoDate }>();
    for (const term of model.terms) {
      const held = term.held;
      if (!held?.iso) continue;
      const known = nationalCongress(knowledge, term, held, held.iso, model);
      if (known) {
        yield known;
        continue;
      }
      const key = `${term.body}|${term.place}|${term.ordinal.value}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, { ...held, iso: held.iso });
      else if (Math.abs(daysBetween(earlier.iso, held.iso)) > LASTS) {
        const params = { date: day(model, held.iso), other: day(model, earlier.iso) };
        yield {
          span: held.span,
          message: 'twoDates',
          params,
          related: [{ span: earlier.span, message: 'other', params }],
        };
      }
    }
  },
});

function day(model: DocumentModel, iso: IsoDate): string {
  return dayInSentence(iso, model.language);
}

function nationalCongress(
  knowledge: Knowledge,
  term: TermMention,
  held: DateMention,
  iso: IsoDate,
  model: DocumentModel,
): Finding | undefined {
  const row = knowledge.congresses.find(({ ordinal }) => ordinal === term.ordinal.value);
  if (term.body !== 'national' || row?.confidence !== 'high') return undefined;
  if (daysBetween(iso, row.from) <= LASTS && daysBetween(row.to, iso) <= LASTS) return undefined;
  const params = { date: day(model, iso), from: day(model, row.from), to: day(model, row.to) };
  return { span: held.span, message: 'national', params };
}
