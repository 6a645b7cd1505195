import { possibleTermsAt, type Knowledge } from '../../knowledge';
import { dayInSentence } from '../../model/date-format';
import type { IsoDate } from '../../model/types';
import { addDays } from '../../text/calendar';
import { englishOrdinal } from '../../text/number-words';
import { fromRoman } from '../../text/roman';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';
import { latestCongress } from './congresses';

/** Documents adopted at the close of a congress are now and then dated a few days off. */
const AROUND = 10;

/** A central document with a term (khoá) in which it cannot have been issued. */
export const termDocument = defineRuleOver(byPassage, {
  id: 'date/term-document',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, language, date: draft }) {
    // A term beyond the next one does not exist: `date/term-ordinal` says so.
    const beyond = latestCongress(knowledge, draft) + 1;
    for (const { term, date, number } of model.citations) {
      if (!term || !date?.iso || date.completed || !number?.issuerSymbols.includes('TW')) continue;
      if ((fromRoman(term.value) ?? 0) > beyond) continue;
      const terms = termsAround(knowledge, date.iso);
      const [right] = terms;
      if (right === undefined || terms.length > 1 || terms.includes(term.value)) continue;
      const stated = term.span.text;
      const day = dayInSentence(date.iso, language);
      const params = { stated: term.value, date: day, right };
      yield {
        span: term.span,
        message: 'outside',
        params,
        related: [{ span: date.span, message: 'date', params }],
        fixes: () => {
          const newText = termLike(stated, term.value, right);
          return newText === undefined
            ? []
            : [{ title: 'fix.term', params, edits: [{ span: term.span, newText }] }];
        },
      };
    }
  },
});

function termsAround(knowledge: Knowledge, date: IsoDate): string[] {
  const days = [addDays(date, -AROUND), date, addDays(date, AROUND)];
  return [...new Set(days.flatMap((day) => possibleTermsAt(knowledge, day)))];
}

/** The right term as the wrong one is written: Roman, or an English ordinal. */
function termLike(stated: string, wrong: string, right: string): string | undefined {
  if (stated.includes(wrong)) return stated.replace(wrong, right);
  const ordinal = fromRoman(right);
  return /^\d+(?:st|nd|rd|th)$/u.test(stated) && ordinal !== undefined ? englishOrdinal(ordinal) : undefined;
}
