import { FileType, Uri, workspace } from 'vscode';

/** Files that only a folder of drafts has. */
const OF_DRAFTS = /\.(?:vbd|partydoc)$|^\.partydoc\.yaml$/iu;
/** The same as a pattern of the editor's, which tells of those that come while the window is open. */
export const ARRIVALS = '**/{*.vbd,*.partydoc,.partydoc.yaml}';
/** Folders that are looked into: an office has its drafts near the top. */
const MOST_FOLDERS = 64;

/**
 * Whether the window's folder holds drafts by their names, or an office's settings. It is read, not searched: an editor in
 * a browser, or one without its search program, knows no more than what stands in a folder.
 */
export async function holdsDrafts(): Promise<boolean> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  // The list grows while it is gone through.
  for (const [i, folder] of folders.entries()) {
    if (i === MOST_FOLDERS) break;
    for (const [name, type] of await entriesOf(folder)) {
      if (OF_DRAFTS.test(name)) return true;
      // Links are not followed, nor what tools keep for themselves.
      if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules')
        folders.push(Uri.joinPath(folder, name));
    }
  }
  return false;
}

function entriesOf(folder: Uri): Thenable<[string, FileType][]> {
  // A folder that cannot be read has no drafts for us.
  return workspace.fs.readDirectory(folder).then(undefined, () => []);
}
