import { isEmptyItem } from '../model/list-empty-item';
import { numeralLike } from '../model/list-label';
import { isHeading } from '../model/sections';
import type { DocumentModel, List, ListItem } from '../model/types';
import type { TextEdit } from './edits';
import { numeralEdits } from './list-renumber';

/**
 * What Enter does in a list: `offset` is where the caret stands, on the new, empty line after an item. The next label
 * is written there, and the items after it are numbered on; after an item without text, its label is taken away
 * instead. Nothing for headings, and for lines that are no items.
 */
export function continueList(model: DocumentModel, offset: number): TextEdit[] {
  const { line } = model.lines.positionAt(offset);
  if (line === 0 || model.lines.lineText(line).trim() !== '') return [];
  const start = model.lines.lineStart(line - 1);
  const previous = model.blocks.find((block) => block.start === start);
  if (!previous) return [];
  if (isEmptyItem(previous, model.language)) {
    return [{ start, end: start + previous.original.length, newText: '' }];
  }
  for (const list of model.lists) {
    const at = list.items.findIndex((item) => item.block === previous && !item.inline);
    const item = list.items[at];
    if (item)
      return list.unit === undefined && !isHeading(list, item) ? nextItem(model, list, at, offset) : [];
  }
  return [];
}

function nextItem(model: DocumentModel, list: List, at: number, offset: number): TextEdit[] {
  const item = list.items[at];
  if (!item) return [];
  const label = nextLabel(model, list, item);
  if (label === undefined) return [];
  const { original, start } = item.block;
  const from = item.label.start - start;
  const to = item.label.end - start;
  const after = original.slice(to);
  const space = after.slice(0, after.length - after.trimStart().length);
  const lineStart = model.lines.lineStart(model.lines.positionAt(offset).line);
  const insert = { start: lineStart, end: offset, newText: original.slice(0, from) + label + (space || ' ') };
  const later = list.items.slice(at + 1).map((one, i): [ListItem, number] => [one, item.ordinal + 2 + i]);
  const follows = list.numeral === 'bullet' ? [] : numeralEdits(model, new Map(later));
  return [insert, ...follows].sort((a, b) => a.start - b.start);
}

function nextLabel(model: DocumentModel, list: List, item: ListItem): string | undefined {
  if (list.numeral === 'bullet') return item.text;
  const numeral = item.numeralText.slice(0, item.numeralText.length - item.suffix.length);
  const next = numeralLike(numeral, list.numeral, item.ordinal + 1, model.language);
  return next === undefined ? undefined : item.text.replace(item.numeralText, () => next);
}
