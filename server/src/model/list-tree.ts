import type { Label, Reading } from '../recognise/list';
import type { Block } from '../text/source';
import { BULLET_RANK, CAPITAL_RANK, familyOf, looseFamilyOf, rankOf } from './list-label';
import { type Quotation, findQuotations } from './list-quotations';

/**
 * Brings labels together to lists, and lists to a tree. Level comes from style and context, not from indentation: a
 * label goes on the innermost open list of its family that it continues; the first number of a family opens a list
 * inside the item that is open; a number that fits nowhere exactly joins the open list of its family, where the rules
 * see what is wrong with it. One pass over the labels, with a bounded look ahead.
 */

export interface FoundLabel {
  readonly label: Label;
  readonly block: Block;
}

export interface DraftItem {
  readonly label: Label;
  readonly block: Block;
  readonly reading: Reading;
  readonly numeral: string;
  lastBlock: number;
  readonly children: DraftList[];
}

export interface DraftList {
  readonly family: string;
  readonly loose: string | undefined;
  readonly rank: number;
  readonly prefix: readonly number[];
  readonly items: DraftItem[];
  parent: DraftItem | undefined;
  readonly quoted: boolean;
  restarts: DraftList | undefined;
}

/** A reading of a label with its families, computed once. */
interface Option {
  readonly reading: Reading;
  readonly family: string;
  readonly loose: string | undefined;
}

interface Entry extends FoundLabel {
  readonly numeral: string;
  readonly options: readonly Option[];
  readonly order: number;
  /** The quotation that the label stands in, where it has both its marks. */
  readonly quotation: Quotation | undefined;
}

