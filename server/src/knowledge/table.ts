import { addTo } from '../text/add-to';
import { entryOf, nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Confidence, NamesByLanguage, OwnNames, Validity } from './types';

/** A module compiled from `data/NAME.csv`. */
interface CompiledTable<Column extends string> {
  readonly columns: readonly Column[];
  readonly rows: () => readonly (readonly string[])[];
}

/** Reads every row of a compiled table with `make`, which asks for its cells by column. */
export function readTable<Column extends string, Row>(
  table: CompiledTable<Column>,
  make: (cell: (column: Column) => string) => Row,
): Row[] {
  const at = new Map(table.columns.map((column, i) => [column, i]));
  return table.rows().map((row) => make((column) => nth(row, entryOf(at, column))));
}

/** The values of a `;`-separated cell. */
export function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

/** The value of a cell that may be empty. */
export function optional(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}

/** Names of a row that has some in each language: the schema of its table asks for them. */
export function ownNames(vi: string, en: string): OwnNames {
  const some = (cell: string): OwnNames['vi'] => {
    const all = cell.split(';');
    return [nth(all, 0), ...all.slice(1)];
  };
  return { vi: some(vi), en: some(en) };
}

export function names(vi: string, en: string): NamesByLanguage {
  return { vi: list(vi), en: list(en) };
}

export function validity(from: string, to: string): Validity {
  return { from: optional(from), to: optional(to) };
}

/** The schema of the tables lets nothing else through. */
export function confidence(cell: string): Confidence {
  return cell === 'high' || cell === 'medium' ? cell : 'low';
}

/** Rows under each of their keys, in the order of the table. */
export function indexBy<Row>(rows: readonly Row[], keys: (row: Row) => Iterable<string>): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keys(row))) {
      addTo(index, key, row);
    }
  }
  return index;
}

/** Orders rows by their day, the earliest first. */
export function byDay(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** Look-up keys of the names in both languages. */
export function nameKeys(row: { readonly names: NamesByLanguage }): string[] {
  return [...row.names.vi, ...row.names.en].map(lookupKey);
}
