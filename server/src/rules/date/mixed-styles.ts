import { inStyle, runningDates, settledStyle } from '../../model/date-style';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';

/** A date written otherwise than nearly all others of the draft. */
export const mixedStyles = defineRuleOver(byPassage, {
  id: 'date/mixed-styles',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }) {
    const usual = model.told(settledStyle);
    if (!usual) return;
    for (const mentioned of runningDates(model)) {
      const { span, style } = mentioned;
      if (style === usual) continue;
      const newText = inStyle(mentioned, usual);
      const params = { date: span.text, right: newText };
      yield {
        span,
        message: 'differs',
        params,
        fixes: () => [{ title: 'fix.style', params, edits: [{ span, newText }] }],
      };
    }
  },
});
