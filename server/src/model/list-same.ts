import { nth } from '../text/certain';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import type { MutableList } from './list-draft';
import { isAlike, isSame } from './alike';
import { NONE } from './per-block';
import type { ListItem } from './types';

/** Lists in the order of the text, and those of before among them that stand in another list now, or restart another. */
interface Kept {
  readonly lists: readonly MutableList[];
  readonly changed: ReadonlySet<MutableList>;
}

/**
 * Puts lists of before in place of those that were made anew and are the same: what is known of them holds on. A list is
 * the same only with the lists inside it; the lists around it may be others.
 */
export function keepSame(made: readonly MutableList[], before: readonly MutableList[]): Kept {
  if (before.length === 0) return { lists: made, changed: new Set() };
  /** By where they begin: one label begins one list. */
  const standing = new Map<Block, Map<number, MutableList>>();
  for (const list of before) {
    const { block, labelFrom } = nth(list.items, 0);
    standing.set(block, (standing.get(block) ?? new Map<number, MutableList>()).set(labelFrom, list));
  }
  const changed = new Set<MutableList>();
  const kept = new Map<MutableList, MutableList>();

  const settle = (list: MutableList): MutableList => {
    const inside = list.items.map(({ children }) =>
      children.length === 0 ? NONE : (children as MutableList[]).map(settle),
    );
    const { block, labelFrom } = nth(list.items, 0);
    const old = standing.get(block)?.get(labelFrom);
    if (old && sameList(old, list, inside)) {
      kept.set(list, old);
      return old;
    }
    list.items.forEach((item, i) => {
      const children = nth(inside, i);
      for (const child of children) {
        if (child.parent === item) continue;
        child.parent = item;
        child.parentList = list;
        changed.add(child);
      }
      Object.assign(item, { children });
    });
    return list;
  };

  for (const list of made) if (!list.parentList) settle(list);
  const lists = made.map((list) => {
    const old = kept.get(list) ?? list;
    const restarts = list.restarts && (kept.get(list.restarts as MutableList) ?? list.restarts);
    if (old.restarts !== restarts) {
      old.restarts = restarts;
      changed.add(old);
    }
    return old;
  });
  return { lists, changed };
}

const OF_LIST = ['level', 'style', 'numeral', 'unit', 'inline', 'quoted', 'legend'] as const;
const OF_ITEM = [
  'block',
  'labelFrom',
  'below',
  'ordinal',
  'suffix',
  'text',
  'numeralText',
  'style',
  'malformed',
  'inline',
] as const;

/** Whether a list of before is another one; `inside`: by item, the lists inside the other one. */
function sameList(
  one: MutableList,
  other: MutableList,
  inside: readonly (readonly MutableList[])[],
): boolean {
  return (
    one.items.length === other.items.length &&
    isAlike(one, other, OF_LIST) &&
    isSame(one.prefix, other.prefix) &&
    one.items.every((item, i) => {
      const its = nth(other.items, i);
      return sameItem(item, its) && isSame(item.children, nth(inside, i));
    })
  );
}

function sameItem(one: ListItem, other: ListItem): boolean {
  return (
    isAlike(one, other, OF_ITEM) &&
    sameSpan(one.label, other.label) &&
    sameSpan(one.numeral, other.numeral) &&
    sameSpan(one.span, other.span)
  );
}

function sameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to;
}
