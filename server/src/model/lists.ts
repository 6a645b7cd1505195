import type { Knowledge } from '../knowledge';
import type { Label } from '../recognise/list';
import { nth } from '../text/certain';
import type { Run } from '../text/runs';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { Counts } from './list-counts';
import { findEndings, findLabels, type FoundByRun } from './list-labels';
import {
  type DraftItem,
  type DraftList,
  endOf,
  type FoundLabel,
  type ListPart,
  type MutableItem,
  type MutableList,
} from './list-draft';
import { buildTree } from './list-tree';
import { styleOf } from './list-label';
import { isLegend, isList } from './list-filter';
import { buildEnumerations, type RunEnumerations } from './list-enumerations';
import { buildReferences, Resolver } from './list-references';
import { keepSame } from './list-same';
import { sameLabel, shapeOf } from './list-shape';
import { commonEnds, isSame, NONE, perBlock, perDocument, perNode } from './per-block';
import type { Source } from './source';
import type {
  AnnouncedCount,
  Language,
  List,
  ListItem,
  LoneBracket,
  PartReference,
  SloganCount,
} from './types';

export interface Structure {
  readonly lists: readonly List[];
  /** Each list by itself; another object where the list, or one that it speaks of, is not as it was. */
  readonly listsAlone: readonly ListAlone[];
  readonly announced: readonly AnnouncedCount[];
  readonly slogans: readonly SloganCount[];
  /** By run. */
  readonly slogansOf: readonly RunEnumerations[];
  readonly loneBrackets: readonly LoneBracket[];
  readonly references: readonly PartReference[];
}

/** A list and nothing else, for rules that judge one by itself. */
export interface ListAlone {
  readonly list: List;
  readonly lists: readonly [List];
}

function aloneOf(list: List): ListAlone {
  return { list, lists: [list] };
}

/** A part of a draft with its lists. */
interface MadePart extends ListPart {
  readonly lists: readonly MutableList[];
}

/** What the lists of a document were made from, and what was made. */
interface Kept {
  readonly runs: readonly Run[];
  readonly labels: readonly FoundLabel[];
  readonly endings: readonly number[];
  readonly language: Language;
  readonly parts: readonly MadePart[];
  readonly lists: readonly MutableList[];
  readonly alone: readonly ListAlone[];
  readonly counts: Counts;
  readonly announced: readonly AnnouncedCount[];
  readonly resolver: Resolver;
}

const place = perDocument((): { kept: Kept | undefined } => ({ kept: undefined }));

/** Lists and announced counts of the document. Lists stand in the order of their first labels. */
export function buildLists(
  source: Source,
  language: Language,
  knowledge: Knowledge,
  found: FoundByRun,
): Structure {
  const endings = findEndings(source, knowledge);
  const labels = findLabels(source, language, found);
  const here = place(source);
  const kept = (here.kept =
    (here.kept && goOn(here.kept, source, labels, endings, language)) ??
    makeLists(source, labels, endings, language, here.kept));
  const { lists, alone, announced, resolver } = kept;
  return {
    lists,
    listsAlone: alone,
    announced,
    ...buildEnumerations(source, language),
    references: besideLists(
      buildReferences(source, resolver, language, {
        whole: endings.length > 0,
        citationsOf: found.citationsOf,
      }),
      lists,
    ),
  };
}

/** References speak of items: they are other ones where the lists are. */
const besideLists = perNode((references: readonly PartReference[], _lists: readonly List[]) => [
  ...references,
]);

function makeLists(
  source: Source,
  labels: readonly FoundLabel[],
  endings: readonly number[],
  language: Language,
  earlier: Kept | undefined,
): Kept {
  const { blocks, runs } = source;
  const before = earlier?.language === language ? earlier : undefined;
  const isUntouched = before ? untouched(before.runs, runs) : () => false;
  const known = new Map(before?.parts.map((part) => [part.first, part]));
  const changed = new Set<List>();
  const parts = partsOf(labels, endings, blocks).map((part, i): MadePart => {
    const same = known.get(part.first);
    if (same?.size === part.size && isSame(same.labels, part.labels) && isUntouched(part)) return same;
    const drafts = buildTree(part, source);
    const finished = new TreeFinisher(drafts, blocks, language).finish();
    const kept = keepSame(finished, (same ?? before?.parts[i])?.lists ?? NONE);
    for (const list of kept.changed) changed.add(list);
    return { ...part, lists: kept.lists };
  });
  const lists = parts.flatMap((part) => part.lists);
  const counts = new Counts(source, language, lists);
  const alone = new Map(earlier?.alone.map((one) => [one.list, one]));
  return {
    ...{ runs, labels, endings, language, parts, lists, counts },
    alone: lists.map((list) => (changed.has(list) ? undefined : alone.get(list)) ?? aloneOf(list)),
    announced: counts.all(),
    resolver: new Resolver(lists),
  };
}

/** The parts of a draft that have labels, over whose borders no list goes. */
function partsOf(
  labels: readonly FoundLabel[],
  endings: readonly number[],
  blocks: readonly Block[],
): ListPart[] {
  const parts: ListPart[] = [];
  let [start, next] = [0, 0];
  for (const end of [...endings, blocks.length]) {
    const from = next;
    next = firstWhere(labels.length, (i) => nth(labels, i).block.index >= end);
    if (next > from)
      parts.push({ first: nth(blocks, start), size: end - start, labels: labels.slice(from, next) });
    start = end;
  }
  return parts;
}

