import type { Block } from '../text/source';
import type { FoundLabel, MutableList } from './list-draft';
import { placesOf } from './list-finish';
import type { List, ListItem } from './types';

/** A label that says what another said before it. */
export interface Rewritten {
  /** Its place among the labels of the draft. */
  readonly at: number;
  readonly before: FoundLabel;
  readonly now: FoundLabel;
}

/** Gives items the labels that now stand in place of theirs; returns the lists of which something is said otherwise. */
export function rewrite(lists: readonly MutableList[], labels: readonly Rewritten[]): ReadonlySet<List> {
  const rewritten = new Set<List>();
  const touched = new Set<List>();
  const [first, last] = [labels[0]?.before.block.index, labels.at(-1)?.before.block.index];
  if (first === undefined || last === undefined) return touched;
  const fresh = new Map<Block, Map<number, FoundLabel>>();
  for (const { before, now } of labels) {
    const { block, label } = before;
    const here = fresh.get(block) ?? new Map<number, FoundLabel>();
    fresh.set(block, here.set(label.from, now));
    if (label.stage && now.label.stage) here.set(label.stage.from, { ...now, label: now.label.stage });
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
