import type { Knowledge } from '../../knowledge';
import type { OrganMention, TitleMention } from '../../model/types';
import { byPassage } from '../divisions';
import { defineRuleOver } from '../types';
import { isPresent } from './persons';

/** Titles of one person out of their usual order: Party before State, the higher membership first. */
export const order = defineRuleOver(byPassage, {
  id: 'title/order',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    const { titles } = context.model;
    for (let i = 1; i < titles.length; i++) {
      const [before, title] = [titles[i - 1], titles[i]];
      if (!before?.person || before.list !== title?.list || before.person !== title.person) continue;
      if (!isPresent(before) || !isPresent(title)) continue;
      const message = outOfOrder(before, title, context.knowledge);
      if (!message) continue;
      const [left, right] = [before.span.text, title.span.text];
      yield {
        span: title.span,
        message,
        params: { before: left, text: right },
        related: [{ span: before.span, message: 'before' }],
        fixes: () => [
          {
            title: 'fix.swap',
            edits: [
              { span: before.span, newText: right },
              { span: title.span, newText: left },
            ],
          },
        ],
      };
    }
  },
});

function outOfOrder(before: TitleMention, title: TitleMention, knowledge: Knowledge): string | undefined {
  const [a, b] = [before, title].map(organOf);
  if (a === undefined || b === undefined || a === b) return undefined;
  const [aParty, bParty] = [isParty(a, knowledge), isParty(b, knowledge)];
  // National leaders are given in either order.
  const local = [a, b].every((id) => knowledge.organ(id)?.level !== 'central');
  if (!aParty && bParty) return local ? 'state' : undefined;
  if (!aParty || !bParty) return undefined;
  const member = before.roleKind === 'member' && title.roleKind === 'member';
  // A body inside another is the higher one: the Politburo in the Central Committee.
  return member && ancestors(b, knowledge).includes(a) ? 'membership' : undefined;
}

/** The organ of a known title, where it is certain. */
function organOf(title: TitleMention): string | undefined {
  const certain = title.titleId !== undefined && (!title.organMention || isCertain(title.organMention));
  return certain ? title.organId : undefined;
}

function isCertain(organ: OrganMention): boolean {
  return organ.specific && !organ.open;
}

function isParty(id: string, knowledge: Knowledge): boolean {
  return id === 'cpv' || ancestors(id, knowledge).includes('cpv');
}

/** The organs above one, the nearest first. */
function ancestors(id: string, knowledge: Knowledge): string[] {
  const above: string[] = [];
  for (
    let at = knowledge.organ(id)?.parentId;
    at !== undefined && !above.includes(at);
    at = knowledge.organ(at)?.parentId
  )
    above.push(at);
  return above;
}
