import type { Official } from '../../knowledge';
import { inPost, isSameName, isSlip, writtenAlike } from '../../model/title-roster';
import type { PersonMention } from '../../model/types';
import { replacement } from '../fixes';
import { defineRule, type Finding, type RuleContext } from '../types';
import { againstRoster, nameLike, rowOf } from './against-roster';
import { isPostOf, type SignedName, signedNames } from './signers';

/** The name of a holder, a letter or a mark unlike the office's roster. */
export const rosterName = defineRule({
  id: 'title/roster-name',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    for (const { kind, person, official } of againstRoster(context)) {
      if (kind === 'spelling') yield spelling(person, official);
    }
    for (const signed of signedNames(context.model)) {
      const official = officialOtherwise(context, signed);
      if (official) yield spelling({ span: signed.name.span, name: signed.name.text }, official);
    }
  },
});

function spelling({ span, name }: Pick<PersonMention, 'span' | 'name'>, official: Official): Finding {
  const right = nameLike(official.name, name);
  return {
    span,
    message: 'spelling',
    params: { name, right },
    ...rowOf(official),
    fixes: () => [replacement(span, right, { title: 'fix.name' })],
  };
}

/** Who signs, where the roster has that post's holder under another spelling, and nobody of that name. */
function officialOtherwise({ knowledge, date }: RuleContext, signed: SignedName): Official | undefined {
  if (date === undefined || signed.post === '') return undefined;
  const now = inPost(knowledge.officials, date);
  const { text } = signed.name;
  if (now.some(({ name }) => isSameName(name, text))) return undefined;
  return now.find(
    ({ name, titleId }) =>
      isSlip(name, text) &&
      writtenAlike(name, text) &&
      knowledge.title(titleId)?.names.vi.some((title) => isPostOf(signed, title)) === true,
  );
}
