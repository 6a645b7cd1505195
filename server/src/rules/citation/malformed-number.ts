import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { NUMBER_CLAUSE, numbered, rewrite, rightForm, slipsOf } from './support';

/** A number whose parts are not joined as its system writes them: spaces, dashes, separators, order, a word stuck to it. */
export const malformedNumber = defineRuleOver(byPassage, {
  id: 'citation/malformed-number',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  clause: NUMBER_CLAUSE,
  *check({ model }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const slips = slipsOf(model, citation, 'shape');
      const [first] = slips;
      if (!first) continue;
      const right = rightForm(model, citation.number);
      yield {
        span: citation.number.span,
        message: new Set(slips.map((slip) => slip.kind)).size > 1 ? 'several' : first.kind,
        params: { number: citation.number.span.text.replace(/\s+/gu, ' '), right },
        ...(first.kind === 'truncated' ? { severity: 'warning' as const } : {}),
        fixes: () =>
          first.kind === 'truncated'
            ? []
            : [{ title: 'fix.rewrite', params: { right }, edits: rewrite(model, citation) }],
      };
    }
  },
});
