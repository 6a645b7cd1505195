import type { Block } from './source';

/**
 * Blocks that stand one after another: what is made of many blocks is kept by runs, so that after an edit one run is
 * looked at again and not every block of the document.
 */
export interface Run {
  readonly blocks: readonly Block[];
  /** What readers keep of it (`model/per-block.ts`), each in a place of its own. */
  readonly notes: unknown[];
}

/** Blocks of a run when it is made: with so many, a long draft has about as many runs as a run has blocks. */
const SIZE = 64;

/** The runs of a document; those of an earlier state whose blocks are all still there are taken over. */
export function groupRuns(blocks: readonly Block[], earlier: readonly Run[] = []): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const run of earlier) {
    if (!standsAt(run, blocks, from)) break;
    runs.push(run);
    from += run.blocks.length;
  }
  let to = blocks.length;
  let rest = earlier.length;
  for (; rest > runs.length; rest--) {
    const run = earlier[rest - 1];
    if (!run || to - run.blocks.length < from || !standsAt(run, blocks, to - run.blocks.length)) break;
    to -= run.blocks.length;
  }
  const count = Math.ceil((to - from) / (2 * SIZE));
  const size = Math.ceil((to - from) / Math.max(1, count));
  for (let at = from; at < to; at += size)
    runs.push({ blocks: blocks.slice(at, Math.min(to, at + size)), notes: [] });
  for (const run of earlier.slice(rest)) runs.push(run);
  return runs;
}

function standsAt(run: Run, blocks: readonly Block[], at: number): boolean {
  return run.blocks.every((block, i) => blocks[at + i] === block);
}
