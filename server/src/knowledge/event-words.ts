import { alternation } from '../text/alternation';
import { lookupKey } from '../text/fold';
import { lazy } from '../text/lazy';
import { PhraseTrie } from '../text/words';
import * as table from './generated/event-words';
import { readTable } from './table';

/** What an event is called: known by its number, by its own name, or a day on which something came to be. */
export type EventHead = 'numbered' | 'named' | 'founding';
/**
 * Words around an event: verbs of its first and last day, documents whose date is not the event's, words by which it is
 * one of several or only planned, and words of a body's name that mentions leave out.
 */
export type EventCue = 'opening' | 'closing' | 'document' | 'several' | 'planned' | 'filler';

/** A row of `data/event-words.csv`. */
export type EventWord = { readonly kind: EventHead; readonly lasts: number } | { readonly kind: EventCue };

const HEADS: ReadonlySet<string> = new Set(['numbered', 'named', 'founding']);

const all = lazy(() =>
  readTable(table, (cell) => {
    const kind = cell('kind') as EventHead | EventCue;
    const event: EventWord = HEADS.has(kind)
      ? { kind: kind as EventHead, lasts: Number(cell('value')) }
      : { kind: kind as EventCue };
    return { word: cell('word'), event };
  }),
);

/** Every word of the table. */
export const eventWords = lazy(() => {
  const trie = new PhraseTrie<EventWord>();
  for (const { word, event } of all()) trie.add(word, event);
  return trie;
});

/** Matches a look-up key in which some event is named: most blocks have none, and this is soon known. */
export const eventHint = lazy(() => {
  const heads = all().filter(({ event }) => HEADS.has(event.kind));
  return new RegExp(alternation(heads.map(({ word }) => lookupKey(word))), 'u');
});
