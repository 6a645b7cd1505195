import { assemblyTerm } from '../../knowledge/commemorations';
import type { Knowledge } from '../../knowledge';
import type { IsoDate, TermMention } from '../../model/types';
import { fromRoman } from '../../text/roman';
import { cover } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Edit, type Finding } from '../types';
import { latestCongress } from './congresses';
import { ordinalFix, ordinalLike } from './ordinals';
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
      const finding =
        malformed(term) ??
        (term.body === 'national' ? judgeNational(knowledge, term, date) : judgeAssembly(term));
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

function judgeNational(
  knowledge: Knowledge,
  term: TermMention,
  date: IsoDate | undefined,
): Finding | undefined {
  const last = latestCongress(knowledge, undefined);
  const held = latestCongress(knowledge, date);
  const { value } = term.ordinal;
  // The congress after the latest one is being prepared; a draft may already look forward to it.
  if (value > held + 1) {
    const params = {
      ordinal: term.ordinal.span.text,
      last: ordinalLike(term, held),
      next: ordinalLike(term, held + 1),
    };
    return {
      span: term.span,
      message: 'unknown',
      params,
      ...(value > last + 1 ? {} : { severity: 'warning' as const }),
      fixes: () => [held + 1, held].map((n) => ordinalFix(term, n)),
    };
  }
  const opened = knowledge.congresses.find((row) => row.ordinal === value);
  const next = knowledge.congresses.find((row) => row.ordinal === value + 1);
  if (!opened || opened.confidence === 'low') return undefined;
  const from = Number(opened.from.slice(0, 4));
  const to = next ? Number(next.from.slice(0, 4)) : from + 5;
  const start = term.period?.from?.year?.value;
  const right = knowledge.congresses.find((row) => Number(row.from.slice(0, 4)) === start);
  return judgeYears(term, { from, to }, right?.ordinal);
}

function judgeAssembly(term: TermMention): Finding | undefined {
  if (term.body !== 'assembly' || term.form !== 'term') return undefined;
  const years = assemblyTerm(term.ordinal.value);
  const start = term.period?.from?.year?.value;
  if (!years || start === undefined) return undefined;
  const right = [-3, -2, -1, 1, 2, 3]
    .map((step) => term.ordinal.value + step)
    .find((n) => assemblyTerm(n)?.from === start);
  return judgeYears(term, years, right);
}

/** The years beside an ordinal against those of its term; `right` is the ordinal that the years do have. */
function judgeYears(
  term: TermMention,
  years: { readonly from: number; readonly to: number },
  right: number | undefined,
): Finding | undefined {
  const { period } = term;
  const [from, to] = [period?.from?.year, period?.to?.year];
  // A plan of five calendar years ends one year before its term does.
  if (
    !period ||
    !from ||
    !to ||
    (from.value === years.from && to.value >= years.to - 1 && to.value <= years.to)
  )
    return undefined;
  const params = {
    ordinal: term.ordinal.span.text,
    years: `${years.from} - ${years.to}`,
    stated: period.span.text,
  };
  const yearEdits = (): Edit[] => [rewritePart(from, years.from), rewritePart(to, years.to)];
  return {
    span: cover(term.span, period.span),
    message: 'years',
    params,
    fixes: () => [
      ...(right === undefined || right === term.ordinal.value ? [] : [ordinalFix(term, right)]),
      { title: 'fix.years', params, edits: yearEdits() },
    ],
  };
}
