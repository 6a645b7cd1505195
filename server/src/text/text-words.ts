import { nth } from './certain';
import { firstWhere } from './search';
import { type WordForm, wordForms } from './word-forms';
import { classOf, LETTER, MARK, NUMBER, PAIR, unitOf } from './units';
import { hashed, LONGEST, NO_HASH } from './word-memo';
import { isJoint, type Word, wordEnd, words } from './words';

const WORD = LETTER | MARK | NUMBER;

/** So long is hardly a line; one that is has an array of its own. */
const LINE = 1 << 13;
const line = new Uint16Array(LINE + 1);

/** The units of a text, and a zero after them, which no word has: engines read them faster than those of a slice. */
function unitsIn(text: string): Uint16Array {
  const { length } = text;
  const units = length <= LINE ? line : new Uint16Array(length + 1);
  for (let i = 0; i < length; i++) units[i] = unitOf(text, i);
  units[length] = 0;
  return units;
}

/** The words read so far, and where each begins and ends, by turns: arrays that need not grow for each text. */
const found: WordForm[] = [];
const ends: number[] = [];

/** The words of a text, made once for all who read it. */
export class TextWords {
  readonly forms: readonly WordForm[];
  /** All marks that some word of the text bears (`markOf`). */
  readonly marks: number;
  /** UTF-16 offset of each word and past it, by turns. */
  readonly places: readonly number[];

  constructor(public text: string) {
    const { length } = text;
    const units = unitsIn(text);
    let marks = 0;
    let count = 0;
    for (let at = 0; at < length;) {
      const from = at;
      // A word is hashed as it is read. It ends where `wordEnd` says.
      let hash = NO_HASH;
      let last = 0;
      for (; ; at++) {
        const unit = units[at] ?? 0;
        last = classOf(unit);
        if ((last & WORD) === 0) {
          if (at === from || !isJoint(unit)) break;
          last = classOf(units[at + 1] ?? 0);
          if ((last & (LETTER | NUMBER)) === 0) break;
        }
        hash = hashed(hash, unit);
      }
      // Characters of two units are seldom met.
      const isPlain = (last & PAIR) === 0;
      if (!isPlain) at = wordEnd(text, from);
      if (at === from) {
        at++;
        continue;
      }
      const form =
        isPlain && at - from <= LONGEST
          ? wordForms.ofUnits(units, from, at, hash)
          : wordForms.of(text, from, at);
      marks |= form.marks;
      found[count] = form;
      ends[2 * count] = from;
      ends[2 * count + 1] = at;
      count++;
    }
    this.marks = marks;
    this.forms = found.slice(0, count);
    this.places = ends.slice(0, 2 * count);
  }

  get count(): number {
    return this.forms.length;
  }

  /** UTF-16 offset of a word; the end of the text past the last. */
  from(i: number): number {
    return i < this.count ? (this.places[2 * i] ?? 0) : this.text.length;
  }

  to(i: number): number {
    return i < this.count ? (this.places[2 * i + 1] ?? 0) : this.text.length;
  }

  /** The first word that ends after an offset. */
  after(offset: number): number {
    return firstWhere(this.count, (i) => this.to(i) > offset);
  }

  /** The words of a range (UTF-16 offsets, end exclusive), as `words` reads them: of one that it cuts, what is inside. */
  between(from: number, to: number): Word[] {
    let i = this.after(from);
    const isCut = i < this.count && this.from(i) < from;
    const found = isCut ? words(this.text, from, Math.min(to, this.to(i++))) : [];
    for (; i < this.count && this.to(i) <= to; i++)
      found.push({ from: this.from(i), to: this.to(i), key: nth(this.forms, i).key });
    if (i < this.count && this.from(i) < to) found.push(...words(this.text, this.from(i), to));
    return found;
  }
}

let last = new TextWords('');

/** The words of a folded text; those of the text asked for last are kept, for whoever reads it next. */
export function textWords(text: string): TextWords {
  if (last.text !== text) last = new TextWords(text);
  // Two strings that say the same are compared sign by sign, one with itself at once.
  else last.text = text;
  return last;
}
