import { Span } from '../../text/span';
import type { UnusedSuppression } from '../suppress';
import { defineRule, type Edit, type Finding } from '../types';

/** A comment that silences a rule where that rule has nothing to say. */
export const unusedSuppression = defineRule({
  id: 'text/unused-suppression',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  last: true,
  *check({ suppressions }): Iterable<Finding> {
    for (const unused of suppressions?.unused ?? []) {
      const { suppression, rule } = unused;
      const named = rule === undefined ? undefined : suppression.rules[rule];
      yield {
        span: named?.span ?? suppression.span,
        message: named ? 'rule' : 'every',
        ...(named ? { params: { rule: named.id } } : {}),
        fixes: () => [{ title: 'fix.remove', edits: [removal(unused)] }],
      };
    }
  },
});

/** Takes away the rule's name where the comment names others, else the comment, with its line if it has one alone. */
function removal({ suppression, rule }: UnusedSuppression): Edit {
  const named = rule === undefined ? undefined : suppression.rules[rule];
  if (named && suppression.rules.length > 1) {
    const { anchor, from, to } = named.span;
    return { span: new Span(anchor, from - 1, to), newText: '' };
  }
  const { block, span } = suppression;
  const alone = block.original.trim().length === span.length;
  if (!alone) return { span, newText: '' };
  return { span: new Span(block, 0, block.original.length), newText: '' };
}
