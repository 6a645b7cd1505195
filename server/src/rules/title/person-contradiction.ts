import { exclusiveTitles } from '../../knowledge/title-words';
import { NONE, perNode } from '../../model/per-block';
import type { TitleMention } from '../../model/types';
import { addTo } from '../../text/add-to';
import { nth } from '../../text/certain';
import { cover, type Span } from '../../text/span';
import { defineRule, type Finding, type Fix, type RuleContext } from '../types';
import { type Bearer, bearers, isPresent, nameOf } from './persons';

/** Modifiers whose loss makes another title; `standing` may be left out in a short form. */
const TELLING = ['deputy', 'acting', 'alternate', 'standing'] as const;

/** One person with two titles that cannot both be right: Deputy or Acting lost, Council for Committee. */
export const personContradiction = defineRule({
  id: 'title/person-contradiction',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    yield* contradictions(context);
  },
});

/** Every contradiction of a person's titles; another rule is silent about these places. */
export function* contradictions(context: RuleContext): Iterable<Finding> {
  for (const bearer of context.model.told(bearers)) yield* contradictionsOf(bearer);
}

const contradictionsOf = perNode((bearer: Bearer): readonly Finding[] =>
  bearer.changes ? NONE : [...lostModifiers(bearer), ...exclusive(bearer)],
);

/** Titles of one role in one organ that differ in a modifier; the rarer form is reported, the later one of equals. */
function* lostModifiers(bearer: Bearer): Iterable<Finding> {
  const offices = new Map<string, TitleMention[]>();
  for (const title of bearer.titles) {
    if (
      !isPresent(title) ||
      !title.role ||
      title.organId === undefined ||
      !title.titleId ||
      title.organMention?.specific === false
    )
      continue;
    const key = `${title.organId}|${title.role.value}`;
    addTo(offices, key, title);
  }
  for (const titles of offices.values()) {
    const standard = commonest(titles);
    if (!standard) continue;
    for (const title of titles) {
      const lost = TELLING.find((id) => title.modifiers.includes(id) !== standard.modifiers.includes(id));
      if (!lost || !placesAgree(title, standard)) continue;
      yield {
        span: title.span,
        message: lost,
        severity: lost === 'standing' ? 'information' : 'warning',
        params: {
          text: title.span.text,
          other: standard.span.text,
          name: nameOf(title, bearer),
        },
        related: [{ span: standard.span, message: 'other', params: { text: standard.span.text } }],
        fixes: () => fixes(title, standard),
      };
    }
  }
}

function commonest(titles: readonly TitleMention[]): TitleMention | undefined {
  const counts = new Map<string, { count: number; first: TitleMention }>();
  for (const title of titles) {
    const key = TELLING.filter((id) => title.modifiers.includes(id)).join(',');
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { count: 1, first: title });
  }
  if (counts.size < 2) return undefined;
  return [...counts.values()].reduce((best, entry) => (entry.count > best.count ? entry : best)).first;
}

function placesAgree(a: TitleMention, b: TitleMention): boolean {
  return a.place === undefined || b.place === undefined || a.place === b.place;
}

/** Words of the role with its modifiers. */
function headSpan(title: TitleMention): Span | undefined {
  return title.role && title.modifierParts.reduce((span, part) => cover(span, part.span), title.role.span);
}

function fixes(title: TitleMention, standard: TitleMention): Fix[] {
  const here = headSpan(title);
  const there = headSpan(standard);
  if (!here || !there || here.anchor !== title.span.anchor) return [];
  // Of several persons at once: changing the words would change them for all.
  if (title.others.length > 0 || standard.others.length > 0) return [];
  return [
    {
      title: 'fix.here',
      params: { text: there.text },
      edits: [{ span: here, newText: there.text }],
    },
    {
      title: 'fix.there',
      params: { text: here.text },
      edits: [{ span: there, newText: here.text }],
    },
  ];
}

/** Two titles that one person cannot hold together, such as the chairs of the People's Council and Committee. */
function* exclusive(bearer: Bearer): Iterable<Finding> {
  const present = bearer.titles.filter((title) => isPresent(title) && title.titleId !== undefined);
  const ids = new Set<string>();
  for (let i = 0; i < present.length; i++) {
    const title = nth(present, i);
    const id = title.titleId ?? '';
    // A person of many mentions has few titles.
    const against = [...ids].filter((earlier) => exclusiveTitles().has(`${earlier}|${id}`));
    ids.add(id);
    if (against.length === 0) continue;
    const other = present
      .slice(0, i)
      .find((earlier) => against.includes(earlier.titleId ?? '') && placesAgree(earlier, title));
    if (!other) continue;
    yield {
      span: title.span,
      message: 'exclusive',
      params: {
        text: title.span.text,
        other: other.span.text,
        name: nameOf(title, bearer),
      },
      related: [{ span: other.span, message: 'other', params: { text: other.span.text } }],
      fixes: () => [
        {
          title: 'fix.here',
          params: { text: other.span.text },
          edits: [{ span: title.span, newText: other.span.text }],
        },
        {
          title: 'fix.there',
          params: { text: title.span.text },
          edits: [{ span: other.span, newText: title.span.text }],
        },
      ],
    };
    return;
  }
}
