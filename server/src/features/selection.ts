import type { DocumentModel, List, ListItem } from '../model/types';
import { nth } from '../text/certain';
import { itemAt, itemRange } from './list-tree';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** What a growing selection takes in at an offset, the smallest first: word, item's text, item, list, item around … */
export function selectionRanges(model: DocumentModel, offset: number): TextRange[] {
  const ranges: TextRange[] = [];
  const add = (range: TextRange): void => {
    const last = ranges.at(-1);
    const larger =
      !last ||
      (range.start <= last.start && range.end >= last.end && range.end - range.start > last.end - last.start);
    if (larger && range.end > range.start) ranges.push(range);
  };
  add(wordAt(model, offset));
  const place = itemAt(model, offset);
  if (place) {
    let list: List | undefined = place.list;
    let item: ListItem | undefined = place.item;
    const text = model.text.slice(item.label.end, item.span.end);
    add({ start: item.label.end + text.length - text.trimStart().length, end: item.span.end });
    while (list && item) {
      add(itemRange(model, item));
      add(listRange(model, list));
      item = list.parent;
      list = list.parentList;
    }
  } else {
    const block = model.blocks.find(
      (one) => one.start <= offset && offset <= one.start + one.original.length,
    );
    if (block) add({ start: block.start, end: block.start + block.original.length });
  }
  add({ start: 0, end: model.text.length });
  return ranges;
}

function wordAt({ lines }: DocumentModel, offset: number): TextRange {
  const { line, character } = lines.positionAt(offset);
  const text = lines.lineText(line);
  let before = 0;
  let after = 0;
  while (WORD.test(text.charAt(character - before - 1))) before++;
  while (WORD.test(text.charAt(character + after))) after++;
  return { start: offset - before, end: offset + after };
}

function listRange(model: DocumentModel, list: List): TextRange {
  const ranges = list.items.map((item) => itemRange(model, item));
  return { start: nth(ranges, 0).start, end: nth(ranges, ranges.length - 1).end };
}
