import { URI, Utils } from 'vscode-uri';
import type { OfficeFile } from './office-file';

/**
 * An address in the one form that files of a folder have too: editors differ in what they encode, as in `a (1).vbd`, and
 * one file must not count as two.
 */
export function normalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** Whether the office counts a file among its drafts: `paths` of its file, relative to the folder of that file. */
export function isOfficeDraft(office: OfficeFile | undefined, draftUri: string): boolean {
  if (!office) return true;
  const folder = `${Utils.dirname(URI.parse(office.uri)).path.replace(/\/$/, '')}/`;
  const { path } = URI.parse(draftUri);
  if (!path.startsWith(folder)) return true;
  return office.counts(path.slice(folder.length));
}

/**
 * The folder at a path that an office's file gives, from the folder of that file; undefined where it lies outside the
 * workspace (without a workspace: outside the office's own folder). Links are the business of who reads the folder.
 */
export function folderInside(
  officeUri: string,
  path: string,
  workspaceFolders: readonly string[],
): string | undefined {
  const own = Utils.dirname(URI.parse(officeUri));
  // Absolute, a drive of Windows, a URI, backslashes: a path of this machine alone is none that an office can share.
  if (path.startsWith('/') || /[\\:\0]/u.test(path)) return undefined;
  const found = Utils.joinPath(own, path);
  const roots = workspaceFolders.length > 0 ? workspaceFolders.map((one) => URI.parse(one)) : [own];
  const inside = roots.some((root) => {
    const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
    return (
      root.scheme === found.scheme &&
      root.authority === found.authority &&
      (found.path.startsWith(folder) || found.path === root.path)
    );
  });
  return inside ? found.toString() : undefined;
}