/** How many labels ahead are asked what the numbers go on with. */
const LOOK_AHEAD = 120;
/** A number so far from its list's last one is no label of it (a wrapped line that begins with an amount). */
const FARTHEST = 9;
/** Places in the alphabet over which a letter is no Roman numeral. */
const LETTERS_NEAR = 4;
/** Blocks over which a list inside paragraphs may go on. */
const INTERRUPTION = 4;
/** Numerals that decimal labels inside go on from: 2.1 under 2., II or Điều 2. */
const HAS_DECIMALS: ReadonlySet<string> = new Set(['arabic', 'roman', 'decimal', 'word']);
const CLOSING_QUOTE = /[”"»]['.;,:)\s]*$/u;

/** `endings`: indexes of blocks before which every list ends, in order. */
export function buildTree(
  found: readonly FoundLabel[],
  blocks: readonly Block[],
  endings: readonly number[],
): DraftList[] {
  return new TreeBuilder(found, blocks, endings).build();
}

class TreeBuilder {
  readonly #entries: readonly Entry[];
  readonly #all: DraftList[] = [];
  /** Open lists, outermost first; undefined is the start of a quoted passage, which sees no list outside. */
  readonly #open: (DraftList | undefined)[] = [];
  /** By family, the lists that can be gone on with; a quotation has its own. */
  #closed = new Map<string, DraftList>();
  /** The quotation that is being read, with what was closed outside of it. */
  #inside: { readonly quotation: Quotation; readonly outside: Map<string, DraftList> } | undefined;

  constructor(
    found: readonly FoundLabel[],
    readonly blocks: readonly Block[],
    readonly endings: readonly number[],
  ) {
    const labelled = new Set<Block>();
    for (const { label, block } of found) if (label.quoted && !label.inline) labelled.add(block);
    const quotations = findQuotations(blocks, labelled, endings);
    let at = 0;
    this.#entries = found.map(({ label, block }, order) => {
      while ((quotations[at]?.last ?? Infinity) < block.index) at++;
      const here = quotations[at];
      const quotation = here && here.first <= block.index ? here : undefined;
      const numeral = block.text.slice(label.numeralFrom, label.numeralTo);
      const options = label.readings.map((reading) => ({
        reading,
        family: familyOf(label, reading, numeral),
        loose: looseFamilyOf(label, reading, numeral),
      }));
      return { label, block, numeral, options, order, quotation };
    });
  }

  build(): DraftList[] {
    const endings = [...this.endings];
    for (const [i, entry] of this.#entries.entries()) {
      this.#leaveQuotation(entry.quotation);
      while ((endings[0] ?? Infinity) <= entry.block.index) this.#pop(0, (endings.shift() ?? 0) - 1);
      if (entry.quotation) this.#enterQuotation(entry.quotation);
      else if (!entry.label.inline && entry.label.quoted) this.#openQuote(entry.block.index);
      this.#place(entry);
      if (entry.quotation) continue;
      const next = this.#entries[i + 1];
      if (next?.block !== entry.block)
        this.#closeQuote(entry.block.index, next?.block.index ?? this.blocks.length);
    }
    this.#leaveQuotation(undefined);
    this.#pop(0, (endings[0] ?? this.blocks.length) - 1);
    return this.#all;
  }

  /** Labels of a quotation with both its marks are lists of their own, whatever their numbers are. */
  #enterQuotation(quotation: Quotation): void {
    if (this.#inside?.quotation === quotation) return;
    this.#openQuote(quotation.first);
    this.#inside = { quotation, outside: this.#closed };
    this.#closed = new Map();
  }

  /** Ends the quotation that is being read where the next label stands in another, or in none. */
  #leaveQuotation(next: Quotation | undefined): void {
    const inside = this.#inside;
    if (!inside || inside.quotation === next) return;
    this.#pop(Math.max(0, this.#open.lastIndexOf(undefined)), inside.quotation.last);
    this.#closed = inside.outside;
    this.#inside = undefined;
  }

  #openQuote(block: number): void {
    const barrier = this.#open.lastIndexOf(undefined);
    if (barrier >= 0) this.#pop(barrier, block - 1);
    this.#open.push(undefined);
  }

  /** Ends the quoted passage where one of the blocks from `from` to before `to` ends with a closing mark. */
  #closeQuote(from: number, to: number): void {
    const barrier = this.#open.lastIndexOf(undefined);
    if (barrier < 0) return;
    for (let i = from; i < to; i++) {
      if (!CLOSING_QUOTE.test(this.blocks[i]?.text.slice(-8) ?? '')) continue;
      this.#pop(barrier, i);
      return;
    }
  }

  /** Closes the open lists from `depth` on; their last items end with block `lastBlock`. */
  #pop(depth: number, lastBlock: number): void {
    while (this.#open.length > depth) {
      const list = this.#open.pop();
      if (!list) continue;
      const item = list.items.at(-1);
      if (item) item.lastBlock = Math.max(item.block.index, lastBlock);
      this.#closed.set(list.family, list);
    }
  }

  #place(entry: Entry): void {
    if (entry.label.words !== undefined && entry.options[0]?.reading.numeral === 'bullet') {
      this.#bullet(entry);
      return;
    }
    const barrier = this.#open.lastIndexOf(undefined);
    for (const option of entry.options) if (this.#continue(entry, option, barrier + 1, 'exact')) return;
    if (this.#misprefixed(entry)) return;
    for (const option of entry.options)
      if (
        option.reading.ordinal === 1 &&
        !this.#isLetterNear(entry, barrier) &&
        this.#start(entry, option, barrier)
      )
        return;
    const open = this.#open.slice(barrier + 1);
    for (const option of entry.options) {
      if (open.some((list) => list?.family === option.family)) continue;
      if (this.#continue(entry, option, barrier + 1, 'loose')) return;
    }
    for (const option of entry.options) if (this.#continueBracketed(entry, option, barrier)) return;
    // A quotation whose closing mark is lost does not keep the draft's own list from going on after its first label.
    if (barrier >= 0 && !this.#inside && !entry.label.quoted) {
      for (const option of entry.options) if (this.#continue(entry, option, 0, 'exact')) return;
    }
    for (const option of entry.options) if (this.#continue(entry, option, barrier + 1, 'any')) return;
    for (const option of entry.options) if (this.#reopen(entry, option)) return;
    const option = entry.options[0];
    if (!option) return;
    // “Q. CHÁNH VĂN PHÒNG”: a capital that nothing follows is rather an abbreviation; it closes no list.
    const capital = rankOf(entry.label, option.reading, entry.numeral) === CAPITAL_RANK;
    const stray = capital && option.reading.numeral === 'letter' && this.#next(entry, option) === undefined;
    this.#push(entry, option, undefined, stray ? BULLET_RANK : 0);
  }

  /** Goes on with the innermost open list that fits: with the next number, in another style, or with any number. */
  #continue(entry: Entry, option: Option, from: number, how: 'exact' | 'loose' | 'any'): boolean {
    for (let i = this.#open.length - 1; i >= from; i--) {
      const list = this.#open[i];
      const last = list?.items.at(-1);
      if (!list || !last) continue;
      const fits =
        how === 'loose'
          ? option.loose !== undefined && list.loose === option.loose
          : list.family === option.family;
      if (!fits || !samePrefix(list, entry.label)) continue;
      const near = sameKindOfPlace(last, entry);
      if (how === 'any' ? !near || !this.#plausible(entry, option, last) : !follows(last, entry, option))
        continue;
      if (how === 'loose' && !near) continue;
      if (!near && entry.block.index - last.block.index > INTERRUPTION) continue;
      this.#join(entry, option, list, i);
      return true;
    }
    return false;
  }

  /** `b)` right after `a.`: one list with two signs, where nothing else can have come before the new one. */
  #continueBracketed(entry: Entry, option: Option, barrier: number): boolean {
    const depth = this.#open.length - 1;
    const list = this.#open[depth];
    const last = list?.items.at(-1);
    if (!list || !last || depth <= barrier || option.loose === undefined || list.loose === undefined)
      return false;
    const closed = this.#closed.get(option.family)?.items.at(-1);
    if (
      option.loose === list.loose ||
      bare(option.loose) !== bare(list.loose) ||
      !samePrefix(list, entry.label) ||
      !follows(last, entry, option) ||
      !sameKindOfPlace(last, entry) ||
      !this.#isAdjacent(entry) ||
      this.#open.some((one) => one?.family === option.family) ||
      (closed && follows(closed, entry, option))
    )
      return false;
    this.#join(entry, option, list, depth);
    return true;
  }

  /** Whether `i)` is rather the letter: a list of letters is open a few places before it. */
  #isLetterNear(entry: Entry, barrier: number): boolean {
    const letter = entry.options.find((option) => option.reading.numeral === 'letter');
    if (!letter || entry.options.length < 2) return false;
    const list = this.#open.findLast((one, i) => i > barrier && one?.family === letter.family);
    const step = letter.reading.ordinal - (list?.items.at(-1)?.reading.ordinal ?? 0);
    return list !== undefined && Math.abs(step) <= LETTERS_NEAR;
  }

  /** A number that does not follow: taken for a label all the same where it is near, or the next one goes on from it. */
  #plausible(entry: Entry, option: Option, last: DraftItem): boolean {
    if (entry.label.unit !== undefined) return true;
    const step = option.reading.ordinal - last.reading.ordinal;
    if (Math.abs(step) <= FARTHEST) return true;
    const next = this.#next(entry, option);
    return next === last.reading.ordinal + 2 || next === option.reading.ordinal + 1;
  }

  #join(entry: Entry, option: Option, list: DraftList, depth: number): void {
    this.#pop(depth + 1, entry.label.inline ? entry.block.index : entry.block.index - 1);
    const last = list.items.at(-1);
    if (last)
      last.lastBlock = Math.max(
        last.block.index,
        entry.label.inline ? entry.block.index : entry.block.index - 1,
      );
    list.items.push(draftItem(entry, option));
  }

  /** `3.3` after 2.2: one of the open list of decimals, with a wrong prefix. */
  #misprefixed(entry: Entry): boolean {
    const option = entry.options[0];
    if (!option || entry.label.prefix.length === 0 || option.reading.ordinal === 1) return false;
    const outermost = this.#outermost();
    const depth = this.#open.findLastIndex((list, i) => i >= outermost && list?.family === option.family);
    const last = this.#open[depth]?.items.at(-1);
    if (!last || this.#parentOf(entry.label) >= depth || !follows(last, entry, option)) return false;
    const list = this.#open[depth];
    if (list) this.#join(entry, option, list, depth);
    return true;
  }

  /** Depth of the outermost list that a label can belong to. */
  #outermost(): number {
    return this.#inside ? this.#open.lastIndexOf(undefined) + 1 : 0;
  }

  /** Depth of the open list whose last item has the number path that a decimal label begins with. */
  #parentOf(label: Label): number {
    const wanted = label.prefix.join('.');
    const outermost = this.#outermost();
    return this.#open.findLastIndex((list, i) => {
      const last = i < outermost ? undefined : list?.items.at(-1);
      if (last?.label.open !== '' || !HAS_DECIMALS.has(last.reading.numeral)) return false;
      return [...last.label.prefix, last.reading.ordinal].join('.') === wanted;
    });
  }

  /** Opens a list with number one; false where the numbers that come show that this one is a slip. */
  #start(entry: Entry, option: Option, barrier: number): boolean {
    const depth = this.#open.findLastIndex(
      (list, i) => i > barrier && list?.family === option.family && samePrefix(list, entry.label),
    );
    const list = this.#open[depth];
    const last = list?.items.at(-1);
    if (list && last && sameKindOfPlace(last, entry)) {
      const next = this.#next(entry, option);
      // … 3, 1, 5 …: this one should be 4.
      if (next !== undefined && next === last.reading.ordinal + 2) return false;
      // 2, 1, 3: the first two have changed places.
      if (list.items.length === 1 && last.reading.ordinal === 2 && next === 3) return false;
      const introduced = this.#isIntroduced(entry);
      // 1, 1, 2: a one that was typed twice, unless a heading without a number, or a colon, begins another list.
      if (last.reading.ordinal === 1 && list.items.length === 1 && !introduced) return false;
      const innermost = depth === this.#open.length - 1;
      if (innermost || !introduced || entry.label.unit !== undefined) {
        this.#pop(depth, entry.block.index - 1);
        this.#push(entry, option, introduced || next !== 2 || !this.#isAdjacent(entry) ? undefined : list);
        return true;
      }
    }
    this.#push(entry, option, undefined);
    return true;
  }

  /** Whether the text before a label leads over to a new list: a colon, or a line without a stop that has no label. */
  #isIntroduced(entry: Entry): boolean {
    if (entry.label.inline) return !';,'.includes(signBefore(entry.block.text, entry.label.from));
    for (let i = entry.block.index - 1; i >= 0; i--) {
      const text = this.blocks[i]?.text.trimEnd() ?? '';
      if (text === '') continue;
      if (/[:：]$/.test(text)) return true;
      return !/[.;,!?…”"’)]$/.test(text) && this.#entries[entry.order - 1]?.block.index !== i;
    }
    return true;
  }

  /** Whether what comes before a label is labelled too: no paragraph between says that another list begins. */
  #isAdjacent(entry: Entry): boolean {
    if (entry.label.inline) return true;
    for (let i = entry.block.index - 1; i >= 0; i--) {
      if (this.blocks[i]?.text.trim() === '') continue;
      return this.#entries[entry.order - 1]?.block.index === i;
    }
    return false;
  }

  /** The number of the family's next label, before one that belongs to a list outside of it. */
  #next(entry: Entry, option: Option): number | undefined {
    const depth = this.#open.findLastIndex((list) => list?.family === option.family);
    const outer = new Set(this.#open.slice(0, Math.max(0, depth)).map((list) => list?.family));
    const end = Math.min(this.#entries.length, entry.order + 1 + LOOK_AHEAD);
    for (let i = entry.order + 1; i < end; i++) {
      const next = this.#entries[i];
      if (!next) return undefined;
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

  /** Goes on with a list that a heading closed, where the number follows its last: numbering that runs on. */
  #reopen(entry: Entry, option: Option): boolean {
    const list = this.#closed.get(option.family);
    const last = list?.items.at(-1);
    if (!list || !last || option.reading.ordinal === 1 || !samePrefix(list, entry.label)) return false;
    if (entry.label.unit?.running !== true && !follows(last, entry, option)) return false;
    if ((last.label.inline || entry.label.inline) && entry.block.index - last.block.index > INTERRUPTION)
      return false;
    const rank = rankOf(entry.label, option.reading, entry.numeral);
    this.#makeRoom(entry, rank);
    list.items.push(draftItem(entry, option));
    this.#open.push(list);
    return true;
  }

  /** Closes what a new list of a rank cannot stand in. */
  #makeRoom(entry: Entry, rank: number): void {
    let depth = this.#open.length;
    while (depth > 0) {
      const list = this.#open[depth - 1];
      const last = list?.items.at(-1);
      if (!list || !last) break;
      const far = entry.block.index - last.block.index > INTERRUPTION;
      const stale = last.label.inline ? last.block !== entry.block : far && last.reading.numeral === 'word';
      const lower = !entry.label.inline && list.rank > rank;
      if (!stale && !lower) break;
      depth--;
    }
    this.#pop(depth, entry.block.index - 1);
  }

  /** Opens a list; nothing below rank `room` is closed for it. */
  #push(entry: Entry, option: Option, restarts: DraftList | undefined, room = 0): void {
    const rank = rankOf(entry.label, option.reading, entry.numeral);
    const parentDepth = entry.label.prefix.length > 0 ? this.#parentOf(entry.label) : -1;
    if (parentDepth >= 0) this.#pop(parentDepth + 1, entry.block.index - 1);
    else this.#makeRoom(entry, Math.max(rank, room));
    const parent = this.#open.at(-1)?.items.at(-1);
    const list: DraftList = {
      family: option.family,
      loose: option.loose,
      rank,
      prefix: entry.label.prefix,
      items: [draftItem(entry, option)],
      parent,
      quoted: this.#open.includes(undefined),
      restarts,
    };
    parent?.children.push(list);
    this.#all.push(list);
    this.#open.push(list);
  }

  /** Bullets: the same sign goes on with its list; another sign opens one inside. */
  #bullet(entry: Entry): void {
    const option = entry.options[0];
    if (!option) return;
    const depth = this.#open.findLastIndex((list) => list?.family === option.family);
    const list = this.#open[depth];
    const shut = this.#open.lastIndexOf(undefined) > depth;
    if (list && !shut && list.rank === BULLET_RANK) this.#join(entry, option, list, depth);
    else this.#push(entry, option, undefined);
  }
}

/** A loose family without its bracket. */
function bare(loose: string): string {
  return loose.endsWith(')') ? loose.slice(0, -1) : loose;
}

/** The last character before `at` that is no space; a space where there is none. */
export function signBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && text.charAt(i) === ' ') i--;
  return i < 0 ? ' ' : text.charAt(i);
}

function draftItem({ label, block, numeral }: Entry, option: Option): DraftItem {
  return { label, block, reading: option.reading, numeral, lastBlock: block.index, children: [] };
}

function samePrefix(list: DraftList, label: Label): boolean {
  return (
    list.prefix.length === label.prefix.length && list.prefix.every((number, i) => number === label.prefix[i])
  );
}

/** Both at the start of their blocks, or both in one block. */
function sameKindOfPlace(last: DraftItem, entry: Entry): boolean {
  return last.block === entry.block || (!last.label.inline && !entry.label.inline);
}

/** The next number, or the next letter after one number: 5a, 5b. */
function follows(last: DraftItem, entry: Entry, option: Option): boolean {
  const step = option.reading.ordinal - last.reading.ordinal;
  if (step === 1) return true;
  return step === 0 && entry.label.suffix !== '' && entry.label.suffix > last.label.suffix;
}
