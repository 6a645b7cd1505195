import { wordForms } from './word-forms';
import { classAt, classOf, LETTER, MARK, NUMBER, PAIR, unitOf } from './units';

export interface Word {
  /** UTF-16 offsets in the folded text of the block, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Look-up key (`lookupKey`): lower case, one tone-mark placement. */
  readonly key: string;
}

const WORD = LETTER | MARK | NUMBER;

/** The key of a word by its place; empty before the first and after the last, where readers look as well. */
export function keyAt(words: readonly { readonly key: string }[], i: number): string {
  // Engines are slow where an index is none of the list's.
  return i >= 0 && i < words.length ? (words[i]?.key ?? '') : '';
}

/** UTF-16 offset past the letters, digits and marks that stand at an offset of folded text. */
function runEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const own = classOf(unitOf(text, at));
    if (own & WORD) at++;
    else if (own & PAIR && classAt(text, at) & WORD) at += 2;
    else return at;
  }
  return Math.min(at, limit);
}

/** An apostrophe, a full stop or an ampersand, which may stand inside a word. */
export function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2e || unit === 0x26;
}

/**
 * UTF-16 offset past the word that starts at an offset of folded text, which ends at `limit`; the offset itself where no
 * word starts.
 */
export function wordEnd(text: string, from: number, limit = text.length): number {
  let at = from;
  for (;;) {
    at = runEnd(text, at, limit);
    if (at === from) return from;
    if (at + 1 >= limit || !isJoint(unitOf(text, at))) return at;
    if (!(classAt(text, at + 1) & (LETTER | NUMBER))) return at;
    at++;
  }
}

/**
 * The words of folded text (of a range of it: UTF-16 offsets, end exclusive): runs of letters, digits and marks, joined by
 * an inner apostrophe, full stop or ampersand.
 */
export function words(folded: string, start = 0, end = folded.length): Word[] {
  const found: Word[] = [];
  for (let at = start; at < end;) {
    const to = wordEnd(folded, at, end);
    if (to === at) {
      at++;
      continue;
    }
    found.push({ from: at, to, key: wordForms.of(folded, at, to).key });
    at = to;
  }
  return found;
}

/** A trie over word keys: finds the longest of many phrases that starts at a word, in time linear in the phrase. */
export class PhraseTrie<T> {
  readonly #root: TrieNode<T> = { next: new Map(), values: [] };

  /** Adds a phrase as written; several values may share a phrase. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of words(phrase)) {
      let next = node.next.get(word.key);
      if (!next) node.next.set(word.key, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /** The longest phrase that starts at `words[at]`; `length` counts words. */
  longestAt(
    words: readonly Word[],
    at: number,
  ): { readonly length: number; readonly values: readonly T[] } | undefined {
    if (at < 0) return undefined;
    let node: TrieNode<T> | undefined = this.#root;
    let best: { length: number; values: readonly T[] } | undefined;
    for (let i = at; i < words.length; i++) {
      node = node.next.get(words[i]?.key ?? '');
      if (!node) break;
      if (node.values.length > 0) best = { length: i - at + 1, values: node.values };
    }
    return best;
  }
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}
