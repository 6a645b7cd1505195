import { misspeltWords } from '../../model/misspellings';
import { replacement } from '../fixes';
import { adapted } from '../title/shared';
import { defineRule, type Finding } from '../types';

/** “Secratary”, “Febuary”, “22th”: words that drafts are made of, where a slip leaves no word at all. */
export const misspeltWord = defineRule({
  id: 'text/misspelt-word',
  languages: ['en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Iterable<Finding> {
    const heading = model.layout?.heading?.span;
    for (const { span, kind, right } of misspeltWords(model)) {
      // Of the Party's name at the head a rule of form speaks.
      if (heading?.overlaps(span) === true) continue;
      const { text } = span;
      const forms = right.map((word) => (kind === 'term' ? adapted(word, text) : word));
      yield {
        span,
        message: kind,
        params: { text, right: forms.join(' / ') },
        fixes: () => forms.map((form) => replacement(span, form)),
      };
    }
  },
});
