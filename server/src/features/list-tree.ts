import type { DocumentModel, List, ListItem } from '../model/types';
import { nth } from '../text/certain';

/** Where an item stands among the lists of a draft. */
export interface Place {
  readonly list: List;
  readonly index: number;
  readonly item: ListItem;
}

/** Whether an offset lies in an item: in its label or text, or in what follows it and belongs to it. */
function holds(model: DocumentModel, { list, index, item }: Place, offset: number): boolean {
  if (item.inline) return item.span.contains(offset);
  const last = nth(model.blocks, item.lastBlock);
  const end = last.start + last.original.length;
  const next = list.items[index + 1];
  const stop = next?.block === item.block ? item.span.end : end;
  return item.label.start <= offset && offset <= stop;
}

/** The innermost item at an offset. Bullets count too, unless only numbered items are asked for. */
export function itemAt(model: DocumentModel, offset: number, numbered = false): Place | undefined {
  let best: Place | undefined;
  for (const list of model.lists) {
    if (numbered && list.numeral === 'bullet') continue;
    for (const [index, item] of list.items.entries()) {
      const place = { list, index, item };
      if (!holds(model, place, offset)) continue;
      if (!best || item.label.start >= best.item.label.start) best = place;
    }
  }
  return best;
}

/** The blocks of an item as a range of the document; for an item inside a paragraph, its span. */
export function itemRange(
  model: DocumentModel,
  item: ListItem,
): { readonly start: number; readonly end: number } {
  if (item.inline) return { start: item.span.start, end: item.span.end };
  let last = item.lastBlock;
  while (last > item.block.index && model.blocks[last]?.text.trim() === '') last--;
  const block = nth(model.blocks, last);
  return { start: item.block.start, end: block.start + block.original.length };
}
