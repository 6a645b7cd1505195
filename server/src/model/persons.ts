import { nameWords } from '../knowledge/name-words';
import type { Found } from '../recognise/title';
import { placeOf } from '../recognise/title/places';
import type { Tokens } from '../recognise/title/syllables';
import { SMALL_UNIT } from '../recognise/title/tokens';
import { bareKey } from '../text/fold';
import type { Block } from '../text/source';
import { joined } from './columns';
import { NONE, type Noted, perDocument, trimmed } from './per-block';
import type { Language, PersonMention } from './types';

/** What a capitalised run is: a person, a place that may end the title or organ before it, or neither. */
export type Resolved = PersonMention | 'place' | undefined;

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
  /** … and they are a form of address or a rank, which no place has. */
  readonly addressed: boolean;
  /** More than a given name. */
  readonly full: boolean;
  /** In capitals and so long that words after the name may be read with it: “NGUYỄN VĂN BẢY TẠI HỘI NGHỊ”. */
  readonly heading: boolean;
  readonly name: string;
  /** Of the name as it is written. */
  readonly key: string;
  /** Its mention when the document was last read: kept as long as it says the same. */
  mention: PersonMention | undefined;
}

/** Whether a name of three syllables and more carries on a list of persons: “các đồng chí A, B và C”, “A, Trưởng Ban …; B”. */
function continues(last: Entry, item: PersonItem, before: Found | undefined, block: Block): boolean {
  if (item.person.to - item.person.from < 3 || item.person.surname !== 'common') return false;
  const titled = before?.kind === 'title';
  const from = titled ? before.end : last.item.end;
  if (item.start < from || item.start - from > 12) return false;
  const sign = block.text.slice(from, item.start).trim().toLowerCase();
  return titled ? sign === ';' : nameWords('between-persons').has(sign);
}

/** Whether a title stands right before or after a name. */
function besideTitle(block: Block, found: readonly Found[], item: PersonItem, i: number): boolean {
  const before = found[i - 1];
  const after = found[i + 1];
  const start = item.start;
  if (before?.kind === 'title' && BEFORE.has(block.text.slice(before.end, start).trim())) return true;
  if (after?.kind !== 'title') return false;
  const sign = block.text.slice(item.end, after.start).trim();
  // “An Hoa Chairman …”: a place, unless a family name that is no other word begins it.
  return AFTER.has(sign) && (sign !== '' || item.person.addressed || item.person.surname === 'common');
}

/** The capitalised runs of a block. */
export function entriesOf(block: Block, found: readonly Found[], language: Language): readonly Entry[] {
  if (!found.some(({ kind }) => kind === 'person')) return NONE;
  const entries: Entry[] = [];
  let last: Entry | undefined;
  found.forEach((item, i) => {
    if (item.kind !== 'person') return;
    const name = block.text.slice(item.start, item.end);
    const beside = besideTitle(block, found, item, i);
    const before = found[i - 1];
    const addressed = item.person.addressed && !commonWords(item, language);
    const known = addressed || beside || (last !== undefined && continues(last, item, before, block));
    const full = item.person.to - item.person.from > 1;
    const heading = item.person.to - item.person.from > 3 && name === name.toUpperCase();
    const entry: Entry = {
      item,
      beside,
      known,
      addressed,
      full,
      heading,
      name,
      key: keyOf(name),
      mention: undefined,
    };
    entries.push(entry);
    last = known ? entry : undefined;
  });
  return trimmed(entries);
}

/** “Lâm Hoà, ngày 02 tháng 3”, “Lam Hoa, March 2”: what follows the place in the line of place and date. */
const DATED = /^,\s*(?:ngày\s|(?:the\s+)?\d|\p{Lu}\p{Ll}+\s+\d)/u;
const LINE_START = /^[\s*_]*$/;

/**
 * Names of two syllables that are surely places', though a family name begins them: in the line of place and date, after a
 * word for a unit of the map that is in no title (“nhân dân tỉnh Lâm Hoà”), and right after an organ that is in none
 * (“Tỉnh uỷ Lâm Hoà họp”).
 */
