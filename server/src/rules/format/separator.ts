import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';
import { guideline, partyLayout } from './support';

const RIGHT = '-----';

/** The line below the subject: five hyphens. */
export const separator = defineRule({
  id: 'format/separator',
  languages: ['vi'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I.5.2'),
  *check(context): Generator<Finding> {
    const line = partyLayout(context)?.separator;
    // Markdown needs a backslash, lest the line make a heading of the one above.
    if (!line || line.text.replaceAll('\\-', '-') === RIGHT) return;
    yield {
      span: line.span,
      message: 'dashes',
      params: { text: line.text.slice(0, 20) },
      fixes: () => [replacement(line.span, RIGHT)],
    };
  },
});
