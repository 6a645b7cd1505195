import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { type Named, namedAt } from '../features/named';
import type { Draft } from './drafts';
import type { RequestWorld } from './world';

export interface Place {
  readonly draft: Draft;
  /** UTF-16 offset in the draft. */
  readonly offset: number;
}

export async function placeOf(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<Place | undefined> {
  const draft = await world.drafts.get(params.textDocument.uri);
  return draft && { draft, offset: world.positions().offset(draft.model.lines, params.position) };
}

export async function namedIn(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<(Place & { readonly named: Named }) | undefined> {
  const place = await placeOf(world, params);
  const named = place && namedAt(place.draft.model, place.offset, place.draft.knowledge);
  return place && named && { ...place, named };
}
