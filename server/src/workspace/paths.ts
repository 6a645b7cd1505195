import picomatch from 'picomatch';
import { URI, Utils } from 'vscode-uri';
import type { OfficeFile } from './office-file';

/** Whether the office counts a file among its drafts: `paths` of its file, relative to the folder of that file. */
export function isOfficeDraft(office: OfficeFile | undefined, draftUri: string): boolean {
  const paths = office?.settings.paths;
  if (!office || !paths) return true;
  const folder = `${Utils.dirname(URI.parse(office.uri)).path.replace(/\/$/, '')}/`;
  const { path } = URI.parse(draftUri);
  if (!path.startsWith(folder)) return true;
  const inner = path.slice(folder.length);
  const matches = (patterns: readonly string[]): boolean =>
    patterns.length > 0 && picomatch([...patterns], { dot: true })(inner);
  if (paths.include && !matches(paths.include)) return false;
  return !matches(paths.exclude ?? []);
}
