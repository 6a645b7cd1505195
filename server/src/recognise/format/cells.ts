import { lookupKey } from '../../text/fold';
import type { Block } from '../../text/source';

/** A line of a document's layout, or one column of a line that has two. */
export interface Cell {
  readonly block: Block;
  /** UTF-16 offsets in the folded text of the block, spaces and Markdown marks around it left out. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Look-up key of the text without the sign that ends it. */
  readonly key: string;
  /** Written in capitals throughout. */
  readonly capitals: boolean;
}

/** Signs that Markdown puts around a line; a line of them alone is kept. */
const MARKS = new Set('*_#>` ');
/** A backslash lets a sign of Markdown be one of the text. */
const ALL_MARKS = /^[\\*_#>` ]*$/u;
const LETTER = /\p{L}/u;
const END = new Set('.:;,');

/** A text without the signs and spaces that end it. */
export function withoutEnd(text: string): string {
  let to = text.length;
  while (to > 0 && (END.has(text.charAt(to - 1)) || text.charAt(to - 1) === ' ')) to--;
  return text.slice(0, to);
}

/**
 * The columns of a block: what stands between three spaces or more, tabs, or bars of a table. At the head of a document
 * (`lines`) also its lines, which were taken for a sentence wrapped by hand.
 */
export function cellsOf(block: Block, lines = false): Cell[] {
  const { text } = block;
  const cells: Cell[] = [];
  const breaks = lines ? /[\t\r\n]/u : /\t/u;
  const broken = breaks.test(block.original) ? breaks : undefined;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isGap(block, i, broken)) continue;
    const cell = cellAt(block, from, i);
    if (cell) cells.push(cell);
    from = i + 1;
  }
  return cells;
}

function isGap(block: Block, i: number, broken: RegExp | undefined): boolean {
  const { text, original } = block;
  const sign = text.charAt(i);
  if (sign === '|') return true;
  if (sign !== ' ') return false;
  if (text.charAt(i + 1) === ' ' && text.charAt(i + 2) === ' ') return true;
  return broken?.test(original.charAt(block.span(i, i + 1).from)) === true;
}

function cellAt(block: Block, start: number, end: number): Cell | undefined {
  const { text } = block;
  let [from, to] = [start, end];
  const whole = text.slice(from, to);
  const marked = ALL_MARKS.test(whole);
  const skipped = (at: number): boolean => (marked ? text.charAt(at) === ' ' : MARKS.has(text.charAt(at)));
  while (from < to && skipped(from)) from++;
  while (to > from && skipped(to - 1)) to--;
  if (from === to) return undefined;
  const own = text.slice(from, to);
  return {
    block,
    from,
    to,
    text: own,
    key: lookupKey(withoutEnd(own)),
    capitals: LETTER.test(own) && own === own.toUpperCase(),
  };
}
