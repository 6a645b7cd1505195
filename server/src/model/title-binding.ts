import { nameWords } from '../knowledge/name-words';
import type { Found } from '../recognise/title';
import { nth } from '../text/certain';
import type { Block } from '../text/source';
import type { Persons } from './persons';
import type { PersonMention } from './types';

/** What a title of a block is bound to. */
export interface Binding {
  readonly person: PersonMention | undefined;
  /** The rest of the persons that a plural title stands for. */
  readonly others: readonly PersonMention[];
  /** It carries on the list of the title before it. */
  readonly joined: boolean;
}

const leadsToName = (words: string): boolean => words === '' || nameWords('titles-to-name').has(words);
const BEFORE_LOOSE = new Set([',', '-', '–', '—']);

interface Item {
  readonly item: Found;
  /** Index in the block. */
  readonly i: number;
}

interface Group {
  /** Indices of its titles in the block. */
  readonly titles: number[];
  readonly first: number;
  last: number;
}

const NO_BINDINGS: ReadonlyMap<number, Binding> = new Map();

/**
 * Binds the titles of a block to persons: those after a name by a comma or dash, those before it by a space. Where the
 * last title of a list stands right before another name, it belongs to that one. Linear in the number of mentions.
 */
export function bindPersons(
  block: Block,
  found: readonly Found[],
  persons: Persons,
): ReadonlyMap<number, Binding> {
  if (!found.some(({ kind }) => kind === 'title')) return NO_BINDINGS;
  const bindings = new Map<number, Binding>();
  const items: Item[] = found
    .map((item, i) => ({ item, i }))
    .filter(({ item }) => item.kind === 'title' || persons(item));
  const gap = (a: Found, b: Found): string => {
    const from = a.end;
    const to = startOf(b);
    // Longer than any of the joining words: another clause.
    return to - from > 40 ? '…' : block.text.slice(from, to).trim().replaceAll(/\s+/g, ' ').toLowerCase();
  };
  const plurals: Group[] = [];
  /** Persons that already have the titles written before their names. */
  const taken = new Set<number>();
  for (const group of groupsOf(items, gap)) {
    const [before, after] = [group.first - 1, group.last + 1];
    const first = items[group.first]?.item;
    const last = items[group.last]?.item;
    const named = items[before];
    const follows = items[after];
    let right =
      follows && last && follows.item.kind === 'person' && leadsToName(gap(last, follows.item))
        ? persons(follows.item)
        : undefined;
    // “Bí thư A, Chủ tịch …”: after a name that has its titles before it, a comma carries on the list of officials,
    // unless the clause ends with this one title.
    const carriesOn =
      taken.has(before) && first !== undefined && named !== undefined && gap(named.item, first) === ',';
    const closes =
      !right &&
      group.titles.length === 1 &&
      /^(?:$|[.;)])/.test(last ? block.text.slice(last.end).trimStart() : '');
    const left =
      named &&
      first &&
      named.item.kind === 'person' &&
      nameWords('name-to-titles').has(gap(named.item, first)) &&
      (!carriesOn || closes)
        ? persons(named.item)
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
      right = persons(follows.item);
    // “Bí thư Tỉnh uỷ, Phó Bí thư Tỉnh uỷ: A, B”: nothing tells who is which.
    if (right && !left && isHeadWithDeputy(group, items)) right = undefined;
    if (right) taken.add(after);
    const shared =
      left !== undefined &&
      !right &&
      !isHead(group, items) &&
      isSharedByList(group, items, { bindings, persons, gap });
    if (shared || (Boolean(right) !== Boolean(left) && isOfSeveral(group, items))) plurals.push(group);
    group.titles.forEach((i, k) => {
      const toRight = right && (!left || k === group.titles.length - 1);
      bindings.set(i, {
        person: toRight ? right : left,
        others: [],
        joined: k > 0 && !(toRight && left),
      });
    });
  }
  for (const group of plurals) {
    const others =
      bindings.get(nth(group.titles, 0))?.person === personAfter(group, items, persons)
        ? restOfList(group, items, { bindings, persons, gap })
        : listBefore(group, items, { bindings, persons, gap });
    for (const i of group.titles) {
      const binding = bindings.get(i);
      if (binding && others.length > 0) bindings.set(i, { ...binding, others });
    }
  }
  return bindings;
}

/** Titles that stand together, with nothing between them but what joins titles: a comma, “kiêm”. */
function groupsOf(items: readonly Item[], gap: (a: Found, b: Found) => string): Group[] {
  const groups: Group[] = [];
  for (let k = 0; k < items.length; k++) {
    const entry = items[k];
    if (entry?.item.kind !== 'title') continue;
    const group: Group = { titles: [entry.i], first: k, last: k };
    for (let next = items[k + 1]; next?.item.kind === 'title'; next = items[group.last + 1]) {
      const previous = items[group.last];
      if (!previous || !nameWords('between-titles').has(gap(previous.item, next.item))) break;
      group.titles.push(next.i);
      group.last++;
    }
    groups.push(group);
    k = group.last;
  }
  return groups;
}

