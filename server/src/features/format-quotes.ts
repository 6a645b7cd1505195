import type { DocumentModel } from '../model/types';
import { nth } from '../text/certain';
import { Span } from '../text/span';
import type { Block } from '../text/source';
import type { Edit } from '../rules/types';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a draft quotes: the passages between quotation marks (over several lines too) and Markdown's block quotes. */
export class Quotations {
  /** Sorted, none overlaps another; UTF-16 offsets in the document. */
  readonly #ranges: readonly Range[];

  constructor(model: DocumentModel) {
    const found: Range[] = [];
    let open: { readonly at: number; readonly block: Block } | undefined;
    for (const block of model.blocks) {
      if (/^\s*>/u.test(block.original)) found.push({ start: block.start, end: endOf(block) });
      const straight = straightMarks(block);
      for (const { index, 0: mark } of block.original.matchAll(/[“”«»]/gu)) {
        const at = block.start + index;
        const opens = mark === '“' || mark === '«';
        // A mark that is never closed quotes the rest of its own block.
        if (opens && open) found.push({ start: open.at, end: endOf(open.block) });
        else if (!opens && open) found.push({ start: open.at, end: at + 1 });
        open = opens ? { at, block } : undefined;
      }
      for (let i = 0; i < straight.length; i += 2) {
        const closing = straight[i + 1];
        const start = block.start + nth(straight, i);
        found.push({ start, end: closing === undefined ? endOf(block) : block.start + closing + 1 });
      }
    }
    if (open) found.push({ start: open.at, end: endOf(open.block) });
    this.#ranges = joined(found);
  }

  /** Whether a place lies in a quotation, or a part of it does. */
  touches({ start, end }: Range): boolean {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nth(this.#ranges, middle).end <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#ranges[low]?.start ?? Infinity) < end;
  }
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

function endOf(block: Block): number {
  return block.start + block.original.length;
}

/** Offsets of straight quotation marks in a block; an inch mark after a figure is none. */
function straightMarks({ original }: Block): number[] {
  const marks = Array.from(original.matchAll(/"/gu), ({ index }) => index);
  return marks.filter((at, i) => i % 2 === 1 || !/\d/u.test(original.charAt(at - 1)));
}

const BEFORE_OPENING = /[\s([“‘–—-]/u;
const AFTER_CLOSING = /[\s)\].,;:!?…”’–—-]/u;

/**
 * Straight quotation marks that stand in pairs, made curly. A block is left alone where one mark has no counterpart or
 * stands where neither an opening nor a closing one would, and where it holds code or tags.
 */
export function curlyQuotes(blocks: readonly Block[]): Edit[] {
  return blocks.flatMap((block) => {
    const { original } = block;
    const marks = straightMarks(block);
    if (marks.length === 0 || marks.length % 2 === 1 || /[`<>=]/u.test(original)) return [];
    if (marks.length !== original.split('"').length - 1) return [];
    const paired = marks.every((at, i) => {
      const before = original.charAt(at - 1);
      const after = original.charAt(at + 1);
      return i % 2 === 0
        ? (before === '' || BEFORE_OPENING.test(before)) && /\S/u.test(after)
        : /\S/u.test(before) && (after === '' || AFTER_CLOSING.test(after));
    });
    if (!paired) return [];
    return marks.map((at, i) => ({ span: new Span(block, at, at + 1), newText: i % 2 === 0 ? '“' : '”' }));
  });
}
