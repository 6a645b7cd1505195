import { assemblyTerm } from '../../knowledge/commemorations';
import type { Knowledge } from '../../knowledge';
import type { DateMention, IsoDate, TermMention } from '../../model/types';
import { englishOrdinal } from '../../text/number-words';
import { toRoman } from '../../text/roman';
import type { Fix } from '../types';
import { latestCongress } from './congresses';

/** An ordinal in the manner of a mention: Roman, figures, English figures with their ending; a word's in Roman. */
export function ordinalLike(term: TermMention, ordinal: number): string {
  const english = term.numeral === 'arabic' && /[a-z]{2}$/iu.test(term.ordinal.span.text);
  if (english) return englishOrdinal(ordinal);
  return term.numeral === 'arabic' ? String(ordinal) : (toRoman(ordinal) ?? String(ordinal));
}

export function ordinalFix(term: TermMention, ordinal: number): Fix {
  const newText = ordinalLike(term, ordinal);
  return {
    title: 'fix.ordinal',
    params: { ordinal: newText },
    edits: [{ span: term.ordinal.span, newText }],
  };
}

/** First and last year of a term. */
export interface TermYears {
  readonly from: number;
  readonly to: number;
}

/** The years that the ordinal of a national congress or of a term of the National Assembly says; `date` is the draft's. */
export function yearsOf(
  term: TermMention,
  knowledge: Knowledge,
  date: IsoDate | undefined,
): TermYears | undefined {
  const { value } = term.ordinal;
  if (term.body === 'assembly') return term.form === 'term' ? assemblyTerm(value) : undefined;
  if (term.body !== 'national' || value > latestCongress(knowledge, date) + 1) return undefined;
  const opened = knowledge.congresses.find((row) => row.ordinal === value);
  const next = knowledge.congresses.find((row) => row.ordinal === value + 1);
  if (!opened || opened.confidence === 'low') return undefined;
  const from = Number(opened.from.slice(0, 4));
  return { from, to: next ? Number(next.from.slice(0, 4)) : from + 5 };
}

/** Whether the years beside an ordinal are others than those of its term. */
export function isOtherTerm(period: DateMention | undefined, years: TermYears): boolean {
  const [from, to] = [period?.from?.year?.value, period?.to?.year?.value];
  if (from === undefined || to === undefined) return false;
  // A plan of five calendar years ends one year before its term does.
  return from !== years.from || to < years.to - 1 || to > years.to;
}

/** The periods that the ordinals beside them contradict: what is wrong with them is told of these. */
export function toldByOrdinal(
  terms: readonly TermMention[],
  knowledge: Knowledge,
  date: IsoDate | undefined,
): ReadonlySet<DateMention> {
  const told = new Set<DateMention>();
  for (const term of terms) {
    const years = term.period && yearsOf(term, knowledge, date);
    if (term.period && years && isOtherTerm(term.period, years)) told.add(term.period);
  }
  return told;
}
