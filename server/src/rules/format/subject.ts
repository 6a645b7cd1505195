import { defineRule, type Finding } from '../types';
import { guideline, partOf, partyLayout } from './support';

const ABBREVIATION = /\p{Lu}\.$/u;

/** The subject is a phrase: no stop at its end. “V/v” is the business of format/state-form. */
export const subject = defineRule({
  id: 'format/subject',
  languages: ['vi'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I.5.1'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const last = layout?.subject.at(-1);
    const sign = last && /[.;:,]$/u.exec(last.text)?.[0];
    if (!layout?.linear || !last || sign === undefined || ABBREVIATION.test(last.text)) return;
    // Without the line of dashes it may be the first line of the body.
    if (!layout.separator && !layout.letter) return;
    const { length } = last.text;
    const stop = partOf(last, length - 1, length);
    yield {
      span: partOf(last, last.text.lastIndexOf(' ') + 1, length),
      message: 'stop',
      params: { sign },
      fixes: () => [{ title: 'fix.remove', params: { sign }, edits: [{ span: stop, newText: '' }] }],
    };
  },
});
