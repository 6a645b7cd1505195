import type { Knowledge } from '../knowledge';
import type { IsoDate } from '../model/types';
import { MultiMap } from './multi-map';
import { seriesKey } from './series';
import type { IndexRecord } from './types';

/** The keys under which a file is found. */
export interface RecordKeys {
  readonly own: string | undefined;
  readonly series: string | undefined;
  /** Documents that it cites, each with the day that it gives them; empty where it gives none. */
  readonly cites: readonly (readonly [key: string, day: IsoDate])[];
  readonly persons: readonly string[];
  readonly posts: readonly string[];
}

export function keysOf(record: IndexRecord, knowledge: Knowledge): RecordKeys {
  return {
    own: record.own?.key,
    series: seriesKey(record, knowledge),
    cites: record.cites.map(({ key, date }) => [key, date ?? '']),
    persons: record.persons.map(({ key }) => key),
    posts: record.posts.map(({ key }) => key),
  };
}

/**
 * What is known of every file of the workspace, found by file, document, person, post and series. A change of one file
 * costs what stands in that file, however many others there are.
 */
export class WorkspaceIndex {
  /** Records, or what makes one: what was kept from an earlier session is read when it is asked for. */
  readonly #records = new Map<string, IndexRecord | (() => IndexRecord)>();
  readonly #issued = new MultiMap();
  /** Values are `day|file`, the day empty where the file gives none. */
  readonly #citing = new MultiMap();
  readonly #naming = new MultiMap();
  readonly #holding = new MultiMap();
  readonly #series = new MultiMap();
  /** Files whose records are not made yet. */
  readonly #waiting = new Set<string>();

  constructor(readonly knowledge: Knowledge) {}

  get size(): number {
    return this.#records.size;
  }

  *records(): Generator<IndexRecord> {
    for (const uri of this.#records.keys()) {
      const record = this.get(uri);
      if (record) yield record;
    }
  }

  uris(): Iterable<string> {
    return this.#records.keys();
  }

  get(uri: string): IndexRecord | undefined {
    const found = this.#records.get(uri);
    if (typeof found !== 'function') return found;
    const record = found();
    this.#records.set(uri, record);
    this.#waiting.delete(uri);
    return record;
  }

  /** Takes a file in, in place of what was known of it. */
  set(record: IndexRecord): void {
    this.delete(record.uri);
    this.#records.set(record.uri, record);
    this.#add(record.uri, keysOf(record, this.knowledge));
  }

  /** Takes in a file that is known by its keys; the record itself is made when it is asked for. */
  setKept(uri: string, keys: RecordKeys, make: () => IndexRecord): void {
    this.delete(uri);
    this.#records.set(uri, make);
    this.#waiting.add(uri);
    this.#add(uri, keys);
  }

  /** Makes some of the records that wait; false where none is left. */
  makeSome(count: number): boolean {
    for (const uri of this.#waiting) {
      if (count-- <= 0) return true;
      this.get(uri);
    }
    return false;
  }

  delete(uri: string): void {
    const record = this.get(uri);
    if (!record) return;
    this.#records.delete(uri);
    const keys = keysOf(record, this.knowledge);
    if (keys.own !== undefined) this.#issued.delete(keys.own, uri);
    for (const [key, day] of keys.cites) this.#citing.delete(key, `${day}|${uri}`);
    for (const key of keys.persons) this.#naming.delete(key, uri);
    for (const key of keys.posts) this.#holding.delete(key, uri);
    if (keys.series !== undefined) this.#series.delete(keys.series, uri);
  }

