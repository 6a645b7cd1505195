import { statusAt } from '../../knowledge';
import { matchCatalogue } from '../../model/citation-catalogue';
import { formatDay } from '../../model/date-format';
import { perNode } from '../../model/per-block';
import type { Citation, Fact } from '../../model/types';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';

/** A central document cited in a draft that is dated after another replaced it. */
export const superseded = defineRuleOver(byCitedDocument, {
  id: 'citation/superseded',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
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
      yield {
        span: citation.number.span,
        message: status.by ? 'replaced' : 'replacedUndated',
        params: {
          number: citation.number.span.text,
          by: status.number,
          date: status.by ? formatDay(status.by.date, language === 'vi' ? 'slash' : 'month-day') : '',
        },
      };
    }
  },
});

const isCited: Fact<boolean, [string]> = (model, number) => numbersIn(model.citations).has(number);

const numbersIn = perNode(
  (citations: readonly Citation[]) => new Set(citations.map((citation) => citation.number?.normal)),
);
