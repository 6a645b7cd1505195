import { PhraseTrie } from '../text/words';
import { lazy } from '../text/lazy';
import * as table from './generated/term-bodies';
import { readTable } from './table';

/** What elects or serves a term: phrases of `data/term-bodies.csv`; empty where a phrase only looks like another. */
export type BodyKind = '' | 'central' | 'congress' | 'local' | 'assembly' | 'council' | 'other';

/** Every phrase of the table. */
export const termBodies = lazy(() => {
  const trie = new PhraseTrie<BodyKind>();
  readTable(table, (cell) => trie.add(cell('phrase'), cell('body') as BodyKind));
  return trie;
});
