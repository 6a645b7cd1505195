import { passageAt } from '../model/passage';
import { titleIndex } from '../model/title-index';
import type { DocumentModel, OrganMention, PersonMention } from '../model/types';
import type { Knowledge } from '../knowledge';
import { roleForms } from '../knowledge/title-words';
import { lookupKey } from '../text/fold';
import type { Span } from '../text/span';

/** The person named at an offset. */
export function personAt(model: DocumentModel, offset: number): PersonMention | undefined {
  return passageAt(model, offset).persons.find((person) => person.span.contains(offset));
}

/** The organ named at an offset: in running text, or inside a title. */
export function organMentionAt(model: DocumentModel, offset: number): OrganMention | undefined {
  let best: OrganMention | undefined;
  for (const organ of passageAt(model, offset).organs) {
    if (organ.span.contains(offset) && (!best || organ.span.length < best.span.length)) best = organ;
  }
  return best;
}

/** Every mention of a person, short forms included, in the order of the text. */
export function personMentions(model: DocumentModel, person: PersonMention): PersonMention[] {
  return model.persons.filter((other) => other.key === person.key);
}

/** Every mention of the organ in the same place; an organ whose level is not told has itself alone. */
export function organMentions(model: DocumentModel, organ: OrganMention): OrganMention[] {
  if (!organ.specific) return [organ];
  const id = organ.organIds[0];
  return model.organs.filter(
    (other) => other.specific && other.organIds[0] === id && other.place?.value === organ.place?.value,
  );
}

/** A person of the draft with the titles given to them: for an outline. */
export interface PersonOutline {
  readonly name: string;
  readonly key: string;
  /** The first full mention, not one in capitals where there is another. */
  readonly span: Span;
  /** Each title once, as it is written first outside headings in capitals. */
  readonly titles: readonly string[];
  readonly mentions: number;
}

function isHeading(words: string): boolean {
  return words === words.toUpperCase();
}

/** The persons of a draft in the order in which they are first named. */
export function personOutline(model: DocumentModel): PersonOutline[] {
  const titles = new Map<string, Map<string, string>>();
  for (const title of model.titles) {
    const text = model.text.slice(title.span.start, title.span.end).replaceAll(/\s+/g, ' ');
    const id = `${title.titleId ?? text}|${title.organId ?? ''}|${String(title.modifiers.includes('former'))}`;
    for (const { key } of title.person ? [title.person, ...title.others] : []) {
      const own = titles.get(key) ?? new Map<string, string>();
      titles.set(key, own);
      if (isHeading(own.get(id) ?? text.toUpperCase())) own.set(id, text);
    }
  }
  const outline = new Map<string, PersonOutline>();
  for (const person of model.persons) {
    const { key, name, span, short } = person;
    const found = outline.get(key);
    if (!found)
      outline.set(key, { name, key, span, titles: [...(titles.get(key)?.values() ?? [])], mentions: 1 });
    else
      outline.set(key, {
        ...found,
        mentions: found.mentions + 1,
        ...(found.name.includes(' ') && (short || !isHeading(found.name)) ? {} : { name, span }),
      });
  }
  return [...outline.values()];
}

/** The title by which an organ calls its head, in the draft's language. */
export function headOf(organ: OrganMention, knowledge: Knowledge, language: 'vi' | 'en'): string | undefined {
  const row = knowledge.organ(organ.organIds[0] ?? '');
  const role = row && titleIndex(knowledge).headRole(row, language, undefined);
  if (!row || role === undefined || role.includes(' ')) return role;
  // A role of one syllable is said with what it is the head of: Trưởng ban, Chánh Văn phòng.
  const title = lookupKey(knowledge.title(row.headTitleIds[0] ?? '')?.names[language][0] ?? '');
  const whole = roleForms().filter(
    ({ form, language: other }) =>
      other === language && form.startsWith(`${role} `) && title.startsWith(lookupKey(form)),
  );
  return whole[0]?.form ?? role;
}
