import { isSameName, isSlip } from '../../model/title-roster';
import type { DocumentModel, PersonMention, TitleMention } from '../../model/types';
import { addTo } from '../../text/add-to';
import type { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { againstRoster } from './against-roster';
import { type SignedName, personsOfPost, signedNames } from './signers';

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
      addTo(offices, key, title);
    }
    for (const titles of offices.values()) {
      const [chosen, ...others] = byCount(titles);
      if (!chosen?.[0]?.person) continue;
      const first = chosen[0].person;
      for (const { person } of others.flat()) {
        if (!person || !isSlip(person.name, first.name)) continue;
        if (told.has(person) || told.has(first)) continue;
        yield slip(person, first);
      }
    }
    for (const signed of signedNames(model)) {
      const { name } = signed;
      const other = personOtherwise(model, signed);
      if (other && !told.has(other)) yield slip({ span: name.span, name: name.text }, other);
    }
  },
});

interface Named {
  readonly span: Span;
  readonly name: string;
}

function slip(here: Named, there: Named): Finding {
  return {
    span: here.span,
    message: 'slip',
    params: { name: here.name, other: there.name },
    related: [{ span: there.span, message: 'other', params: { other: there.name } }],
    fixes: () => [
      {
        title: 'fix.here',
        params: { other: there.name },
        edits: [{ span: here.span, newText: there.name }],
      },
      {
        title: 'fix.there',
        params: { name: here.name },
        edits: [{ span: there.span, newText: here.name }],
      },
    ],
  };
}

/** Who signs, where the text spells that name otherwise and never so. */
function personOtherwise(model: DocumentModel, signed: SignedName): PersonMention | undefined {
  const { text } = signed.name;
  if (model.persons.some(({ name, span }) => span.start < signed.name.span.start && isSameName(name, text)))
    return undefined;
  return personsOfPost(model, signed).find(({ name, short }) => !short && isSlip(name, text));
}

/** Mentions of each spelling, the commonest first; the earlier one of equals. */
function byCount(titles: readonly TitleMention[]): TitleMention[][] {
  const spellings = new Map<string, TitleMention[]>();
  for (const title of titles) {
    const name = title.person?.name.normalize('NFC').replaceAll(/\s+/g, ' ') ?? '';
    addTo(spellings, name, title);
  }
  return [...spellings.values()].sort((a, b) => b.length - a.length);
}
