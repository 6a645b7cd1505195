import type { Knowledge } from '../../knowledge';
import type { Passage } from '../../model/types';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { firstName, NUMBER_CLAUSE, type Numbered, numbered, rewrite, rightForm, slipsOf } from './support';

/** A number whose parts are not joined as its system writes them: spaces, dashes, separators, order, a word stuck to it. */
export const malformedNumber = defineRuleOver(byPassage, {
  id: 'citation/malformed-number',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  clause: NUMBER_CLAUSE,
  *check({ model, knowledge }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const slips = slipsOf(model, citation, 'shape');
      const [first] = slips;
      if (!first) continue;
      const right = rightForm(model, citation.number);
      yield {
        span: citation.number.span,
        message: new Set(slips.map((slip) => slip.kind)).size > 1 ? 'several' : first.kind,
        params: { number: citation.number.span.text.replace(/\s+/gu, ' '), right },
        ...(first.kind === 'truncated' ? { severity: 'warning' as const } : {}),
        fixes: () => {
          if (first.kind === 'truncated') return [];
          const edits = rewrite(model, citation, typeWritten(model, citation, knowledge));
          return [{ title: 'fix.rewrite', params: { right: edits[0].newText.trim() }, edits }];
        },
      };
    }
  },
});

/** “NQ 57/TW”: the type before a number that is told by its symbol alone has to be written out. */
function typeWritten({ language }: Passage, { number, span }: Numbered, knowledge: Knowledge): string {
  const { type } = number.parts;
  if (!type || type.start > span.start || number.typeSymbol === undefined) return '';
  const [only, ...others] = knowledge.typesBySymbol(number.typeSymbol);
  const name = only && others.length === 0 ? firstName(only.names, language) : type.text;
  return `${name} ${language === 'vi' ? 'số' : 'No.'} `;
}
