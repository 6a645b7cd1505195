import { grouped } from '../../model/grouped';
import type { DocumentModel, Fact, PersonMention, SentenceContext, TitleMention } from '../../model/types';

export { isPresent, speaksOfPast } from '../../model/title-offices';

/** A person of a draft with every title given to them, in the order of the text. */
export interface Bearer {
  readonly key: string;
  readonly titles: readonly TitleMention[];
  /** The draft tells of an election, an appointment or a retirement of theirs: titles may change. */
  readonly changes: boolean;
}

/** The persons of a draft who bear titles; each the same object as long as their titles are the same. */
export const bearers: Fact<readonly Bearer[]> = grouped(
  ({ titles, persons }): readonly (TitleMention | PersonMention)[] => [...titles, ...persons],
  (node) => {
    if (isTitle(node)) return node.person ? [node.person, ...node.others].map(({ key }) => key) : [];
    return node.context.cues.has('appointment') ? [node.key] : [];
  },
  (nodes, _end, key): Bearer => {
    const titles = nodes.filter(isTitle);
    return { key, titles, changes: titles.length < nodes.length };
  },
).all;

function isTitle(node: TitleMention | PersonMention): node is TitleMention {
  return 'titleId' in node;
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
