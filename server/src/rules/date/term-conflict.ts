import type { DateMention, DocumentModel, Part, TermMention } from '../../model/types';
import { cover } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { rewritePart, written } from './rewrite';

interface DatedTerm {
  readonly term: TermMention;
  readonly period: DateMention;
  readonly from: Part<number>;
  readonly to: Part<number>;
  /** The year in which the zeroth term of the body would have begun: the same for all its terms. */
  readonly base: number;
}

const LENGTH = 5;

/** The congresses of one province with ordinals and years that cannot both be. */
export const termConflict = defineRule({
  id: 'date/term-conflict',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    for (const group of groups(model.terms)) {
      const right = usualBase(group);
      const example = group.find(({ base }) => base === right);
      if (!example) continue;
      for (const odd of group) if (odd.base !== right) yield conflict(model, odd, example);
    }
  },
});

/** Local terms with their years, the ones of one place together. */
function groups(terms: readonly TermMention[]): DatedTerm[][] {
  const byPlace = new Map<string, DatedTerm[]>();
  for (const term of terms) {
    const { period, body, ordinal } = term;
    const [from, to] = [period?.from?.year, period?.to?.year];
    if (body !== 'local' || !period || !from || !to || to.value - from.value !== LENGTH) continue;
    const place = term.place.replace(/^(?:tỉnh|thành phố|provincial|city|municipal)(?: party)?(?: |$)/u, '');
    const dated = { term, period, from, to, base: from.value - LENGTH * ordinal.value };
    const list = byPlace.get(place);
    if (list) list.push(dated);
    else byPlace.set(place, [dated]);
  }
  return [...byPlace.values()].filter((group) => group.length > 1);
}

/** The base of most; of the first, where as many say one as the other. */
function usualBase(group: readonly DatedTerm[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { base } of group) counts.set(base, (counts.get(base) ?? 0) + 1);
  let best: number | undefined;
  for (const [base, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = base;
  return best;
}

function conflict(model: DocumentModel, odd: DatedTerm, example: DatedTerm): Finding {
  const ordinal = (odd.from.value - example.base) / LENGTH;
  const start = example.base + LENGTH * odd.term.ordinal.value;
  const params = {
    stated: written(model, odd.term.ordinal.span),
    years: written(model, odd.period.span),
    other: written(model, example.term.ordinal.span),
    otherYears: written(model, example.period.span),
    right: `${start} - ${start + LENGTH}`,
    ordinal,
  };
  const span = cover(odd.term.span, odd.period.span);
  return {
    span,
    message: 'conflict',
    params,
    related: [{ span: cover(example.term.span, example.period.span), message: 'other', params }],
    fixes: () => [
      {
        title: 'fix.years',
        params,
        edits: [rewritePart(model, odd.from, start), rewritePart(model, odd.to, start + LENGTH)],
      },
    ],
  };
}
