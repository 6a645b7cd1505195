import type { Knowledge } from '../knowledge';
import { nth } from '../text/certain';
import { lazy } from '../text/lazy';
import type { Run } from '../text/runs';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { commonEnds, isSame } from './alike';
import { editOf } from './edit';
import { concat, joined } from './columns';
import { Counts, isOfUnits, placesOfTotals, Totals } from './list-counts';
import { type BlockRange, endOf, type FoundLabel, type ListPart, type MutableList } from './list-draft';
import { TreeFinisher } from './list-finish';
import { findEndings, findLabels, type FoundByRun, isBlank } from './list-labels';
import { buildReferences } from './list-references';
import { isRoot, PartResolver } from './part-resolver';
import { type Rewritten, rewrite } from './list-rewrite';
import { keepSame } from './list-same';
import { sameLabel, shapeOf } from './list-shape';
import { buildTree } from './list-tree';
import { NONE, perDocument, perNode } from './per-block';
import type { Source } from './source';
import type { AnnouncedCount, Language, List, PartReference } from './types';

export interface Structure {
  readonly lists: readonly List[];
  readonly tree: readonly List[];
  /** Each list by itself; another object where the list, or one that it speaks of, is not as it was. */
  readonly listsAlone: readonly ListAlone[];
  readonly announced: readonly AnnouncedCount[];
  readonly references: () => readonly PartReference[];
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
  readonly alone: readonly ListAlone[];
  readonly counts: Counts;
  /** The lists of units: what a draft says of its parts as a whole may be said of these. */
  readonly units: readonly MutableList[];
  /** The lists by which references find their way. */
  readonly roots: readonly List[];
}

/** What the lists of a document were made from, and what was made. */
interface Kept {
  readonly runs: readonly Run[];
  readonly labels: readonly FoundLabel[];
  readonly endings: readonly Block[];
  readonly language: Language;
  readonly parts: readonly MadePart[];
  readonly lists: readonly MutableList[];
  readonly tree: readonly MutableList[];
  /** Of all parts, one after another. */
  readonly counted: readonly AnnouncedCount[];
  readonly totals: Totals;
  /** In the order of the text. */
  readonly announced: readonly AnnouncedCount[];
  readonly resolver: PartResolver;
}

/** What lists are made from. */
type Given = Pick<Kept, 'labels' | 'endings' | 'language'> & { readonly source: Source };

const place = perDocument((): { kept: Kept | undefined } => ({ kept: undefined }));

const allAlone = joined((part: MadePart) => part.alone);

/** Lists and announced counts of the document. Lists stand in the order of their first labels. */
export function buildLists(
  source: Source,
  language: Language,
  knowledge: Knowledge,
  found: FoundByRun,
): Structure {
  const endings = findEndings(source, knowledge);
  const given: Given = { source, language, endings, labels: findLabels(source, language, found) };
  const here = place(source);
  const before = here.kept?.language === language ? here.kept : undefined;
  const kept = (here.kept = (before && goOn(before, given)) ?? makeLists(given, before));
  const { lists, tree, parts, announced, resolver } = kept;
  // Headings do without.
  const references = lazy(() =>
    besideLists(
      lists,
      buildReferences(source, resolver, language, {
        whole: endings.length > 0,
        citationsOf: found.citationsOf,
      }),
    ),
  );
  return {
    lists,
    tree,
    listsAlone: allAlone(source, parts),
    announced,
    references,
  };
}

/** References speak of items: they are other ones where the lists are. */
const besideLists = perNode((_lists: readonly List[], references: readonly PartReference[]) => [
  ...references,
]);

