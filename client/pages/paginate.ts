/** A block as it was measured, in CSS pixels. */
export interface Measured {
  readonly height: number;
  /** Distances from its top, ascending, at which it may be cut: between lines of a paragraph, between rows of a table. */
  readonly cuts: readonly number[];
  /** It stays on one page with the beginning of the next block. */
  readonly keep: boolean;
  /** It begins a page. */
  readonly fresh: boolean;
}

/** What of a block stands on a page: from `from` to `to`, distances from its top. */
export interface Piece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Sizes of lines are not whole pixels everywhere. */
const TOLERANCE = 0.5;

/** The pages of a document, each with its pieces in their order. Linear; there is always one page. */
export function paginate(blocks: readonly Measured[], pageHeight: number): Piece[][] {
  let page: Piece[] = [];
  const pages = [page];
  let used = 0;
  const turn = (): void => {
    if (page.length === 0) return;
    page = [];
    pages.push(page);
    used = 0;
  };
  /** Blocks before this one stand where the one that keeps them has put them. */
  let kept = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.fresh) turn();
    if (i >= kept) {
      const chain = chainFrom(blocks, i);
      kept = chain.end;
      if (chain.height > pageHeight - used + TOLERANCE && chain.height <= pageHeight) turn();
    }
    let from = 0;
    let cut = 0;
    for (;;) {
      const room = pageHeight - used + TOLERANCE;
      if (block.height - from <= room) break;
      let to = from;
      for (; cut < block.cuts.length && (block.cuts[cut] ?? 0) - from <= room; cut++)
        to = block.cuts[cut] ?? to;
      if (to > from) page.push({ block: i, from, to });
      else if (page.length === 0) {
        // Nothing can be cut in it, and it is longer than a page.
        to = from + pageHeight;
        page.push({ block: i, from, to });
      }
      from = to;
      turn();
    }
    page.push({ block: i, from, to: block.height });
    used += block.height - from;
  }
  return pages;
}

/** What must stand on one page from a block on: it, those that it keeps, and the beginning of the one after them. */
function chainFrom(
  blocks: readonly Measured[],
  from: number,
): { readonly height: number; readonly end: number } {
  let height = 0;
  let end = from;
  for (; blocks[end]?.keep === true && (end === from || blocks[end]?.fresh !== true); end++)
    height += blocks[end]?.height ?? 0;
  const last = blocks[end];
  if (end > from && last && !last.fresh) height += last.cuts[0] ?? last.height;
  return { height, end: Math.max(end, from + 1) };
}
