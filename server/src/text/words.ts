import { lookupKeyOf } from './fold';

export interface Word {
  /** UTF-16 offsets in the folded text of the block, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Look-up key (`lookupKey`): lower case, one tone-mark placement. */
  readonly key: string;
}

const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const COMBINING = /^\p{M}$/u;

/** What each UTF-16 unit is, learnt when it is first met: 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const text = String.fromCharCode(unit);
  const kind = LETTER_OR_DIGIT.test(text) ? LETTER : COMBINING.test(text) ? MARK : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** The kind of the character at an offset, and through `widthAt` its length: letters beyond U+FFFF take two units. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) !== 0xd800) return kindOf(unit);
  const pair = String.fromCodePoint(text.codePointAt(at) ?? unit);
  return LETTER_OR_DIGIT.test(pair) ? LETTER : COMBINING.test(pair) ? MARK : OTHER;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** UTF-16 offset past the word that starts at an offset of folded text; the offset itself where none does. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && kindAt(text, at) >= LETTER) at += widthAt(text, at);
    if (at === from) return from;
    const joint = text.charCodeAt(at);
    // An apostrophe, a full stop or an ampersand inside a word.
    if (joint !== 0x27 && joint !== 0x2e && joint !== 0x26) return at;
    if (at + 1 >= text.length || kindAt(text, at + 1) !== LETTER) return at;
    at++;
  }
}

/** The words of folded text: runs of letters, digits and marks, joined by an inner apostrophe, full stop or ampersand. */
export function words(folded: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < folded.length;) {
    const end = wordEnd(folded, at);
    if (end === at) {
      at++;
      continue;
    }
    found.push({ from: at, to: end, key: lookupKeyOf(folded, at, end) });
    at = end;
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
