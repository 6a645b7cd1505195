import type { DocumentModel, SentenceContext, TitleMention } from '../../model/types';

export { isPresent, speaksOfPast } from '../../model/title-offices';

/** A person of a draft with every title given to them, in the order of the text. */
export interface Bearer {
  readonly key: string;
  readonly titles: readonly TitleMention[];
  /** The draft tells of an election, an appointment or a retirement of theirs: titles may change. */
  readonly changes: boolean;
}

/** The persons of a draft who bear titles. */
export function bearers(model: DocumentModel): Bearer[] {
  const titles = new Map<string, TitleMention[]>();
  for (const title of model.titles) {
    for (const person of title.person ? [title.person, ...title.others] : []) {
      const found = titles.get(person.key);
      if (found) found.push(title);
      else titles.set(person.key, [title]);
    }
  }
  const changing = new Set<string>();
  for (const person of model.persons) if (person.context.cues.has('appointment')) changing.add(person.key);
  return [...titles].map(([key, list]) => ({ key, titles: list, changes: changing.has(key) }));
}

/** The name of a bearer as a title of theirs has it beside it. */
export function nameOf({ person, others }: TitleMention, { key }: Bearer): string {
  return (others.find((other) => other.key === key) ?? person)?.name ?? '';
}

/** The persons named in each sentence. */
export function personsBySentence(model: DocumentModel): Map<SentenceContext, Set<string>> {
  const found = new Map<SentenceContext, Set<string>>();
  for (const person of model.persons) {
    const keys = found.get(person.context);
    if (keys) keys.add(person.key);
    else found.set(person.context, new Set([person.key]));
  }
  return found;
}
