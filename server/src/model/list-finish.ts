import type { Label } from '../recognise/list';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import {
  type DraftItem,
  type DraftList,
  type FoundLabel,
  itemsOf,
  type MutableItem,
  type MutableList,
} from './list-draft';
import { isLegend, isList } from './list-filter';
import { styleOf } from './list-label';
import { NONE, perBlock } from './per-block';
import type { Language, List } from './types';

/** Leaves out what turned out to be no list, and fixes levels, parents and the ends of items. */
export class TreeFinisher {
  readonly #made = new Map<DraftList, MutableList>();
  /** The lists inside an item. */
  readonly #inside = new Map<MutableItem, MutableList[]>();

  constructor(
    readonly drafts: readonly DraftList[],
    readonly blocks: readonly Block[],
    readonly language: Language,
  ) {}

  finish(): MutableList[] {
    const kept = new Set(this.drafts.filter(isList));
    const roots = this.drafts.filter((list) => !list.parent);
    for (const root of roots) this.#add(root, undefined, undefined, 1, kept);
    for (const draft of kept) {
      const list = this.#made.get(draft);
      if (list && draft.restarts) list.restarts = this.#made.get(draft.restarts);
    }
    // Lists that were pushed to have room for many more.
    for (const [item, lists] of this.#inside) item.children = lists.slice();
    return [...this.#made.values()].sort((a, b) => start(a) - start(b));
  }

  #add(
    draft: DraftList,
    parent: MutableItem | undefined,
    parentList: MutableList | undefined,
    level: number,
    kept: ReadonlySet<DraftList>,
  ): void {
    if (!kept.has(draft)) {
      for (const item of draft.items)
        for (const child of item.children) this.#add(child, parent, parentList, level, kept);
      return;
    }
    const all = itemsOf(draft);
    const [first] = all;
    if (!first) return;
    const items = all.map((item, i): MutableItem => new Item(item, all[i + 1], i));
    const list: MutableList = {
      style: styleOf(first.label, first.reading, first.numeral),
      numeral: first.reading.numeral,
      unit: first.label.unit?.unit,
      inline: first.label.inline,
      level,
      items,
      prefix: draft.prefix,
      parent,
      parentList,
      quoted: draft.quoted,
      legend: isLegend(draft, this.blocks, this.language),
      restarts: undefined,
      announced: undefined,
    };
    this.#made.set(draft, list);
    const siblings = parent && this.#inside.get(parent);
    if (siblings) siblings.push(list);
    else if (parent) this.#inside.set(parent, [list]);
    draft.items.forEach(({ children }, i) => {
      for (const child of children) this.#add(child, items[i], list, level + 1, kept);
    });
  }
}

function start(list: List): number {
  return nth(list.items, 0).label.start;
}

/** Where sentences of a block end: in its folded text, after their stop. */
const sentenceEnds = perBlock(({ text }) =>
  Array.from(text.matchAll(/[.!?]\s+\p{Lu}/gu), ({ index }) => index + 1),
);

/** Where an item stands; `next` is the label of the list that follows in its block. */
export function placesOf({ label, block }: FoundLabel, next: Label | undefined) {
  let end = block.text.length;
  if (next) end = next.from;
  else if (label.inline) {
    // The last of a list in a sentence ends with the sentence.
    const ends = sentenceEnds(block);
    end = ends[firstWhere(ends.length, (i) => nth(ends, i) > label.to)] ?? end;
  }
  while (end > label.to && block.text.charAt(end - 1) === ' ') end--;
  return {
    label: block.span(label.from, label.to),
    numeral: block.span(label.numeralFrom, label.numeralTo),
    span: block.span(label.from, end),
    labelFrom: label.from,
    // After an edit it may be another one.
    block,
  };
}

/** A class, since all its objects have one shape: each literal with a getter has one of its own, which takes as much memory again. */
class Item implements MutableItem {
  readonly label: Span;
  readonly numeral: Span;
  readonly span: Span;
  readonly labelFrom: number;
  readonly block: Block;
  readonly ordinal: number;
  readonly suffix: string;
  readonly text: string;
  readonly numeralText: string;
  readonly style: string;
  readonly malformed: boolean;
  readonly inline: boolean;
  readonly below: number;
  children: readonly List[] = NONE;

  /** `next` is the item after it, which may stand in the same block; `index` is its place in the list. */
  constructor(item: DraftItem, next: DraftItem | undefined, index: number) {
    const { label, block, reading, numeral } = item;
    const places = placesOf(item, next?.block === block ? next.label : undefined);
    this.label = places.label;
    this.numeral = places.numeral;
    this.span = places.span;
    this.labelFrom = places.labelFrom;
    this.block = places.block;
    // A bullet has no number of its own: its place.
    this.ordinal = reading.numeral === 'bullet' ? index + 1 : reading.ordinal;
    this.suffix = label.suffix;
    this.text = block.text.slice(label.from, label.to);
    this.numeralText = numeral;
    this.style = styleOf(label, reading, numeral);
    this.malformed = label.malformed && reading.numeral === 'roman';
    this.inline = label.inline;
    this.below = Math.max(0, item.lastBlock - block.index);
  }

  get lastBlock(): number {
    return this.block.index + this.below;
  }
}
