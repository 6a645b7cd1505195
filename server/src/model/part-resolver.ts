import { addTo } from '../text/add-to';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import { isSame } from './alike';
import { NONE } from './per-block';
import type { List, ListItem, PartReference, ReferencePart } from './types';

/** Whether references find their way by a list: it begins with its first number, and is of units or stands in no other. */
export function isRoot({ quoted, items, parent, unit }: List): boolean {
  return !quoted && items[0]?.ordinal === 1 && (!parent || unit !== undefined);
}

/** Finds the parts of a draft by kind and number. */
export class PartResolver {
  /** Lists that stand in no other … */
  readonly #outermost: List[] = [];
  /** … and those of a unit. */
  readonly #byUnit = new Map<string, List[]>();

  /** Of the roots of a draft, in the order of the text. */
  constructor(roots: readonly List[]) {
    for (const list of roots) {
      if (!list.parent) this.#outermost.push(list);
      if (list.unit !== undefined) addTo(this.#byUnit, list.unit, list);
    }
  }

  /** Whether another finds the same; a list is the same only with what stands in it. */
  findsAs(other: PartResolver): boolean {
    if (!isSame(this.#outermost, other.#outermost) || this.#byUnit.size !== other.#byUnit.size) return false;
    for (const [unit, lists] of this.#byUnit)
      if (!isSame(lists, other.#byUnit.get(unit) ?? NONE)) return false;
    return true;
  }

  /** The innermost item of a kind around a block. */
  around(block: number, kind: ReferencePart['kind']): ListItem | undefined {
    const holds = (item: ListItem): boolean => item.block.index <= block && block <= item.lastBlock;
    const lists = kind === 'article' ? this.#units('article') : this.#clauses(this.around(block, 'article'));
    for (const list of lists.toReversed()) {
      const item = list.items[lastStartingBy(list, block)];
      if (item && holds(item)) return item;
    }
    return undefined;
  }

  /** Whether the draft has units of a kind whose numbers are written as the numeral of a reference is. */
  mayHave({ kind, text }: ReferencePart): boolean {
    const lists = this.#listsOf(kind, text, undefined);
    return lists.some((list) => list.unit !== undefined || !/^\d/u.test(text));
  }

  reference(path: readonly ReferencePart[]): PartReference {
    const parts: ReferencePart[] = [];
    let target: ListItem | undefined;
    let missing: PartReference['missing'];
    for (const part of path) {
      const lists = missing
        ? []
        : this.#listsOf(part.kind, part.text, parts.length === 0 ? undefined : target);
      const item = part.target ?? itemOf(lists, part.ordinal);
      parts.push({ ...part, target: item });
      if (item || missing) {
        target = item;
        continue;
      }
      // Nothing of this kind at all, or only the beginning of it: the draft does not tell.
      const last = lists.find((list) => list.items.length > 1)?.items.at(-1);
      if (!last || last.ordinal >= part.ordinal)
        return {
          parts: [...parts, ...path.slice(parts.length)],
          target: undefined,
          missing: undefined,
          named: true,
        };
      missing = { part, last };
    }
    return { parts, target: missing ? undefined : target, missing, named: true };
  }

  #units(unit: string): readonly List[] {
    return this.#byUnit.get(unit) ?? NONE;
  }

  #clauses(article: ListItem | undefined): readonly List[] {
    return (article?.children ?? []).filter((list) => list.numeral === 'arabic' && !list.inline);
  }

  #listsOf(kind: ReferencePart['kind'], text: string, parent: ListItem | undefined): readonly List[] {
    if (text.includes('.')) return decimals(parent?.children ?? [], text.slice(0, text.lastIndexOf('.')));
    switch (kind) {
      case 'point':
        return (parent?.children ?? []).filter((list) => list.numeral === 'letter');
      case 'clause':
        return this.#clauses(parent);
      case 'section':
      case 'part': {
        const inside = parent ? parent.children : this.#outermost;
        const named = inside.filter((list) => list.unit === kind);
        if (named.length > 0) return named;
        return inside.filter(
          (list) =>
            !list.inline && (list.numeral === 'roman' || (parent !== undefined && list.numeral === 'arabic')),
        );
      }
      default:
        return parent ? parent.children.filter((list) => list.unit === kind) : this.#units(kind);
    }
  }
}

/** Of lists, and of those right inside them, the ones whose labels begin with a number path. */
function decimals(lists: readonly List[], path: string): readonly List[] {
  return lists
    .flatMap((list) => [list, ...list.items.flatMap(({ children }) => children)])
    .filter(({ numeral, prefix }) => numeral === 'decimal' && prefix.join('.') === path);
}

/** The first item of a number in some lists; most lists are numbered in order. */
function itemOf(lists: readonly List[], ordinal: number): ListItem | undefined {
  for (const list of lists) {
    const near = list.items[ordinal - nth(list.items, 0).ordinal];
    const item = near?.ordinal === ordinal ? near : list.items.find((one) => one.ordinal === ordinal);
    if (item) return item;
  }
  return undefined;
}

/** Index of the last item that starts in a block or before it; -1 for none. */
function lastStartingBy(list: List, block: number): number {
  return firstWhere(list.items.length, (i) => nth(list.items, i).block.index > block) - 1;
}
