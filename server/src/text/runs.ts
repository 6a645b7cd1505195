import { nth } from './certain';
import { replaced } from './replaced';
import { firstWhere } from './search';
import {
  type Block,
  type BlockChange,
  changedBlocks,
  splitBlocks,
  type TextBlock,
  type TextChange,
} from './source';
import type { SourceText } from './source-text';

/**
 * Blocks that stand one after another: what is made of many blocks is kept by runs, so that after an edit one run is
 * looked at again and not every block of the document. Its blocks stand where it stands: an edit before it moves it as a whole.
 */
export class Run {
  start: number;

  constructor(
    readonly blocks: readonly TextBlock[],
    public index: number,
  ) {
    this.start = blocks[0]?.start ?? 0;
    for (const [rank, block] of blocks.entries()) block.settle(this, rank, block.start - this.start);
  }
}

/** A text, its blocks, and the runs of them. */
export interface Split {
  readonly text: SourceText;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
}

/** Blocks of a run when it is made, up to twice as many: after an edit all of them are looked at … */
const SIZE = 32;
/** … and fewer than this it has only in a short draft, or at the end of one. */
const LEAST = SIZE / 4;

export function splitText(text: SourceText): Split {
  const blocks = splitBlocks(text);
  return { text, blocks, runs: runsOf(blocks, 0) };
}

/**
 * The blocks and runs of a text after a change. Those that the change leaves alone are taken over, moved to where they stand
 * now: the earlier text and what was made from it must not be used any more.
 */
export function splitAgain(earlier: Split, text: SourceText, change: TextChange): Split {
  const { from, to, blocks } = changedBlocks(earlier, text, change);
  const shift = text.length - earlier.text.length;
  return {
    text,
    runs: changedRuns(earlier.runs, { from, to, blocks }, shift),
    blocks: put(earlier.blocks as Block[], from, to, blocks),
  };
}

/** Puts blocks in the place of others. Where they are as many, as nearly always, a long list is not copied for one of them. */
function put(list: Block[], from: number, to: number, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length !== to - from) return replaced(list, from, to, blocks);
  for (let i = 0; i < blocks.length; i++) list[from + i] = nth(blocks, i);
  return list;
}

/** Makes the runs anew in which blocks are others; those after them move by `shift` UTF-16 units. */
function changedRuns(runs: readonly Run[], { from, to, blocks }: BlockChange, shift: number): Run[] {
  const startingBy = (index: number): number =>
    firstWhere(runs.length, (i) => nth(runs, i).index > index) - 1;
  const first = Math.max(0, startingBy(from));
  let end = Math.max(first, startingBy(to - 1)) + 1;
  const come = blocks.length - (to - from);
  // What is left of a run from which much was taken is joined to the next.
  if ((runs[end]?.index ?? Infinity) + come - (runs[first]?.index ?? 0) < LEAST) end++;
  const old = runs.slice(first, end).flatMap((run) => run.blocks);
  const start = runs[first]?.index ?? 0;
  const rest = old.slice(to - start);
  for (const block of rest) block.leave(block.start + shift);
  for (const run of runs.slice(end)) {
    run.start += shift;
    run.index += come;
  }
  const fresh = runsOf([...old.slice(0, from - start), ...blocks, ...rest], start);
  return replaced(runs, first, end, fresh);
}

/** Divides blocks into runs of about the same size; the first has this index. */
function runsOf(blocks: readonly TextBlock[], index: number): Run[] {
  const count = Math.ceil(blocks.length / (2 * SIZE));
  const size = Math.ceil(blocks.length / Math.max(1, count));
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; at += size)
    runs.push(new Run(blocks.slice(at, at + size), index + at));
  return runs;
}
