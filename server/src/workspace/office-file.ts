import { URI, Utils } from 'vscode-uri';
import type { ProductText } from '../messages';
import type { Host } from './host';
import type { TableKind } from './office-columns';
import type { Settings } from './settings';

export const OFFICE_FILE = '.partydoc.yaml';

/** A fault inside one of the office's files. */
export interface OfficeProblem {
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
  readonly message: ProductText;
  readonly params: Readonly<Record<string, string>>;
}

export interface OfficeFile {
  readonly uri: string;
  readonly text: string;
  readonly settings: Partial<Settings>;
  readonly problems: readonly OfficeProblem[];
  /** The tables that it names, each with the place of its path in the file. */
  readonly tables: readonly NamedTable[];
  /** Whether a file at a path below the folder of this one is a draft for the office. */
  counts(path: string): boolean;
  /** True where it is no YAML at all, so that nothing in it can be relied on. */
  readonly broken: boolean;
}

/** A table of the office, as its file names it. */
export interface NamedTable {
  readonly kind: TableKind;
  readonly path: string;
  /** UTF-16 offsets of the path in the office's file. */
  readonly start: number;
  readonly end: number;
}

/** Finds and keeps the office's files; one cache for a server or a run of the command line. */
export class OfficeFiles {
  readonly #files = new Map<string, Promise<OfficeFile | undefined>>();

  constructor(readonly host: Host) {}

  /** The nearest file upward from a draft; undefined where no folder above has one. */
  async nearest(draftUri: string): Promise<OfficeFile | undefined> {
    const uri = URI.parse(draftUri);
    if (uri.scheme === 'untitled' || uri.path === '') return undefined;
    const folders: URI[] = [];
    for (let folder = Utils.dirname(uri); ; folder = Utils.dirname(folder)) {
      if (folder.path === folders.at(-1)?.path) break;
      folders.push(folder);
    }
    // All are asked for at once: a client that reads files for the server, and is starting up, answers each late.
    const files = folders.map((folder) => this.at(Utils.joinPath(folder, OFFICE_FILE).toString()));
    for (const file of files) {
      const found = await file;
      if (found) return found;
    }
    return undefined;
  }

  at(uri: string): Promise<OfficeFile | undefined> {
    let file = this.#files.get(uri);
    if (!file) {
      file = this.host
        .readText(uri)
        .then(async (text) =>
          text === undefined ? undefined : (await import('./library')).readOfficeFile(uri, text),
        )
        .catch(() => undefined);
      this.#files.set(uri, file);
    }
    return file;
  }

  /** Forgets what was read. */
  forget(): void {
    this.#files.clear();
  }
}

/** Whether a URI names an office's file. */
export function isOfficeFile(uri: string): boolean {
  return uri.endsWith(`/${OFFICE_FILE}`);
}
