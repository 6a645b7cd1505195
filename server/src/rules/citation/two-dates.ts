import { matchCatalogue } from '../../model/citation-catalogue';
import { mentionsOf, sameSeries } from '../../model/citation-groups';
import type { Knowledge } from '../../knowledge';
import type { Citation, DateMention } from '../../model/types';
import { entryOf } from '../../text/certain';
import { lookupKey } from '../../text/fold';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { isCentral } from './support';

type Dated = Citation & { readonly date: DateMention & { readonly iso: string } };

/** One document cited with two dates, or with a date of another year than its number's. */
export const twoDates = defineRuleOver(byCitedDocument, {
  id: 'citation/two-dates',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date }): Iterable<Finding> {
    for (const group of mentionsOf(model).groups) {
      const dated = group.filter(
        (c): c is Dated => !c.own && c.date?.kind === 'day' && !c.date.completed && c.date.iso !== null,
      );
      // A date that contradicts the catalogue is reported as that, once.
      const sound = dated.filter((c) => matchCatalogue(c, knowledge, date)?.kind !== 'other-date');
      for (const citation of sound) {
        const finding = otherYear(citation, knowledge, date);
        if (finding) yield finding;
      }
      const first = likeliest(sound);
      if (!first) continue;
      const number = first.number;
      for (const other of sound) {
        if (other.date.iso === first.date.iso || !number) continue;
        const central = isCentral(number, knowledge);
        if (!central && otherBody(first, other)) continue;
        const rows = knowledge.documents(number.normal);
        const known = (date: string): boolean => rows.some((row) => row.date === date);
        if (known(first.date.iso) && known(other.date.iso)) continue;
        if (
          !sameSeries(number, first.date.iso, other.date.iso, knowledge) &&
          !oneSlip(first.date, other.date)
        )
          continue;
        yield {
          span: other.date.span,
          message: 'conflict',
          params: {
            number: number.normal,
            date: other.date.span.text,
            other: first.date.span.text,
          },
          // Local bodies of two places may number alike where neither place is written.
          severity: central ? 'error' : 'warning',
          related: [{ span: first.date.span, message: 'other', params: { date: first.date.span.text } }],
          fixes: () => [
            copy([other.date], first.date),
            copy(
              sound.flatMap(({ date }) => (date.iso === first.date.iso ? [date] : [])),
              other.date,
            ),
          ],
        };
      }
    }
  },
});

/** “Thông tư số 22/2024/TT-BYT, ngày 18/10/2023”: a number bears the year in which its document was issued. */
function otherYear(
  { number, date }: Dated,
  knowledge: Knowledge,
  draft: string | undefined,
): Finding | undefined {
  const { year } = date;
  if (number?.year === undefined || !number.parts.year || !year || year.value === number.year)
    return undefined;
  // A date after the draft is reported as that; what the catalogue dates so is dated so.
  if (draft !== undefined && date.iso > draft) return undefined;
  if (knowledge.documents(number.normal).some((row) => row.date === date.iso)) return undefined;
  const [written, numbered] = [date.span.text, String(number.year)];
  const inNumber = number.parts.year;
  return {
    span: date.span,
    message: 'year',
    severity: 'warning',
    params: { number: number.normal, date: written, year: numbered },
    related: [{ span: number.span, message: 'number', params: { number: number.normal } }],
    fixes: () => [
      { title: 'fix.year', params: { year: numbered }, edits: [{ span: year.span, newText: numbered }] },
      {
        title: 'fix.number-year',
        params: { year: year.value },
        edits: [{ span: inNumber, newText: String(year.value) }],
      },
    ],
  };
}

/** Whether the two are said to be of other bodies, one of which no table may know: local ones number alike. */
function otherBody(one: Citation, other: Citation): boolean {
  const [a, b] = [one.issuer, other.issuer];
  if (!a || !b || one.genericIssuer || other.genericIssuer) return false;
  if (a.value.length > 0 && b.value.length > 0) return !a.value.some((id) => b.value.includes(id));
  return lookupKey(a.span.text) !== lookupKey(b.span.text);
}

/** The mention whose date most others share; the first of them. */
function likeliest(dated: readonly Dated[]): Dated | undefined {
  const counts = new Map<string, number>();
  for (const { date } of dated) counts.set(date.iso, (counts.get(date.iso) ?? 0) + 1);
  const count = ({ date }: Dated): number => entryOf(counts, date.iso);
  let best: Dated | undefined;
  for (const citation of dated) if (!best || count(citation) > count(best)) best = citation;
  return best;
}

/** Whether only the day, the month or the year differs: then one is a slip, whatever the numbering. */
function oneSlip(one: DateMention, other: DateMention): boolean {
  const differs = [
    one.day?.value !== other.day?.value,
    one.month?.value !== other.month?.value,
    one.year?.value !== other.year?.value,
  ];
  return differs.filter(Boolean).length === 1;
}

function copy(to: readonly DateMention[], from: DateMention): Fix {
  const date = from.span.text.replace(/,$/u, '');
  const edits = to.map(({ span }) => ({ span, newText: span.text.endsWith(',') ? `${date},` : date }));
  return { title: 'fix.date', params: { date }, edits };
}
