import type { BlockTitles, Found } from '../recognise/title';
import { bareKey } from '../text/fold';
import type { Language, PersonMention } from './types';

export interface Persons {
  /** In the order of the text. */
  readonly all: readonly PersonMention[];
  /** The mention of a name found in a block; undefined where it turned out to be none. */
  of(found: Found): PersonMention | undefined;
}

type PersonItem = Extract<Found, { kind: 'person' }>;

const BEFORE = new Set(['', ':', '-']);
const AFTER = new Set(['', '-', '–', '—', ':', ',', '(']);

interface Entry {
  readonly item: PersonItem;
  readonly in: BlockTitles;
  /** A title stands beside it. */
  readonly beside: boolean;
  /** What was found before it in the block. */
  readonly before: Found | undefined;
}

const JOINING = new Set([',', ';', 'và', ', và', '; và', 'cùng', 'and', ', and', '; and', '&']);

/** Whether a name of three syllables and more carries on a list of persons: “các đồng chí A, B và C”, “A, Trưởng Ban …; B”. */
function continues(last: Entry, { item, in: { block }, before }: Entry): boolean {
  if (item.person.to - item.person.from < 3 || item.person.rare || last.in.block !== block) return false;
  const titled = before?.kind === 'title';
  const from = titled ? before.end : last.item.end;
  if (item.start < from || item.start - from > 12) return false;
  const sign = block.text.slice(from, item.start).trim().toLowerCase();
  return titled ? sign === ';' : JOINING.has(sign);
}

/** Whether a title stands right before or after a name. */
function besideTitle({ block, found }: BlockTitles, item: PersonItem, i: number): boolean {
  const before = found[i - 1];
  const after = found[i + 1];
  const start = item.start;
  if (before?.kind === 'title' && BEFORE.has(block.text.slice(before.end, start).trim())) return true;
  return after?.kind === 'title' && AFTER.has(block.text.slice(item.end, after.start).trim());
}

/**
 * The persons of a document. A capitalised run is a person where a form of address or a title stands beside it, or
 * where the same name is one elsewhere in the draft. A given name alone is resolved where one full name is left.
 */
export function resolvePersons(blocks: readonly BlockTitles[], language: Language): Persons {
  const items: Entry[] = [];
  for (const block of blocks) {
    block.found.forEach((item, i) => {
      if (item.kind === 'person')
        items.push({ item, in: block, beside: besideTitle(block, item, i), before: block.found[i - 1] });
    });
  }
  const nameOf = ({ item, in: { block } }: (typeof items)[number]): string =>
    block.text.slice(item.start, item.end);
  const isFull = ({ item }: (typeof items)[number]): boolean => item.person.to - item.person.from > 1;
  const evident = new Set<string>();
  const byGiven = new Map<string, Set<string>>();
  let last: Entry | undefined;
  for (const entry of items) {
    const { person } = entry.item;
    const known =
      (person.addressed && !commonWords(entry, language)) || entry.beside || (last && continues(last, entry));
    last = known ? entry : undefined;
    if (!isFull(entry) || !known) continue;
    const key = keyOf(nameOf(entry));
    evident.add(key);
    const given = key.slice(key.lastIndexOf(' ') + 1);
    byGiven.set(given, (byGiven.get(given) ?? new Set()).add(key));
  }
  const mentions = new Map<PersonItem, PersonMention>();
  for (const entry of items) {
    const { item, in: { block } } = entry; // prettier-ignore
    const name = nameOf(entry);
    let key = keyOf(name);
    if (isFull(entry)) {
      if (!evident.has(key)) continue;
    } else {
      const candidates = byGiven.get(key);
      const only = candidates?.size === 1 ? [...candidates][0] : undefined;
      if (only === undefined && !(language === 'en' && entry.beside)) continue;
      key = only ?? key;
    }
    mentions.set(item, {
      span: block.span(item.start, item.end),
      name,
      key,
      gender: item.person.gender,
      short: !isFull(entry),
      context: item.context,
    });
  }
  return {
    all: [...mentions.values()],
    of: (found) => (found.kind === 'person' ? mentions.get(found) : undefined),
  };
}

function keyOf(name: string): string {
  return bareKey(name).replaceAll(/\s+/g, ' ');
}

/** After a form of address, two capitalised words that no family name begins may be anything: “đồng chí Lãnh đạo”. */
function commonWords(
  entry: { readonly item: PersonItem; readonly in: BlockTitles },
  language: Language,
): boolean {
  const { person } = entry.item;
  const { tokens } = entry.in;
  const surname = tokens.lexicon.surname(tokens.at(person.from)?.key ?? '');
  return surname === undefined && language === 'vi' && person.to - person.from < 3;
}
