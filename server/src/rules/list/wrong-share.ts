import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';

/** “27/28 phiếu, đạt 96,34%”: a share in per cent that does not follow from the two numbers beside it. */
export const wrongShare = defineRuleOver(byPassage, {
  id: 'list/wrong-share',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const { span, part, whole, right, holds } of model.shares) {
      if (holds) continue;
      yield {
        span,
        message: 'wrong',
        params: { part, whole, right, share: span.text },
        fixes: () => [replacement(span, right, { title: 'fix.share' })],
      };
    }
  },
});
