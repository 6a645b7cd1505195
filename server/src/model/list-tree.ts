import type { Label } from '../recognise/list';
import {
  bare,
  draftItem,
  type DraftItem,
  type DraftList,
  type Entry,
  endOf,
  entriesOf,
  follows,
  type ListPart,
  type Option,
  sameKindOfPlace,
  samePrefix,
} from './list-draft';
import { BULLET_RANK, CAPITAL_RANK, INLINE, rankOf } from './list-label';
import { OpenLists } from './list-open';
import { Surroundings } from './list-surroundings';
import type { Source } from './source';

/**
 * Brings labels together to lists, and lists to a tree. Level comes from style and context, not from indentation: a
 * label goes on the innermost open list of its family that it continues; the first number of a family opens a list
 * inside the item that is open; a number that fits nowhere exactly joins the open list of its family, where the rules
 * see what is wrong with it. One pass over the labels, with a bounded look ahead.
 */

/** A number so far from its list's last one is no label of it (a wrapped line that begins with an amount). */
const FARTHEST = 9;
/** So far may a Roman number with another sign be from the last one: two are left out at most. */
const SKIPPED = 3;
/** Places in the alphabet over which a letter is no Roman numeral. */
const LETTERS_NEAR = 4;
/** Blocks over which a list inside paragraphs may go on. */
const INTERRUPTION = 4;
/** Numerals that decimal labels inside go on from: 2.1 under 2., II or Điều 2. */
/** Lists within one another. */
const DEEPEST = 100;
const HAS_DECIMALS: ReadonlySet<string> = new Set(['arabic', 'roman', 'decimal', 'word']);
/** The lists of a part of a draft over whose borders no list goes. */
export function buildTree(part: ListPart, source: Source): DraftList[] {
  return new TreeBuilder(part, source).build();
}

class TreeBuilder {
  readonly #entries: readonly Entry[];
  readonly #around: Surroundings;
  readonly #all: DraftList[] = [];
  readonly #open: OpenLists;

  constructor(
    readonly part: ListPart,
    source: Source,
  ) {
    this.#entries = entriesOf(part, source);
    this.#around = new Surroundings(this.#entries, source.blocks);
    this.#open = new OpenLists(source.blocks);
  }

  build(): DraftList[] {
    for (const [i, entry] of this.#entries.entries()) {
      this.#open.leaveQuotation(entry.quotation);
      if (entry.quotation) this.#open.enterQuotation(entry.quotation);
      else if (!entry.label.inline && entry.label.quoted) this.#open.openQuote(entry.block.index);
      this.#place(entry);
      if (entry.quotation) continue;
      const next = this.#entries[i + 1];
      if (next?.block !== entry.block)
        this.#open.closeQuote(entry.block.index, next?.block.index ?? endOf(this.part));
    }
    this.#open.leaveQuotation(undefined);
    this.#open.close(0, endOf(this.part) - 1);
    return this.#all;
  }

