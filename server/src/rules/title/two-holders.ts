import { uniqueOffice } from '../../model/title-offices';
import { isSlip } from '../../model/title-roster';
import type { Knowledge } from '../../knowledge';
import { fact } from '../../model/facts';
import { perNode } from '../../model/per-block';
import type { DraftDate, PassageNodes, TitleMention } from '../../model/types';
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
    const { date } = context.model;
    const titled = context.model.told(titledPassages);
    for (const { title, key } of titled.flatMap((one) => officesIn(one, context.knowledge, date))) {
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

type Titled = Pick<PassageNodes, 'titles' | 'dates'>;

const titledOf = perNode((titles: PassageNodes['titles'], dates: PassageNodes['dates']): Titled => ({
  titles,
  dates,
}));

/** The passages with titles: other ones only where their titles or dates are others. */
const titledPassages = fact(
  ({ titles, dates }) => (titles.length === 0 ? undefined : titledOf(titles, dates)),
  (passages) => passages.filter((one) => one !== undefined),
);

/** The offices of a passage that only one person can hold, where the draft tells which one it is. */
const officesIn = perNode(
  ({ titles, dates }: Titled, knowledge: Knowledge, date: DraftDate | undefined): readonly Held[] =>
    titles.flatMap((title) => {
      const office = uniqueOffice(title, { date, dates }, knowledge);
      return office ? { title, key: `${office.titleId}|${office.organId}|${office.place}` } : [];
    }),
);

interface Held {
  readonly title: TitleMention;
  readonly key: string;
}

/** A name given with and without one of its syllables is one person's; a letter off is a slip of another rule. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return (
    left.at(-1) === right.at(-1) &&
    (left.every((s) => right.includes(s)) || right.every((s) => left.includes(s)))
  );
}
