import { fromRoman } from '../../text/roman';
import { defineRule, type Finding } from '../types';
import { followsNewForm, guideline, partyLayout } from './support';

/** Appendices: spoken of in the document, numbered in Arabic figures, with a note below the title. */
export const appendix = defineRule({
  id: 'format/appendix',
  languages: ['vi'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('II.1'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const appendices = layout?.appendices ?? [];
    const [first] = appendices;
    if (!layout || !first) return;
    if (!layout.namesAppendix) yield { span: first.span, message: 'unnamed', severity: 'warning' };
    for (const { span, numeral, numeralSpan, noted } of appendices) {
      const roman = numeralSpan && /^[IVXL]+$/u.test(numeral) ? fromRoman(numeral) : undefined;
      if (numeralSpan && roman !== undefined && roman > 0) {
        const right = String(roman);
        yield {
          span: numeralSpan,
          message: 'roman',
          params: { numeral, right },
          fixes: () => [
            { title: 'fix.arabic', params: { right }, edits: [{ span: numeralSpan, newText: right }] },
          ],
        };
      } else if (numeral === '' && appendices.length > 1) yield { span, message: 'unnumbered' };
      else if (!noted && followsNewForm(context) === true) yield { span, message: 'note' };
    }
  },
});
