import type { Official } from '../../knowledge';
import type { RosterContradiction } from '../../model/title-roster';
import { defineRule, type Finding, type Fix, type RuleContext } from '../types';
import { againstRoster, nameLike, rowOf } from './against-roster';

/** A title that the office's roster gives to someone else on the draft's day, or to this person on earlier days alone. */
export const roster = defineRule({
  id: 'title/roster',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    for (const found of againstRoster(context)) if (found.kind !== 'spelling') yield finding(found, context);
  },
});

function finding(
  { kind, title, person, official, holder }: RosterContradiction,
  context: RuleContext,
): Finding {
  const message = kind === 'holder' ? 'holder' : holder ? 'gone' : 'ended';
  return {
    span: person.span,
    message,
    // Nobody follows in the roster: the draft may tell of days before its own.
    ...(message === 'ended' ? { severity: 'information' } : {}),
    params: {
      title: title.span.text.replaceAll(/\s+/g, ' '),
      name: person.name,
      holder: holder ? nameLike(holder.name, person.name) : '',
      to: dayOf(official),
    },
    ...rowOf(holder ?? official),
    fixes: () => [
      ...(holder ? nameFix(holder, person, title.others.length > 0) : []),
      ...(kind === 'gone' ? formerFix({ title }, context) : []),
    ],
  };
}

/** The last day in the post, as a draft writes days. */
function dayOf({ to }: Official): string {
  return to === undefined ? '' : to.split('-').reverse().join('/');
}

function nameFix(holder: Official, { name, span }: RosterContradiction['person'], several: boolean): Fix[] {
  const newText = nameLike(holder.name, name);
  return several ? [] : [{ title: 'fix.name', params: { name: newText }, edits: [{ span, newText }] }];
}

/** Before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?…])[”"’)]?\s*$/u;

/** “nguyên Bí thư …”, “former Secretary …”. */
function formerFix({ title }: Pick<RosterContradiction, 'title'>, context: RuleContext): Fix[] {
  const text = title.span.text;
  if (title.others.length > 0 || text === text.toUpperCase()) return [];
  const former = context.language === 'vi' ? 'nguyên' : 'former';
  const first = SENTENCE_START.test(title.span.anchor.original.slice(0, title.span.from));
  const newText = `${first ? former.charAt(0).toUpperCase() + former.slice(1) : former} ${text}`;
  return [{ title: 'fix.former', edits: [{ span: title.span, newText }] }];
}
