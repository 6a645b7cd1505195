import { rowsAt } from '../../knowledge';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { NUMBER_CLAUSE, numbered, slipsOf } from './support';

/** QĐi for Quy định outside the years in which it was used: the guideline of 2018 brought it, practice dropped it in 2019. */
const USED = { from: '2018-04-03', to: '2019-12-31' };

export const oldSymbol = defineRuleOver(byPassage, {
  id: 'citation/old-symbol',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: NUMBER_CLAUSE,
  *check({ model, knowledge, date }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const { number } = citation;
      const span = number.parts.type;
      if (number.typeSymbol !== 'QĐi' || !span || slipsOf(model, citation, 'shape').length > 0) continue;
      // A type word that the symbol contradicts is reported as that.
      if (citation.type && !citation.typeSymbols.includes('QĐi')) continue;
      const issued = citation.own ? date : (citation.date?.iso ?? undefined);
      if (issued === undefined || (issued >= USED.from && issued <= USED.to)) continue;
      // The catalogue may hold the document under this very symbol.
      if (
        knowledge.documents(number.normal).some((row) => row.date === issued && row.number === number.normal)
      )
        continue;
      const right = span.text.replace(/i$/u, '');
      yield {
        span,
        message: 'notThen',
        params: { right },
        // The regulation that brought the symbol held till 2026, whatever offices did.
        severity: rowsAt(knowledge.typesBySymbol('QĐi'), issued).length > 0 ? 'information' : 'warning',
        fixes: () => [replacement(span, right)],
      };
    }
  },
});
