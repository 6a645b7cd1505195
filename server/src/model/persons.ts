import type { BlockTitles, Found } from '../recognise/title';
import { bareKey } from '../text/fold';
import type { Block } from '../text/source';
import { joined, NONE, type Noted, perBlock, perDocument } from './per-block';
import type { Language, PersonMention } from './types';

/** The mention of a name found in a block; undefined where it turned out to be none. */
export type Persons = (found: Found) => PersonMention | undefined;

type PersonItem = Extract<Found, { kind: 'person' }>;

const BEFORE = new Set(['', ':', '-']);
const AFTER = new Set(['', '-', '–', '—', ':', ',', '(']);

export interface Entry {
  readonly item: PersonItem;
  /** A title stands beside it. */
  readonly beside: boolean;
  /** Words around it say that it is a person. */
  readonly known: boolean;
  /** More than a given name. */
  readonly full: boolean;
  readonly name: string;
  /** Of the name as it is written. */
  readonly key: string;
  /** Its mention when the document was last read: kept as long as it says the same. */
  mention: PersonMention | undefined;
}

const JOINING = new Set([',', ';', 'và', ', và', '; và', 'cùng', 'and', ', and', '; and', '&']);

/** Whether a name of three syllables and more carries on a list of persons: “các đồng chí A, B và C”, “A, Trưởng Ban …; B”. */
function continues(last: Entry, item: PersonItem, before: Found | undefined, block: Block): boolean {
  if (item.person.to - item.person.from < 3 || item.person.rare) return false;
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

/** The capitalised runs of a block. */
const entriesOf = perBlock((block, titles: BlockTitles, language: Language): readonly Entry[] => {
  const entries: Entry[] = [];
  let last: Entry | undefined;
  titles.found.forEach((item, i) => {
    if (item.kind !== 'person') return;
    const name = block.text.slice(item.start, item.end);
    const beside = besideTitle(titles, item, i);
    const before = titles.found[i - 1];
    const addressed = item.person.addressed && !commonWords(item, titles, language);
    const known = addressed || beside || (last !== undefined && continues(last, item, before, block));
    const full = item.person.to - item.person.from > 1;
    const entry: Entry = { item, beside, known, full, name, key: keyOf(name), mention: undefined };
    entries.push(entry);
    last = known ? entry : undefined;
  });
  return entries;
});

/** What a run says of persons by itself: by block, its capitalised runs, and the full names that are surely persons'. */
export interface RunNames {
  readonly entries: readonly (readonly Entry[])[];
  readonly evident: readonly string[];
}

export function namesOf(read: readonly BlockTitles[], language: Language): RunNames {
  const entries = read.map((titles) =>
    titles.found.length === 0 ? NONE : entriesOf(titles.block, titles, language),
  );
  const evident = new Set<string>();
  for (const inBlock of entries)
    for (const { known, full, key } of inBlock) if (full && known) evident.add(key);
  return { entries, evident: [...evident] };
}

/** The persons that a draft surely names. */
export class KnownNames {
  readonly #full = new Set<string>();
  /** The full names that a given name may stand for. */
  readonly #byGiven = new Map<string, Set<string>>();

  constructor(evident: Iterable<string>) {
    for (const key of evident) {
      if (this.#full.has(key)) continue;
      this.#full.add(key);
      const given = key.slice(key.lastIndexOf(' ') + 1);
      this.#byGiven.set(given, (this.#byGiven.get(given) ?? new Set()).add(key));
    }
  }

  keyFor({ full, key, beside }: Entry, language: Language): string | undefined {
    if (full) return this.#full.has(key) ? key : undefined;
    const candidates = this.#byGiven.get(key);
    const only = candidates?.size === 1 ? [...candidates][0] : undefined;
    return only ?? (language === 'en' && beside ? key : undefined);
  }
}

const evidentNames = joined((names: RunNames) => names.evident);

const knownNames = perDocument((_document, evident: readonly string[]) => new KnownNames(evident));

/** The persons that a draft surely names, by what its runs say; the same object as long as they are the same. */
export function namesIn(document: Noted, runs: readonly RunNames[]): KnownNames {
  return knownNames(document, evidentNames(document, runs));
}

/**
 * The persons of a block: the mentions of its capitalised runs. Such a run is a person where a form of address or a title
 * stands beside it, or where the same name is one elsewhere in the draft. A given name alone is resolved where one full
 * name is left.
 */
export function resolvePersons(
  block: Block,
  entries: readonly Entry[],
  names: KnownNames,
  language: Language,
): readonly (PersonMention | undefined)[] {
  return entries.map((entry) => {
    const key = names.keyFor(entry, language);
    return key === undefined ? undefined : mentionOf(entry, block, key);
  });
}

function mentionOf(entry: Entry, block: Block, key: string): PersonMention {
  if (entry.mention?.key === key) return entry.mention;
  const { item, name, full } = entry;
  const { gender, address } = item.person;
  return (entry.mention = {
    span: block.span(item.start, item.end),
    name,
    key,
    gender,
    address: address && block.span(address.from, address.to),
    short: !full,
    context: item.context,
  });
}

/** The persons of a block, by what was found; `mentions` of its capitalised runs, as `resolvePersons` gives them. */
export function personsOf(
  found: readonly Found[],
  mentions: readonly (PersonMention | undefined)[],
): Persons {
  const runs = found.filter((item) => item.kind === 'person');
  const byRun = new Map<Found, PersonMention | undefined>(runs.map((item, i) => [item, mentions[i]]));
  return (item) => byRun.get(item);
}

function keyOf(name: string): string {
  return bareKey(name).replaceAll(/\s+/g, ' ');
}

/** After a form of address, two capitalised words that no family name begins may be anything: “đồng chí Lãnh đạo”. */
function commonWords({ person }: PersonItem, { tokens }: BlockTitles, language: Language): boolean {
  const surname = tokens.lexicon.surname(tokens.at(person.from)?.key ?? '');
  return surname === undefined && language === 'vi' && person.to - person.from < 3;
}
