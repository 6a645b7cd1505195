import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { NUMBER_CLAUSE, numbered, slipsOf } from './support';
import { rightSymbol } from './symbols';

/** A symbol in the wrong case: CTR for CTr, TTG for TTg. */
export const letterCase = defineRuleOver(byPassage, {
  id: 'citation/letter-case',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: NUMBER_CLAUSE,
  *check({ model }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      for (const { span } of slipsOf(model, citation, 'case')) {
        const written = span.text;
        const right = rightSymbol(model, citation.number, span);
        yield {
          span,
          message: 'case',
          params: { written, right },
          fixes: () => [replacement(span, right)],
        };
      }
    }
  },
});
