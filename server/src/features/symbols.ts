import { isHeading } from '../model/sections';
import type { DocumentModel, List, ListItem } from '../model/types';
import { nth } from '../text/certain';
import { itemRange } from './list-tree';

/** A node of the outline. Offsets are UTF-16; `selection` is the label with its title. */
export interface OutlineNode {
  readonly name: string;
  readonly kind: 'heading' | 'item';
  readonly start: number;
  readonly end: number;
  readonly selection: { readonly start: number; readonly end: number };
  readonly children: readonly OutlineNode[];
}

const LONGEST_NAME = 80;

type Mutable = OutlineNode & { readonly children: OutlineNode[] };

/**
 * The outline of a draft: its numbered headings and items; bullets and lists inside paragraphs are left out. A node
 * stands under the one whose range it begins in: articles, whose numbers run through, under their own chapters.
 */
export function outline(model: DocumentModel): OutlineNode[] {
  const all = model.lists
    .filter((list) => list.numeral !== 'bullet')
    .flatMap((list) => list.items.filter((item) => !item.inline).map((item) => node(model, list, item)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const roots: OutlineNode[] = [];
  const open: Mutable[] = [];
  for (const one of all) {
    while ((open.at(-1)?.end ?? Infinity) <= one.start) open.pop();
    (open.at(-1)?.children ?? roots).push(one);
    open.push(one);
  }
  return roots;
}

function node(model: DocumentModel, list: List, item: ListItem): Mutable {
  const { start, end } = itemRange(model, item);
  const own = item.block.start + item.block.original.length;
  let title = item.block.text.slice(item.block.text.indexOf(item.text) + item.text.length).trim();
  // “Chương I” has its title on the next line.
  if (title === '' && item.lastBlock > item.block.index)
    title = nth(model.blocks, item.block.index + 1).text.trim();
  const name = `${item.text} ${title}`.trim();
  return {
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
    kind: isHeading(list, item) ? 'heading' : 'item',
    start,
    end,
    selection: { start: item.label.start, end: Math.min(own, end) },
    children: [],
  };
}
