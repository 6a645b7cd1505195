import type { Knowledge } from '../knowledge';
import type { IsoDate } from '../model/types';
import { type Entry, KeptEntry, OpenEntry } from './entry';
import type { KeptKeys, KeptRecord } from './kept';
import { type Holders, holdersOf } from './holders';
import { factKeys, type OwnKeys, type RecordKeys } from './keys';
import { MultiMap } from './multi-map';
import type { IssuedHead } from './resolve';
import { seriesKey } from './series';
import { inSeries, type OutOfOrder, type Series, seriesOrder } from './series-order';
import { type Differences, differences, wordsToKeep } from './translation';
import type { IndexRecord } from './types';

/** A document that files cite. */
interface Cited {
  readonly typeSymbol: string;
  /** The files, by the day that they give it, empty where they give none. */
  readonly days: MultiMap<number>;
}

/** A document as other files cite it. */
export interface CitedKeys {
  readonly key: string;
  readonly date: IsoDate;
  readonly typeSymbol: string;
  readonly uris: () => readonly string[];
}

/** What was made of several records, for as long as no file changes. */
class Compared {
  readonly differences = new Map<string, Differences | undefined>();
  readonly heads = new Map<string, readonly IssuedHead[]>();
  readonly series = new Map<string, Series>();
  readonly holders = new Map<string, Holders>();

  constructor(readonly version: number) {}
}

/** Records that were asked for and may be again: most have to be made of bytes. */
const MOST_RECENT = 1000;

/**
 * What is known of every file of the workspace, found by file, document, person, post and series. A change of one file
 * costs what stands in that file, however many others there are.
 */
export class WorkspaceIndex {
  readonly #files = new Map<string, Entry>();
  readonly #byId = new Map<number, Entry>();
  #ids = 0;
  #version = 0;
  readonly #recent = new Map<Entry, IndexRecord>();
  readonly #issued = new MultiMap<number>();
  readonly #citing = new Map<string, Cited>();
  readonly #naming = new MultiMap<number>();
  readonly #holding = new MultiMap<number>();
  readonly #series = new MultiMap<number>();
  #comparisons = new Compared(0);

  constructor(readonly knowledge: Knowledge) {}

  get size(): number {
    return this.#files.size;
  }

  /** Another number after each change: what was asked before holds as long as it is the same. */
  get version(): number {
    return this.#version;
  }

  /** What is asked of every file at once; no record is made for it. */
  files(): Iterable<Pick<Entry, 'uri' | 'draft' | 'size'>> {
    return this.#files.values();
  }

  /** All records, or those of files whose names (`namesOf`) hold each of some words; made one after the other. */
  *records(words: readonly string[] = []): Generator<IndexRecord> {
    for (const entry of this.#files.values())
      if (words.every((word) => entry.names.includes(word))) yield this.#recent.get(entry) ?? entry.record();
  }

  get(uri: string): IndexRecord | undefined {
    const entry = this.#files.get(uri);
    return entry && this.#record(entry);
  }

  #record(entry: Entry): IndexRecord {
    const record = this.#recent.get(entry) ?? entry.record();
    // The one that was not asked for longest stands first.
    this.#recent.delete(entry);
    this.#recent.set(entry, record);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > MOST_RECENT && oldest) this.#recent.delete(oldest);
    return record;
  }

  /** The record of a file as it is kept; undefined for an open file, and for one that is not in the index. */
  kept(uri: string): KeptRecord | undefined {
    return this.#files.get(uri)?.kept;
  }

  /** Takes a file in, in place of what was known of it. */
  set(record: IndexRecord): void {
    const entry = new OpenEntry(this.#ids++, record, this.knowledge);
    this.#set(entry, entry.keys());
  }

  /** The same for one that is kept. Throws where its bytes are no record of ours. */
  setKept(kept: KeptRecord, keys: KeptKeys = kept.keys()): void {
    this.#set(new KeptEntry(this.#ids++, kept, keys), keys);
  }

  #set(entry: Entry, keys: RecordKeys): void {
    this.delete(entry.uri);
    this.#version++;
    this.#files.set(entry.uri, entry);
    this.#byId.set(entry.id, entry);
    this.#add(entry.id, keys);
  }

  delete(uri: string): void {
    const entry = this.#files.get(uri);
    if (!entry) return;
    this.#version++;
    const { id } = entry;
    this.#files.delete(uri);
    this.#byId.delete(id);
    this.#recent.delete(entry);
    const keys = entry.keys();
    if (keys.own) this.#issued.delete(keys.own.key, id);
    for (const [key, day] of keys.cites) {
      const days = this.#citing.get(key)?.days;
      days?.delete(day, id);
      if (days?.size === 0) this.#citing.delete(key);
    }
    for (const key of keys.persons) this.#naming.delete(key, id);
    for (const key of keys.posts) this.#holding.delete(key, id);
    if (keys.series !== undefined) this.#series.delete(keys.series, id);
  }