/** The lists of a document, where an edit made others of them: those of parts that it leaves alone stay. */
function makeLists(given: Given, before: Kept | undefined): Kept {
  const { source, labels, endings, language } = given;
  const { blocks, runs } = source;
  const change = before && changedRange(source, before.runs);
  const isLeft = before && change && partsLeft(change, given, before.labels);
  const known = new Map(before?.parts.map((part) => [part.first, part]));
  const divided = divide(endings, blocks);
  const near = new Set(change?.near(divided, blocks));
  const parts: MadePart[] = [];
  for (const range of divided) {
    const same = known.get(range.first);
    if (same?.size === range.size && isLeft?.(range)) {
      parts.push(near.has(range) ? { ...same, counts: new Counts(same.lists, blocks, language) } : same);
      continue;
    }
    const part = { ...range, labels: labelsIn(labels, range.first.index, endOf(range)) };
    if (part.labels.length > 0)
      parts.push(makePart(part, same ?? before?.parts[parts.length], source, language));
  }
  const lists = concat(parts, (part) => part.lists);
  const resolver = new PartResolver(concat(parts, ({ roots }) => roots));
  return {
    ...{ runs, labels, endings, language, parts, lists, tree: lists },
    ...announcedIn(parts, given, before),
    resolver: before?.resolver.findsAs(resolver) ? before.resolver : resolver,
  };
}

/** The lists of a part; those of `before` that are the same go on standing for themselves. */
function makePart(
  part: ListPart,
  before: MadePart | undefined,
  source: Source,
  language: Language,
): MadePart {
  const { blocks } = source;
  const finished = new TreeFinisher(buildTree(part, source), blocks, language).finish();
  const { lists, changed } = keepSame(finished, before?.lists ?? NONE);
  const known = new Map(before?.alone.map((one) => [one.list, one]));
  return {
    ...part,
    lists,
    alone: lists.map((list) => (changed.has(list) ? undefined : known.get(list)) ?? aloneOf(list)),
    counts: new Counts(lists, blocks, language),
    units: lists.filter(isOfUnits),
    roots: lists.filter(isRoot),
  };
}

/** What is announced of lists; the same as before the edit where it leaves that as it is. */
function announcedIn(
  parts: readonly MadePart[],
  { source, language }: Given,
  before: Kept | undefined,
): Pick<Kept, 'counted' | 'totals' | 'announced'> {
  const counted = concat(parts, ({ counts }) => counts.all());
  const units = concat(parts, (part) => part.units);
  const totals = new Totals(units, placesOfTotals(source), language, before?.totals);
  const isLeft = before?.totals.announced === totals.announced && isSame(before.counted, counted);
  const announced = isLeft
    ? before.announced
    : [...counted, ...totals.announced].sort((a, b) => a.span.start - b.span.start);
  return { counted, totals, announced };
}

/** The stretches of a draft over whose borders no list goes. */
function divide(endings: readonly Block[], blocks: readonly Block[]): BlockRange[] {
  let start = 0;
  return [...endings.map(({ index }) => index), blocks.length].flatMap((end) => {
    const [first, size] = [blocks[start], end - start];
    start = end;
    return first && size > 0 ? { first, size } : [];
  });
}

/** The labels that stand in the blocks from one index to before another. */
function labelsIn(labels: readonly FoundLabel[], from: number, to: number): readonly FoundLabel[] {
  const at = (index: number): number => firstWhere(labels.length, (i) => nth(labels, i).block.index >= index);
  return labels.slice(at(from), at(to));
}

/** Where a draft is another than before an edit: some blocks from an index on, in place of others. */
class ChangedRange {
  readonly to: number;

  constructor(
    readonly from: number,
    readonly before: readonly Block[],
    readonly now: readonly Block[],
  ) {
    this.to = from + now.length;
  }

  /** The parts of which counts may stand here: up to two blocks behind a list, up to two lines before it. */
  near<Part extends BlockRange>(parts: readonly Part[], blocks: readonly Block[]): readonly Part[] {
    let behind = this.to;
    for (let lines = 0; lines < AROUND && behind < blocks.length; behind++)
      if (!isBlank(nth(blocks, behind))) lines++;
    const first = firstWhere(parts.length, (i) => endOf(nth(parts, i)) + AROUND > this.from);
    const end = firstWhere(parts.length, (i) => nth(parts, i).first.index >= behind);
    return parts.slice(first, Math.max(first, end));
  }
}

/** Tells of which parts all blocks were there before an edit, with the same labels. */
function partsLeft(
  { from, to }: ChangedRange,
  { source, labels }: Given,
  before: readonly FoundLabel[],
): (part: BlockRange) => boolean {
  const same = editOf(source).common(before, labels);
  const others = [before, labels].flatMap((all) => all.slice(same.from, all.length - same.end));
  const places = others
    // Some are gone, and their blocks with them.
    .filter(({ block }) => source.blocks[block.index] === block)
    .map(({ block }) => block.index);
  const first = places.reduce((least, index) => Math.min(least, index), from);
  const end = places.reduce((most, index) => Math.max(most, index + 1), to);
  return (part) => endOf(part) <= first || part.first.index >= end;
}

