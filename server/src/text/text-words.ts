import { type WordForm, wordForms } from './word-forms';
import { classOf, LETTER, MARK, NUMBER, PAIR, unitAt, unitOf } from './units';
import { hashed, LONGEST, NO_HASH } from './word-memo';
import { isJoint, type Word, wordEnd, words } from './words';

const WORD = LETTER | MARK | NUMBER;
/** The units of the word that is being read. */
const units = new Uint16Array(LONGEST);
/** The words read so far, and where each begins and ends, by turns: arrays that need not grow for each text. */
const found: WordForm[] = [];
const ends: number[] = [];
let count = 0;

/** Reads the word at an offset, as `wordEnd` finds it; its units are hashed as they are read. The offset past it. */
function read(text: string, from: number): number {
  let at = from;
  let hash = NO_HASH;
  const { length } = text;
  for (; at < length; at++) {
    const unit = unitOf(text, at);
    const own = classOf(unit);
    if ((own & WORD) === 0) {
      const next = at > from && isJoint(unit) ? classOf(unitAt(text, at + 1)) : 0;
      // Characters of two units are seldom met.
      if (((own | next) & PAIR) !== 0) return keep(from, wordEnd(text, from), text);
      if ((next & (LETTER | NUMBER)) === 0) break;
    }
    // What lies past the array is not kept.
    units[at - from] = unit;
    hash = hashed(hash, unit);
  }
  return keep(from, at, text, hash);
}

function keep(from: number, to: number, text: string, hash?: number): number {
  if (to === from) return to;
  const short = hash !== undefined && to - from <= LONGEST;
  found[count] = short ? wordForms.ofUnits(units, to - from, hash) : wordForms.of(text, from, to);
  ends[2 * count] = from;
  ends[2 * count + 1] = to;
  count++;
  return to;
}

/** The words of a text, made once for all who read it. */
export class TextWords {
  readonly forms: readonly WordForm[];
  /** All marks that some word of the text bears (`markOf`). */
  readonly marks: number;
  /** UTF-16 offset of each word and past it, by turns. */
  readonly places: readonly number[];
  #words: readonly Word[] | undefined;

  constructor(public text: string) {
    let marks = 0;
    count = 0;
    const { length } = text;
    for (let at = 0; at < length;) {
      if ((classOf(unitOf(text, at)) & (WORD | PAIR)) === 0) {
        at++;
        continue;
      }
      const to = read(text, at);
      if (to > at) marks |= found[count - 1]?.marks ?? 0;
      at = Math.max(to, at + 1);
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
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.to(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The words of a range (UTF-16 offsets, end exclusive), as `words` reads them: of one that it cuts, what is inside. */
  between(from: number, to: number): Word[] {
    this.#words ??= this.forms.map(({ key }, i) => ({ from: this.from(i), to: this.to(i), key }));
    let first = this.after(from);
    let end = first;
    while (end < this.count && this.to(end) <= to) end++;
    const head =
      first < this.count && this.from(first) < from
        ? words(this.text, from, Math.min(to, this.to(first++)))
        : [];
    const tail = end >= first && this.from(end) < to ? words(this.text, this.from(end), to) : [];
    const inner = this.#words.slice(first, end);
    return head.length + tail.length === 0 ? inner : [...head, ...inner, ...tail];
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