/** Whether titles are of several persons: a plural, “các”, a number before them; never the one head of an organ. */
function isOfSeveral(group: Group, items: readonly Item[]): boolean {
  const titles = items
    .slice(group.first, group.last + 1)
    .flatMap(({ item }) => (item.kind === 'title' ? item : []));
  if (titles.some(({ title }) => title.role?.form.plural))
    return titles.every(({ title }) => title.role?.form.plural);
  return titles[0]?.several === true && !isHead(group, items);
}

/** Whether one of the titles is that of the one head of an organ. */
function isHead(group: Group, items: readonly Item[]): boolean {
  return items
    .slice(group.first, group.last + 1)
    .some(
      ({ item }) =>
        item.kind === 'title' &&
        item.title.role?.form.kind === 'head' &&
        !item.title.modifiers.some(({ id }) => id === 'deputy'),
    );
}

/** Whether the head of an organ and the deputy stand in one list. */
function isHeadWithDeputy(group: Group, items: readonly Item[]): boolean {
  const posts = new Map<string, boolean>();
  for (const { item } of items.slice(group.first, group.last + 1)) {
    if (item.kind !== 'title' || !item.title.role) continue;
    const { role, modifiers, organ, rows } = item.title;
    const key = `${role.form.id}|${organ?.forms[0]?.organ.id ?? rows[0]?.organId ?? ''}`;
    const deputy = modifiers.some(({ id }) => id === 'deputy');
    if ((posts.get(key) ?? deputy) !== deputy) return true;
    posts.set(key, deputy);
  }
  return false;
}

const LAST = /^[,;]? ?(?:và|and|&|cùng)$/;

function personAfter(group: Group, items: readonly Item[], persons: Persons): PersonMention | undefined {
  const after = items[group.last + 1];
  return after && persons(after.item);
}

/**
 * “Comrades A and B, Vice Chairmen of …”, “các đồng chí A, B - Phó Chủ tịch …”: the names before the last one. An English
 * title is surely plural; in Vietnamese a dash tells the title apart from the list.
 */
function listBefore(group: Group, items: readonly Item[], read: Read): PersonMention[] {
  const { persons, gap } = read;
  const [named, first] = [items[group.first - 1], items[group.first]];
  const title = first?.item;
  if (title?.kind !== 'title') return [];
  const dashed = named !== undefined && DASH.test(gap(named.item, title));
  if (!title.title.role?.form.plural && !(dashed && isSharedByList(group, items, read))) return [];
  const others: PersonMention[] = [];
  for (let k = group.first - 1; k > 0; k--) {
    const [before, here] = [items[k - 1], items[k]];
    const person = before && persons(before.item);
    if (!person || !here) break;
    const sign = gap(before.item, here.item);
    if (sign !== ',' && sign !== ';' && !LAST.test(sign)) break;
    others.unshift(person);
  }
  return others;
}

const DASH = /^[-–—]$/;

/**
 * “các đồng chí A, B - Phó Chủ tịch …”: a list of bare names under one plural form of address, with one title of which an
 * organ may have several holders.
 */
function isSharedByList(group: Group, items: readonly Item[], { persons, gap, bindings }: Read): boolean {
  let k = group.first - 1;
  while (k > 0) {
    const [before, here] = [items[k - 1], items[k]];
    if (!before || !here || !persons(before.item) || bindings.has(before.i)) break;
    const sign = gap(before.item, here.item);
    if (sign !== ',' && !LAST.test(sign)) break;
    k--;
  }
  const start = items[k]?.item;
  return k < group.first - 1 && start?.kind === 'person' && start.several;
}

interface Read {
  readonly bindings: ReadonlyMap<number, Binding>;
  readonly persons: Persons;
  readonly gap: (a: Found, b: Found) => string;
}

/**
 * The names of a list after the first, joined by one sign and at last by “và”. After a colon each may be followed by
 * titles of their own.
 */
function restOfList(group: Group, items: readonly Item[], { bindings, persons, gap }: Read): PersonMention[] {
  const others: PersonMention[] = [];
  const [last, named] = [items[group.last], items[group.last + 1]];
  const colon = last && named ? gap(last.item, named.item) === ':' : false;
  let person = named && persons(named.item);
  let separator: string | undefined;
  for (let k = group.last + 1; person;) {
    let end = k;
    const own = (): boolean => {
      const next = items[end + 1];
      return next?.item.kind === 'title' && bindings.get(next.i)?.person === person;
    };
    while (own()) end++;
    const [previous, next] = [items[end], items[end + 1]];
    if (!colon && end > k) {
      others.pop();
      break;
    }
    const sign = previous && next?.item.kind === 'person' ? gap(previous.item, next.item) : '';
    const final = LAST.test(sign);
    if (!final && ((sign !== ',' && sign !== ';') || (separator ?? sign) !== sign)) break;
    separator = sign;
    person = next && persons(next.item);
    if (person) others.push(person);
    if (final) break;
    k = end + 1;
  }
  return others;
}

/** Where a mention begins, its form of address included. */
function startOf(found: Found): number {
  return found.kind === 'person' ? found.person.prefixStart : found.start;
}