/** How far from its list a count of it may stand (`list-counts.ts`). */
const AROUND = 2;

function changedRange(source: Source, before: readonly Run[]): ChangedRange {
  const { runs } = source;
  const { from, end } = editOf(source).common(before, runs);
  const blocksIn = (all: readonly Run[]): readonly Block[] =>
    concat(all.slice(from, all.length - end), ({ blocks }) => blocks);
  const [old, fresh] = [blocksIn(before), blocksIn(runs)];
  const inside = commonEnds(old, fresh);
  return new ChangedRange(
    (runs[from]?.index ?? Infinity) + inside.from,
    old.slice(inside.from, old.length - inside.end),
    fresh.slice(inside.from, fresh.length - inside.end),
  );
}

/**
 * The lists of the document before an edit, where the edit leaves them as they are but for the words of their items;
 * undefined where they have to be made anew.
 */
function goOn(kept: Kept, given: Given): Kept | undefined {
  const { source, labels, endings } = given;
  if (kept.endings !== endings) return undefined;
  const change = changedRange(source, kept.runs);
  const changed = sameShapes(change);
  const rewritten = changed && sameLabels(source, kept.labels, labels);
  if (!rewritten) return undefined;
  const parts = relabelled(kept.parts, labels, rewritten);
  const near = change.near(kept.parts, source.blocks);
  const isCounted = near.filter(({ counts }) => counts.edited(changed, source.blocks)).length > 0;
  const isSaid = isCounted || placesOfTotals(source) !== kept.totals.places;
  const said = isSaid ? announcedIn(parts, given, kept) : undefined;
  const next = { ...kept, runs: source.runs, labels, parts, ...said };
  // The same lists and the same counts of them, of which something is said otherwise.
  return parts === kept.parts ? next : { ...next, lists: [...next.lists], announced: [...next.announced] };
}

/** The blocks that now are others, where they have the shape of those that stand in their place; undefined where not all do. */
function sameShapes({ before: old, now: fresh }: ChangedRange): ReadonlySet<Block> | undefined {
  if (old.length !== fresh.length) return undefined;
  const changed = new Set<Block>();
  for (const [i, block] of old.entries()) {
    const other = nth(fresh, i);
    if (other === block) continue;
    if (shapeOf(block) !== shapeOf(other)) return undefined;
    changed.add(block);
  }
  return changed;
}

/** The labels that are others than before but say the same, with their places; undefined where not all do. */
function sameLabels(
  source: Source,
  before: readonly FoundLabel[],
  now: readonly FoundLabel[],
): readonly Rewritten[] | undefined {
  if (before === now) return NONE;
  if (before.length !== now.length) return undefined;
  const { from, end } = editOf(source).common(before, now);
  const rewritten: Rewritten[] = [];
  for (let at = from; at < now.length - end; at++) {
    const [one, other] = [nth(before, at), nth(now, at)];
    if (one === other) continue;
    if (one.block.index !== other.block.index || !sameLabel(one, other)) return undefined;
    rewritten.push({ at, before: one, now: other });
  }
  return rewritten;
}

/** Parts with the same lists, whose labels now are others; the same list of them where none is. */
function relabelled(
  parts: readonly MadePart[],
  labels: readonly FoundLabel[],
  rewritten: readonly Rewritten[],
): readonly MadePart[] {
  const [first, last] = [rewritten[0], rewritten.at(-1)];
  if (!first || !last) return parts;
  const [from, to] = [first.now.block.index, last.now.block.index + 1];
  const now = [...parts];
  const begin = firstWhere(parts.length, (i) => endOf(nth(parts, i)) > from);
  for (let i = begin; i < parts.length && nth(parts, i).first.index < to; i++) {
    const part = nth(parts, i);
    const touched = rewrite(part.lists, rewritten);
    const alone = part.alone.map((one) => (touched.has(one.list) ? aloneOf(one.list) : one));
    now[i] = { ...part, labels: labelsIn(labels, part.first.index, endOf(part)), alone };
  }
  return now;
}
