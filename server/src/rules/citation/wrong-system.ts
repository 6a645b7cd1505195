import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { NUMBER_CLAUSE, numbered, rewrite, rightForm, slipsOf } from './support';

/** A Party document cited in the State's form (57/NQ-TW), or a State document in the Party's (1493-QĐ/TTg). */
export const wrongSystem = defineRuleOver(byPassage, {
  id: 'citation/wrong-system',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  clause: NUMBER_CLAUSE,
  *check({ model }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      if (slipsOf(model, citation, 'system').length === 0) continue;
      const { number } = citation;
      const right = rightForm(model, number);
      yield {
        span: number.span,
        message: number.system,
        params: { number: number.span.text, right, issuer: number.issuerSymbols.join('-') },
        fixes: () => [{ title: 'fix.rewrite', params: { right }, edits: rewrite(model, citation) }],
      };
    }
  },
});
