import { isSlip } from '../../model/title-roster';
import type { TitleMention } from '../../model/types';
import { defineRule } from '../types';
import { againstRoster } from './against-roster';
import { contradictions } from './person-contradiction';
import { bearers } from './persons';

/** One title that only one person can hold at a time, given to two in one draft. */
export const twoHolders = defineRule({
  id: 'title/two-holders',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check(context) {
    const holders = new Map<string, TitleMention>();
    const changing = new Set(context.model.told(bearers).flatMap((b) => (b.changes ? [b.key] : [])));
    const reported = new Set<string>();
    const contradicted = new Set([
      ...[...contradictions(context)].map((finding) => finding.span),
      ...againstRoster(context).map(({ title }) => title.span),
    ]);
    for (const { title, office } of context.model.offices) {
      const key = `${office.titleId}|${office.organId}|${office.place}`;
      if (!title.person || changing.has(title.person.key) || contradicted.has(title.span)) continue;
      const other = holders.get(key);
      if (!other) holders.set(key, title);
      else if (
        other.person &&
        other.person.key !== title.person.key &&
        !sameName(other.person.key, title.person.key) &&
        !isSlip(other.person.name, title.person.name)
      ) {
        if (reported.has(`${key}/${title.person.key}`)) continue;
        reported.add(`${key}/${title.person.key}`);
        yield {
          span: title.span,
          message: 'two',
          params: { title: title.span.text, name: title.person.name, other: other.person.name },
          related: [{ span: other.span, message: 'other', params: { name: other.person.name } }],
        };
      }
    }
  },
});

/** A name given with and without one of its syllables is one person's; a letter off is a slip of another rule. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return (
    left.at(-1) === right.at(-1) &&
    (left.every((s) => right.includes(s)) || right.every((s) => left.includes(s)))
  );
}
