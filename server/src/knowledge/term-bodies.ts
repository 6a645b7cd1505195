import { nth } from '../text/certain';
import { PhraseTrie } from '../text/words';
import { columns, rows } from './generated/term-bodies';

/** What elects or serves a term: phrases of `data/term-bodies.csv`; empty where a phrase only looks like another. */
export type BodyKind = '' | 'central' | 'congress' | 'local' | 'assembly' | 'council' | 'other';

const [phrase, body] = [columns.indexOf('phrase'), columns.indexOf('body')];

let trie: PhraseTrie<BodyKind> | undefined;

export function termBodies(): PhraseTrie<BodyKind> {
  if (!trie) {
    trie = new PhraseTrie();
    for (const row of rows()) trie.add(nth(row, phrase), nth(row, body) as BodyKind);
  }
  return trie;
}
