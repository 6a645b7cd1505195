import type { DocumentModel, List } from '../model/types';
import { nth } from '../text/certain';
import type { TextEdit } from './edits';
import { itemAt } from './list-tree';

/** Only the spaces before labels are changed: everything else stays as it was written. */

/** Puts each item of the list inside a paragraph at an offset on a line of its own; empty where there is none. */
export function inlineToParagraphs(model: DocumentModel, offset: number): TextEdit[] {
  const list = listAt(model, offset);
  const block = list?.items.find((item) => item.inline)?.block;
  if (!list || !block) return [];
  const edits: TextEdit[] = [];
  for (const item of list.items) {
    if (!item.inline || item.block !== block) continue;
    edits.push(spaceBefore(model, item.label.start, '\n'));
  }
  const { end } = nth(list.items, list.items.length - 1).span;
  const after = model.text.slice(end, block.start + block.original.length);
  // What follows the list in its paragraph becomes one of its own.
  if (list.items.at(-1)?.block === block && after.trim() !== '') {
    const start = end + after.length - after.trimStart().length;
    edits.push({ start: end, end: start, newText: '\n' });
  }
  return edits;
}

/** Joins the items of the list at an offset, one paragraph each, to the paragraph that introduces them; empty where there is none. */
export function paragraphsToInline(model: DocumentModel, offset: number): TextEdit[] {
  const list = listAt(model, offset);
  const [first] = list?.items ?? [];
  if (!list || !first || list.unit !== undefined || first.block.index === 0) return [];
  const last = list.items.at(-1);
  const alone = list.items.every(
    (item) =>
      !item.inline && item.children.length === 0 && (item === last || item.lastBlock === item.block.index),
  );
  const before = model.blocks[first.block.index - 1];
  if (!alone || !before || before.text.trim() === '') return [];
  return list.items.map((item) => spaceBefore(model, item.label.start, ' '));
}

function listAt(model: DocumentModel, offset: number): List | undefined {
  return itemAt(model, offset)?.list;
}

/** Replaces the white space (line breaks included) before an offset. */
function spaceBefore({ text }: DocumentModel, offset: number, newText: string): TextEdit {
  return { start: text.slice(0, offset).trimEnd().length, end: offset, newText };
}
