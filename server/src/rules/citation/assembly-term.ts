import { assemblyTermsIn } from '../../knowledge/commemorations';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { numbered } from './support';

/** “58/2014/QH14”: the year in a number of the National Assembly lies in another of its terms. */
export const assemblyTerm = defineRuleOver(byPassage, {
  id: 'citation/assembly-term',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, date }): Iterable<Finding> {
    for (const { number } of numbered(model)) {
      const [, body, term] = /^((?:UBTV)?QH)(\d+)$/.exec(number.issuerSymbols[0] ?? '') ?? [];
      const symbol = number.parts.issuer;
      if (!symbol || number.year === undefined || number.slips.length > 0) continue;
      // One of a year that is still to come is another rule's.
      if (date !== undefined && number.year > Number(date.slice(0, 4))) continue;
      const terms = assemblyTermsIn(number.year);
      if (term === undefined || terms.length === 0 || terms.includes(Number(term))) continue;
      yield {
        span: number.span,
        message: 'contradiction',
        params: {
          year: number.year,
          symbol: symbol.text,
          right: terms.map((one) => `${body}${one}`).join('/'),
        },
        fixes: () =>
          terms.map((one) => ({
            title: 'fix.term',
            params: { right: `${body}${one}` },
            edits: [{ span: symbol, newText: `${body}${one}` }],
          })),
      };
    }
  },
});
