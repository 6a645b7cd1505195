import {
  type AnnotatedTextEdit,
  type Location,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { meantBy } from '../archive/resolve';
import type { Place } from '../archive/types';
import { definitionsAcross, type FilePlace, namedAcross, referencesAcross } from '../features/across';
import { citationAt } from '../features/citations';
import { renameEdits } from '../features/rename-citation';
import { workspaceSymbols, type WorkspaceSymbolFound } from '../features/workspace-symbols';
import { productText } from '../messages';
import { buildModel } from '../model/document';
import type { DocumentModel } from '../model/types';
import { nth } from '../text/certain';
import { LineIndex } from '../text/lines';
import { WORD_FILE } from '../workspace/files';
import { normalUri } from '../workspace/paths';
import type { Draft } from './drafts';
import type { ProtocolRange } from './positions';
import type { RequestWorld } from './world';

/** A rename reaches at most so many other files at once. */
export const MOST_RENAMED = 200;
const ELSEWHERE = 'elsewhere';

const kinds: Readonly<Record<WorkspaceSymbolFound['kind'], SymbolKind>> = {
  document: SymbolKind.File,
  person: SymbolKind.Variable,
  heading: SymbolKind.Namespace,
};

export async function workspaceSymbolAnswer(
  world: RequestWorld,
  { query }: WorkspaceSymbolParams,
): Promise<WorkspaceSymbol[]> {
  const found = workspaceSymbols(await world.others.index(), query);
  const locations = await locationsOf(world, found);
  return found.map(({ kind, name, container }, i) => ({
    name,
    kind: kinds[kind],
    containerName: container,
    location: nth(locations, i),
  }));
}

/** Places of other files as the client counts them; the text is asked for only where its encoding needs it. */
async function locationsOf(world: RequestWorld, places: readonly FilePlace[]): Promise<Location[]> {
  const positions = world.positions();
  if (positions.encoding === 'utf-16')
    return places.map(({ uri, place }) => positions.locationOutside(uri, place));
  const texts = new Map<string, LineIndex>();
  for (const { uri } of places)
    if (!texts.has(uri)) texts.set(uri, new LineIndex((await world.others.readText(uri)) ?? ''));
  return places.map(({ uri, place }) => {
    const lines = texts.get(uri);
    return positions.locationOutside(uri, place, lines && rangeIn(world, lines, place));
  });
}

function rangeIn(world: RequestWorld, lines: LineIndex, place: Place): ProtocolRange {
  const [line, character, endLine, endCharacter] = place;
  const start = lines.offsetAt({ line, character });
  return world
    .positions()
    .range(lines, { start, end: lines.offsetAt({ line: endLine, character: endCharacter }) });
}

/** Where the document cited at an offset lies itself. */
export async function definitionsElsewhere(
  world: RequestWorld,
  draft: Draft,
  offset: number,
): Promise<Location[]> {
  const named = namedAcross(draft.model, offset, draft.knowledge);
  if (!named) return [];
  return locationsOf(world, definitionsAcross(await world.others.index(), named, normalUri(draft.uri)));
}

/** Every place of other drafts that names what is named at an offset. */
export async function referencesElsewhere(
  world: RequestWorld,
  draft: Draft,
  offset: number,
  withDefinition: boolean,
): Promise<Location[]> {
  const named = namedAcross(draft.model, offset, draft.knowledge);
  if (!named) return [];
  const index = await world.others.index();
  const uri = normalUri(draft.uri);
  const own = withDefinition ? definitionsAcross(index, named, uri) : [];
  return locationsOf(world, [...own, ...referencesAcross(index, named, uri)]);
}

/**
 * A rename of the document cited at a UTF-16 offset, carried on into other files: those that are it and those that cite it. Each is read anew, so
 * that no stale place is written to. `too-many` where they are more than one should change at once.
 */
export async function renameElsewhere(
  world: RequestWorld,
  draft: Draft,
  offset: number,
  name: string,
  edit: WorkspaceEdit,
): Promise<WorkspaceEdit | 'too-many'> {
  const citation = citationAt(draft.model, offset);
  const named = citation && namedAcross(draft.model, offset, draft.knowledge);
  if (named?.kind !== 'document') return edit;
  const index = await world.others.index();
  const uri = normalUri(draft.uri);
  const places = [...definitionsAcross(index, named, uri), ...referencesAcross(index, named, uri)];
  // Into Word files nothing is written.
  const uris = [...new Set(places.map((place) => place.uri))].filter((one) => !WORD_FILE.test(one)).sort();
  if (uris.length > MOST_RENAMED) return 'too-many';
  let joined = edit;
  for (const file of uris) {
    const open = await world.drafts.get(file);
    const text = open ? undefined : await world.others.readText(file);
    const model = open?.model ?? (text === undefined ? undefined : buildModel(text, draft.knowledge));
    const edits = model ? editsIn(world, model, draft, offset, name) : [];
    if (edits.length > 0) joined = join(world, joined, file, open?.version ?? null, edits, draft);
  }
  return joined;
}

function editsIn(
  world: RequestWorld,
  model: DocumentModel,
  draft: Draft,
  offset: number,
  name: string,
): TextEdit[] {
  const here = citationAt(draft.model, offset);
  const meant = here && meantBy(draft.model, here);
  const edits = new Map<number, TextEdit>();
  for (const citation of model.citations) {
    const other = citation.number ? meantBy(model, citation) : undefined;
    if (!meant || other?.key !== meant.key) continue;
    if (other.date !== undefined && meant.date !== undefined && other.date !== meant.date) continue;
    for (const edit of renameEdits(model, citation, name, draft.knowledge))
      edits.set(edit.start, {
        range: world.positions().range(model.lines, edit),
        newText: edit.newText,
      });
  }
  return [...edits].sort(([a], [b]) => a - b).map(([, edit]) => edit);
}

function join(
  world: RequestWorld,
  edit: WorkspaceEdit,
  uri: string,
  version: number | null,
  edits: readonly TextEdit[],
  { language }: Draft,
): WorkspaceEdit {
  if (!edit.documentChanges) return { ...edit, changes: { ...edit.changes, [uri]: [...edits] } };
  const marks = world.client().workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  const made = marks
    ? edits.map((one): AnnotatedTextEdit => ({ ...one, annotationId: ELSEWHERE }))
    : [...edits];
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: made };
  const label = { label: productText(language, 'rename.elsewhere'), needsConfirmation: true };
  return {
    ...edit,
    documentChanges: [...edit.documentChanges, change],
    ...(marks ? { changeAnnotations: { ...edit.changeAnnotations, [ELSEWHERE]: label } } : {}),
  };
}