export function placesIn(block: Block, found: readonly Found[], tokens: Tokens): readonly string[] {
  const places: string[] = [];
  const take = (at: number): void => {
    if (tokens.at(at)?.surname === undefined) return;
    if (tokens.close(at) && tokens.runEnd(at, 3) === at + 2) places.push(placeOf(tokens, at, at + 2).key);
  };
  for (const item of found) {
    if (item.kind === 'organ' && !item.organ.place) take(item.organ.to);
    const dated = item.kind === 'person' && !item.person.addressed && DATED.test(block.text.slice(item.end));
    if (dated && LINE_START.test(block.text.slice(0, item.start)))
      places.push(keyOf(block.text.slice(item.start, item.end)));
  }
  let next = 0;
  for (let i = 0; tokens.all & SMALL_UNIT && i < tokens.length; i++) {
    if ((tokens.bits(i) & SMALL_UNIT) === 0) continue;
    while ((found[next]?.end ?? Infinity) <= tokens.from(i)) next++;
    if ((found[next]?.start ?? Infinity) > tokens.from(i)) take(i + 1);
  }
  return trimmed(places);
}

/** What a block says of names. */
export interface ReadNames {
  /** Its capitalised runs. */
  readonly entries: readonly Entry[];
  /** Names of two syllables that are surely places'. */
  readonly places: readonly string[];
}

/** What a run says of names by itself: the full names of which its words tell more. */
export interface RunNames {
  /** Surely persons' … */
  readonly evident: readonly string[];
  /** … by a form of address. */
  readonly addressed: readonly string[];
  /** Surely persons', but maybe with words of a heading in capitals. */
  readonly headings: readonly string[];
  readonly places: readonly string[];
}

export function namesOf(read: readonly ReadNames[]): RunNames {
  const evident = new Set<string>();
  const called = new Set<string>();
  const headings = new Set<string>();
  for (const { entries } of read) {
    for (const { known, addressed, full, heading, key } of entries) {
      if (full && known) (heading ? headings : evident).add(key);
      if (full && addressed) called.add(key);
    }
  }
  const places = new Set<string>();
  for (const names of read) for (const place of names.places) places.add(place);
  return {
    evident: [...evident],
    addressed: [...called],
    headings: [...headings],
    places: [...places],
  };
}

/** The persons that a draft surely names, and the places with the names of persons. */
export class KnownNames {
  readonly #full = new Set<string>();
  readonly #places: ReadonlySet<string>;
  /** The full names that a given name may stand for. */
  readonly #byGiven = new Map<string, Set<string>>();

