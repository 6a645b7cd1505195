import type { IsoDate } from '../text/language';
import { lazy } from '../text/lazy';
import { PhraseTrie } from '../text/words';
import * as assemblyTable from './generated/assembly-terms';
import * as commemorationTable from './generated/commemorations';
import * as unevenTable from './generated/uneven-terms';
import { list, readTable } from './table';

/** A day that is remembered every year: a row of `data/commemorations.csv`. */
export interface Commemoration {
  readonly id: string;
  /** Vietnamese, then English where known. */
  readonly name: { readonly vi: string; readonly en: string };
  readonly date: IsoDate;
}

interface NamedCommemoration extends Commemoration {
  readonly names: readonly string[];
}

let events: readonly NamedCommemoration[] | undefined;

function readCommemorations(): readonly NamedCommemoration[] {
  events ??= readTable(commemorationTable, (cell) => {
    const [vi, en] = [list(cell('names_vi')), list(cell('names_en'))];
    const name = { vi: vi[0] ?? '', en: en[0] ?? vi[0] ?? '' };
    return { id: cell('id'), names: [...vi, ...en], name, date: cell('date') };
  });
  return events;
}

let trie: PhraseTrie<Commemoration> | undefined;

/** Remembered events by the words that name them. */
export function commemorations(): PhraseTrie<Commemoration> {
  if (trie) return trie;
  trie = new PhraseTrie();
  for (const event of readCommemorations()) for (const phrase of event.names) trie.add(phrase, event);
  return trie;
}

/** A remembered event by its id. */
export function commemoration(id: string): Commemoration | undefined {
  return readCommemorations().find((event) => event.id === id);
}

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const assemblies = lazy(
  (): ReadonlyMap<number, YearSpan> =>
    new Map(
      readTable(assemblyTable, (cell) => [
        Number(cell('ordinal')),
        { from: Number(cell('from')), to: Number(cell('to')) },
      ]),
    ),
);

/** The years of a term of the National Assembly; undefined for one that the table does not have. */
export function assemblyTerm(ordinal: number): YearSpan | undefined {
  return assemblies().get(ordinal);
}

/** The terms of the National Assembly in a year: two where one follows upon another. */
export function assemblyTermsIn(year: number): number[] {
  return [...assemblies()].flatMap(([ordinal, { from, to }]) =>
    from <= year && year <= to ? [ordinal] : [],
  );
}

let uneven: ReadonlySet<string> | undefined;

/** Whether a term of other than five years is one that history knows. */
export function isUnevenTerm(from: number, to: number): boolean {
  uneven ??= new Set(readTable(unevenTable, (cell) => `${cell('from')}-${cell('to')}`));
  return uneven.has(`${from}-${to}`);
}