  #add(id: number, keys: RecordKeys): void {
    if (keys.own) this.#issued.add(keys.own.key, id);
    for (const [key, day, typeSymbol] of keys.cites) {
      let cited = this.#citing.get(key);
      if (!cited) this.#citing.set(key, (cited = { typeSymbol, days: new MultiMap() }));
      cited.days.add(day, id);
    }
    for (const key of keys.persons) this.#naming.add(key, id);
    for (const key of keys.posts) this.#holding.add(key, id);
    if (keys.series !== undefined) this.#series.add(keys.series, id);
  }

  /** Takes a file in, and tells the facts that it states otherwise than before. */
  replace(record: IndexRecord): Set<string> {
    const before = this.get(record.uri);
    this.set(record);
    return this.#shared(changedFacts(before, record, this.knowledge));
  }

  /** The same for one that is kept. */
  replaceKept(kept: KeptRecord): Set<string> {
    const keys = kept.keys();
    const before = this.get(keys.uri);
    this.setKept(kept, keys);
    // All that a new file says is new: no record is made for it.
    return this.#shared(
      before ? changedFacts(before, this.get(keys.uri), this.knowledge) : new Set(factKeys(keys)),
    );
  }

  /** Facts without what a document says itself, where no other file has its number: it can concern none. */
  #shared(facts: Set<string>): Set<string> {
    for (const fact of facts)
      if (fact.startsWith('t:') && this.#issued.count(fact.slice(2)) < 2) facts.delete(fact);
    return facts;
  }

  /** Drops a file, and tells the facts that it stated. */
  remove(uri: string): Set<string> {
    const before = this.get(uri);
    this.delete(uri);
    return changedFacts(before, undefined, this.knowledge);
  }

  #of(ids: Iterable<number>): IndexRecord[] {
    const records: IndexRecord[] = [];
    for (const id of ids) {
      const entry = this.#byId.get(id);
      if (entry) records.push(this.#record(entry));
    }
    return records;
  }

  #uris(ids: Iterable<number>): string[] {
    return Array.from(ids, (id) => this.#byId.get(id)?.uri ?? '');
  }

  /** Files that bear a number themselves. */
  issued(key: string): IndexRecord[] {
    return this.#of(this.#issued.get(key));
  }

  /** What the heads of those files say, brought together once as long as no file changes. */
  heads(key: string): readonly IssuedHead[] {
    const known = this.#compared.heads;
    const found = known.get(key) ?? this.issued(key).flatMap(headOf);
    known.set(key, found);
    return found;
  }

  get #compared(): Compared {
    if (this.#comparisons.version !== this.#version) this.#comparisons = new Compared(this.#version);
    return this.#comparisons;
  }

  /** How a file differs from the one that it translates, compared once as long as no file changes. */
  differences(uri: string): Differences | undefined {
    const known = this.#compared.differences;
    if (!known.has(uri)) {
      const record = this.get(uri);
      const key = record?.own?.key;
      const heads = key === undefined ? [] : this.heads(key);
      const found = record && differences(record, heads, (one) => this.get(one));
      known.set(uri, found);
    }
    return known.get(uri);
  }

  /** Files that are numbered documents, by what they are known by; no record is made for it. */
  *ownDocuments(): Generator<OwnKeys & { readonly uri: string }> {
    for (const { uri, own } of this.#files.values()) if (own) yield { uri, ...own };
  }

  /** Documents that files cite with their day, and those that do; no record is made for it. */
  *citedDocuments(): Generator<CitedKeys> {
    for (const [key, { typeSymbol, days }] of this.#citing)
      for (const date of days.keys())
        if (date !== '') yield { key, date, typeSymbol, uris: () => this.#uris(days.get(date)) };
  }

  /** Files that cite a document. */
  citing(key: string): IndexRecord[] {
    return this.#of(this.#citingIds(key));
  }

  #citingIds(key: string): Set<number> {
    return new Set(this.#citing.get(key)?.days.values());
  }

  /** The days that files give a document, each with the files that do. */
  citedDays(key: string): ReadonlyMap<IsoDate, ReadonlySet<string>> {
    const days = new Map<IsoDate, Set<string>>();
    const cited = this.#citing.get(key)?.days;
    for (const day of cited?.keys() ?? [])
      if (day !== '') days.set(day, new Set(this.#uris(cited?.get(day) ?? [])));
    return days;
  }

  /** How many files give a document each day; no record is made for it. */
  *citedTimes(key: string): Generator<readonly [day: IsoDate, files: number]> {
    const cited = this.#citing.get(key)?.days;
    for (const day of cited?.keys() ?? []) if (day !== '') yield [day, cited?.count(day) ?? 0];
  }

  /** Files that name a person. */
  naming(personKey: string): IndexRecord[] {
    return this.#of(this.#naming.get(personKey));
  }

  /** Files that say who holds a post. */
  holding(postKey: string): IndexRecord[] {
    return this.#of(this.#holding.get(postKey));
  }

  /** Who holds a post by all files, brought together once as long as no file changes. */
  holders(postKey: string): Holders {
    const known = this.#compared.holders;
    const found = known.get(postKey) ?? holdersOf(postKey, this.holding(postKey));
    known.set(postKey, found);
    return found;
  }

  /** Files whose own numbers are of the same series as a file's, itself among them; none where its series is open. */
  seriesOf(uri: string): IndexRecord[] {
    const key = this.#files.get(uri)?.keys().series;
    return key === undefined ? [] : this.#of(this.#series.get(key));
  }

  /** Whether a file's date does not fit its number in its series, which is brought in order once as long as no file changes. */
  outOfOrder(uri: string): OutOfOrder | undefined {
    const key = this.#files.get(uri)?.keys().series;
    if (key === undefined) return undefined;
    const known = this.#compared.series;
    const series = known.get(key) ?? inSeries(this.seriesOf(uri));
    known.set(key, series);
    return seriesOrder(series, uri);
  }

  /** Files that say or cite any of some facts (`changedFacts`). */
  concerned(facts: Iterable<string>): Set<string> {
    const found = new Set<string>();
    for (const fact of facts) for (const uri of this.#concerned(fact)) found.add(uri);
    return found;
  }

  /** Whether a file is concerned by any of some facts (`changedFacts`); costs what stands in that file. */
  concerns(uri: string, facts: ReadonlySet<string>): boolean {
    const entry = facts.size > 0 && this.#files.get(uri);
    if (entry) for (const fact of factKeys(entry.keys())) if (facts.has(fact)) return true;
    return false;
  }

  #concerned(fact: string): readonly string[] {
    const key = fact.slice(2);
    switch (fact.charAt(0)) {
      case 'd':
        return this.#uris([...this.#issued.get(key), ...this.#citingIds(key)]);
      case 'p':
        return this.#uris(this.#holding.get(key));
      case 't':
        return this.#uris(this.#issued.get(key));
      default:
        return this.#uris(this.#series.get(key));
    }
  }
}

function headOf({ uri, language, own, date, place }: IndexRecord): IssuedHead[] {
  return own ? [{ uri, language, own, date, place }] : [];
}

/** What a file says of each of its facts (`factKeys`), so that two states of it can be compared. */
function factsOf(record: IndexRecord, knowledge: Knowledge): Map<string, string> {
  const facts = new Map<string, string>();
  const say = (key: string, words: string): void => {
    const said = facts.get(key);
    facts.set(key, said === undefined ? words : `${said}\n${words}`);
  };
  const { own, date } = record;
  if (own) {
    const series = seriesKey(record, knowledge);
    const words = ['own', date, record.place, own.issuerKey, own.subject, own.numberPlace.join()].join('|');
    if (own.key !== undefined) {
      say(`d:${own.key}`, words);
      say(`t:${own.key}`, wordsToKeep(record));
    }
    if (series !== undefined) say(`s:${series}`, words);
  }
  for (const cited of record.cites) {
    const { issuerIds, issuerPlace, subject } = cited;
    say(`d:${cited.key}`, [cited.date, issuerIds.join(), issuerPlace, subject].join('|'));
  }
  for (const post of record.posts) say(`p:${post.key}`, `${post.personKey}|${date ?? ''}`);
  return facts;
}

/** Keys of what two states of a file say differently of. */
function changedFacts(
  before: IndexRecord | undefined,
  after: IndexRecord | undefined,
  knowledge: Knowledge,
): Set<string> {
  const old = before ? factsOf(before, knowledge) : new Map<string, string>();
  const now = after ? factsOf(after, knowledge) : new Map<string, string>();
  const changed = new Set<string>();
  for (const [key, words] of now) if (old.get(key) !== words) changed.add(key);
  for (const key of old.keys()) if (!now.has(key)) changed.add(key);
  return changed;
}

/** Records of several indexes in one list: of a file that several have, the last. Sorted by file. */
export function mergeRecords(lists: Iterable<Iterable<IndexRecord>>): IndexRecord[] {
  const merged = new Map<string, IndexRecord>();
  for (const list of lists) for (const record of list) merged.set(record.uri, record);
  return [...merged.values()].sort((a, b) => Number(a.uri > b.uri) - Number(a.uri < b.uri));
}
