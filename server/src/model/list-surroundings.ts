import { nth } from '../text/certain';
import type { Block } from '../text/source';
import { type DraftList, type Entry, type Option, signBefore } from './list-draft';

/** How many labels ahead are asked what the numbers go on with. */
const LOOK_AHEAD = 120;

export const ENDS = /[.;!?…]['”"]?\s*$/u;

/** What stands round a label: the text that leads over to it, and the labels that come after it. */
export class Surroundings {
  constructor(
    readonly entries: readonly Entry[],
    readonly blocks: readonly Block[],
  ) {}

  /** Whether the text before a label leads over to a new list: a colon, or a line without a stop that has no label. */
  isIntroduced(entry: Entry): boolean {
    if (entry.label.inline) return !';,'.includes(signBefore(entry.block.text, entry.label.from));
    for (let i = entry.block.index - 1; i >= 0; i--) {
      const text = nth(this.blocks, i).text.trimEnd();
      if (text === '') continue;
      if (/[:：]$/.test(text)) return true;
      return !/[.;,!?…”"’)]$/.test(text) && this.entries[entry.order - 1]?.block.index !== i;
    }
    return true;
  }

  /** Whether what comes before a label is labelled too: no paragraph between says that another list begins. */
  isAdjacent(entry: Entry): boolean {
    if (entry.label.inline) return true;
    for (let i = entry.block.index - 1; i >= 0; i--) {
      if (this.blocks[i]?.text.trim() === '') continue;
      return this.entries[entry.order - 1]?.block.index === i;
    }
    return false;
  }

  /** Whether a label heads its part of the text: no stop ends its line, though one ends the line before. */
  isTitled(entry: Entry): boolean {
    return ENDS.test(this.#before(entry).slice(-8)) && !ENDS.test(entry.block.text.slice(-8));
  }

  /** Whether a paragraph without a label, which ends with a colon, stands right before a label. */
  isLedTo(entry: Entry): boolean {
    return !entry.label.inline && !this.isAdjacent(entry) && /[:：]$/.test(this.#before(entry));
  }

  /** The last text before the block of a label; empty where there is none. */
  #before({ block }: Entry): string {
    for (let i = block.index - 1; i >= 0; i--) {
      const text = nth(this.blocks, i).text.trimEnd();
      if (text !== '') return text;
    }
    return '';
  }

  /** The number of the family's next label, before one that belongs to a list outside of it. */
  next(entry: Entry, option: Option, open: readonly (DraftList | undefined)[]): number | undefined {
    const depth = open.findLastIndex((list) => list?.family === option.family);
    const outer = new Set(open.slice(0, Math.max(0, depth)).map((list) => list?.family));
    const end = Math.min(this.entries.length, entry.order + 1 + LOOK_AHEAD);
    for (let i = entry.order + 1; i < end; i++) {
      const next = nth(this.entries, i);
      if (next.quotation !== entry.quotation) {
        if (entry.quotation) return undefined;
        continue;
      }
      const same = next.options.find((other) => other.family === option.family);
      if (same && next.label.prefix.join('.') === entry.label.prefix.join('.')) return same.reading.ordinal;
      if (!next.label.inline && next.options.some((other) => outer.has(other.family))) return undefined;
    }
    return undefined;
  }
}
