import { type Held, heldIn, type Holders } from '../../archive/holders';
import { fileName } from '../../archive/place';
import { postKey } from '../../archive/stated';
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
  mayFind: (record, index) => {
    const { uri, date, posts } = record;
    return (
      date !== undefined &&
      posts.some(
        ({ key, personKey, name }) =>
          heldIn(record, key) && clashing(index.holders(key), { key: personKey, name }, date, uri),
      )
    );
  },
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
      const clash = clashing(index.holders(key), person, day, uri);
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

/** What another file says of a post against a draft of one day, which gives it to a person. */
function clashing(
  { held, terms }: Holders,
  person: { readonly key: string; readonly name: string },
  day: IsoDate,
  uri: string,
): Held | undefined {
  const mine = terms.get(person.key);
  return held.find(
    (other) =>
      other.post.personKey !== person.key &&
      other.uri !== uri &&
      overlaps(other.date, day, mine, terms.get(other.post.personKey)) &&
      !isSlip(other.post.name, person.name) &&
      !sameName(other.post.personKey, person.key),
  );
}

type Term = { readonly first: IsoDate; readonly last: IsoDate } | undefined;

/** On one day, or in turns: a post that went to another person and came back was not held by both in order. */
function overlaps(other: IsoDate, day: IsoDate, mine: Term, theirs: Term): boolean {
  return other === day || isWithin(other, day, mine) || isWithin(day, other, theirs);
}

/** Whether a day lies between another and one of a term. */
function isWithin(day: IsoDate, other: IsoDate, term: Term): boolean {
  return term !== undefined && (day > other ? day < term.last : term.first < day);
}
