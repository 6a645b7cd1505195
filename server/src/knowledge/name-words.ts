import { entryOf } from '../text/certain';
import { lazy } from '../text/lazy';
import * as table from './generated/name-words';
import { readTable } from './table';

/** What a word, or words and signs together, tells beside a title or a name. */
export type NameWordKind =
  | 'between-titles' // kiêm, and: between two titles of one list
  | 'name-to-titles' // giữ chức, who is: between a name and the titles that follow it
  | 'titles-to-name' // là, comrade: between titles and the name that follows them
  | 'between-persons' // và, cùng: between two persons of one list
  | 'place-before-name' // đường, street: what bears a person's name is none
  | 'several' // các, hai: a title or a form of address stands for several
  | 'address' // đồng chí, a syllable each
  | 'organ-after-title' // đoàn: it makes the organ before it another
  | 'organ-connector' // of, và: small words within the name of an organ
  | 'introducing'; // là, called: before an abbreviation that is introduced

const sets = lazy(() => {
  const found = new Map<string, Set<string>>();
  for (const { kind, word } of readTable(table, (cell) => ({ kind: cell('kind'), word: cell('word') })))
    found.set(kind, (found.get(kind) ?? new Set()).add(word));
  return found;
});

/** The words of a kind from `data/name-words.csv`, in small letters. */
export function nameWords(kind: NameWordKind): ReadonlySet<string> {
  return entryOf(sets(), kind);
}
