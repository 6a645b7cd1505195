import * as table from './generated/term-words';
import { lazy } from '../text/lazy';
import { list, readTable } from './table';

/** English words that drafts are made of (`data/term-words.csv`), by their letters. */
export interface TermWords {
  readonly terms: readonly string[];
  /** The terms, and the right words that differ from one by a letter. */
  readonly right: ReadonlySet<string>;
}

export const termWords = lazy((): TermWords => {
  const rows = readTable(table, (cell) => ({ word: cell('word'), near: list(cell('near')) }));
  return {
    terms: rows.map(({ word }) => word),
    right: new Set(rows.flatMap(({ word, near }) => [word, ...near])),
  };
});
