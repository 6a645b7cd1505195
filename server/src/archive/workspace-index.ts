import type { Knowledge } from '../knowledge';
import type { IsoDate } from '../model/types';
import { MultiMap } from './multi-map';
import { seriesKey } from './series';
import type { IndexRecord } from './types';

/**
 * What is known of every file of the workspace, found by file, document, person, post and series. A change of one file
 * costs what stands in that file, however many others there are.
 */
export class WorkspaceIndex {
  readonly #records = new Map<string, IndexRecord>();
  readonly #issued = new MultiMap();
  readonly #citing = new MultiMap();
  readonly #naming = new MultiMap();
  readonly #holding = new MultiMap();
  readonly #series = new MultiMap();
  /** Files that cite a document with a day, by document and day. */
  readonly #days = new Map<string, Map<IsoDate, Set<string>>>();

  constructor(readonly knowledge: Knowledge) {}

  get size(): number {
    return this.#records.size;
  }

  records(): Iterable<IndexRecord> {
    return this.#records.values();
  }

  get(uri: string): IndexRecord | undefined {
    return this.#records.get(uri);
  }

  /** Takes a file in, in place of what was known of it. */
  set(record: IndexRecord): void {
    this.delete(record.uri);
    this.#records.set(record.uri, record);
    this.#each(record, (map, key) => map.add(key, record.uri));
    for (const { key, date } of record.cites) {
      if (date === undefined) continue;
      let days = this.#days.get(key);
      if (!days) this.#days.set(key, (days = new Map<IsoDate, Set<string>>()));
      const files = days.get(date);
      if (files) files.add(record.uri);
      else days.set(date, new Set([record.uri]));
    }
  }

  /** Takes a file in, and tells the facts that it states otherwise than before. */
  replace(record: IndexRecord): Set<string> {
    const before = this.#records.get(record.uri);
    this.set(record);
    return changedFacts(before, record, this.knowledge);
  }

  /** Drops a file, and tells the facts that it stated. */
  remove(uri: string): Set<string> {
    const before = this.#records.get(uri);
    this.delete(uri);
    return changedFacts(before, undefined, this.knowledge);
  }

  delete(uri: string): void {
    const record = this.#records.get(uri);
    if (!record) return;
    this.#records.delete(uri);
    this.#each(record, (map, key) => map.delete(key, uri));
    for (const { key, date } of record.cites) {
      if (date === undefined) continue;
      const days = this.#days.get(key);
      const files = days?.get(date);
      files?.delete(uri);
      if (files?.size === 0) days?.delete(date);
      if (days?.size === 0) this.#days.delete(key);
    }
  }

  #each(record: IndexRecord, visit: (map: MultiMap, key: string) => void): void {
    if (record.own?.key !== undefined) visit(this.#issued, record.own.key);
    for (const { key } of record.cites) visit(this.#citing, key);
    for (const { key } of record.persons) visit(this.#naming, key);
    for (const { key } of record.posts) visit(this.#holding, key);
    const series = seriesKey(record, this.knowledge);
    if (series !== undefined) visit(this.#series, series);
  }

  #of(uris: readonly string[]): IndexRecord[] {
    return uris.flatMap((uri) => this.#records.get(uri) ?? []);
  }

  /** Files that bear a number themselves. */
  issued(key: string): IndexRecord[] {
    return this.#of(this.#issued.get(key));
  }

  /** Files that cite a document. */
  citing(key: string): IndexRecord[] {
    return this.#of(this.#citing.get(key));
  }

  citingCount(key: string): number {
    return this.#citing.count(key);
  }

  /** The days that files give a document, each with the files that do. */
  citedDays(key: string): ReadonlyMap<IsoDate, ReadonlySet<string>> {
    return this.#days.get(key) ?? NO_DAYS;
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
    const record = this.#records.get(uri);
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
    const record = this.#records.get(uri);
    if (!record || facts.size === 0) return false;
    for (const fact of factsOf(record, this.knowledge).keys()) if (facts.has(fact)) return true;
    return false;
  }

  #concerned(fact: string): readonly string[] {
    const key = fact.slice(2);
    switch (fact.charAt(0)) {
      case 'd':
        return [...this.#issued.get(key), ...this.#citing.get(key)];
      case 'p':
        return this.#holding.get(key);
      default:
        return this.#series.get(key);
    }
  }
}

const NO_DAYS: ReadonlyMap<IsoDate, ReadonlySet<string>> = new Map();

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
