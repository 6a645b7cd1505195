import type { WorkspaceEdit } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { LineIndex } from '../text/lines';
import { newOfficeFile, smallestEdit, switchOff } from '../workspace/office-edit';
import { OFFICE_FILE } from '../workspace/office-file';
import type { RequestWorld } from './world';

/** Command of a client that saves the file `[uri]`: an office's file counts as it is on the disk. */
export const SAVE_FILE = 'partyDocuments.saveFile';

/** The office's file that governs a draft, or the one that could be made for it. */
interface OfficeTarget {
  readonly uri: string;
  /** Its present text; undefined where there is no such file yet. */
  readonly text: string | undefined;
}

/** Where a rule can be switched off for a whole workspace; undefined where there is no such place. */
export async function officeTarget(world: RequestWorld, draftUri: string): Promise<OfficeTarget | undefined> {
  if (!world.trusted()) return undefined;
  const { office } = await world.drafts.configuration.of(draftUri);
  if (office) return office.broken ? undefined : { uri: office.uri, text: office.text };
  const { workspace } = world.client();
  const edits = workspace?.workspaceEdit;
  if (edits?.documentChanges !== true || edits.resourceOperations?.includes('create') !== true)
    return undefined;
  const folders = workspace?.workspaceFolders
    ? ((await world.connection.workspace.getWorkspaceFolders()) ?? [])
    : [];
  const draft = URI.parse(draftUri);
  const folder = folders
    .map(({ uri }) => URI.parse(uri))
    .filter(
      ({ scheme, authority, path }) =>
        scheme === draft.scheme &&
        authority === draft.authority &&
        draft.path.startsWith(path.endsWith('/') ? path : `${path}/`),
    )
    .sort((a, b) => b.path.length - a.path.length)[0];
  return folder && { uri: Utils.joinPath(folder, OFFICE_FILE).toString(), text: undefined };
}

/** Switches a rule off in the office's file, which is made where there is none. */
export function ignoreInWorkspace(
  world: RequestWorld,
  { uri, text }: OfficeTarget,
  ruleId: string,
): WorkspaceEdit | undefined {
  if (text === undefined) {
    const start = { line: 0, character: 0 };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: { start, end: start }, newText: newOfficeFile(ruleId) }],
        },
      ],
    };
  }
  const after = switchOff(text, ruleId);
  if (after === undefined) return undefined;
  const edit = smallestEdit(text, after);
  const edits = [{ range: world.positions().range(new LineIndex(text), edit), newText: edit.newText }];
  return world.client().workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits }] }
    : { changes: { [uri]: edits } };
}
