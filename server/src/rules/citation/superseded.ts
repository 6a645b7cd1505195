import { type CatalogueDocument, statusAt } from '../../knowledge';
import { dateLike, matchCatalogue } from '../../model/citation-catalogue';
import { formatDay } from '../../model/date-format';
import { perNode } from '../../model/per-block';
import type { Citation, DraftFacts, Fact } from '../../model/types';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Edit, type Finding, type Fix } from '../types';
import { numberText, writesAscii } from './support';

/** A central document cited in a draft that is dated after another replaced it. */
export const superseded = defineRuleOver(byCitedDocument, {
  id: 'citation/superseded',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date, language }): Iterable<Finding> {
    if (date === undefined) return;
    const said = new Set<string>();
    for (const citation of model.citations) {
      if (citation.own || !citation.number || citation.past) continue;
      const match = matchCatalogue(citation, knowledge, date);
      if (match?.kind !== 'same') continue;
      const { row } = match;
      const status = statusAt(knowledge, row, date);
      if (status.kind !== 'superseded' || said.has(row.number + row.date)) continue;
      // The draft knows the successor: it speaks of the change itself.
      if (model.told(isCited, status.number)) continue;
      said.add(row.number + row.date);
      const successor = status.by;
      const by = writesAscii(model) ? status.number.replaceAll('Đ', 'D') : status.number;
      const day = successor ? formatDay(successor.date, language === 'vi' ? 'slash' : 'month-day') : '';
      yield {
        span: citation.number.span,
        message: successor ? 'replaced' : 'replacedUndated',
        params: { number: numberText(citation.number), by, date: day },
        fixes: () => {
          const cited = model.citations.filter(
            (one) => !one.own && !one.past && matchCatalogue(one, knowledge, date)?.row === row,
          );
          return successor && mayTakeItsPlace(successor, row, cited)
            ? [newer(model, cited, successor, { by, date: day })]
            : [];
        },
      };
    }
  },
});

/** The newer document bears the same name and is of the same body; articles of the old one may have other numbers in it. */
function mayTakeItsPlace(by: CatalogueDocument, row: CatalogueDocument, cited: readonly Citation[]): boolean {
  return (
    by.typeId === row.typeId &&
    by.subject.vi === row.subject.vi &&
    by.issuerIds.some((id) => row.issuerIds.includes(id)) &&
    cited.every(({ parts }) => parts.length === 0)
  );
}

/** The newer document in all places of the older one. */
function newer(
  model: DraftFacts,
  cited: readonly Citation[],
  { date: iso }: CatalogueDocument,
  { by, date }: { readonly by: string; readonly date: string },
): Fix {
  const edits = cited.flatMap(({ number, date: written }): Edit[] => [
    ...(number ? [{ span: number.span, newText: by }] : []),
    ...(written ? [{ span: written.span, newText: dateLike(model, written, iso) }] : []),
  ]);
  return { title: 'fix.newer', params: { by, date }, edits };
}

const isCited: Fact<boolean, [string]> = (model, number) => numbersIn(model.citations).has(number);

const numbersIn = perNode(
  (citations: readonly Citation[]) => new Set(citations.map((citation) => citation.number?.normal)),
);
