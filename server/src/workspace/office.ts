import { URI, Utils } from 'vscode-uri';
import { type Knowledge, withOffice } from '../knowledge';
import type { Language } from '../text/language';
import { FileTooLarge, type Host } from './host';
import type { TableKind } from './office-columns';
import type { NamedTable, OfficeFile, OfficeProblem } from './office-file';
import type { OfficeTable } from './office-table';

/** What an office's files say together. */
export interface Office {
  readonly file: OfficeFile;
  /** Its catalogues and rosters that could be read. */
  readonly tables: readonly OfficeTable[];
  /** URIs of all that it names, be they there or not. */
  readonly tableUris: readonly string[];
  /** Faults inside `.partydoc.yaml`, those of the paths of its tables included. */
  readonly problems: readonly OfficeProblem[];
  readonly knowledge: Knowledge;
}

/** Bytes: some 100,000 rows. */
const MAX_TABLE_BYTES = 20_000_000;

/** Reads the tables that offices name; one for a server or a run of the command line. */
export class Offices {
  readonly #offices = new WeakMap<OfficeFile, Promise<Office>>();
  /** Tables as they were last read: one whose text is the same is not read again. */
  readonly #tables = new Map<string, OfficeTable>();

  constructor(
    readonly host: Host,
    readonly knowledge: Knowledge,
  ) {}

  /** The office of a file; asked again after `.partydoc.yaml` was read anew, it looks at its tables anew. */
  of(file: OfficeFile): Promise<Office> {
    let office = this.#offices.get(file);
    if (!office) this.#offices.set(file, (office = this.#read(file)));
    return office;
  }

  async #read(file: OfficeFile): Promise<Office> {
    const problems = [...file.problems];
    const uris = new Map<string, TableKind>();
    const tables: OfficeTable[] = [];
    for (const named of file.tables) {
      const report = (message: OfficeProblem['message'], params: Record<string, string> = {}): void =>
        void problems.push({
          start: named.start,
          end: named.end,
          severity: 'error',
          message,
          params: { path: named.path, ...params },
        });
      const uri = tableUri(file.uri, named);
      if (uri === undefined) {
        report('office.outside');
        continue;
      }
      const before = uris.get(uri);
      if (before !== undefined) {
        if (before !== named.kind) report('office.other-kind');
        continue;
      }
      uris.set(uri, named.kind);
      try {
        const table = await this.#table(named.kind, uri, folderOf(file.uri));
        if (table) tables.push(table);
        else report('office.not-found');
      } catch (error) {
        const limit = String(MAX_TABLE_BYTES / 1_000_000);
        if (error instanceof FileTooLarge) report('office.too-large', { limit });
        else report('office.not-found');
      }
    }
    const knowledge = withOffice(this.knowledge, {
      documents: tables.flatMap((table) => table.documents),
      officials: tables.flatMap((table) => table.officials),
    });
    return { file, tables, tableUris: [...uris.keys()], problems, knowledge };
  }

  async #table(kind: TableKind, uri: string, within: string): Promise<OfficeTable | undefined> {
    const text = await this.host.readText(uri, { maxBytes: MAX_TABLE_BYTES, within });
    if (text === undefined) {
      this.#tables.delete(uri);
      return undefined;
    }
    return this.table(kind, uri, text);
  }

  /** A table of a text, whether or not an office names it. */
  async table(kind: TableKind, uri: string, text: string): Promise<OfficeTable> {
    const known = this.#tables.get(uri);
    if (known?.kind === kind && known.text === text) return known;
    const { readOfficeTable } = await import('./library');
    const table = readOfficeTable(kind, uri, text, this.knowledge);
    this.#tables.set(uri, table);
    return table;
  }
}

/** A table with an English header is an English-speaking office's. */
export function languageOf({ csv }: OfficeTable): Language {
  const names = csv.rows[0]?.cells.map(({ value }) => value).join('') ?? '';
  return names !== '' && /^[\x20-\x7E]+$/.test(names) ? 'en' : 'vi';
}

function folderOf(officeUri: string): string {
  return Utils.dirname(URI.parse(officeUri)).toString();
}

/** The URI of a table; undefined where its path leads out of the office's folder, or is no path. */
function tableUri(officeUri: string, { path }: Pick<NamedTable, 'path'>): string | undefined {
  const inner = path.trim().replaceAll('\\', '/');
  if (inner === '' || inner.startsWith('/') || /^[a-z][a-z0-9+.-]*:/iu.test(inner)) return undefined;
  if (inner.split('/').includes('..')) return undefined;
  return Utils.joinPath(URI.parse(folderOf(officeUri)), inner).toString();
}
