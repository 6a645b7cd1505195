import type { List, ListItem } from '../model/types';
import { nth } from '../text/certain';
import { type WordNumberFormat, wordNumber } from '../text/word-numbers';
import type { LadderLevel, NumberFormat, Numbered } from './page';

/** Real numbering for the paragraphs of lists, by the index of their block. */
export interface NumberingPlan {
  readonly ladders: readonly (readonly LadderLevel[])[];
  readonly numbered: ReadonlyMap<number, Numbered>;
}

interface Ladder {
  readonly levels: LadderLevel[];
  instances: number;
}

/** Where a list stands in real numbering, with the ladders of the lists around it. */
interface Place {
  readonly ladder: number;
  readonly level: number;
  readonly instance: number;
  readonly around: readonly number[];
}

/** Word has nine levels. */
const MOST_LEVELS = 9;

/**
 * Which lists Word can number by itself so that every label comes out as it is written. All others keep their labels as
 * text: letters with đ, ordinals in words, lists with a gap. `labels` gives, by block, the label with which its text begins.
 */
export function planNumbering(lists: readonly List[], labels: ReadonlyMap<number, string>): NumberingPlan {
  const ladders: Ladder[] = [];
  const numbered = new Map<number, Numbered>();

  const place = (list: List, parent: Place | undefined, siblings: ReadonlySet<string>): Place | undefined => {
    if (!list.items.every((item) => labels.get(item.block.index) === item.text)) return undefined;
    const inside = parent && belongs(list, siblings) ? joinLadder(ladders, parent, list) : undefined;
    if (inside) return inside;
    const own = levelOf(list, undefined, 0);
    if (!own) return undefined;
    const around = parent ? [...parent.around, parent.ladder] : [];
    let ladder = ladders.findIndex((one, i) => same(one.levels[0], own) && !around.includes(i));
    if (ladder < 0) ladder = ladders.push({ levels: [own], instances: 0 }) - 1;
    const instance = nth(ladders, ladder).instances++;
    return { ladder, level: 0, instance, around };
  };

  const walk = (list: List, parent: Place | undefined, siblings: ReadonlySet<string>): void => {
    const found = place(list, parent, siblings);
    if (found) {
      const { ladder, level, instance } = found;
      for (const item of list.items)
        numbered.set(item.block.index, { label: item.text, ladder, level, instance });
    }
    for (const item of list.items) {
      const before = new Set<string>();
      for (const child of item.children) {
        walk(child, found, before);
        before.add(child.style);
      }
    }
  };
  for (const list of lists) if (!list.parent) walk(list, undefined, new Set());
  return { ladders: ladders.map(({ levels }) => levels), numbered };
}

/** A list counts inside the item it stands in: from 1, once, and not beyond the item's end. */
function belongs(list: List, siblings: ReadonlySet<string>): boolean {
  const last = list.items.at(-1);
  return (
    !list.restarts &&
    !siblings.has(list.style) &&
    list.parent !== undefined &&
    list.items[0]?.ordinal === 1 &&
    last !== undefined &&
    last.block.index <= list.parent.lastBlock
  );
}

function joinLadder(ladders: readonly Ladder[], parent: Place, list: List): Place | undefined {
  const level = parent.level + 1;
  const levels = ladders[parent.ladder]?.levels;
  if (!levels || level >= MOST_LEVELS || level > levels.length) return undefined;
  const own = levelOf(list, levels, level);
  if (!own || (levels[level] && !same(levels[level], own))) return undefined;
  levels[level] = own;
  return { ...parent, level };
}

function same(a: LadderLevel | undefined, b: LadderLevel): boolean {
  return a?.format === b.format && a.text === b.text && a.start === b.start;
}

/** The level that makes the labels of a list; undefined where no level makes them all. */
function levelOf(
  list: List,
  above: readonly LadderLevel[] | undefined,
  level: number,
): LadderLevel | undefined {
  const first = list.items[0];
  if (!first || list.items.some((item) => item.inline || item.malformed || item.suffix !== ''))
    return undefined;
  if (list.numeral === 'bullet') {
    const alike = list.items.every((item) => item.text === first.text);
    return alike && !first.text.includes('%') ? { format: 'bullet', text: first.text, start: 1 } : undefined;
  }
  const cut = list.items.map((item, i) => parts(list, item, first.ordinal + i));
  const one = cut[0];
  if (!one || cut.some((other) => other?.format !== one.format)) return undefined;
  if (cut.some((other) => other?.before !== one.before || other.after !== one.after)) return undefined;
  const number = `%${level + 1}`;
  // Word writes the numbers of the levels above by itself; elsewhere they are text.
  const whole = list.prefix.length > 0 && above ? prefixed(list, above, level) : undefined;
  const before = whole === undefined ? one.before : one.before.slice(0, -`${list.prefix.join('.')}.`.length);
  return { format: one.format, text: `${before}${whole ?? ''}${number}${one.after}`, start: first.ordinal };
}

interface LabelParts {
  readonly format: NumberFormat;
  readonly before: string;
  readonly after: string;
}

const formats: readonly (WordNumberFormat & NumberFormat)[] = [
  'decimal',
  'upperRoman',
  'lowerRoman',
  'lowerLetter',
  'upperLetter',
];
const formatsOf: Readonly<Record<string, readonly NumberFormat[]>> = {
  arabic: ['decimal'],
  decimal: ['decimal'],
  roman: ['upperRoman', 'lowerRoman'],
  letter: ['lowerLetter', 'upperLetter'],
};

/** A label around its own number, which must be the one that Word would count. */
function parts(list: List, item: ListItem, ordinal: number): LabelParts | undefined {
  if (item.ordinal !== ordinal || item.style !== list.style || item.text.includes('%')) return undefined;
  const dot = item.numeralText.lastIndexOf('.') + 1;
  const own = item.numeralText.slice(dot);
  const at = item.text.lastIndexOf(item.numeralText);
  const format = formats.find(
    (one) => formatsOf[list.numeral]?.includes(one) === true && wordNumber(one, ordinal) === own,
  );
  if (!format || at < 0) return undefined;
  return {
    format,
    before: item.text.slice(0, at + dot),
    after: item.text.slice(at + item.numeralText.length),
  };
}

/** `%1.%2.` for the numbers before the last one of 1.1., where the levels above count them; else undefined. */
function prefixed(list: List, above: readonly LadderLevel[], level: number): string | undefined {
  let [parent, parentList] = [list.parent, list.parentList];
  const places: string[] = [];
  for (let i = list.prefix.length - 1; i >= 0; i--) {
    const at = level - places.length - 1;
    if (!parent || at < 0 || above[at]?.format !== 'decimal' || parent.ordinal !== list.prefix[i])
      return undefined;
    places.unshift(`%${at + 1}`);
    [parent, parentList] = [parentList?.parent, parentList?.parentList];
  }
  return `${places.join('.')}.`;
}
