import { Span } from '../../text/span';
import type { Suppression } from '../suppress';
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
    const unused = suppressions?.unused ?? [];
    const needless = new Map(unused.map(({ suppression }) => [suppression, new Set<number | undefined>()]));
    for (const { suppression, rule } of unused) needless.get(suppression)?.add(rule);
    for (const { suppression, rule } of unused) {
      const named = rule === undefined ? undefined : suppression.rules[rule];
      yield {
        span: named?.span ?? suppression.span,
        message: named ? 'rule' : 'every',
        ...(named ? { params: { rule: named.id } } : {}),
        fixes: () => [{ title: 'fix.remove', edits: [removal(suppression, needless.get(suppression))] }],
      };
    }
  },
});

/**
 * Takes away all names that silence nothing at once, else the comment, with its line if it has one alone: one by one the last
 * of them would leave a comment that silences everything.
 */
function removal({ rules, block, span }: Suppression, needless?: ReadonlySet<number | undefined>): Edit {
  const kept = rules.filter((_, i) => !needless?.has(i));
  const [first, second] = rules;
  const last = rules.at(-1);
  if (kept.length > 0 && first && second && last) {
    const between = block.original.slice(first.span.to, second.span.from);
    return {
      span: new Span(block, first.span.from, last.span.to),
      newText: kept.map(({ id }) => id).join(between),
    };
  }
  const alone = block.original.trim().length === span.length;
  return { span: alone ? new Span(block, 0, block.original.length) : span, newText: '' };
}
