import { URI } from 'vscode-uri';
import type { Language } from '../model/types';
import { languageOf, type Office } from '../workspace/office';
import type { OfficeTable } from '../workspace/office-table';
import { below, normalUri } from '../workspace/paths';
import type { Configuration } from './configuration';
import type { Diagnostics } from './diagnostics';
import type { Scheduler } from './scheduler';

/** Milliseconds after an edit of a table until it is read again: drafts are checked anew with it. */
const TABLE_DELAY = 300;

export interface OfficeFilesWorld {
  readonly configuration: Configuration;
  readonly diagnostics: Diagnostics;
  readonly scheduler: Scheduler;
  /** The text of an open file. */
  open(uri: string): string | undefined;
  /** Every draft is looked at anew. */
  lookAnew(): void;
}

/** Shows the faults of the offices' own files in them, and follows their changes. */
export class OfficeFilesWatch {
  /** URIs of the tables that each `.partydoc.yaml` names. */
  readonly #tables = new Map<string, readonly string[]>();

  constructor(readonly world: OfficeFilesWorld) {}

  /** A draft or table was opened: the faults of the files that govern it are shown. */
  async tell(uri: string): Promise<void> {
    const { configuration } = this.world;
    const { epoch } = configuration;
    const { whole } = await configuration.of(uri);
    if (epoch !== configuration.epoch) await this.tell(uri);
    else if (whole) await this.#show(whole.file.uri, whole);
  }

  /** A `.partydoc.yaml` was opened, edited, closed, or changed on the disk. */
  changed(uri: string): void {
    const { configuration } = this.world;
    configuration.forget();
    const { epoch } = configuration;
    void configuration.officeAt(uri).then((office) => {
      if (epoch === configuration.epoch) return this.#show(uri, office);
      return undefined;
    });
    this.world.lookAnew();
  }

  /** A CSV was opened, edited, closed, or changed on the disk. */
  tableChanged(uri: string, delay = TABLE_DELAY): void {
    this.world.scheduler.schedule(`table ${uri}`, delay, () => void this.#readTable(uri));
  }

  /** Files or folders were deleted: offices look anew at what lay in such a folder. */
  deleted(uris: readonly string[]): void {
    const lies = below(uris.map(normalUri));
    for (const [office, tables] of [...this.#tables])
      if ([office, ...tables].some(lies)) this.changed(office);
  }

  async #readTable(given: string): Promise<void> {
    const { configuration, diagnostics } = this.world;
    const uri = URI.parse(given).toString();
    const owner = [...this.#tables].find(([, uris]) => uris.includes(uri))?.[0];
    const office =
      owner === undefined ? (await configuration.of(given)).whole : await configuration.officeAt(owner);
    const text = this.world.open(given);
    if (office?.tableUris.includes(uri) === true) {
      const read = office.tables.find((table) => table.uri === uri);
      // Opening a table that was read before changes nothing.
      if (read !== undefined && read.text === text) await this.#show(office.file.uri, office);
      else this.changed(office.file.uri);
      return;
    }
    const { tableKind } = await import('./library');
    const kind = text === undefined ? undefined : tableKind(text);
    if (text === undefined || kind === undefined) diagnostics.officeFile(uri, undefined);
    else await this.#showTable(await configuration.offices.table(kind, uri, text));
  }

  async #show(uri: string, office: Office | undefined): Promise<void> {
    const { diagnostics } = this.world;
    const before = this.#tables.get(uri) ?? [];
    const now = office?.tables ?? [];
    if (office) this.#tables.set(uri, office.tableUris);
    else this.#tables.delete(uri);
    for (const gone of before)
      if (!now.some((table) => table.uri === gone)) diagnostics.officeFile(gone, undefined);
    const language = await this.#language(uri, 'vi');
    diagnostics.officeFile(uri, office && { ...office, text: office.file.text, code: 'settings', language });
    for (const table of now) await this.#showTable(table);
  }

  async #showTable(table: OfficeTable): Promise<void> {
    const language = await this.#language(table.uri, languageOf(table));
    this.world.diagnostics.officeFile(table.uri, { ...table, code: table.kind, language });
  }

  async #language(uri: string, own: Language): Promise<Language> {
    const { settings } = await this.world.configuration.of(uri);
    return settings.messageLanguage === 'auto' ? own : settings.messageLanguage;
  }
}
