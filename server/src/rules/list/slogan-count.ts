import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { changeCount } from './support';

/** “4 tại chỗ” (…, …, …): the number of a slogan and the parts that unpack it. */
export const sloganCount = defineRuleOver(byPassage, {
  id: 'list/slogan-count',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const slogan of model.slogans) {
      const { span, count, name, parts, content } = slogan;
      const [items] = parts;
      if (items === undefined || parts.includes(count)) continue;
      yield {
        span,
        message: 'parts',
        params: { name, count, items },
        related: [{ span: content, message: 'content', params: { items } }],
        fixes: () => changeCount(slogan, items, language),
      };
    }
  },
});
