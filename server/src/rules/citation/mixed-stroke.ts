import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { mixesStrokes, numbered, rewrite, rightForm, writesAscii } from './support';

/** An English draft that writes Đ in some symbols and D in others. */
export const mixedStroke = defineRuleOver(byPassage, {
  id: 'citation/mixed-stroke',
  languages: ['en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }): Iterable<Finding> {
    if (!model.told(mixesStrokes)) return;
    const plain = writesAscii(model);
    for (const citation of numbered(model)) {
      const { number } = citation;
      if (!number.normal.includes('Đ') || number.sharesSymbols) continue;
      if (number.slips.some((slip) => slip.kind !== 'diacritic')) continue;
      const written = number.span.text;
      if (written.normalize('NFC').includes('Đ') !== plain) continue;
      const right = rightForm(model, number);
      yield {
        span: number.span,
        message: plain ? 'plain' : 'stroked',
        params: { number: written, right },
        fixes: () => [{ title: 'fix.replace', params: { right }, edits: rewrite(model, citation) }],
      };
    }
  },
});
