import type { Document } from 'yaml';
import { URI, Utils } from 'vscode-uri';
import type { ProductText } from '../messages';
import type { Host } from './host';
import type * as Library from './library';
import type { TableKind } from './office-columns';
import { officeKeys, readSettings, type SettingProblem, type Settings } from './settings';

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

/** Settings are a page at most; a larger file is something else. */
const MAX_LENGTH = 1_000_000;
/** Aliases are allowed, but not those that multiply. */
const MAX_ALIASES = 50;

/** Reads the text of a `.partydoc.yaml`. Never fails, whatever stands in it. */
export async function readOfficeFile(uri: string, text: string): Promise<OfficeFile> {
  const library = await import('./library');
  const broken = (message: ProductText, start = 0, end = start, detail = ''): OfficeFile => {
    const problem = { start, end, severity: 'error', message, params: { detail } } as const;
    return { uri, text, settings: {}, problems: [problem], tables: [], counts: () => true, broken: true };
  };
  if (text.length > MAX_LENGTH) return broken('settings.too-large');
  try {
    const document = library.parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const error = document.errors[0];
    if (error) {
      // What is missing at the end of the file is told of a place behind it.
      const [start, end] = error.pos.map((at) => Math.min(at, text.length));
      return broken('settings.bad-yaml', start, end, error.message);
    }
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      return broken('settings.aliases');
    }
    const { settings, problems } = readSettings(value, officeKeys);
    return {
      uri,
      text,
      settings,
      problems: problems.map((p) => place(library, document, p, text)),
      tables: (['catalogue', 'roster'] as const).flatMap((kind) =>
        namedTables(library, document, kind, settings),
      ),
      counts: counter(library, settings.paths),
      broken: false,
    };
  } catch (error) {
    return broken('settings.bad-yaml', 0, 0, error instanceof Error ? error.message : String(error));
  }
}

/** What `paths` of an office's file says, as a test of one path. */
function counter(
  { picomatch }: typeof Library,
  { include, exclude = [] }: Settings['paths'] = {},
): OfficeFile['counts'] {
  const matcher = (patterns: readonly string[]): ((path: string) => boolean) =>
    patterns.length > 0 ? picomatch([...patterns], { dot: true }) : () => false;
  const included = include ? matcher(include) : () => true;
  const excluded = matcher(exclude);
  return (path) => included(path) && !excluded(path);
}

function namedTables(
  { isNode, isSeq }: typeof Library,
  document: Document,
  kind: TableKind,
  settings: Partial<Settings>,
): NamedTable[] {
  return (settings[kind] ?? []).map((path, i) => {
    const value: unknown = document.getIn([kind], true);
    const node: unknown = isSeq(value) ? value.items[i] : value;
    const range = isNode(node) ? node.range : undefined;
    return { kind, path, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
  });
}

/** The place in the file of a problem: its key, or its value. */
function place(
  { isMap, isNode, isScalar }: typeof Library,
  document: Document,
  problem: SettingProblem,
  text: string,
): OfficeProblem {
  const { severity, message, params, path, at } = problem;
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  let range: readonly number[] | null | undefined;
  if (at === 'key' && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
    range = isNode(pair?.key) ? pair.key.range : undefined;
  } else {
    const node: unknown = document.getIn(path, true);
    range = isNode(node) ? node.range : undefined;
  }
  const start = range?.[0] ?? 0;
  const end = range?.[1] ?? Math.min(text.length, start);
  return { start, end, severity, message, params };
}

/** Finds and keeps the office's files; one cache for a server or a run of the command line. */
export class OfficeFiles {
  readonly #files = new Map<string, Promise<OfficeFile | undefined>>();
  constructor(readonly host: Host) {}

  /** The nearest file upward from a draft; undefined where no folder above has one. */
  async nearest(draftUri: string): Promise<OfficeFile | undefined> {
    const uri = URI.parse(draftUri);
    if (uri.scheme === 'untitled' || uri.path === '') return undefined;
    let folder = Utils.dirname(uri);
    for (;;) {
      const found = await this.at(Utils.joinPath(folder, OFFICE_FILE).toString());
      if (found) return found;
      const up = Utils.dirname(folder);
      if (up.path === folder.path) return undefined;
      folder = up;
    }
  }

  at(uri: string): Promise<OfficeFile | undefined> {
    let file = this.#files.get(uri);
    if (!file) {
      file = this.host
        .readText(uri)
        .then((text) => (text === undefined ? undefined : readOfficeFile(uri, text)))
        .catch(() => undefined);
      this.#files.set(uri, file);
    }
    return file;
  }

  /** Forgets what was read, of one file or of all. */
  forget(uri?: string): void {
    if (uri === undefined) this.#files.clear();
    else this.#files.delete(uri);
  }
}

/** Whether a URI names an office's file. */
export function isOfficeFile(uri: string): boolean {
  return uri.endsWith(`/${OFFICE_FILE}`);
}
