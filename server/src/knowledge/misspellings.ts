import * as table from './generated/misspellings';
import { lazy } from '../text/lazy';
import { list, readTable } from './table';

/** Words that are no words, and those that are meant, with right words that come near (`data/misspellings.csv`). */
export interface KnownMisspelling {
  readonly wrong: string;
  readonly right: string;
  readonly near: readonly string[];
}

export const knownMisspellings = lazy((): readonly KnownMisspelling[] =>
  readTable(table, (cell) => ({ wrong: cell('wrong'), right: cell('right'), near: list(cell('near')) })),
);
