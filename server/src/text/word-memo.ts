import { unitOf } from './units';

/** Different words that are kept; with one more, all are forgotten. */
const MOST = 1 << 14;
const PLACES = 2 * MOST;
/** UTF-16 units; what is longer is seldom met again. */
export const LONGEST = 20;

/** The hash of no units, and that of some with one more: whoever reads along a text hashes as it reads. */
export const NO_HASH = 0x811c9dc5;
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** What is made of a word, kept for when it is met again: a text has few different words, and every recogniser asks for them. */
export class WordMemo<T> {
  /** By hash, one more than the place of a word among those kept; the next free one where another has it. */
  readonly #places = new Uint16Array(PLACES);
  /** The units of each word, from `LONGEST` times its place on. */
  readonly #units = new Uint16Array(MOST * LONGEST);
  readonly #lengths = new Uint8Array(MOST);
  #made: T[] = [];
  readonly #given = new Uint16Array(LONGEST);

  constructor(readonly make: (word: string) => T) {}

  /** What is made of the word at a range of a text (UTF-16 offsets, end exclusive). */
  of(text: string, from: number, to: number): T {
    if (to - from > LONGEST) return this.make(text.slice(from, to));
    const units = this.#given;
    let hash = NO_HASH;
    for (let i = from; i < to; i++) {
      const unit = unitOf(text, i);
      units[i - from] = unit;
      hash = hashed(hash, unit);
    }
    return this.ofUnits(units, 0, to - from, hash);
  }

  /** The same for a word that was read already: units from one to before another, of which `LONGEST` are the most, and their hash. */
  ofUnits(units: Uint16Array, from: number, to: number, hash: number): T {
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (;;) {
      const kept = (this.#places[place] ?? 0) - 1;
      if (kept < 0) break;
      if (this.#isAt(kept, units, from, to)) return this.#made[kept] as T;
      place = (place + 1) & (PLACES - 1);
    }
    const word = String.fromCharCode(...units.subarray(from, to));
    const made = this.make(word);
    this.#keep(word, hash, made);
    return made;
  }

  clear(): void {
    this.#places.fill(0);
    // Another array: engines read one that was emptied at half the speed.
    this.#made = [];
  }

  #isAt(kept: number, units: Uint16Array, from: number, to: number): boolean {
    if (this.#lengths[kept] !== to - from) return false;
    const shift = kept * LONGEST - from;
    for (let i = from; i < to; i++) if (this.#units[shift + i] !== units[i]) return false;
    return true;
  }

  #keep(word: string, hash: number, made: T): void {
    if (this.#made.length === MOST) this.clear();
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    while (this.#places[place] !== 0) place = (place + 1) & (PLACES - 1);
    const kept = this.#made.push(made) - 1;
    this.#places[place] = kept + 1;
    this.#lengths[kept] = word.length;
    for (let i = 0; i < word.length; i++) this.#units[kept * LONGEST + i] = word.charCodeAt(i);
  }
}

/** A part of a text as a string of its own: engines let a slice keep the whole text alive, and every edit makes another. */
export function apart(part: string): string {
  return ` ${part}`.slice(1);
}
