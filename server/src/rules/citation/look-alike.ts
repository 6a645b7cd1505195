import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { NUMBER_CLAUSE, numbered, rewrite, rightForm, slipsOf } from './support';
import { rightSymbol } from './symbols';

/** Letters that look like the right ones or have lost their marks: Ð (eth) or D for Đ, TƯ for TW. */
export const lookAlike = defineRuleOver(byPassage, {
  id: 'citation/look-alike',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: NUMBER_CLAUSE,
  *check({ model }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const { number } = citation;
      const [eth] = slipsOf(model, citation, 'look-alike');
      if (eth) {
        const right = rightForm(model, number);
        yield {
          span: number.span,
          message: /[\u0370-\u04FF]/u.test(number.span.text) ? 'foreign' : 'eth',
          params: { right },
          fixes: () => [{ title: 'fix.replace', params: { right }, edits: rewrite(model, citation) }],
        };
        continue;
      }
      for (const { span } of slipsOf(model, citation, 'diacritic')) {
        const written = span.text;
        const right = rightSymbol(model, number, span);
        yield {
          span,
          message: written.includes('Ư') ? 'hook' : 'marks',
          params: { written, right },
          // In a draft's own number TƯ may be typed for TU as well.
          fixes: () => (citation.own && written.includes('Ư') ? [] : [replacement(span, right)]),
        };
      }
    }
  },
});