/** Tells of which parts all blocks were there before an edit: those before the blocks that changed, and after them. */
function untouched(before: readonly Run[], now: readonly Run[]): (part: ListPart) => boolean {
  const ends = commonEnds(before, now);
  const blocksIn = (runs: readonly Run[]): Block[] =>
    runs.slice(ends.from, runs.length - ends.end).flatMap(({ blocks }) => blocks);
  const [old, fresh] = [blocksIn(before), blocksIn(now)];
  const inside = commonEnds(old, fresh);
  const start = now[ends.from]?.index ?? Infinity;
  const [from, to] = [start + inside.from, start + fresh.length - inside.end];
  return (part) => endOf(part) <= from || part.first.index >= to;
}

/**
 * The lists of the document before an edit, where the edit leaves them as they are but for the words of their items;
 * undefined where they have to be made anew.
 */
function goOn(
  kept: Kept,
  source: Source,
  labels: readonly FoundLabel[],
  endings: readonly number[],
  language: Language,
): Kept | undefined {
  if (kept.language !== language || !isSame(kept.endings, endings)) return undefined;
  const changed = sameShapes(kept.runs, source.runs);
  const rewritten = changed && sameLabels(kept.labels, labels);
  if (!rewritten) return undefined;
  const touched = rewrite(kept.lists, rewritten);
  const lists = touched.size === 0 ? kept.lists : [...kept.lists];
  const alone =
    touched.size === 0
      ? kept.alone
      : kept.alone.map((one) => (touched.has(one.list) ? aloneOf(one.list) : one));
  const { counts } = kept;
  const counted = counts.edited(changed, source) || touched.size > 0;
  return {
    ...kept,
    ...{ runs: source.runs, labels, lists, alone },
    parts: labels === kept.labels ? kept.parts : relabelled(kept.parts, labels, endings, source.blocks),
    announced: counted ? counts.all() : kept.announced,
  };
}

/** Parts with the same lists, whose labels now are others. */
function relabelled(
  parts: readonly MadePart[],
  labels: readonly FoundLabel[],
  endings: readonly number[],
  blocks: readonly Block[],
): readonly MadePart[] {
  return partsOf(labels, endings, blocks).map((part, i) => ({ ...part, lists: nth(parts, i).lists }));
}

/** The blocks that now are others, where they have the shape of those that stand in their place; undefined where not all do. */
function sameShapes(before: readonly Run[], now: readonly Run[]): ReadonlySet<Block> | undefined {
  const ends = commonEnds(before, now);
  const [old, fresh] = [before, now].map((runs) =>
    runs.slice(ends.from, runs.length - ends.end).flatMap(({ blocks }) => blocks),
  );
  if (!old || old.length !== fresh?.length) return undefined;
  const changed = new Set<Block>();
  for (const [i, block] of old.entries()) {
    const other = fresh[i];
    if (!other || other === block) continue;
    if (shapeOf(block) !== shapeOf(other)) return undefined;
    changed.add(block);
  }
  return changed;
}

/** A label that says what another said before it. */
interface Rewritten {
  readonly before: FoundLabel;
  readonly now: FoundLabel;
}

/** The labels that are others than before but say the same; undefined where not all do. */
function sameLabels(
  before: readonly FoundLabel[],
  now: readonly FoundLabel[],
): readonly Rewritten[] | undefined {
  if (before === now) return NONE;
  if (before.length !== now.length) return undefined;
  const { from, end } = commonEnds(before, now);
  const rewritten: Rewritten[] = [];
  for (let i = from; i < now.length - end; i++) {
    const [one, other] = [before[i], now[i]];
    if (!one || !other || one === other) continue;
    if (one.block.index !== other.block.index || !sameLabel(one, other)) return undefined;
    rewritten.push({ before: one, now: other });
  }
  return rewritten;
}

/** Gives items the labels that now stand in place of theirs; returns the lists of which something is said otherwise. */
function rewrite(lists: readonly MutableList[], labels: readonly Rewritten[]): ReadonlySet<List> {
  const rewritten = new Set<List>();
  const touched = new Set<List>();
  const [first, last] = [labels[0]?.before.block.index, labels.at(-1)?.before.block.index];
  if (first === undefined || last === undefined) return touched;
  const fresh = new Map<Block, Map<number, FoundLabel>>();
  for (const { before, now } of labels) {
    const { block, label } = before;
    fresh.set(block, (fresh.get(block) ?? new Map<number, FoundLabel>()).set(label.from, now));
  }
  const freshOf = (item: ListItem | undefined): FoundLabel | undefined =>
    item && fresh.get(item.block)?.get(item.labelFrom);
  for (const list of lists) {
    const { items } = list;
    // Lists and their items stand in the order of the text.
    if ((items[0]?.block.index ?? 0) > last) break;
    if ((items.at(-1)?.block.index ?? 0) < first) continue;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const found = freshOf(item);
      if (!item || !found) continue;
      const next = items[i + 1];
      const sameBlock = next?.block === item.block ? freshOf(next) : undefined;
      Object.assign(item, placesOf(found, sameBlock?.label));
      rewritten.add(list);
      for (const one of [list, list.parentList, ...item.children]) if (one) touched.add(one);
    }
  }
  for (const list of lists) if (list.restarts && rewritten.has(list.restarts)) touched.add(list);
  return touched;
}

/** Leaves out what turned out to be no list, and fixes levels, parents and the ends of items. */
class TreeFinisher {
  readonly #made = new Map<DraftList, MutableList>();

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
    const first = draft.items[0];
    if (!first) return;
    const items: MutableItem[] = [];
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
    parent?.children.push(list);
    draft.items.forEach((item, i) => {
      const made = new Item(item, draft.items[i + 1], i);
      items.push(made);
      for (const child of item.children) this.#add(child, made, list, level + 1, kept);
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
function placesOf({ label, block }: FoundLabel, next: Label | undefined) {
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
  readonly children: MutableItem['children'] = [];

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
