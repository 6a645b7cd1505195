import type { Entry } from '../../model/format-types';
import { defineRule, type Finding } from '../types';
import { checkEndings, followsNewForm, guideline, partyLayout, regulationOf, withoutColon } from './support';

/** “Nơi nhận”: the colon, the signs that separate its lines, and the line of the archive. */
export const recipients = defineRule({
  id: 'format/recipients',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I.9'),
  *check(context): Generator<Finding> {
    const list = partyLayout(context)?.ending.recipients;
    if (!list) return;
    if (!list.colon) yield withoutColon(list.span);
    const isNew = followsNewForm(context);
    const endings = isNew === undefined ? undefined : { between: isNew ? ';' : ',', last: '.' };
    const regulation = regulationOf(context);
    for (const finding of checkEndings(list.entries, endings, { between: 'separator', last: 'last' }))
      yield {
        ...finding,
        params: { ...finding.params, regulation },
        // Before 2026 the semicolon of State documents was common.
        ...(isNew === false ? { severity: 'information' } : {}),
      };
    const archive = list.entries.at(-1);
    if (archive && isStateArchive(archive))
      yield { span: archive.span, message: 'archive', severity: 'information' };
  },
});

/** “Lưu: VT, …”. */
function isStateArchive({ text }: Entry): boolean {
  return /^[-–] *Lưu *:/u.test(text);
}
