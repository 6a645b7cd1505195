import { nth } from '../text/certain';
import type { Language } from '../text/language';
import { letterOrdinal, ordinalLetter } from '../text/letters';
import { perNode } from './per-block';
import type { List, ListItem } from './types';

/** What is wrong with the numbers of a list. `at` is the index of the item that shows it. */
export type SequenceFault =
  /** Numbers are left out before the item: from `expected` to one before its own. */
  | { readonly kind: 'gap'; readonly at: number; readonly expected: number }
  /** The list begins with two. */
  | { readonly kind: 'start'; readonly at: number; readonly expected: number }
  /** The number of the item before, again; the items after it go on from the repeated one where `shifts`. */
  | { readonly kind: 'repeated'; readonly at: number; readonly expected: number; readonly shifts: boolean }
  /** A number that fits neither the one before nor the one after. */
  | { readonly kind: 'misplaced'; readonly at: number; readonly expected: number; readonly shifts: boolean }
  /** This number and the next have changed places. */
  | { readonly kind: 'swapped'; readonly at: number; readonly expected: number }
  /** From here on the letters follow the order of another language, or leave out đ. */
  | { readonly kind: 'letters'; readonly at: number; readonly expected: number };

/** The faults of a list's numbers, one for each slip: after a gap the following numbers are not wrong again. */
export const sequenceFaults = perNode(findFaults);

function findFaults(list: List, language: Language): readonly SequenceFault[] {
  if (list.numeral === 'bullet') return [];
  // Articles quoted from another document have their numbers there, the key of a table in the table.
  if (list.legend) return [];
  if (list.quoted && list.unit !== undefined) return [];
  const letters = list.numeral === 'letter' ? letterFault(list, language) : undefined;
  if (letters && isForeignOrder(list, letters.at, language)) return [letters];
  const faults = new Walker(list).faults();
  // “First …” in a speech may come again and again; “Thứ nhất …” in a draft comes in order, but for one slip.
  if (list.numeral === 'word' && list.unit === undefined && faults.length > 1) return [];
  // Numbers that agree with nothing number something else.
  if (list.unit === undefined && faults.length > 2 && faults.length * 3 > list.items.length) return [];
  if (!letters) return faults;
  // What the wrong letter did to its neighbours is the same fault.
  return [letters, ...faults.filter((fault) => Math.abs(fault.at - letters.at) > 1)].sort(
    (a, b) => a.at - b.at,
  );
}

class Walker {
  readonly #ordinals: readonly number[];
  readonly #faults: SequenceFault[] = [];

  constructor(readonly list: List) {
    this.#ordinals = list.items.map((item) => item.ordinal);
  }

  faults(): SequenceFault[] {
    const o = this.#ordinals;
    let last = this.#start();
    if (last === 0) last = 2;
    else if (last === o[0]) last = lastOf(nth(this.list.items, 0), last);
    for (let i = this.#faults[0]?.kind === 'swapped' ? 2 : 1; i < o.length; i++) {
      const expected = last + 1;
      // A malformed numeral is spoken of as such, and stands for what it should be.
      const current = nth(this.list.items, i).malformed ? expected : nth(o, i);
      if (current === expected || (current === last && isInserted(this.list.items, i)))
        last = lastOf(nth(this.list.items, i), current);
      else if (current === last + 2 && o[i + 1] === expected && (o[i + 2] ?? last + 3) === last + 3) {
        this.#faults.push({ kind: 'swapped', at: i, expected });
        i++;
        last += 2;
      } else last = this.#slip(i, current, expected, o[i + 1]);
    }
    return this.#faults;
  }

  /** Number from which the second item must go on. */
  #start(): number {
    const first = nth(this.#ordinals, 0);
    const second = this.#ordinals[1];
    const { list } = this;
    if (first === 2 && second === 1 && (list.unit === undefined || this.#ordinals[2] === 3)) {
      this.#faults.push({ kind: 'swapped', at: 0, expected: 1 });
      return 0;
    }
    if (first === 1 || second === undefined || list.quoted || list.unit !== undefined) return first;
    if (second === 2) {
      this.#faults.push({ kind: 'misplaced', at: 0, expected: 1, shifts: false });
      return 1;
    }
    // A passage that was cut out of a longer one may begin with any number; inside a text, two is a one left out.
    if (first === 2 && second === 3 && !isFirst(list))
      this.#faults.push({ kind: 'start', at: 0, expected: 1 });
    return first;
  }

  #slip(at: number, current: number, expected: number, next: number | undefined): number {
    const alone = next === expected + 1;
    if (current === expected - 1) {
      this.#faults.push({ kind: 'repeated', at, expected, shifts: !alone });
      return alone ? expected : current;
    }
    if (alone) {
      this.#faults.push({ kind: 'misplaced', at, expected, shifts: false });
      return expected;
    }
    if (current > expected) this.#faults.push({ kind: 'gap', at, expected });
    else this.#faults.push({ kind: 'misplaced', at, expected, shifts: true });
    return current;
  }
}

/** Nothing but empty blocks stands before the list. */
function isFirst(list: List): boolean {
  const first = list.items[0];
  return first?.block.index === 0 && first.label.from < 2;
}

/** “Bước 2, 3:” stands for both. */
function lastOf({ text }: ListItem, ordinal: number): number {
  const last = Number(/^\p{L}.*\d\D+(\d+)/u.exec(text)?.[1] ?? 0);
  return Math.max(last, ordinal);
}

function isInserted(items: readonly ListItem[], at: number): boolean {
  const { suffix } = nth(items, at);
  return suffix !== '' && suffix > nth(items, at - 1).suffix;
}

function letterOf(item: ListItem): string {
  return item.numeralText.toLowerCase();
}

/** The first letter that the order of the draft's language does not have at its place: đ left out, f, j, w or z. */
function letterFault(list: List, language: Language): SequenceFault | undefined {
  for (const [at, item] of list.items.entries()) {
    const letter = letterOf(item);
    const before = list.items[at - 1];
    const next = list.items[at + 1];
    const expected = (before?.ordinal ?? 0) + 1;
    if (letterOrdinal(letter, language) === undefined) return { kind: 'letters', at, expected };
    if (language === 'en' || !before || letterOf(before) !== 'd') continue;
    if (letter === 'e' || (letter === 'd' && next && letterOf(next) === 'e'))
      return { kind: 'letters', at, expected };
  }
  return undefined;
}

/** Whether the letters go on from `at` in the order of the other language to the end of the list. */
function isForeignOrder(list: List, at: number, language: Language): boolean {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const start = letterOrdinal(letterOf(list.items[at] ?? list.items[0] ?? never()), other);
  if (start === undefined) return false;
  return list.items.slice(at).every((item, i) => ordinalLetter(start + i, other) === letterOf(item));
}

function never(): never {
  throw new Error('a list has items');
}
