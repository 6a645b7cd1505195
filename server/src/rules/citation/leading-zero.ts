import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { NUMBER_CLAUSE, numbered, slipsOf } from './support';

/** A number below ten without its zero, or a greater one with zeros before it. */
export const leadingZero = defineRuleOver(byPassage, {
  id: 'citation/leading-zero',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: NUMBER_CLAUSE,
  *check({ model }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      for (const { span } of slipsOf(model, citation, 'leading-zero')) {
        const written = span.text;
        const { normal } = citation.number;
        const right = normal.slice(0, normal.search(/\D|$/u));
        yield {
          span,
          message: written.startsWith('0') ? 'superfluous' : 'missing',
          params: { written, right },
          fixes: () => [replacement(span, right)],
        };
      }
    }
  },
});
