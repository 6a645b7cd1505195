const PLACES = 1 << 13;
/** UTF-16 units; what is longer is seldom met again. */
const LONGEST = 20;

interface Kept<T> {
  readonly word: string;
  readonly made: T;
}

/**
 * What is made of a word, kept for when it is met again, each in the place that its hash gives, where a newer one takes
 * an older one's: a text has few different words, and every recogniser asks for them.
 */
export class WordMemo<T> {
  readonly #kept = new Array<Kept<T> | undefined>(PLACES).fill(undefined);

  constructor(readonly make: (word: string) => T) {}

  /** What is made of the word at a range of a text (UTF-16 offsets, end exclusive). */
  of(text: string, from: number, to: number): T {
    if (to - from > LONGEST) return this.make(text.slice(from, to));
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    const known = this.#kept[place];
    if (known && isAt(known.word, text, from, to)) return known.made;
    const word = apart(text, from, to);
    const made = this.make(word);
    this.#kept[place] = { word, made };
    return made;
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** A part of a text as a string of its own: engines let a slice keep the whole text alive, and every edit makes another. */
export function apart(text: string, from: number, to: number): string {
  return ` ${text.slice(from, to)}`.slice(1);
}
