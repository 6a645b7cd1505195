import { builtInKnowledge } from '../../knowledge';
import { knownMisspellings } from '../../knowledge/misspellings';
import { officialTerms } from '../../knowledge/official-terms';
import { roleForms } from '../../knowledge/title-words';
import { bareKey } from '../../text/fold';
import { lazy } from '../../text/lazy';
import { words } from '../../text/words';
import { KeyTrie } from '../title/trie';
import { Slips } from './slips';

/** A term of official documents, or words that are right beside one. */
export interface Term {
  /** By syllable (`spelling`). */
  readonly keys: readonly string[];
  /** Its syllables as the tables write them; of words known to be wrong, those that are meant. */
  readonly written: readonly string[];
  /** A name, which begins with a capital; a term of no organ is told in small letters, too. */
  readonly isName: boolean;
  /** Right words that come near a term: never proposed. */
  readonly isNear: boolean;
  /** Words that are known to be none: “bổ xung”. */
  readonly isWrong: boolean;
}

/** What else there is to say of a term; `meant`: of wrong words. */
interface Kind extends Partial<Pick<Term, 'isName' | 'isNear'>> {
  readonly meant?: string;
}

interface Terms {
  /** By the skeletons of their syllables. */
  readonly trie: KeyTrie<Term>;
  /** The skeletons of all syllables. */
  readonly skeletons: Slips;
  /** Syllables of the longest. */
  readonly longest: number;
}

/** A name with a gap: “Đại hội đại biểu toàn quốc lần thứ …”. */
const GAP = /[…\d]/u;

/** The terms of the tables, made when the first Vietnamese text is read. */
export const terms = lazy((): Terms => {
  const { documentTypes, organs } = builtInKnowledge();
  const trie = new KeyTrie<Term>(0);
  const skeletons = new Set<string>();
  let longest = 0;
  const add = (text: string, { isName = false, isNear = false, meant }: Kind = {}): void => {
    if (GAP.test(text)) return;
    const read = words(text);
    const keys = read.map(({ key }) => spelling(key));
    if (keys.length < 2 && !isNear) return;
    const bare = keys.map(bareKey);
    longest = Math.max(longest, keys.length);
    const isWrong = meant !== undefined;
    const written = meant?.split(' ') ?? read.map(({ from, to }) => text.slice(from, to));
    trie.add(bare, { keys, written, isName, isNear, isWrong });
    if (isNear || isWrong) return;
    for (const one of bare) skeletons.add(one);
  };
  for (const { term, near } of officialTerms()) {
    add(term);
    for (const one of near) add(one, { isNear: true });
  }
  for (const { wrong, right, near } of knownMisspellings()) {
    add(wrong, { meant: right });
    for (const one of near) add(one, { isNear: true });
  }
  for (const { language, form } of roleForms()) if (language === 'vi') add(form);
  for (const { names } of documentTypes) for (const name of names.vi) add(name);
  for (const { names } of organs) for (const name of names.vi) add(name, { isName: true });
  return { trie, skeletons: new Slips([...skeletons]), longest };
});

/** Where i and y are written for one another: kỷ and kỉ, quý and quí. */
const Y_OR_I = /^((?:[bcdđghk-nprstvx]|qu)+)([yýỳỷỹỵ])$/u;
const I: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** The look-up key of a syllable in one spelling. */
export function spelling(key: string): string {
  return key.replace(Y_OR_I, (_all, start: string, y: string) => start + (I[y] ?? y));
}
