import type { BlockTitles, Found } from '../recognise/title';
import type { Persons } from './persons';
import type { PersonMention } from './types';

/** What a title of a block is bound to. */
export interface Binding {
  readonly person: PersonMention | undefined;
  /** It carries on the list of the title before it. */
  readonly joined: boolean;
}

/** What stands between two titles of one list. */
const LIST = new Set([
  ...[
    ',',
    '-',
    '–',
    '—',
    'và',
    'and',
    ', và',
    ', and',
    '&',
    'cum',
    'kiêm',
    ', kiêm',
    'đồng thời là',
    ', đồng thời là',
  ],
  ...[
    'concurrently',
    ', concurrently',
    'and concurrently',
    ', and concurrently',
    'as well as',
    'and the',
    ', the',
  ],
  ...[', and the', 'and also', ', đồng thời', 'đồng thời'],
]);
/** What stands between a name and the titles that follow it. */
const AFTER_NAME = new Set([
  ...[
    ',',
    '-',
    '–',
    '—',
    ':',
    '(',
    'là',
    'hiện là',
    ', hiện là',
    '(là',
    'is',
    'as',
    'is the',
    'as the',
    ', the',
  ],
  ...[
    '- the',
    '– the',
    '(the',
    'who is',
    'who is the',
    ', who is',
    ', who is the',
    'giữ chức',
    'giữ chức vụ',
  ],
]);
/** What stands between titles and the name that follows them. */
const BEFORE_NAME = new Set(['', ':', 'là', 'comrade', 'đồng chí']);
const BEFORE_LOOSE = new Set([',', '-', '–', '—']);

interface Group {
  /** Indices of its titles in the block. */
  readonly titles: number[];
  readonly first: number;
  last: number;
}

/**
 * Binds the titles of a block to persons: those after a name by a comma or dash, those before it by a space. Where the
 * last title of a list stands right before another name, it belongs to that one. Linear in the number of mentions.
 */
export function bindPersons({ block, found, tokens }: BlockTitles, persons: Persons): Map<number, Binding> {
  const bindings = new Map<number, Binding>();
  const items = found
    .map((item, i) => ({ item, i }))
    .filter(({ item }) => item.kind === 'title' || persons.of(item));
  const gap = (a: Found, b: Found): string => {
    const from = a.end;
    const to = startOf(b, tokens);
    // Longer than any of the joining words: another clause.
    return to - from > 40 ? '…' : block.text.slice(from, to).trim().replaceAll(/\s+/g, ' ').toLowerCase();
  };
  const groups: {
    readonly group: Group;
    readonly before: number | undefined;
    readonly after: number | undefined;
  }[] = [];
  for (let k = 0; k < items.length; k++) {
    const entry = items[k];
    if (entry?.item.kind !== 'title') continue;
    const group: Group = { titles: [entry.i], first: k, last: k };
    for (let next = items[k + 1]; next?.item.kind === 'title'; next = items[group.last + 1]) {
      const previous = items[group.last];
      if (!previous || !LIST.has(gap(previous.item, next.item))) break;
      group.titles.push(next.i);
      group.last++;
    }
    groups.push({ group, before: k > 0 ? k - 1 : undefined, after: group.last + 1 });
    k = group.last;
  }
  /** Persons that already have the titles written before their names. */
  const taken = new Set<number>();
  for (const { group, before, after } of groups) {
    const first = items[group.first]?.item;
    const last = items[group.last]?.item;
    const named = before === undefined ? undefined : items[before];
    const follows = after === undefined ? undefined : items[after];
    let right =
      follows && last && follows.item.kind === 'person' && BEFORE_NAME.has(gap(last, follows.item))
        ? persons.of(follows.item)
        : undefined;
    // “Bí thư A, Chủ tịch …”: after a name that has its titles before it, a comma carries on the list of officials,
    // unless the clause ends with this one title.
    const carriesOn =
      taken.has(before ?? -1) && first !== undefined && named !== undefined && gap(named.item, first) === ',';
    const closes =
      !right &&
      group.titles.length === 1 &&
      /^(?:$|[.;)])/.test(last ? block.text.slice(last.end).trimStart() : '');
    const left =
      named &&
      first &&
      named.item.kind === 'person' &&
      AFTER_NAME.has(gap(named.item, first)) &&
      (!carriesOn || closes)
        ? persons.of(named.item)
        : undefined;
    if (
      !left &&
      !right &&
      follows &&
      last &&
      follows.item.kind === 'person' &&
      BEFORE_LOOSE.has(gap(last, follows.item)) &&
      follows.item.person.addressed
    )
      right = persons.of(follows.item);
    if (right && after !== undefined) taken.add(after);
    group.titles.forEach((i, k) => {
      const toRight = right && (!left || k === group.titles.length - 1);
      bindings.set(i, { person: toRight ? right : left, joined: k > 0 && !(toRight && left) });
    });
  }
  return bindings;
}

/** Where a mention begins, its form of address included. */
function startOf(found: Found, tokens: BlockTitles['tokens']): number {
  return found.kind === 'person' ? (tokens.at(found.person.prefixFrom)?.from ?? found.start) : found.start;
}
