import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import { PhraseTrie } from '../text/words';
import { columns, rows } from './generated/event-words';

/** What an event is called: known by its number, by its own name, or a day on which something came to be. */
export type EventHead = 'numbered' | 'named' | 'founding';
/**
 * Words around an event: verbs of its first and last day, documents whose date is not the event's, words by which it is
 * one of several or only planned, and words of a body's name that mentions leave out.
 */
export type EventCue = 'opening' | 'closing' | 'document' | 'several' | 'planned' | 'filler';

/** A row of `data/event-words.csv`. */
export type EventWord = { readonly kind: EventHead; readonly lasts: number } | { readonly kind: EventCue };

const at = (column: (typeof columns)[number]): number => columns.indexOf(column);
const HEADS: ReadonlySet<string> = new Set(['numbered', 'named', 'founding']);

let trie: PhraseTrie<EventWord> | undefined;

export function eventWords(): PhraseTrie<EventWord> {
  if (trie) return trie;
  trie = new PhraseTrie();
  for (const row of rows()) {
    const kind = row[at('kind')] as EventHead | EventCue;
    const lasts = Number(row[at('value')]);
    trie.add(
      nth(row, at('word')),
      HEADS.has(kind) ? { kind: kind as EventHead, lasts } : { kind: kind as EventCue },
    );
  }
  return trie;
}

let hint: RegExp | undefined;

/** Matches a look-up key in which some event is named: most blocks have none, and this is soon known. */
export function eventHint(): RegExp {
  if (!hint) {
    const firsts = rows().flatMap((row) =>
      HEADS.has(nth(row, at('kind'))) ? [lookupKey(nth(row, at('word')))] : [],
    );
    hint = new RegExp(firsts.join('|'), 'u');
  }
  return hint;
}
