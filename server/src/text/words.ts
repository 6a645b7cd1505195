import { lookupKey } from './fold';

export interface Word {
  /** UTF-16 offsets in the folded text of the block, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Look-up key (`lookupKey`): lower case, one tone-mark placement. */
  readonly key: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.&][\p{L}\p{N}]+)*/gu;

/** The words of folded text: runs of letters and digits, joined by an inner apostrophe, full stop or ampersand. */
export function words(folded: string): Word[] {
  const found: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    found.push({ from: match.index, to: match.index + match[0].length, key: lookupKey(match[0]) });
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
