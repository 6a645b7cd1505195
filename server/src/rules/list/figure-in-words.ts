import { inCaseOf } from '../../model/list-label';
import { cardinalWords } from '../../text/number-words';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding, type Fix } from '../types';
import type { WordedFigure } from '../../model/types';

/** “05 (ba) ngày”: a number in figures that is another in the words behind it. */
export const figureInWords = defineRuleOver(byPassage, {
  id: 'list/figure-in-words',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const figure of model.figures) {
      const { span, words, value, inWords } = figure;
      if (value === inWords) continue;
      yield {
        span,
        message: 'differs',
        params: { figure: span.text, words: words.text, number: inWords.toLocaleString('vi') },
        related: [{ span: words, message: 'words' }],
        fixes: () => fixesOf(figure),
      };
    }
  },
});

/** Either may be wrong. */
function fixesOf({ span, words, value, inWords, whole }: WordedFigure): Fix[] {
  const named = inCaseOf(words.text, cardinalWords(value, 'vi'));
  const dotted = inWords.toLocaleString('vi');
  const figure =
    span.text.includes('.') || inWords > 9999
      ? dotted
      : String(inWords).padStart(span.text.startsWith('0') ? 2 : 1, '0');
  return [
    ...(whole ? [{ title: 'fix.figure', params: { to: figure }, edits: [{ span, newText: figure }] }] : []),
    ...(named
      ? [{ title: 'fix.words', params: { to: named }, edits: [{ span: words, newText: named }] }]
      : []),
  ];
}
