import type { Language, OrganMention } from '../../model/types';
import { byPassage } from '../divisions';
import { defineRuleOver, type Fix, type PassageContext } from '../types';
import { adapted, sameOrgan } from './shared';

/** The same organ twice in one enumeration: nearly always Ban Thường vụ and Thường trực under one English name. */
export const repeatedOrgan = defineRuleOver(byPassage, {
  id: 'title/repeated-organ',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    const { organs } = context.model;
    for (const organ of organs) {
      if (organ.after === undefined || organ.quoted) continue;
      const earlier = earlierInList(organ, context.language);
      if (!earlier) continue;
      const board = organ.organIds.some((id) => /-standing-(?:committee|board)$/.test(id));
      yield {
        span: organ.span,
        message: board ? 'standing' : 'repeated',
        params: { text: organ.span.text },
        related: [{ span: earlier.span, message: 'first' }],
        fixes: () => fixes(organ, board, context),
      };
    }
  },
});

/** An enumeration of organs is short: look back no farther. */
const LONGEST = 40;

/** The mention of the same organ earlier in an enumeration. */
export function earlierInList(organ: OrganMention, language: Language): OrganMention | undefined {
  let before = organ.after;
  if (before && leavesOutWhose(before, organ, language)) return before;
  for (let n = 0; before && n < LONGEST; n++) {
    if (sameOrgan(before, organ, language)) return before;
    before = before.after;
  }
  return undefined;
}

/** “the Standing Committee and the Standing Committee of the Provincial Party Committee”: the last words are of both. */
function leavesOutWhose(before: OrganMention, organ: OrganMention, language: Language): boolean {
  if (language === 'vi' || before.specific || before.place || !organ.specific) return false;
  const [short, full] = [before, organ].map(({ name }) => name.value.toLowerCase());
  return (
    full?.startsWith(`${short ?? ''} of `) === true &&
    before.organIds.some((id) => organ.organIds.includes(id))
  );
}

function fixes(organ: OrganMention, board: boolean, context: PassageContext): Fix[] {
  if (!board) return [];
  const text = organ.span.text;
  const other =
    context.language === 'vi'
      ? text.replace(/^(?:Ban\s+Thường\s+vụ|BTV|Thường\s+trực)/iu, (name) =>
          adapted(/trực$/iu.test(name) ? 'Ban Thường vụ' : 'Thường trực', name),
        )
      : text.replace(
          /(standing\s+)(committee)/iu,
          (_, before: string, name: string) => before + adapted('Board', name),
        );
  return other === text
    ? []
    : [{ title: 'fix.board', params: { text: other }, edits: [{ span: organ.span, newText: other }] }];
}
