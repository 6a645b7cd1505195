import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { changeCount } from './support';

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
    for (const named of model.namedCounts) {
      const { span, count, noun, least, most, content } = named;
      if (count >= least && count <= most) continue;
      const items = count > most ? most : least;
      yield {
        span,
        message: count > most ? 'fewer' : 'more',
        params: { count, noun, items },
        related: [{ span: content, message: 'content' }],
        fixes: () => changeCount(named, items, language),
      };
    }
  },
});
