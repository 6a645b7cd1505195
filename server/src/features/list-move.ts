import type { DocumentModel, ListItem } from '../model/types';
import { applyTextEdits, type TextEdit } from './edits';
import { numeralEdits } from './list-renumber';
import { itemAt, itemRange } from './list-tree';

/**
 * Moves the item at an offset before the one above it, or behind the one below it, with everything in it; the labels
 * keep their places, decimal labels inside follow. Empty where there is no such neighbour.
 */
export function moveItem(model: DocumentModel, offset: number, direction: 'up' | 'down'): TextEdit[] {
  const place = itemAt(model, offset);
  if (!place) return [];
  const { list, index } = place;
  const first = list.items[direction === 'up' ? index - 1 : index];
  const second = list.items[direction === 'up' ? index : index + 1];
  if (!first || first.inline !== second?.inline) return [];
  if (first.inline) return first.block === second.block ? exchangeTexts(first, second) : [];
  const above = itemRange(model, first);
  const below = itemRange(model, second);
  // Several labels in one paragraph move as inline items do.
  if (above.end > below.start) return first.block === second.block ? exchangeTexts(first, second) : [];
  const ordinals = new Map([
    [first, second.ordinal],
    [second, first.ordinal],
  ]);
  const edits = list.numeral === 'bullet' ? [] : numeralEdits(model, ordinals);
  const inside = (range: { start: number; end: number }): string => {
    const own = edits.filter((edit) => range.start <= edit.start && edit.end <= range.end);
    const local = own.map((edit) => ({
      ...edit,
      start: edit.start - range.start,
      end: edit.end - range.start,
    }));
    return applyTextEdits(model.text.slice(range.start, range.end), local);
  };
  const outside = edits.filter(
    (edit) =>
      !(above.start <= edit.start && edit.end <= above.end) &&
      !(below.start <= edit.start && edit.end <= below.end),
  );
  return [
    ...outside,
    { start: above.start, end: above.end, newText: inside(below) },
    { start: below.start, end: below.end, newText: inside(above) },
  ].sort((a, b) => a.start - b.start);
}

/** The text of an item inside a paragraph, without its label and the sign that ends it. */
function textRange(item: ListItem): { readonly start: number; readonly end: number; readonly text: string } {
  const { block } = item;
  let from = item.label.end - block.start;
  let to = item.span.end - block.start;
  while (from < to && /\s/u.test(block.original.charAt(from))) from++;
  while (to > from && /[\s;,.]/u.test(block.original.charAt(to - 1))) to--;
  return { start: block.start + from, end: block.start + to, text: block.original.slice(from, to) };
}

function exchangeTexts(first: ListItem, second: ListItem): TextEdit[] {
  const a = textRange(first);
  const b = textRange(second);
  return [
    { start: a.start, end: a.end, newText: b.text },
    { start: b.start, end: b.end, newText: a.text },
  ];
}
