import { assemblyTerm } from '../../knowledge/commemorations';
import type { Knowledge } from '../../knowledge';
import type { IsoDate, TermMention } from '../../model/types';
import { fromRoman } from '../../text/roman';
import { cover } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { latestCongress } from './congresses';
import { isOtherTerm, ordinalFix, ordinalLike, yearsOf } from './ordinals';
import { rewritePart } from './rewrite';

/** The ordinal of a congress or a term that is no numeral, does not exist, or is not that of the years beside it. */
export const termOrdinal = defineRuleOver(byPassage, {
  id: 'date/term-ordinal',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date }) {
    for (const term of model.terms) {
      const finding = malformed(term) ?? judge(term, knowledge, date);
      if (finding) yield finding;
    }
  },
});

/** “lần thứ XIIII”. */
function malformed(term: TermMention): Finding | undefined {
  const { span, value } = term.ordinal;
  if (!/^[A-Z]+$/.test(span.text) || fromRoman(span.text) !== undefined) return undefined;
  const params = { ordinal: span.text, right: ordinalLike(term, value) };
  return { span, message: 'malformed', params, fixes: () => [ordinalFix(term, value)] };
}

/** An ordinal not reached yet, or the years of another term beside one. */
function judge(term: TermMention, knowledge: Knowledge, date: IsoDate | undefined): Finding | undefined {
  const national = term.body === 'national';
  const held = latestCongress(knowledge, date);
  // The congress after the latest one is being prepared; a draft may already look forward to it.
  if (national && term.ordinal.value > held + 1)
    return unknown(term, held, latestCongress(knowledge, undefined));
  const years = yearsOf(term, knowledge, date);
  const { period } = term;
  const [from, to] = [period?.from?.year, period?.to?.year];
  if (!years || !period || !from || !to || !isOtherTerm(period, years)) return undefined;
  const params = {
    ordinal: term.ordinal.span.text,
    years: `${years.from} - ${years.to}`,
    stated: period.span.text,
  };
  const right = national ? congressOf(from.value, knowledge) : assemblyOf(from.value, term.ordinal.value);
  return {
    span: cover(term.span, period.span),
    message: 'years',
    params,
    fixes: () => [
      ...(right === undefined || right === term.ordinal.value ? [] : [ordinalFix(term, right)]),
      {
        title: 'fix.years',
        params,
        edits: [rewritePart(from, years.from), rewritePart(to, years.to)],
      },
    ],
  };
}

function unknown(term: TermMention, held: number, last: number): Finding {
  const params = {
    ordinal: term.ordinal.span.text,
    last: ordinalLike(term, held),
    next: ordinalLike(term, held + 1),
  };
  return {
    span: term.span,
    message: 'unknown',
    params,
    ...(term.ordinal.value > last + 1 ? {} : { severity: 'warning' as const }),
    fixes: () => [held + 1, held].map((n) => ordinalFix(term, n)),
  };
}

/** The ordinal of the congress of a year. */
function congressOf(year: number, { congresses }: Knowledge): number | undefined {
  return congresses.find((row) => Number(row.from.slice(0, 4)) === year)?.ordinal;
}

/** The ordinal, near the one written, of the term of the National Assembly that begins in a year. */
function assemblyOf(year: number, written: number): number | undefined {
  return [-3, -2, -1, 1, 2, 3].map((step) => written + step).find((n) => assemblyTerm(n)?.from === year);
}
