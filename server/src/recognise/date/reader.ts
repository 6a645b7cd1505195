import { entryOf, nth, sure } from '../../text/certain';
import { lookupKey } from '../../text/fold';
import { type TextWords, textWords } from '../../text/text-words';
import { unitAt } from '../../text/units';
import type { RawPart } from './types';

/** A letter, digit or combining mark; cheap, and true for every letter that Vietnamese or English has. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x30) return false;
  if (unit < 0x3a) return true;
  if (unit < 0xc0) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit < 0x2000 || unit > 0x20cf;
}

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export interface WordBeside {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the place asked about. */
  readonly gap: string;
}

const NO_WORD: WordBeside = { word: '', from: 0, to: 0, gap: '' };
const REACH = 24;

/** Reads one block: its folded text, and the same in lower case with one tone-mark placement, offset by offset. */
export class Reader {
  readonly key: string;
  readonly words: TextWords;

  constructor(readonly text: string) {
    this.words = textWords(text);
    const key = lookupKey(text);
    this.key = key.length === text.length ? key : text;
  }

  get length(): number {
    return this.key.length;
  }

  isDigit(at: number): boolean {
    return isDigitUnit(unitAt(this.key, at));
  }

  isWord(at: number): boolean {
    return isWordUnit(unitAt(this.key, at));
  }

  /** A sticky match at an offset; the pattern must have the flags `y` and `d`. */
  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.key);
  }

  /** Start of the word that goes on at an offset, `least` at the least. */
  wordStart(at: number, least: number): number {
    let start = at;
    while (start > least && this.isWord(start - 1)) start--;
    return start;
  }

  digitsEnd(at: number): number {
    let end = at;
    while (this.isDigit(end)) end++;
    return end;
  }

  /** End of the word that starts (or goes on) at an offset. */
  wordEnd(at: number): number {
    let end = at;
    while (this.isWord(end)) end++;
    return end;
  }

  /** End of a figure with all that is joined to it by separators: `1.234,5`, `30/2020`, `01-02`. */
  figureEnd(at: number): number {
    let end = at;
    for (;;) {
      while (this.isWord(end)) end++;
      const unit = unitAt(this.key, end);
      const joins = unit === 0x2e || unit === 0x2c || unit === 0x2f || unit === 0x2d || unit === 0x3a;
      if (!joins || !this.isDigit(end + 1)) return end;
      end++;
    }
  }

  skipSpaces(at: number): number {
    let end = at;
    while (unitAt(this.key, end) === 0x20) end++;
    return end;
  }

  /** The word before an offset, with what stands between; empty where there is none within reach. */
  wordBefore(at: number): WordBeside {
    let to = at;
    while (to > 0 && at - to < REACH && !this.isWord(to - 1)) to--;
    if (to === 0 || at - to >= REACH) return { ...NO_WORD, gap: this.key.slice(to, at) };
    let from = to;
    while (from > 0 && to - from < REACH && this.isWord(from - 1)) from--;
    return { word: this.key.slice(from, to), from, to, gap: this.key.slice(to, at) };
  }

  wordAfter(at: number): WordBeside {
    let from = at;
    while (from < this.length && from - at < REACH && !this.isWord(from)) from++;
    let to = from;
    while (to < this.length && to - from < REACH && this.isWord(to)) to++;
    return { word: this.key.slice(from, to), from, to, gap: this.key.slice(at, from) };
  }

  /** Whether a figure may start here: not inside a longer code such as `66.7/2025` or `A-12`. */
  startsFigure(at: number, after: number): boolean {
    const unit = unitAt(this.key, at - 1);
    const joins = unit === 0x2e || unit === 0x2c || unit === 0x2f || unit === 0x2d || unit === 0x3a;
    return !joins || at - 1 === after || !this.isWord(at - 2);
  }

  /** Whether a date may end here: no longer code, percentage or ratio goes on. */
  endsFigure(at: number): boolean {
    const unit = unitAt(this.key, at);
    if (isDigitUnit(unit) || unit === 0x25) return false;
    const next = unitAt(this.key, at + 1);
    if (unit === 0x2f) return !(isWordUnit(next) || next === 0x20);
    if (unit === 0x2e || unit === 0x2c) return !isDigitUnit(next);
    if (unit === 0x2d) return !isWordUnit(next) || isDigitUnit(next);
    return true;
  }
}

/** The number of a group of a match; undefined where the group took no part. */
export function partOf(match: RegExpExecArray, group: number): RawPart | undefined {
  const range = match.indices?.[group];
  return range && { value: Number(match[group]), from: range[0], to: range[1] };
}

/** The same for a group that takes part in every match. */
export function numberOf(match: RegExpExecArray, group: number): RawPart {
  return sure(partOf(match, group));
}

/** … and of which the words are those of a table. */
export function wordOf(match: RegExpExecArray, group: number, table: ReadonlyMap<string, number>): RawPart {
  return { ...numberOf(match, group), value: entryOf(table, nth(match, group)) };
}
