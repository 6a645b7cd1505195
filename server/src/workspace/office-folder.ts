import { URI, Utils } from 'vscode-uri';

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
