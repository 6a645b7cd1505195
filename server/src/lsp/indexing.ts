import type { CancellationToken, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { indexRecord, noDraft } from '../archive/record';
import type { IndexRecord } from '../archive/types';
import { WorkspaceIndex } from '../archive/workspace-index';
import type { Knowledge } from '../knowledge';
import { productText } from '../messages';
import { acrossRules } from '../rules/across-rules';
import type { DocumentModel, Language } from '../model/types';
import type { SourceText } from '../text/source-text';
import { DRAFT_FILE, type FileHost, SURE_DRAFT, WORD_FILE } from '../workspace/files';
import { Indexer, type Job, type Reading } from '../workspace/indexer';
import { below, isOfficeDraft, normalUri } from '../workspace/paths';
import { messageLanguage } from '../workspace/settings';
import type { Configuration } from './configuration';
import type { Scheduler } from './scheduler';

export interface IndexingWorld {
  readonly connection: Connection;
  readonly configuration: Configuration;
  readonly knowledge: Knowledge;
  readonly scheduler: Scheduler;
  /** Asked with the file's address in its normal form. */
  readonly isOpen: (uri: string) => boolean;
  readonly openUris: () => readonly string[];
  /** Language of a document that is open. */
  readonly openLanguage: () => Language | undefined;
  readonly showsProgress: () => boolean;
  /** Other files say something else now of what these open drafts speak of. */
  readonly stale: (uris: readonly string[]) => void;
  /** Files that are not open say something else, or speak of what others say otherwise now; all, where absent. */
  readonly filesStale: (uris: ReadonlySet<string> | undefined) => void;
}

/** Milliseconds. */
const RECORD_DELAY = 200;
const TELL_DELAY = 200;
const SAVE_DELAY = 30_000;
const RESCAN_DELAY = 1000;
/** Fewer files are read before a person could see a progress bar. */
const WORTH_SHOWING = 20;

/**
 * The index of the workspace: filled in the background, and kept in step with open drafts and with the files. It comes from
 * the library (`index-loader.ts`).
 */
export class Indexing {
  readonly index: WorkspaceIndex;
  readonly rules = acrossRules;
  #indexer: Indexer | undefined;
  #folders: readonly string[] = [];
  /** What makes the records of open documents (by their addresses as they came) that were read since the last were made. */
  readonly #untold = new Map<string, () => IndexRecord>();
  readonly #stale = new Set<string>();
  #filesStale: Set<string> | 'all' = new Set();
  #run = 0;

  constructor(readonly world: IndexingWorld) {
    this.index = new WorkspaceIndex(world.knowledge);
  }

  /** Begins to index folders (URIs), and keeps the index in `storage`, a folder too. */
  start(files: FileHost, folders: readonly string[], storage: string | undefined): void {
    this.#folders = folders.map(normalUri);
    this.#indexer = new Indexer({
      index: this.index,
      files,
      storage: storage === undefined ? undefined : files.storage(storage),
      maker: version,
      reading: (uri, folder) => this.#reading(uri, folder),
      isOpen: (uri) => this.world.isOpen(uri),
      changed: (facts) => this.#changed(facts, undefined),
      pause: () => files.pause(),
      many: files.records,
    });
    void this.scan();
  }

  /** Goes over the folders (again): those given, or the same as before. */
  async scan(folders: readonly string[] = this.#folders): Promise<void> {
    this.#folders = folders.map(normalUri);
    const indexer = this.#indexer;
    if (!indexer) return;
    const run = ++this.#run;
    const shown = new ShownJob(
      this.world,
      () => this.#language(),
      () => run !== this.#run,
    );
    await indexer.scan(this.#folders, shown);
    shown.end();
  }

  /** Settings have changed, and files may be read otherwise now; or folders have. */
  scanLater(): void {
    if (this.#indexer) this.world.scheduler.schedule('index', RESCAN_DELAY, () => void this.scan());
  }

  /** Files were made, changed or deleted on the disk. */
  filesChanged(uris: readonly string[]): void {
    const drafts = uris.map(normalUri).filter((uri) => DRAFT_FILE.test(uri));
    if (!this.#indexer || drafts.length === 0) return;
    void this.#indexer.touch(drafts);
    this.#saveLater();
  }

  /** Files or folders were deleted. A folder of drafts may have been given another name: all is gone over again. */
  deleted(uris: readonly string[]): void {
    const lies = below(uris.map(normalUri));
    for (const { uri } of this.index.files())
      if (lies(uri)) {
        this.scanLater();
        return;
      }
  }

  /**
   * An open document was read; `model` is undefined where it could not be. Its first record is made at once, later ones
   * when the person rests: what is found in it does not wait for what the others see of it.
   */
  take(openUri: string, text: SourceText, model: DocumentModel | undefined, draft: boolean): void {
    const uri = normalUri(openUri);
    const { knowledge, scheduler } = this.world;
    this.#indexer?.taken(uri);
    const record = (): IndexRecord =>
      model && draft ? indexRecord(model, knowledge, { uri, draft }) : noDraft(uri, text);
    if (this.index.get(uri)) {
      this.#untold.set(openUri, record);
      scheduler.schedule('make records', RECORD_DELAY, () => {
        this.#makeRecords();
      });
    } else this.#changed(this.index.replace(record()), uri);
  }

  /** An open document was closed: its file counts again, where it has one that is indexed. */
  closed(openUri: string): void {
    const uri = normalUri(openUri);
    this.#untold.delete(openUri);
    if (this.#indexer && DRAFT_FILE.test(uri)) this.filesChanged([uri]);
    else this.#changed(this.index.remove(uri), uri);
  }

  /** The folder that a file is indexed under. */
  folderOf(uri: string): string | undefined {
    return this.#folders.find((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  }

  async stop(): Promise<void> {
    this.#run++;
    this.#makeRecords();
    await this.#indexer?.save();
  }

  /** Puts what open drafts say now into the index. */
  #makeRecords(): void {
    const untold = [...this.#untold];
    this.#untold.clear();
    for (const [openUri, record] of untold) {
      const facts = this.index.replace(record());
      // Beside the others it was judged by what it said before.
      if (facts.size > 0) this.#stale.add(openUri);
      this.#changed(facts, normalUri(openUri));
    }
  }

  #saveLater(): void {
    this.world.scheduler.schedule('save index', SAVE_DELAY, () => void this.#indexer?.save());
  }

  #changed(facts: ReadonlySet<string> | 'all', from: string | undefined): void {
    if (from !== undefined && facts !== 'all' && facts.size === 0) return;
    // Whom it concerns is told by what they say now.
    this.#makeRecords();
    for (const open of this.world.openUris()) {
      const uri = normalUri(open);
      if (uri !== from && (facts === 'all' || this.index.concerns(uri, facts))) this.#stale.add(open);
    }
    this.#filesStale = facts === 'all' || this.#filesStale === 'all' ? 'all' : this.#filesStale;
    if (this.#filesStale !== 'all' && facts !== 'all')
      for (const uri of this.index.concerned(facts)) this.#filesStale.add(uri);
    this.world.scheduler.schedule('tell open drafts', TELL_DELAY, () => {
      const uris = [...this.#stale];
      this.#stale.clear();
      if (uris.length > 0) this.world.stale(uris);
      const files = this.#filesStale;
      this.#filesStale = new Set();
      this.world.filesStale(files === 'all' ? undefined : files);
    });
  }

  /** Language of what is told of whole folders: the person's, else that of a draft that is open. */
  async #language(): Promise<Language> {
    const [folder = ''] = this.#folders;
    const { settings } = await this.world.configuration.of(folder);
    const ofDrafts = settings.language === 'auto' ? this.world.openLanguage() : settings.language;
    return messageLanguage(settings, ofDrafts ?? 'vi');
  }

  async #reading(uri: string, folder: string): Promise<Reading> {
    const { settings, office } = await this.world.configuration.within(uri, folder);
    const sure = SURE_DRAFT.test(uri);
    return {
      // The setting is about text files; a Word file is known by its looks at any rate.
      wanted: (one) =>
        isOfficeDraft(office, one) && (sure || WORD_FILE.test(one) || settings.detect !== 'never'),
      tag: `${settings.language}.${settings.detect}`,
      settings: { language: settings.language, detect: settings.detect },
      sure,
    };
  }
}

/** A run whose progress is shown in the client, where it takes long enough, and which a person can cancel there. */
class ShownJob implements Job {
  #reporter: WorkDoneProgressServerReporter | undefined;
  #asked = false;
  #ended = false;
  #percent = 0;
  #token: CancellationToken | undefined;

  constructor(
    readonly world: IndexingWorld,
    readonly language: () => Promise<Language>,
    readonly outdated: () => boolean,
  ) {}

  cancelled(): boolean {
    return this.outdated() || this.#token?.isCancellationRequested === true;
  }

  progress(done: number, total: number): void {
    if (total < WORTH_SHOWING || !this.world.showsProgress()) return;
    const percent = Math.floor((100 * done) / total);
    if (!this.#asked) {
      this.#asked = true;
      void this.#begin();
    } else if (percent > this.#percent) {
      this.#percent = percent;
      this.#reporter?.report(percent, `${done}/${total}`);
    }
  }

  end(): void {
    this.#ended = true;
    this.#reporter?.done();
  }

  async #begin(): Promise<void> {
    const reporter = await this.world.connection.window.createWorkDoneProgress().catch(() => undefined);
    if (!reporter) return;
    reporter.begin(productText(await this.language(), 'index.progress'), 0, undefined, true);
    if (this.#ended) {
      reporter.done();
      return;
    }
    this.#reporter = reporter;
    this.#token = reporter.token;
  }
}
