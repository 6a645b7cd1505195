import * as table from './generated/official-terms';
import { lazy } from '../text/lazy';
import { list, readTable } from './table';

/** A term of official documents, with right words that come near it (`data/official-terms.csv`). */
export interface OfficialTerm {
  readonly term: string;
  readonly near: readonly string[];
}

export const officialTerms = lazy((): readonly OfficialTerm[] =>
  readTable(table, (cell) => ({ term: cell('term'), near: list(cell('near')) })),
);
