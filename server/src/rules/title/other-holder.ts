import { fileName } from '../../archive/place';
import { postKey } from '../../archive/stated';
import type { HeldPost, IndexRecord } from '../../archive/types';
import { isSlip } from '../../model/title-roster';
import type { IsoDate, TitleMention } from '../../model/types';
import { elsewhere, others } from '../across';
import { defineRule, type Finding } from '../types';
import { bearers } from './persons';
import { sameName } from './two-holders';

/** One post that only one person can hold at a time, given to another by a draft of the same time. */
export const otherHolder = defineRule({
  id: 'title/other-holder',
  languages: ['vi', 'en'],
  scope: 'workspace',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check(context): Iterable<Finding> {
    const { index, uri } = others(context);
    const { model, knowledge } = context;
    if (model.date?.from !== 'place-date-line') return;
    const day = model.date.iso;
    const changing = new Set(model.told(bearers).flatMap(({ key, changes }) => (changes ? [key] : [])));
    const told = new Set<string>();
    const own = new Map<string, Set<string>>();
    const held: { title: TitleMention; key: string; person: { key: string; name: string } }[] = [];
    for (const { title, office } of model.offices) {
      const { person } = title;
      const key = person && postKey(office, model.header.placeDate?.place);
      if (!person || key === undefined || changing.has(person.key)) continue;
      own.set(key, (own.get(key) ?? new Set()).add(person.key));
      held.push({ title, key, person });
    }
    for (const { title, key, person } of held) {
      // Two holders in one draft, and what the roster knows, are the business of other rules.
      if (told.has(key) || own.get(key)?.size !== 1) continue;
      if (knowledge.officials.some(({ titleId }) => titleId === title.titleId)) continue;
      const others = index
        .holding(key)
        .flatMap((record) => (record.uri === uri ? [] : heldIn(record, key)))
        .filter((other) => other.post.personKey !== person.key);
      const same = index.holding(key).flatMap((record) => heldIn(record, key, person.key));
      const clash = others.find(
        (other) =>
          !isSlip(other.post.name, person.name) &&
          !sameName(other.post.personKey, person.key) &&
          overlaps(other, day, same, others),
      );
      if (!clash) continue;
      told.add(key);
      yield {
        span: title.span,
        message: 'two',
        params: {
          title: title.span.text,
          name: person.name,
          other: clash.post.name,
          file: fileName(clash.uri),
        },
        elsewhere: elsewhere([{ uri: clash.uri, place: clash.post.place }], 'other'),
      };
    }
  },
});

interface Held {
  readonly uri: string;
  readonly date: IsoDate;
  readonly post: HeldPost;
}

/** What a file says of a post; nothing where it is undated, or names two holders itself. */
function heldIn({ uri, date, posts }: IndexRecord, key: string, personKey?: string): Held[] {
  const of = posts.filter((post) => post.key === key);
  const [post] = of;
  if (date === undefined || !post || of.length > 1) return [];
  return personKey === undefined || post.personKey === personKey ? [{ uri, date, post }] : [];
}

/** On one day, or in turns: a post that went to another person and came back was not held by both in order. */
function overlaps(other: Held, day: IsoDate, same: readonly Held[], others: readonly Held[]): boolean {
  if (other.date === day) return true;
  const between = (a: IsoDate, b: IsoDate, c: IsoDate): boolean => (a < b && b < c) || (c < b && b < a);
  if (same.some(({ date }) => between(day, other.date, date))) return true;
  return others.some(
    ({ date, post }) => post.personKey === other.post.personKey && between(other.date, day, date),
  );
}
