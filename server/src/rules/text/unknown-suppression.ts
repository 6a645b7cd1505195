import { nearest } from '../../text/nearest';
import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';

/** A comment that names a rule which the product does not have: most likely misspelt, so that nothing is silenced. */
export const unknownSuppression = defineRule({
  id: 'text/unknown-suppression',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ suppressions }): Iterable<Finding> {
    if (!suppressions) return;
    for (const { rules } of suppressions.all) {
      for (const { id, span } of rules) {
        if (suppressions.ruleIds.has(id)) continue;
        const meant = nearest(id, suppressions.ruleIds);
        if (meant === undefined) yield { span, message: 'unknown', params: { rule: id } };
        else
          yield {
            span,
            message: 'meant',
            params: { rule: id, meant },
            fixes: () => [replacement(span, meant)],
          };
      }
    }
  },
});
