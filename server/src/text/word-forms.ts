import { lookupKey } from './fold';
import { apart, LONGEST, WordMemo } from './word-memo';

/** A word by itself, wherever it stands. */
export interface WordForm {
  /** Look-up key (`lookupKey`): lower case, one tone-mark placement. */
  readonly key: string;
  /** What it may be part of: the bits of the marks (`markOf`) that it bears, or that a part of it bears (“1.Đại”). */
  readonly marks: number;
  /** What readers make of it (`PerForm`), each in a place of its own. */
  readonly made: unknown[];
}

/** The mark of words with a digit, “ngày20” among them. */
export const DIGIT = 1;
/** The mark of words that are not of letters alone: “1.Đại”, “ngày20”. */
export const MIXED = 2;
const EVERY = -1;

const tests: ((key: string) => boolean)[] = [(key) => /\d/.test(key), (key) => /[\d'.&]/.test(key)];
/** Bits of a small integer. */
const MOST = 30;

/** A joint inside a word (`wordEnd`): its parts are words to those who read more strictly. */
const JOINT = /['.&]/u;
/** Letters and figures that neither language has: some readers take them for signs, after which a word may begin. */
const STRANGE = /[^\da-z'.&\u00DF-\u024F\u1E00-\u1EFF]/u;

/** The words of folded texts. */
export const wordForms = new WordMemo((word): WordForm => new Form(word));

/**
 * A mark of its own for the words of which `is` holds, asked once for each different word: a recogniser that knows which
 * words it begins with sees at a glance that a text has none of them. Whoever reads words makes its marks when it is
 * loaded.
 */
export function markOf(is: (key: string) => boolean): number {
  if (tests.length === MOST) throw new Error('more marks of words than bits');
  wordForms.clear();
  return 1 << (tests.push(is) - 1);
}

/** What a reader makes of a word by itself, as it is written: once for each different word that is kept. */
export class PerForm<T extends object> {
  static #count = 0;
  readonly #place = PerForm.#count++;

  constructor(readonly make: (word: string) => T) {}

  /** … of the word of a form, which stands at a range of a text (UTF-16 offsets, end exclusive). */
  of({ made }: WordForm, text: string, from: number, to: number): T {
    return (made[this.#place] ??= this.make(apart(text.slice(from, to)))) as T;
  }
}

/** The words of the tables are never asked for their marks. */
class Form implements WordForm {
  readonly key: string;
  readonly made: unknown[] = [];
  #marks: number | undefined;

  constructor(word: string) {
    this.key = lookupKey(word);
    // Long words are seldom met again; what they are is not worth knowing.
    if (word.length > LONGEST || STRANGE.test(this.key)) this.#marks = EVERY;
  }

  get marks(): number {
    return (this.#marks ??= marksOf(this.key));
  }
}

function marksOf(key: string): number {
  const parts = JOINT.test(key) ? [key, ...key.split(JOINT)] : [key];
  const own = (part: string): number =>
    tests.reduce((marks, is, i) => (is(part) ? marks | (1 << i) : marks), 0);
  return parts.reduce((marks, part) => marks | own(part), 0);
}
