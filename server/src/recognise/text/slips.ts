import { distance } from 'fastest-levenshtein';
import { addTo } from '../../text/add-to';

/**
 * The words of a table that another word may be meant for, where one letter of it is another, one too many or missing, or
 * two stand in the wrong order. Two such words are the same when a letter is taken out of one or of both, so only words
 * that have that in common are compared.
 */
export class Slips {
  readonly #byRest = new Map<string, string[]>();

  constructor(readonly words: readonly string[]) {
    for (const word of words) for (const rest of restsOf(word)) addTo(this.#byRest, rest, word);
  }

  /** In the order of the table; the word itself is not among them. */
  of(word: string): readonly string[] {
    const found = new Set<string>();
    for (const rest of restsOf(word))
      for (const one of this.#byRest.get(rest) ?? []) if (isSlip(word, one)) found.add(one);
    return found.size === 0 ? [] : this.words.filter((one) => found.has(one));
  }
}

/** A word, and what is left of it without one of its letters. */
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word]);
  for (let i = 0; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return rests;
}

/** Whether one letter of a word is another than in the other word, one too many or missing, or two stand in the wrong order. */
export function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  const at = Array.from(word).findIndex((letter, i) => letter !== other.charAt(i));
  const turned = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return turned === other || distance(word, other) === 1;
}