  #place(entry: Entry): void {
    if (entry.label.words !== undefined && entry.options[0]?.reading.numeral === 'bullet') {
      this.#bullet(entry);
      return;
    }
    const barrier = this.#open.barrier;
    for (const option of entry.options) if (this.#continue(entry, option, barrier + 1, 'exact')) return;
    if (this.#continueFromInline(entry) || this.#misprefixed(entry)) return;
    for (const option of entry.options)
      if (
        option.reading.ordinal === 1 &&
        !this.#isLetterNear(entry, barrier) &&
        this.#start(entry, option, barrier)
      )
        return;
    for (const option of entry.options) if (this.#continueOtherSign(entry, option, barrier)) return;
    const open = this.#open.lists.slice(barrier + 1);
    for (const option of entry.options) {
      if (open.some((list) => list?.family === option.family)) continue;
      if (this.#continue(entry, option, barrier + 1, 'loose')) return;
    }
    // A quotation whose closing mark is lost does not keep the draft's own list from going on after its first label.
    if (barrier >= 0 && !this.#open.inQuotation && !entry.label.quoted) {
      for (const option of entry.options) if (this.#continue(entry, option, 0, 'exact')) return;
    }
    for (const option of entry.options) if (this.#returnTo(entry, option)) return;
    for (const option of entry.options) if (this.#continue(entry, option, barrier + 1, 'any')) return;
    for (const option of entry.options) if (this.#reopen(entry, option)) return;
    for (const option of entry.options) if (this.#continue(entry, option, barrier + 1, 'gap')) return;
    const option = entry.options[0];
    if (!option) return;
    // “Q. CHÁNH VĂN PHÒNG”: a capital that nothing follows is rather an abbreviation; it closes no list.
    const capital = rankOf(entry.label, option.reading, entry.numeral) === CAPITAL_RANK;
    const stray =
      capital &&
      option.reading.numeral === 'letter' &&
      this.#around.next(entry, option, this.#open.lists) === undefined;
    this.#push(entry, option, undefined, stray ? BULLET_RANK : 0);
  }

  /**
   * Goes on with the innermost open list that fits: with the next number, in another style, with any number, or in another
   * style with a Roman number that is near: “III.” after “I-”.
   */
  #continue(entry: Entry, option: Option, from: number, how: 'exact' | 'loose' | 'any' | 'gap'): boolean {
    for (let i = this.#open.lists.length - 1; i >= from; i--) {
      const list = this.#open.lists[i];
      const last = list?.items.at(-1);
      if (!list || !last) continue;
      const fits =
        how === 'loose' || how === 'gap'
          ? option.loose !== undefined && list.loose === option.loose
          : list.family === option.family;
      if (!fits || !samePrefix(list, entry.label)) continue;
      const near = sameKindOfPlace(last, entry);
      const step = option.reading.ordinal - last.reading.ordinal;
      if (how === 'gap' && (!near || option.reading.numeral !== 'roman' || step < 0 || step > SKIPPED))
        continue;
      if (how === 'any' && (!near || !this.#plausible(entry, option, last))) continue;
      if ((how === 'exact' || how === 'loose') && !follows(last, entry, option)) continue;
      if (how === 'loose' && !near) continue;
      if (!near && entry.block.index - last.block.index > INTERRUPTION) continue;
      this.#join(entry, option, list, i);
      return true;
    }
    return false;
  }

  /** `2.` at the start of the paragraph after the one that ends with “: 1. …;”. */
  #continueFromInline(entry: Entry): boolean {
    const [option] = entry.options;
    const depth = this.#open.lists.length - 1;
    const list = this.#open.lists[depth];
    const last = list?.items.at(-1);
    if (entry.label.inline || !option || list?.family !== INLINE + option.family || !last) return false;
    if (entry.block.index - last.block.index > INTERRUPTION || !follows(last, entry, option)) return false;
    this.#join(entry, option, list, depth);
    return true;
  }

  /**
   * `b)` right after `a.`, `4.` right after `3)`: one list with two signs. Only the innermost list, right after its last
   * item: a list outside that the label would go on from was asked before.
   */
  #continueOtherSign(entry: Entry, option: Option, barrier: number): boolean {
    const depth = this.#open.lists.length - 1;
    const list = this.#open.lists[depth];
    const last = list?.items.at(-1);
    if (!list || !last || depth <= barrier || option.loose === undefined || list.loose === undefined)
      return false;
    const closed = this.#open.closed(option.family)?.items.at(-1);
    if (
      option.family === list.family ||
      bare(option.loose) !== bare(list.loose) ||
      !samePrefix(list, entry.label) ||
      !follows(last, entry, option) ||
      !sameKindOfPlace(last, entry) ||
      !this.#around.isAdjacent(entry) ||
      (option.loose !== list.loose && closed && follows(closed, entry, option))
    )
      return false;
    this.#join(entry, option, list, depth);
    return true;
  }

  /** Whether `i)` is rather the letter: a list of letters is open a few places before it. */
  #isLetterNear(entry: Entry, barrier: number): boolean {
    const letter = entry.options.find((option) => option.reading.numeral === 'letter');
    if (!letter || entry.options.length < 2) return false;
    const list = this.#open.lists.findLast((one, i) => i > barrier && one?.family === letter.family);
    const step = letter.reading.ordinal - (list?.items.at(-1)?.reading.ordinal ?? 0);
    return list !== undefined && Math.abs(step) <= LETTERS_NEAR;
  }

  /** A number that does not follow: taken for a label all the same where it is near, or the next one goes on from it. */
  #plausible(entry: Entry, option: Option, last: DraftItem): boolean {
    if (entry.label.unit !== undefined) return true;
    const step = option.reading.ordinal - last.reading.ordinal;
    if (Math.abs(step) <= FARTHEST) return true;
    const next = this.#around.next(entry, option, this.#open.lists);
    return next === last.reading.ordinal + 2 || next === option.reading.ordinal + 1;
  }

  #join(entry: Entry, option: Option, list: DraftList, depth: number): void {
    this.#open.close(depth + 1, entry.label.inline ? entry.block.index : entry.block.index - 1);
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
    const depth = this.#open.lists.findLastIndex(
      (list, i) => i >= outermost && list?.family === option.family,
    );
    const last = this.#open.lists[depth]?.items.at(-1);
    if (!last || this.#parentOf(entry.label) >= depth || !follows(last, entry, option)) return false;
    const list = this.#open.lists[depth];
    if (list) this.#join(entry, option, list, depth);
    return true;
  }

  /** Depth of the outermost list that a label can belong to. */
  #outermost(): number {
    return this.#open.inQuotation ? this.#open.barrier + 1 : 0;
  }

  /** Depth of the open list whose last item has the number path that a decimal label begins with. */
  #parentOf(label: Label): number {
    const wanted = label.prefix.join('.');
    const outermost = this.#outermost();
    return this.#open.lists.findLastIndex((list, i) => {
      const last = i < outermost ? undefined : list?.items.at(-1);
      if (last?.label.open !== '' || !HAS_DECIMALS.has(last.reading.numeral)) return false;
      return [...last.label.prefix, last.reading.ordinal].join('.') === wanted;
    });
  }

