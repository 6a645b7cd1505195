import { documentName } from '../archive/keys';
import { fileName } from '../archive/place';
import type { IndexRecord, Place } from '../archive/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { bareKey } from '../text/fold';

export interface WorkspaceSymbolFound {
  readonly kind: 'document' | 'person' | 'heading';
  readonly name: string;
  /** The file, or the title of a person. */
  readonly container: string;
  readonly uri: string;
  readonly place: Place;
}

const MOST = 200;

/**
 * Documents, persons and headings of the workspace whose names have every word of a query, marks and case apart. The
 * documents first, since there is one of each; a person once in a file.
 */
export function workspaceSymbols(index: WorkspaceIndex, query: string): WorkspaceSymbolFound[] {
  const wanted = bareKey(query).split(/\s+/u).filter(Boolean);
  const found: Record<WorkspaceSymbolFound['kind'], WorkspaceSymbolFound[]> = {
    document: [],
    person: [],
    heading: [],
  };
  // Most files have none of the words: of them no record is made.
  for (const record of index.records(wanted)) {
    for (const symbol of symbolsOf(record)) {
      const list = found[symbol.kind];
      if (list.length < MOST && matches(symbol, wanted)) list.push(symbol);
    }
    if (found.document.length >= MOST) break;
  }
  return [...found.document, ...found.person, ...found.heading].slice(0, MOST);
}

function matches({ name }: WorkspaceSymbolFound, wanted: readonly string[]): boolean {
  const key = bareKey(name);
  return wanted.every((word) => key.includes(word));
}

function* symbolsOf({ uri, own, persons, headings }: IndexRecord): Generator<WorkspaceSymbolFound> {
  const container = fileName(uri);
  if (own) {
    yield { kind: 'document', name: documentName(own), container, uri, place: own.numberPlace };
  }
  for (const { name, places, titles } of persons) {
    const [place] = places;
    const [title] = titles;
    if (place)
      yield {
        kind: 'person',
        name,
        container: title === undefined ? container : `${title} · ${container}`,
        uri,
        place,
      };
  }
  for (const { title, place } of headings) yield { kind: 'heading', name: title, container, uri, place };
}
