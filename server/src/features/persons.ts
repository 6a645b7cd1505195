import type { DocumentModel, PersonMention } from '../model/types';
import type { TextEdit } from './edits';

/** The person named at an offset. */
export function personAt(model: DocumentModel, offset: number): PersonMention | undefined {
  return model.persons.find(({ span }) => span.contains(offset));
}

/** Every mention of a person, in the order of the text; short ones too, where only this person can be meant. */
export function personMentions(model: DocumentModel, { key }: PersonMention): PersonMention[] {
  return model.persons.filter((other) => other.key === key);
}

const MAX_NAME = 60;

/** A name as a person may type it: words of letters. */
export function isPersonName(name: string): boolean {
  return name.trim().length <= MAX_NAME && /^[\p{L}\p{M}'.]+(?: [\p{L}\p{M}'.]+)*$/u.test(name.trim());
}

/** Writes another name at every mention of a person: the given name where only that stands, capitals where they stand. */
export function renamePerson(model: DocumentModel, person: PersonMention, name: string): TextEdit[] {
  const full = name.trim();
  const given = full.split(' ').at(-1) ?? full;
  return personMentions(model, person).map(({ span, short }) => {
    const written = model.text.slice(span.start, span.end);
    const capitals = written === written.toUpperCase() && written !== written.toLowerCase();
    const plain = short ? given : full;
    return { start: span.start, end: span.end, newText: capitals ? plain.toUpperCase() : plain };
  });
}
