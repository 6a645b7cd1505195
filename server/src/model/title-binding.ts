import type { BlockTitles, Found } from '../recognise/title';
import type { Persons } from './persons';
import type { PersonMention } from './types';

/** What a title of a block is bound to. */
export interface Binding {
  readonly person: PersonMention | undefined;
  /** It carries on the list of the title before it. */
  readonly joined: boolean;
}

const LIST = /^\s*(?:,|-|–|—|,?\s*(?:và|and|kiêm|đồng thời là|concurrently|cum|as well as|&))\s*(?:(?:the|also|concurrently)\s+)?$/iu;
const AFTER_NAME = /^\s*(?:[-–—:,(]|là|hiện là|is the|is|as|who is the|,?\s*(?:the|hiện là|giữ chức|giữ chức vụ)|\(\s*(?:the|là))\s*(?:the\s+)?$/iu;
const BEFORE_NAME = /^\s*:?\s*$/u;
const BEFORE_LOOSE = /^\s*[-–—,]\s*$/u;

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
  const items = found.map((item, i) => ({ item, i })).filter(({ item }) => item.kind === 'title' || persons.of(item));
  const gap = (a: Found, b: Found): string => block.text.slice(a.end, startOf(b, tokens));
  const groups: { readonly group: Group; readonly before: number | undefined; readonly after: number | undefined }[] = [];
  for (let k = 0; k < items.length; k++) {
    const entry = items[k];
    if (entry?.item.kind !== 'title') continue;
    const group: Group = { titles: [entry.i], first: k, last: k };
    for (let next = items[k + 1]; next?.item.kind === 'title'; next = items[group.last + 1]) {
      const previous = items[group.last];
      if (!previous || !LIST.test(gap(previous.item, next.item))) break;
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
    const left =
      named && first && named.item.kind === 'person' && AFTER_NAME.test(gap(named.item, first)) && !taken.has(before ?? -1)
        ? persons.of(named.item)
        : undefined;
    let right = follows && last && follows.item.kind === 'person' && BEFORE_NAME.test(gap(last, follows.item)) ? persons.of(follows.item) : undefined;
    if (!left && !right && follows && last && follows.item.kind === 'person' && BEFORE_LOOSE.test(gap(last, follows.item)) && follows.item.person.addressed)
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
