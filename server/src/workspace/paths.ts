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

/** Tells whether a file lies in one of some folders, or in a folder of theirs; all are addresses in their normal form. */
export function below(folders: Iterable<string>): (uri: string) => boolean {
  const all = new Set(folders);
  return (uri) => {
    let end = all.size > 0 ? uri.lastIndexOf('/') : 0;
    while (end > 0) {
      if (all.has(uri.slice(0, end))) return true;
      end = uri.lastIndexOf('/', end - 1);
    }
    return false;
  };
}

/** Whether the office counts a file among its drafts: `paths` of its file, relative to the folder of that file. */
export function isOfficeDraft(office: OfficeFile | undefined, draftUri: string): boolean {
  if (!office) return true;
  const folder = `${Utils.dirname(URI.parse(office.uri)).path.replace(/\/$/, '')}/`;
  const { path } = URI.parse(draftUri);
  if (!path.startsWith(folder)) return true;
  return office.counts(path.slice(folder.length));
}
