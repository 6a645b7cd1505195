import type { Connection } from 'vscode-languageserver';
import type { Knowledge } from '../knowledge';
import type { Host } from '../workspace/host';
import { type Office, Offices } from '../workspace/office';
import { type OfficeFile, OfficeFiles } from '../workspace/office-file';
import { resolveSettings, type Settings } from '../workspace/settings';
import { clientKeys, readSettings } from '../workspace/settings-read';

export const SECTION = 'partyDocuments';

export interface Configured {
  readonly settings: Settings;
  readonly office: OfficeFile | undefined;
  /** The same with its own tables; undefined where there is no such file. */
  readonly whole: Office | undefined;
  readonly knowledge: Knowledge;
}

/** The settings of each document: what its client says, joined with the office's nearest file. */
export class Configuration {
  readonly #office: OfficeFiles;
  readonly offices: Offices;
  readonly #asked = new Map<string, Promise<Partial<Settings>>>();
  #given: Partial<Settings> = {};
  /** Rises with every change, so that what was made under older settings is known as stale. */
  epoch = 0;

  constructor(
    readonly connection: Connection,
    host: Host,
    /** Whether the client answers `workspace/configuration`. */
    readonly asks: () => boolean,
    readonly knowledge: Knowledge,
  ) {
    this.#office = new OfficeFiles(host);
    this.offices = new Offices(host, knowledge);
  }

  /** Takes settings that a client sends without being asked (`initializationOptions`, `didChangeConfiguration`). */
  give(value: unknown): void {
    const section =
      typeof value === 'object' && value !== null && SECTION in value
        ? (value as Record<string, unknown>)[SECTION]
        : undefined;
    // Keys that only the client itself reads are no mistake here.
    if (section !== undefined) this.#given = readSettings(section, clientKeys).settings;
    this.forget();
  }

  /** Forgets what clients and files said. */
  forget(): void {
    this.#asked.clear();
    this.#office.forget();
    this.epoch++;
  }

  of(uri: string): Promise<Configured> {
    return this.within(uri, uri);
  }

  /** The settings of a file that is not open: what the client says of its folder, so that it is not asked for each. */
  async within(uri: string, folder: string): Promise<Configured> {
    const [client, office] = await Promise.all([
      this.#client(folder),
      this.#office.nearest(uri).catch(() => undefined),
    ]);
    const whole = office && (await this.offices.of(office));
    return {
      settings: resolveSettings(client, office?.settings ?? {}),
      office,
      whole,
      knowledge: whole?.knowledge ?? this.knowledge,
    };
  }

  /** The office of the `.partydoc.yaml` at a URI. */
  async officeAt(uri: string): Promise<Office | undefined> {
    const file = await this.#office.at(uri);
    return file && this.offices.of(file);
  }

  #client(uri: string): Promise<Partial<Settings>> {
    if (!this.asks()) return Promise.resolve(this.#given);
    let asked = this.#asked.get(uri);
    if (!asked) {
      asked = this.connection.workspace
        .getConfiguration({ scopeUri: uri, section: SECTION })
        .then((value: unknown) => readSettings(value, clientKeys).settings)
        .catch(() => this.#given);
      this.#asked.set(uri, asked);
    }
    return asked;
  }

  closed(uri: string): void {
    this.#asked.delete(uri);
  }
}