  #add(uri: string, keys: RecordKeys): void {
    if (keys.own !== undefined) this.#issued.add(keys.own, uri);
    for (const [key, day] of keys.cites) this.#citing.add(key, `${day}|${uri}`);
    for (const key of keys.persons) this.#naming.add(key, uri);
    for (const key of keys.posts) this.#holding.add(key, uri);
    if (keys.series !== undefined) this.#series.add(keys.series, uri);
  }

  /** Takes a file in, and tells the facts that it states otherwise than before. */
  replace(record: IndexRecord): Set<string> {
    const before = this.get(record.uri);
    this.set(record);
    return changedFacts(before, record, this.knowledge);
  }

  /** Drops a file, and tells the facts that it stated. */
  remove(uri: string): Set<string> {
    const before = this.get(uri);
    this.delete(uri);
    return changedFacts(before, undefined, this.knowledge);
  }

  #of(uris: readonly string[]): IndexRecord[] {
    return uris.flatMap((uri) => this.get(uri) ?? []);
  }

  /** Files that bear a number themselves. */
  issued(key: string): IndexRecord[] {
    return this.#of(this.#issued.get(key));
  }

  /** Files that cite a document. */
  citing(key: string): IndexRecord[] {
    return this.#of(this.#urisCiting(key));
  }

  #urisCiting(key: string): string[] {
    return [...new Set(this.#citing.get(key).map((said) => said.slice(said.indexOf('|') + 1)))];
  }

  /** The days that files give a document, each with the files that do. */
  citedDays(key: string): ReadonlyMap<IsoDate, ReadonlySet<string>> {
    const days = new Map<IsoDate, Set<string>>();
    for (const said of this.#citing.get(key)) {
      const at = said.indexOf('|');
      if (at === 0) continue;
      const day = said.slice(0, at);
      const files = days.get(day);
      if (files) files.add(said.slice(at + 1));
      else days.set(day, new Set([said.slice(at + 1)]));
    }
    return days;
  }

  /** Files that name a person. */
  naming(personKey: string): IndexRecord[] {
    return this.#of(this.#naming.get(personKey));
  }

  /** Files that say who holds a post. */
  holding(postKey: string): IndexRecord[] {
    return this.#of(this.#holding.get(postKey));
  }

  /** Files whose own numbers are of the same series as a file's, itself among them; none where its series is open. */
  seriesOf(uri: string): IndexRecord[] {
    const record = this.get(uri);
    const key = record && seriesKey(record, this.knowledge);
    return key === undefined ? [] : this.#of(this.#series.get(key));
  }

  /**
   * Other files that a change of one concerns: those that cite, are or hold what it said, or says now, otherwise. What is
   * the same before and after concerns nobody.
   */
  dependents(before: IndexRecord | undefined, after: IndexRecord | undefined): Set<string> {
    const found = this.concerned(changedFacts(before, after, this.knowledge));
    for (const record of [before, after]) if (record) found.delete(record.uri);
    return found;
  }

  /** Files that say or cite any of some facts (`changedFacts`). */
  concerned(facts: Iterable<string>): Set<string> {
    const found = new Set<string>();
    for (const fact of facts) for (const uri of this.#concerned(fact)) found.add(uri);
    return found;
  }

  /** Whether a file is concerned by any of some facts (`changedFacts`); costs what stands in that file. */
  concerns(uri: string, facts: ReadonlySet<string>): boolean {
    const record = this.get(uri);
    if (!record || facts.size === 0) return false;
    for (const fact of factsOf(record, this.knowledge).keys()) if (facts.has(fact)) return true;
    return false;
  }

  #concerned(fact: string): readonly string[] {
    const key = fact.slice(2);
    switch (fact.charAt(0)) {
      case 'd':
        return [...this.#issued.get(key), ...this.#urisCiting(key)];
      case 'p':
        return this.#holding.get(key);
      default:
        return this.#series.get(key);
    }
  }
}

/** What a file says of documents (`d:`), posts (`p:`) and series (`s:`), so that two states of it can be compared. */
function factsOf(record: IndexRecord, knowledge: Knowledge): Map<string, string> {
  const facts = new Map<string, string>();
  const say = (key: string, words: string): void => {
    const said = facts.get(key);
    facts.set(key, said === undefined ? words : `${said}\n${words}`);
  };
  const { own, date } = record;
  if (own?.key !== undefined) {
    const series = seriesKey(record, knowledge);
    const words = ['own', date, record.place, own.issuerKey, own.subject, own.numberPlace.join()].join('|');
    say(`d:${own.key}`, words);
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
export function changedFacts(
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
  return [...merged.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
