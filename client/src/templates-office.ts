import { FileType, Uri, workspace } from 'vscode';

/** A template of an office: a draft whose places to fill in are those of a snippet, `${1:…}`. */
export interface OfficeTemplate {
  readonly name: string;
  readonly uri: Uri;
}

const DRAFT = /\.(?:vbd|partydoc|txt|md)$/i;
/** More is no folder of templates. */
const MOST = 200;
const LARGEST_BYTES = 1_000_000;

/** The templates in a folder, by name. A folder or file that is a link is left out: it may lead out of the workspace. */
export async function officeTemplates(folder: Uri): Promise<OfficeTemplate[]> {
  if (await leadsAway(folder)) return [];
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return entries
    .filter(([name, type]) => type === FileType.File && DRAFT.test(name))
    .map(([name]) => ({ name: name.replace(DRAFT, ''), uri: Uri.joinPath(folder, name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .slice(0, MOST);
}

/** Whether the folder, or one between it and its workspace folder, is a link. */
async function leadsAway(folder: Uri): Promise<boolean> {
  const root = workspace.getWorkspaceFolder(folder)?.uri;
  if (!root) return true;
  for (let at = folder; at.path.length > root.path.length; at = Uri.joinPath(at, '..')) {
    const type = await workspace.fs.stat(at).then(
      (found) => found.type,
      () => FileType.Unknown,
    );
    if (type !== FileType.Directory) return true;
  }
  return false;
}

/** The text of a template; undefined where it is too large to be one. */
export async function readTemplate({ uri }: OfficeTemplate): Promise<string | undefined> {
  const { size } = await workspace.fs.stat(uri);
  if (size > LARGEST_BYTES) return undefined;
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
