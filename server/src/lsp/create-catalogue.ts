import { URI, Utils } from 'vscode-uri';
import { OFFICE_FILE } from '../workspace/office-file';
import { rowsFromDrafts } from '../workspace/office-create';
import { rowsEdit } from './office-actions';
import type { RequestWorld } from './world';

/** Answer to `partyDocuments/createCatalogue`: how many rows were added, and the files that were changed, the table last. */
export interface CreateCatalogueAnswer {
  readonly added: number;
  readonly uris: readonly string[];
}

/**
 * Makes a first catalogue (or adds to the one there is) from the drafts of the workspace, for the office that governs the
 * file or folder at `uri`. The client is asked to apply the edit.
 */
export async function createCatalogue(world: RequestWorld, uri: string): Promise<CreateCatalogueAnswer> {
  const { whole, knowledge } = await world.drafts.configuration.of(uri);
  // An office's drafts are those below its file; without one, those of the workspace.
  const folder = whole?.file.uri.slice(0, -OFFICE_FILE.length);
  const index = await world.others.index();
  const records = [...index.records()].filter(
    (record) => folder === undefined || record.uri.startsWith(folder),
  );
  const nameOf = (of: string): string =>
    folder === undefined ? Utils.basename(URI.parse(of)) : decodeURIComponent(of.slice(folder.length));
  const rows = rowsFromDrafts(records, knowledge, nameOf);
  const made = rows.length === 0 ? undefined : await rowsEdit(world, uri, 'catalogue', rows);
  if (!made) return { added: 0, uris: [] };
  const { applied } = await world.connection.workspace.applyEdit(made.edit);
  return applied ? { added: rows.length, uris: made.uris } : { added: 0, uris: [] };
}
