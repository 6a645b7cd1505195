import { lookupKey } from '../../text/fold';
import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';
import { guideline } from './support';

/** The Party's name at the head: misspelt, or not in capitals alone. */
export const headerLine = defineRule({
  id: 'format/header-line',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I.1'),
  *check({ model }): Generator<Finding> {
    const heading = model.layout?.heading;
    if (!heading || heading.right === '') return;
    const { span, text, right, key } = heading;
    if (text === right || (lookupKey(text) === lookupKey(right) && text === text.toUpperCase())) return;
    yield {
      span,
      message: key === lookupKey(right) ? 'capitals' : 'misspelt',
      params: { right },
      fixes: () => [replacement(span, right)],
    };
  },
});
