import type { DateMention, Part, TermMention } from '../../model/types';
import { entryOf } from '../../text/certain';
import { cover } from '../../text/span';
import { defineRule, type Finding, type Fix, type OfficeFacts } from '../types';
import { ordinalFix, ordinalLike } from './ordinals';
import { rewritePart } from './rewrite';
import { isOwn, type TermPlace, termPlace } from './term-places';

interface DatedTerm {
  readonly term: TermMention;
  readonly period: DateMention;
  readonly from: Part<number>;
  readonly to: Part<number>;
  /** The year in which the zeroth term of the body would have begun: the same for all its terms. */
  readonly base: number;
}

interface Group {
  readonly place: TermPlace;
  readonly terms: DatedTerm[];
}

const LENGTH = 5;
/** Before 1996 congresses were held at uneven intervals: what an office says of itself is not counted back further. */
const REGULAR_SINCE = 1996;

/** The congresses of one province with ordinals and years that cannot both be, in the draft or by the office's settings. */
export const termConflict = defineRule({
  id: 'date/term-conflict',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, office }) {
    for (const { place, terms } of groups(model.terms)) {
      const own = office.congress !== undefined && isOwn(place, office) ? baseOf(office.congress) : undefined;
      if (own !== undefined) yield* againstOffice(terms, own, office);
      else yield* againstEachOther(terms);
    }
  },
});

function baseOf({ ordinal, year }: NonNullable<OfficeFacts['congress']>): number {
  return year - LENGTH * ordinal;
}

/** Local terms with their years, the ones of one place together. */
function groups(terms: readonly TermMention[]): Iterable<Group> {
  const byPlace = new Map<string, Group>();
  for (const term of terms) {
    const { period, body, ordinal } = term;
    const [from, to] = [period?.from?.year, period?.to?.year];
    if (body !== 'local' || !period || !from || !to || to.value - from.value !== LENGTH) continue;
    const place = termPlace(term);
    const dated = { term, period, from, to, base: from.value - LENGTH * ordinal.value };
    const key = `${place.unit ?? ''}|${place.name}`;
    const group = byPlace.get(key);
    if (group) group.terms.push(dated);
    else byPlace.set(key, { place, terms: [dated] });
  }
  return byPlace.values();
}

function* againstEachOther(terms: readonly DatedTerm[]): Iterable<Finding> {
  const right = usualBase(terms);
  const example = terms.find(({ base }) => base === right);
  if (example) for (const odd of terms) if (odd.base !== right) yield conflict(odd, example);
}

function* againstOffice(
  terms: readonly DatedTerm[],
  base: number,
  { congress }: OfficeFacts,
): Iterable<Finding> {
  for (const odd of terms) {
    if (odd.base === base || odd.from.value < REGULAR_SINCE || !congress) continue;
    const params = {
      ...statedBy(odd, base),
      own: ordinalLike(odd.term, congress.ordinal),
      ownYears: `${congress.year} - ${congress.year + LENGTH}`,
    };
    const span = cover(odd.term.span, odd.period.span);
    yield { span, message: 'office', params, fixes: () => fixesOf(odd, base) };
  }
}

/** The base of most; of the first, where as many say one as the other. */
function usualBase(group: readonly DatedTerm[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { base } of group) counts.set(base, (counts.get(base) ?? 0) + 1);
  let best: number | undefined;
  for (const [base, count] of counts) if (best === undefined || count > entryOf(counts, best)) best = base;
  return best;
}

function statedBy(
  { term, period }: DatedTerm,
  base: number,
): { readonly stated: string; readonly years: string; readonly right: string } {
  const start = base + LENGTH * term.ordinal.value;
  const [stated, years] = [term.ordinal.span.text, period.span.text];
  return { stated, years, right: `${start} - ${start + LENGTH}` };
}

/** The ordinal that the years have, where it is one, and the years that the ordinal has. */
function fixesOf({ term, from, to }: DatedTerm, base: number): Fix[] {
  const ordinal = (from.value - base) / LENGTH;
  const start = base + LENGTH * term.ordinal.value;
  const years: Fix = {
    title: 'fix.years',
    params: { right: `${start} - ${start + LENGTH}` },
    edits: [rewritePart(from, start), rewritePart(to, start + LENGTH)],
  };
  return [...(Number.isInteger(ordinal) && ordinal > 0 ? [ordinalFix(term, ordinal)] : []), years];
}

function conflict(odd: DatedTerm, example: DatedTerm): Finding {
  const params = {
    ...statedBy(odd, example.base),
    other: example.term.ordinal.span.text,
    otherYears: example.period.span.text,
  };
  return {
    span: cover(odd.term.span, odd.period.span),
    message: 'conflict',
    params,
    related: [{ span: cover(example.term.span, example.period.span), message: 'other', params }],
    fixes: () => fixesOf(odd, example.base),
  };
}
