import { cardinalWords } from '../../text/number-words';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';

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
    for (const { span, count, digits, name, parts, content } of model.slogans) {
      const [items] = parts;
      if (items === undefined || parts.includes(count)) continue;
      const written =
        digits === undefined
          ? cardinalWords(items, language)
          : String(items).padStart(digits > 1 && count < 10 ? 2 : 1, '0');
      yield {
        span,
        message: 'parts',
        params: { name, count, items },
        related: [{ span: content, message: 'content', params: { items } }],
        fixes: () =>
          written === undefined
            ? []
            : [{ title: 'fix.count', params: { count: written }, edits: [{ span, newText: written }] }],
      };
    }
  },
});
