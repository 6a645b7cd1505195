import { lookupKey } from '../text/fold';
import * as table from './generated/page-words';
import { lazy } from '../text/lazy';
import { readTable } from './table';

/** What a line of the head or the end of a document is, by its words (`data/page-words.csv`). */
export type PageWordKind = 'heading' | 'recipients' | 'addressee' | 'urgency' | 'draft' | 'circulation';

const words = lazy(() => {
  const kinds = new Map<string, PageWordKind>();
  // The schema of the table lets no other kind through.
  for (const row of readTable(table, (cell) => ({ kind: cell('kind') as PageWordKind, word: cell('word') })))
    kinds.set(lookupKey(row.word), row.kind);
  return kinds;
});

/** What a line that is these words, and nothing more, is; undefined for any other. */
export function pageWord(line: string): PageWordKind | undefined {
  return words().get(lookupKey(line.trim()));
}
