import { inCaseOf } from '../../model/list-label';
import { cardinalWords } from '../../text/number-words';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';

/** “ba hạn chế: A; B; C; D”: a count and the members that the rest of its sentence names without labels. */
export const namedCount = defineRuleOver(byPassage, {
  id: 'list/named-count',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const { span, count, digits, noun, least, most, content } of model.namedCounts) {
      if (count >= least && count <= most) continue;
      const items = count > most ? most : least;
      const written =
        digits === undefined
          ? inCaseOf(span.text, cardinalWords(items, language))
          : String(items).padStart(digits > 1 && count < 10 ? 2 : 1, '0');
      yield {
        span,
        message: count > most ? 'fewer' : 'more',
        params: { count, noun, items },
        related: [{ span: content, message: 'content' }],
        fixes: () =>
          written === undefined
            ? []
            : [{ title: 'fix.count', params: { count: written }, edits: [{ span, newText: written }] }],
      };
    }
  },
});
