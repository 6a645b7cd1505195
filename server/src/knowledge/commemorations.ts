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

const events = lazy(() =>
  readTable(commemorationTable, (cell): NamedCommemoration => {
    const [vi, en] = [list(cell('names_vi')), list(cell('names_en'))];
    const name = { vi: vi[0] ?? '', en: en[0] ?? vi[0] ?? '' };
    return { id: cell('id'), names: [...vi, ...en], name, date: cell('date') };
  }),
);

/** Remembered events by the words that name them. */
export const commemorations = lazy(() => {
  const trie = new PhraseTrie<Commemoration>();
  for (const event of events()) for (const phrase of event.names) trie.add(phrase, event);
  return trie;
});

/** A remembered event by its id. */
export function commemoration(id: string): Commemoration | undefined {
  return events().find((event) => event.id === id);
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

const uneven = lazy(
  (): ReadonlySet<string> => new Set(readTable(unevenTable, (cell) => `${cell('from')}-${cell('to')}`)),
);

/** Whether a term of other than five years is one that history knows. */
export function isUnevenTerm(from: number, to: number): boolean {
  return uneven().has(`${from}-${to}`);
}
