import { isSlip } from '../../model/title-roster';
import type { TitleMention } from '../../model/types';
import { defineRule } from '../types';
import { againstRoster } from './against-roster';

/** The name of one person written in two ways: a letter off, or other diacritics, with the same title. */
export const nameSpelling = defineRule({
  id: 'title/name-spelling',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    const { model, knowledge } = context;
    // Where the roster tells which is right, its own rule says so.
    const told = new Set(againstRoster(context).map(({ person }) => person));
    const offices = new Map<string, TitleMention[]>();
    for (const title of model.titles) {
      const row = title.titleId === undefined ? undefined : knowledge.title(title.titleId);
      if (
        !title.person ||
        title.person.short ||
        !row?.unique ||
        title.quoted ||
        title.modifiers.includes('former')
      )
        continue;
      if (title.letters === 'upper' || title.person.name === title.person.name.toUpperCase()) continue;
      const key = `${row.id}|${title.organId ?? ''}|${title.place ?? ''}`;
      const found = offices.get(key);
      if (found) found.push(title);
      else offices.set(key, [title]);
    }
    for (const titles of offices.values()) {
      const [chosen, ...others] = byCount(titles);
      if (!chosen?.[0]?.person) continue;
      const first = chosen[0].person;
      for (const { person } of others.flat()) {
        if (!person || !isSlip(person.name, first.name)) continue;
        if (told.has(person) || told.has(first)) continue;
        yield {
          span: person.span,
          message: 'slip',
          params: { name: person.name, other: first.name },
          related: [{ span: first.span, message: 'other', params: { other: first.name } }],
          fixes: () => [
            {
              title: 'fix.here',
              params: { other: first.name },
              edits: [{ span: person.span, newText: first.name }],
            },
            {
              title: 'fix.there',
              params: { name: person.name },
              edits: [{ span: first.span, newText: person.name }],
            },
          ],
        };
      }
    }
  },
});

/** Mentions of each spelling, the commonest first; the earlier one of equals. */
function byCount(titles: readonly TitleMention[]): TitleMention[][] {
  const spellings = new Map<string, TitleMention[]>();
  for (const title of titles) {
    const name = title.person?.name.normalize('NFC').replaceAll(/\s+/g, ' ') ?? '';
    const found = spellings.get(name);
    if (found) found.push(title);
    else spellings.set(name, [title]);
  }
  return [...spellings.values()].sort((a, b) => b.length - a.length);
}
