import type { Mark } from '../../model/format-types';
import { replacement } from '../fixes';
import { defineRule, type Finding, type Fix } from '../types';
import { followsNewForm, guideline, partyLayout } from './support';

/** Marks of urgency, secrecy and circulation: their words, capitals and place. */
export const urgencyMark = defineRule({
  id: 'format/urgency-mark',
  languages: ['vi'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('II.3'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    if (!layout) return;
    const number = layout.head.number?.block;
    for (const mark of layout.marks) {
      if (mark.kind === 'draft') continue;
      const fixes = (right: string): (() => readonly Fix[]) => {
        return () => [replacement(mark.span, right)];
      };
      if (mark.kind === 'urgency-wrong')
        yield {
          span: mark.span,
          message: 'unknown',
          severity: 'warning',
          params: { text: mark.text },
          fixes: fixes(nearestMark(mark)),
        };
      else if (!mark.capitals) {
        const right = mark.text.toUpperCase();
        yield { span: mark.span, message: 'capitals', params: { right }, fixes: fixes(right) };
      } else if (mark.kind === 'urgency' && layout.linear && followsNewForm(context) === true) {
        // In a letter it stands below the subject, elsewhere below the number.
        const above = layout.letter ? layout.subject.at(-1)?.block : number;
        if (above !== undefined && mark.block.index < above.index)
          yield {
            span: mark.span,
            message: layout.letter ? 'place-letter' : 'place',
            params: { text: mark.text },
          };
      }
    }
  },
});

function nearestMark({ text }: Mark): string {
  return /^(?:thượng|rất|tối)/iu.test(text) ? 'THƯỢNG KHẨN' : 'KHẨN';
}