  constructor({ evident, addressed, headings, places }: RunNames) {
    const called = new Set(addressed);
    this.#places = new Set(places.filter((key) => !called.has(key)));
    for (const key of evident) if (!this.#places.has(key)) this.#add(key);
    for (const key of headings) if (this.#headOf(key) === undefined) this.#add(key);
  }

  #add(key: string): void {
    this.#full.add(key);
    const given = key.slice(key.lastIndexOf(' ') + 1);
    this.#byGiven.set(given, (this.#byGiven.get(given) ?? new Set()).add(key));
  }

  /** The longest known name that a name begins with. */
  #headOf(key: string): string | undefined {
    for (let end = key.length; end > 0; end = key.lastIndexOf(' ', end - 1))
      if (this.#full.has(key.slice(0, end))) return key.slice(0, end);
    return undefined;
  }

  isPlace({ full, key }: Entry): boolean {
    return full && this.#places.has(key);
  }

  keyFor({ full, key, beside, heading }: Entry, language: Language): string | undefined {
    if (heading) return this.#headOf(key);
    if (full) return this.#full.has(key) ? key : undefined;
    const candidates = this.#byGiven.get(key);
    const only = candidates?.size === 1 ? [...candidates][0] : undefined;
    return only ?? (language === 'en' && beside ? key : undefined);
  }
}

const evidentNames = joined((names: RunNames) => names.evident);
const addressedNames = joined((names: RunNames) => names.addressed);
const headingNames = joined((names: RunNames) => names.headings);
const placeNames = joined((names: RunNames) => names.places);

const knownNames = perDocument(
  (
    _document,
    evident: readonly string[],
    addressed: readonly string[],
    headings: readonly string[],
    places: readonly string[],
  ): KnownNames => new KnownNames({ evident, addressed, headings, places }),
);

/** The persons that a draft surely names, by what its runs say; the same object as long as they are the same. */
export function namesIn(document: Noted, runs: readonly RunNames[]): KnownNames {
  return knownNames(
    document,
    evidentNames(document, runs),
    addressedNames(document, runs),
    headingNames(document, runs),
    placeNames(document, runs),
  );
}

/**
 * The persons of a block: the mentions of its capitalised runs. Such a run is a person where a form of address or a title
 * stands beside it, or where the same name is one elsewhere in the draft; a place where the draft says so elsewhere. A
 * given name alone is resolved where one full name is left.
 */
export function resolvePersons(
  block: Block,
  entries: readonly Entry[],
  names: KnownNames,
  language: Language,
): readonly Resolved[] {
  if (entries.length === 0) return NONE;
  return entries.map((entry) => {
    if (names.isPlace(entry)) return 'place';
    const key = names.keyFor(entry, language);
    return key === undefined ? undefined : mentionOf(entry, block, key);
  });
}

function mentionOf(entry: Entry, block: Block, key: string): PersonMention {
  if (entry.mention?.key === key) return entry.mention;
  const { item, full, heading } = entry;
  const { gender, address } = item.person;
  const name = heading ? firstWords(entry.name, key.split(' ').length) : entry.name;
  return (entry.mention = {
    span: block.span(item.start, item.start + name.length),
    name,
    key,
    gender,
    address: address && block.span(address.from, address.to),
    short: !full,
    context: item.context,
  });
}

/** The first words of a name, as they are written. */
function firstWords(name: string, count: number): string {
  return new RegExp(`^\\S+(?:\\s+\\S+){${String(count - 1)}}`, 'u').exec(name)?.[0] ?? name;
}

/** A block's titles, organs and persons, now that it is known which of its capitalised runs are places. */
export interface Settled {
  readonly found: readonly Found[];
  /** Where each was among all that were found; undefined where nothing has changed. */
  readonly places: readonly number[] | undefined;
  readonly persons: Persons;
}

/** Gives places to the titles and organs that they end; `names` of the capitalised runs, as `resolvePersons` has them. */
export function settle(all: readonly Found[], names: readonly Resolved[], tokens: () => Tokens): Settled {
  if (names.length === 0) return { found: all, places: undefined, persons: nobody };
  const resolved = new Map<Found, PersonMention>();
  const found: Found[] = [];
  const places: number[] = [];
  let n = 0;
  all.forEach((item, i) => {
    const name = item.kind === 'person' ? names[n++] : undefined;
    if (name === 'place' && item.kind === 'person') {
      const before = found.at(-1);
      const placed = before && endedBy(before, item, tokens());
      if (placed) found[found.length - 1] = placed;
      return;
    }
    if (name !== undefined && name !== 'place') resolved.set(item, name);
    found.push(item);
    places.push(i);
  });
  return { found, places, persons: (item) => resolved.get(item) };
}

function nobody(): undefined {
  return undefined;
}

/** The title or organ with the place that stands right after it. */
function endedBy(before: Found, { person, end }: PersonItem, tokens: Tokens): Found | undefined {
  if (!tokens.close(person.from)) return undefined;
  const place = placeOf(tokens, person.from, person.to);
  const { to } = person;
  if (before.kind === 'organ' && before.organ.to === place.from && !before.organ.place)
    return { ...before, end, organ: { ...before.organ, to, place } };
  if (before.kind !== 'title' || before.title.to !== place.from || before.title.place) return undefined;
  const { organ } = before.title;
  const placed = organ?.to === place.from && !organ.place ? { ...organ, to, place } : organ;
  return { ...before, end, title: { ...before.title, to, place, organ: placed } };
}

function keyOf(name: string): string {
  return bareKey(name).replaceAll(/\s+/g, ' ');
}

/** After a form of address, two capitalised words that no family name begins may be anything: “đồng chí Lãnh đạo”. */
function commonWords({ person }: PersonItem, language: Language): boolean {
  return person.surname === undefined && language === 'vi' && person.to - person.from < 3;
}
