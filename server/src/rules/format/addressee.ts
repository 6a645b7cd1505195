import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';
import {
  checkEndings,
  followsNewForm,
  guideline,
  isWithout,
  partyLayout,
  regulationOf,
  withoutColon,
} from './support';

/** “Kính gửi”, and since 05-HD/VPTW “Kính trình” in a proposal. */
export const addressee = defineRule({
  id: 'format/addressee',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I.9'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const line = layout?.addressee;
    if (!layout || !line) return;
    const isProposal = layout.type?.ids.includes('to-trinh') === true;
    const isNew = followsNewForm(context);
    const other = isProposal && isNew === true && !line.proposal ? 'Kính trình' : undefined;
    const back = line.proposal && (!isProposal || isNew === false) && (layout.letter || isProposal);
    const right = other ?? (back ? 'Kính gửi' : undefined);
    if (right !== undefined)
      yield {
        span: line.words,
        message: right === 'Kính trình' ? 'proposal' : isProposal ? 'before' : 'letter',
        params: { right },
        ...(isProposal && back ? { severity: 'information' } : {}),
        fixes: () => [replacement(line.words, right, { title: 'fix.words' })],
      };
    // “Kính gửi đồng bào, đồng chí!”: an appeal begins with whom it addresses.
    if (!line.colon && !isWithout('recipients', layout, context)) yield withoutColon(line.words);
    const endings = isNew === undefined ? undefined : { between: isNew ? ';' : ',', last: '.' };
    for (const finding of checkEndings(line.entries, endings, { between: 'separator', last: 'last' }))
      yield {
        ...finding,
        severity: 'information',
        params: { ...finding.params, regulation: regulationOf(context) },
      };
  },
});
