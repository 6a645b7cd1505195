import { bareKey } from '../../text/fold';
import { isSyllable } from '../../text/legacy';

/** What a word that is no syllable must be meant for, by the rules of Vietnamese spelling alone: in which table it stands is of no matter. */
export interface Respelt {
  readonly kind: 'term' | 'joined';
  /** The word, or the two words, as they are to be written. */
  readonly right: string;
}

/** Of small letters, but for a capital with which a second word begins; names begin with one, and follow other rules: Bắc Kạn. */
const WORD = /^\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u;
const CAPITAL = /\p{Lu}/u;
const VOWEL = /[aeiouy]/u;
/** Two of the longest syllables: “nghiêng”. */
const LONGEST = 14;

/** How one sound is written before e, ê, i, y and before the other vowels, decomposed. */
const ONSETS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^ngh(?=[aou])/u, 'ng'],
  [/^ng(?=[eiy])/u, 'ngh'],
  [/^gh(?=[aou])/u, 'g'],
  [/^g(?=e)/u, 'gh'],
  [/^k(?=[aou])/u, 'c'],
  [/^c(?=[eiy])/u, 'k'],
];

/** What a word is meant for that is no syllable; undefined where it is not certain. */
export function respelt(word: string): Respelt | undefined {
  if (word.length > LONGEST || !WORD.test(word) || !isMarked(word)) return undefined;
  const other = withOnset(word);
  if (other !== undefined) return { kind: 'term', right: other };
  const gap = gapIn(word);
  return gap === undefined
    ? undefined
    : { kind: 'joined', right: `${word.slice(0, gap)} ${word.slice(gap)}` };
}

/** “nghành”, “ngĩa”, “kách”. */
function withOnset(word: string): string | undefined {
  const apart = word.normalize('NFD');
  const [wrong, right] = ONSETS.find(([onset]) => onset.test(apart)) ?? [];
  if (!wrong || right === undefined) return undefined;
  const other = apart.replace(wrong, right).normalize('NFC');
  return isSyllable(other) ? other : undefined;
}

/**
 * Where two words stand in one (UTF-16 units from its start): “đảngviên”, “vậnTỉnh”. Each must have a mark of its own,
 * which no word of another language has twice, and a consonant must stand between their vowels, which a mark in the wrong
 * place (“ngườì”) has not.
 */
function gapIn(word: string): number | undefined {
  const capital = word.search(CAPITAL);
  if (capital > 0) return areWords(word, capital) ? capital : undefined;
  const [gap, other] = Array.from(word, (_letter, at) => at).filter(
    (at) =>
      areWords(word, at) && isMarked(word.slice(0, at)) && isMarked(word.slice(at)) && areApart(word, at),
  );
  return other === undefined ? gap : undefined;
}

function areWords(word: string, at: number): boolean {
  return isSyllable(word.slice(0, at)) && isSyllable(word.slice(at));
}

function isMarked(word: string): boolean {
  return bareKey(word) !== word.toLowerCase();
}

function areApart(word: string, at: number): boolean {
  const bare = bareKey(word);
  return !VOWEL.test(bare.charAt(at - 1)) || !VOWEL.test(bare.charAt(at));
}
