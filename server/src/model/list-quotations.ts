import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { QUOTE } from '../text/units';
import { gathered } from './columns';
import { perBlock } from './per-block';
import type { Source } from './source';

/** Blocks, by index, that a quotation of several paragraphs takes up. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
}

/** A quotation that no mark closes within so many blocks is taken for one whose closing mark is lost. */
const LONGEST = 100;
/** A paragraph that begins with a quotation mark, or one whose quotation begins after a colon: “… như sau: “2. …”. */
const AT_START = /^[\s>*_#]*["“«]/u;
const AFTER_COLON = /[:：] ?["“«]/u;
const CLOSES_LINE = /["”»]['.;,:)\s]*$/u;

/**
 * The quotations whose labels number the quoted text and not the draft, as the amended wording in a draft that amends
 * another: those that begin a block and begin it with a label (`labelled`), and those that go on in later blocks. A
 * quotation whose closing mark is lost is left out; so is one that another quotation breaks off. Those of the blocks from
 * index `from` to before `end`, which end there; in the order of the text, without overlaps.
 */
export function findQuotations(
  source: Source,
  labelled: ReadonlySet<Block>,
  from: number,
  end: number,
): Quotation[] {
  const { blocks } = source;
  const found: Quotation[] = [];
  let done = -1;
  const marked = withMarks(source);
  const before = firstWhere(marked.length, (i) => nth(marked, i).index >= from);
  for (let next = before; next < marked.length && nth(marked, next).index < end; next++) {
    const block = nth(marked, next);
    const { index: i } = block;
    const marks = marksOf(block);
    if (i <= done || !marks) continue;
    const { atStart, afterColon, open, closesLine } = marks;
    const quoted = atStart && labelled.has(block);
    if (open === 0) {
      if (quoted && closesLine) found.push({ first: i, last: i });
      continue;
    }
    if (open < 0 || (!atStart && !afterColon)) continue;
    const limit = Math.min(end, i + LONGEST);
    const last = closingBlock(blocks, i, marks, limit);
    if (last === undefined) continue;
    found.push({ first: atStart ? i : i + 1, last });
    done = last;
  }
  return found;
}

/** The blocks of a run that have quotation marks. */
const withMarks = gathered(({ blocks }): readonly Block[] =>
  blocks.filter((block) => marksOf(block) !== undefined),
);

/** What the quotation marks of a block say; undefined for one that has none. */
export function marksOf(block: Block): Marks | undefined {
  return block.classes & QUOTE ? readMarks(block) : undefined;
}

interface Marks {
  readonly atStart: boolean;
  readonly afterColon: boolean;
  /** How many more marks it opens than it closes. */
  readonly open: number;
  /** The marks are the same at both ends. */
  readonly straight: boolean;
  readonly closesLine: boolean;
}

const readMarks = perBlock((block): Marks => {
  const { text } = block;
  return {
    atStart: AT_START.test(text),
    afterColon: AFTER_COLON.test(text),
    open: openAtEnd(text),
    straight: !/[“«]/u.test(text),
    closesLine: CLOSES_LINE.test(text.slice(-8)),
  };
});

/** The block in which the quotation that block `from` leaves `open` marks deep is closed. */
function closingBlock(
  blocks: readonly Block[],
  from: number,
  { open, straight }: Marks,
  limit: number,
): number | undefined {
  let depth = open;
  for (let i = from + 1; i < limit; i++) {
    const block = blocks[i];
    const marks = block && marksOf(block);
    if (!marks) continue;
    const change = marks.open;
    // Straight marks are the same at both ends: an odd one at the end of a line closes.
    if (straight) {
      if (change === 0) continue;
      return marks.closesLine ? i : undefined;
    }
    // Another quotation begins with this block: the closing mark of the first is lost.
    if (change > 0 && marks.atStart) return undefined;
    depth += change;
    if (depth <= 0) return i;
  }
  return undefined;
}

/** How many more quotation marks a text opens than it closes. */
function openAtEnd(text: string): number {
  const curly = count(text, '“') + count(text, '«') - count(text, '”') - count(text, '»');
  return curly !== 0 ? curly : count(text, '"') % 2;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) found++;
  return found;
}
