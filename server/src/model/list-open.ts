import { nth } from '../text/certain';
import type { Block } from '../text/source';
import type { DraftList } from './list-draft';
import type { Quotation } from './list-quotations';

/** At the end of a block: the mark that ends a quoted passage. */
export const CLOSING_QUOTE = /[”"»]['.;,:)\s]*$/u;

/** The lists that a label can go on: the open ones, within one another, and those closed before; quoted passages part them. */
export class OpenLists {
  readonly #lists: (DraftList | undefined)[] = [];
  /** By family, the lists that can be gone on with; a quotation has its own. */
  #closed = new Map<string, DraftList>();
  /** The quotation that is being read, with what was closed outside of it. */
  #inside: { readonly quotation: Quotation; readonly outside: Map<string, DraftList> } | undefined;

  constructor(readonly blocks: readonly Block[]) {}

  /** The open ones, outermost first; undefined is the start of a quoted passage, which sees no list outside. */
  get lists(): readonly (DraftList | undefined)[] {
    return this.#lists;
  }

  /** Depth at which the innermost quoted passage begins; -1 outside of any. */
  get barrier(): number {
    return this.#lists.lastIndexOf(undefined);
  }

  /** Whether a quotation with both its marks is being read. */
  get inQuotation(): boolean {
    return this.#inside !== undefined;
  }

  /** The list of a family that was closed last. */
  closed(family: string): DraftList | undefined {
    return this.#closed.get(family);
  }

  push(list: DraftList): void {
    this.#lists.push(list);
  }

  /** Labels of a quotation with both its marks are lists of their own, whatever their numbers are. */
  enterQuotation(quotation: Quotation): void {
    if (this.#inside?.quotation === quotation) return;
    this.openQuote(quotation.first);
    this.#inside = { quotation, outside: this.#closed };
    this.#closed = new Map();
  }

  /** Ends the quotation that is being read where the next label stands in another, or in none. */
  leaveQuotation(next: Quotation | undefined): void {
    const inside = this.#inside;
    if (!inside || inside.quotation === next) return;
    this.close(Math.max(0, this.barrier), inside.quotation.last);
    this.#closed = inside.outside;
    this.#inside = undefined;
  }

  /** A quoted passage begins with the block of an index; one that was open ends before it. */
  openQuote(block: number): void {
    const barrier = this.barrier;
    if (barrier >= 0) this.close(barrier, block - 1);
    this.#lists.push(undefined);
  }

  /** Ends the quoted passage where a block ends with a closing mark; `from`, `to`: indices of blocks, `to` exclusive. */
  closeQuote(from: number, to: number): void {
    const barrier = this.barrier;
    if (barrier < 0) return;
    for (let i = from; i < to; i++) {
      if (!CLOSING_QUOTE.test(nth(this.blocks, i).text.slice(-8))) continue;
      this.close(barrier, i);
      return;
    }
  }

  /** Closes the open lists from `depth` on; their last items end with the block of index `lastBlock`. */
  close(depth: number, lastBlock: number): void {
    while (this.#lists.length > depth) {
      const list = this.#lists.pop();
      if (!list) continue;
      const item = list.items.at(-1);
      if (item) item.lastBlock = Math.max(item.block.index, lastBlock);
      this.#closed.set(list.family, list);
    }
  }
}
