import type { Span } from '../text/span';
import { numeralLike } from './list-label';
import type { Language, List, ListItem } from './types';

/** A label's numeral and what to write for it. */
export interface Renumbering {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The changes that give the items of a list, from index `from` on, the ordinals from `ordinal` on; decimal labels inside
 * them follow (3.1 under what was 3. becomes 4.1). Undefined where a label cannot be written: past an alphabet's end.
 */
export function renumberItems(
  list: List,
  from: number,
  ordinal: number,
  language: Language,
): Renumbering[] | undefined {
  const changes: Renumbering[] = [];
  let next = ordinal;
  for (const [i, item] of list.items.entries()) {
    if (i < from) continue;
    const before = list.items[i - 1];
    // 5a, 5b share a number.
    if (i > from && item.suffix !== '' && before?.ordinal === item.ordinal && before.suffix !== '') next--;
    if (!renumberItem(list, item, next, language, changes)) return undefined;
    next++;
  }
  return changes;
}

function renumberItem(
  list: List,
  item: ListItem,
  ordinal: number,
  language: Language,
  changes: Renumbering[],
): boolean {
  const numeral = item.numeralText.slice(0, item.numeralText.length - item.suffix.length);
  const written = numeralLike(numeral, list.numeral, ordinal, language);
  if (written === undefined) return false;
  if (written + item.suffix !== item.numeralText)
    changes.push({ span: item.numeral, newText: written + item.suffix });
  const depth = list.prefix.length;
  for (const child of item.children) followPrefix(child, depth, ordinal, changes);
  return true;
}

/** Decimal labels below an item take over its new number at their place `depth`. */
function followPrefix(list: List, depth: number, ordinal: number, changes: Renumbering[]): void {
  if (list.numeral !== 'decimal' || list.prefix.length <= depth) return;
  for (const item of list.items) {
    const parts = item.numeralText.split('.');
    if (parts[depth] !== String(ordinal)) {
      parts[depth] = String(ordinal);
      changes.push({ span: item.numeral, newText: parts.join('.') });
    }
    for (const child of item.children) followPrefix(child, depth, ordinal, changes);
  }
}

/** The changes that give items of decimal numbers, and the decimal labels inside them, other numbers before the last. */
export function takePrefix(items: readonly ListItem[], prefix: readonly number[]): Renumbering[] {
  const changes: Renumbering[] = [];
  for (const item of items) {
    const parts = item.numeralText.split('.');
    const newText = [...prefix, ...parts.slice(prefix.length)].join('.');
    if (newText !== item.numeralText) changes.push({ span: item.numeral, newText });
    for (const child of item.children)
      if (child.numeral === 'decimal') changes.push(...takePrefix(child.items, prefix));
  }
  return changes;
}
