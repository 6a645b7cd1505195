import { defineRule, type Finding } from '../types';
import { guideline, partOf, partyLayout } from './support';

/** A stop, or a stop within a closing mark. */
const ENDED = /[.!?…][”"’')\]]*$|[”"’')\]]\.?$/u;
const LONGEST_HEADING = 60;

/** The body ends with a full stop; “./.” is the business of format/state-form. */
export const bodyEnding = defineRule({
  id: 'format/body-ending',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('I.6'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const last = layout?.ending.lastOfBody;
    if (!last || ENDED.test(last.text)) return;
    // A line in capitals or a short one without a verb's stop may be a caption or a heading whose text is to come.
    const heading = last.text === last.text.toUpperCase() || last.text.split(' ').length < 4;
    if (
      heading ||
      (last.ending === '' && last.text.length < LONGEST_HEADING && !/^\p{Lu}.* /u.test(last.text))
    )
      return;
    const { tail, ending, text } = last;
    const sign = partOf(last, text.length - ending.length, text.length);
    yield {
      span: tail,
      message: ending === '' ? 'none' : 'other',
      params: { sign: ending },
      fixes: () => [{ title: 'fix.stop', edits: [{ span: sign, newText: '.' }] }],
    };
  },
});