  /** Opens a list with number one; false where the numbers that come show that this one is a slip. */
  #start(entry: Entry, option: Option, barrier: number): boolean {
    const depth = this.#open.lists.findLastIndex(
      (list, i) => i > barrier && list?.family === option.family && samePrefix(list, entry.label),
    );
    const list = this.#open.lists[depth];
    const last = list?.items.at(-1);
    if (list && last && sameKindOfPlace(last, entry)) {
      const next = this.#around.next(entry, option, this.#open.lists);
      // … 3, 1, 5 …: this one should be 4.
      if (next !== undefined && next === last.reading.ordinal + 2) return false;
      // 2, 1, 3: the first two have changed places.
      if (list.items.length === 1 && last.reading.ordinal === 2 && next === 3) return false;
      const introduced = this.#around.isIntroduced(entry);
      // 1, 1, 2: a one that was typed twice, unless a heading without a number, or a colon, begins another list.
      const alone = next === undefined && !this.#around.isAdjacent(entry);
      if (last.reading.ordinal === 1 && list.items.length === 1 && !introduced && !alone) return false;
      const innermost = depth === this.#open.lists.length - 1;
      if (innermost || !introduced || entry.label.unit !== undefined) {
        this.#open.close(depth, entry.block.index - 1);
        this.#push(
          entry,
          option,
          introduced || next !== 2 || !this.#around.isAdjacent(entry) ? undefined : list,
        );
        return true;
      }
    }
    this.#push(entry, option, undefined);
    return true;
  }

  /**
   * 1. … (of its own) 1., 2., 3. … 2.: another list of the same style stood inside the first item. Only where the number
   * cannot be a slip in the inner list: the numbers go on from it, and something parts it from that list.
   */
  #returnTo(entry: Entry, option: Option): boolean {
    const list = this.#open.closed(option.family);
    const depth = this.#open.lists.findLastIndex((one) => one?.family === option.family);
    const last = list?.items.at(-1);
    if (
      !list ||
      !last ||
      depth < 0 ||
      list.parent !== this.#open.lists[depth]?.parent ||
      entry.label.inline ||
      last.label.inline
    )
      return false;
    if (!samePrefix(list, entry.label) || !follows(last, entry, option)) return false;
    const next = this.#around.next(entry, option, this.#open.lists);
    if (next !== undefined && next !== option.reading.ordinal + 1 && next !== 1) return false;
    if (this.#around.isAdjacent(entry) && !this.#around.isTitled(entry)) return false;
    this.#open.close(depth, entry.block.index - 1);
    last.lastBlock = Math.max(last.lastBlock, entry.block.index - 1);
    list.items.push(draftItem(entry, option));
    this.#open.push(list);
    return true;
  }

  /** Goes on with a list that a heading closed, where the number follows its last: numbering that runs on. */
  #reopen(entry: Entry, option: Option): boolean {
    const list = this.#open.closed(option.family);
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
    let depth = this.#open.lists.length;
    while (depth > 0) {
      const list = this.#open.lists[depth - 1];
      const last = list?.items.at(-1);
      if (!list || !last) break;
      const far = entry.block.index - last.block.index > INTERRUPTION;
      // “Phần thứ nhất” holds whatever comes up to the next part, “Thứ nhất,” what stands close to it.
      const words = last.reading.numeral === 'word' && last.label.unit === undefined;
      const stale = last.label.inline ? last.block !== entry.block : far && words;
      const lower = !entry.label.inline && list.rank > rank;
      if (!stale && !lower) break;
      depth--;
    }
    // No draft has so many within one another: in one endless line each label would be held against all of them.
    this.#open.close(depth < DEEPEST ? depth : 0, entry.block.index - 1);
  }

  /** Opens a list; nothing below rank `room` is closed for it. */
  #push(entry: Entry, option: Option, restarts: DraftList | undefined, room = 0): void {
    const rank = rankOf(entry.label, option.reading, entry.numeral);
    const parentDepth = entry.label.prefix.length > 0 ? this.#parentOf(entry.label) : -1;
    if (parentDepth >= 0) this.#open.close(parentDepth + 1, entry.block.index - 1);
    else this.#makeRoom(entry, Math.max(rank, room));
    const parent = this.#open.lists.at(-1)?.items.at(-1);
    const list: DraftList = {
      family: option.family,
      loose: option.loose,
      rank,
      prefix: entry.label.prefix,
      items: [draftItem(entry, option)],
      parent,
      quoted: this.#open.barrier >= 0,
      restarts,
    };
    parent?.children.push(list);
    this.#all.push(list);
    this.#open.push(list);
  }

  /** Bullets: the same sign goes on with its list, unless a paragraph leads to another; another sign opens one inside. */
  #bullet(entry: Entry): void {
    const option = entry.options[0];
    if (!option) return;
    const depth = this.#open.lists.findLastIndex((list) => list?.family === option.family);
    const list = this.#open.lists[depth];
    const shut = this.#open.barrier > depth;
    if (!list || shut || list.rank !== BULLET_RANK) this.#push(entry, option, undefined);
    else if (this.#around.isLedTo(entry)) {
      this.#open.close(depth, entry.block.index - 1);
      this.#push(entry, option, undefined);
    } else this.#join(entry, option, list, depth);
  }
}
