import type { Knowledge } from '../knowledge';
import type { Block } from '../text/source';
import { bindCounts } from './list-counts';
import { findEndings, findLabels, type FoundByRun } from './list-labels';
import type { DraftItem, DraftList, MutableItem, MutableList } from './list-draft';
import { buildTree } from './list-tree';
import { styleOf } from './list-label';
import { isLegend, isList } from './list-filter';
import { buildSections } from './sections';
import { buildEnumerations } from './list-enumerations';
import { buildReferences } from './list-references';
import type { Source } from './source';
import type {
  AnnouncedCount,
  Language,
  List,
  LoneBracket,
  PartReference,
  Section,
  SloganCount,
} from './types';

export interface Structure {
  readonly lists: readonly List[];
  readonly announced: readonly AnnouncedCount[];
  readonly sections: readonly Section[];
  readonly slogans: readonly SloganCount[];
  readonly loneBrackets: readonly LoneBracket[];
  readonly references: readonly PartReference[];
}

/** Lists, announced counts and sections of the document. Lists stand in the order of their first labels. */
export function buildLists(
  source: Source,
  language: Language,
  knowledge: Knowledge,
  found: FoundByRun,
): Structure {
  const { blocks } = source;
  const endings = findEndings(source, knowledge);
  const drafts = buildTree(findLabels(source, language, found), source, endings);
  const lists = new TreeFinisher(drafts, blocks, language).finish();
  const announced = bindCounts(source, language, lists);
  return {
    lists,
    announced,
    sections: buildSections(blocks, lists),
    ...buildEnumerations(source, language),
    references: buildReferences(source, lists, language, {
      whole: endings.length > 0,
      citationsOf: found.citationsOf,
    }),
  };
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
      const made = finishItem(item, draft.items[i + 1], i);
      items.push(made);
      for (const child of item.children) this.#add(child, made, list, level + 1, kept);
    });
  }
}

function start(list: List): number {
  return list.items[0]?.label.start ?? 0;
}

const SENTENCE_END = /[.!?]\s+\p{Lu}/u;

function finishItem(item: DraftItem, next: DraftItem | undefined, index: number): MutableItem {
  const { label, block, reading, numeral } = item;
  let end = block.text.length;
  if (next?.block === block) end = next.label.from;
  else if (label.inline) {
    // The last of a list in a sentence ends with the sentence.
    const stop = SENTENCE_END.exec(block.text.slice(label.to));
    if (stop) end = label.to + stop.index + 1;
  }
  while (end > label.to && block.text.charAt(end - 1) === ' ') end--;
  return {
    label: block.span(label.from, label.to),
    numeral: block.span(label.numeralFrom, label.numeralTo),
    span: block.span(label.from, end),
    // A bullet has no number of its own: its place.
    ordinal: reading.numeral === 'bullet' ? index + 1 : reading.ordinal,
    suffix: label.suffix,
    text: block.text.slice(label.from, label.to),
    numeralText: numeral,
    style: styleOf(label, reading, numeral),
    malformed: label.malformed && reading.numeral === 'roman',
    inline: label.inline,
    labelFrom: label.from,
    block,
    lastBlock: Math.max(block.index, item.lastBlock),
    children: [],
  };
}
