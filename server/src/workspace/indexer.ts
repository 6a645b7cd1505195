import { contentHash } from '../archive/hash';
import { KeptRecord, keep } from '../archive/kept';
import { noDraft } from '../archive/record';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { readDraftText } from './draft-text';
import { type FileHost, type IndexStorage, isTooLarge, type ListedFile } from './files';
import { isOwnHead, readStoreLine, type StoredRecord, storeLines } from './index-store';
import { madeRecord, type RecordJob, type RecordMaker } from './record-job';
import { WORTH_THREADS } from './worth-threads';

/** How a file is to be read: by the settings and the office of its place. */
export interface Reading extends Omit<RecordJob, 'uri'> {
  /** False for a file that the office does not count among its drafts. */
  wanted(uri: string): boolean;
  /** Tells apart settings under which one text gives different records. */
  readonly tag: string;
}

export interface IndexerWorld {
  readonly index: WorkspaceIndex;
  readonly files: Pick<FileHost, 'list' | 'stat' | 'readBytes'>;
  /** Where the index is kept between sessions; undefined where it is not. */
  readonly storage: IndexStorage | undefined;
  /** Which recognisers and tables make the records: an index of another maker is not used. */
  readonly maker: string;
  /** How files of a folder (of one extension) are read; asked once for each in a scan. */
  reading(uri: string, folder: string): Promise<Reading>;
  /** Makes records of many files in other threads; absent where there are none. */
  readonly many?: RecordMaker | undefined;
  /** An open file is as the person sees it; its record is made from the editor's text (`Indexer.taken`). */
  isOpen(uri: string): boolean;
  /** A file has changed, and with it what is said of some documents, posts and series (`changedFacts`); `all` after many. */
  changed(facts: ReadonlySet<string> | 'all'): void;
  /** Lets requests be answered. */
  pause(): Promise<void>;
}

/** A run over many files, as a person sees it. */
export interface Job {
  readonly cancelled: () => boolean;
  /** `done` of `total` files are read. */
  progress(done: number, total: number): void;
}

export interface ScanResult {
  readonly listed: number;
  readonly read: number;
  readonly complete: boolean;
}

const MAX_FILES = 50_000;
/** Records that are taken from the store between two pauses. */
const LINES_AT_ONCE = 100;
/** Changed facts beyond this number are told as `all`. */
const MANY = 2000;

/** Keeps the index in step with the files: the whole folder at first, then what changed. One job at a time. */
export class Indexer {
  /** Stamp of the file and of the settings under which each record was made; none for open files. */
  readonly #stamps = new Map<string, string>();
  #jobs: Promise<unknown> = Promise.resolve();
  #loaded = false;
  #unsaved = false;
  #folders: readonly string[] = [];

  constructor(readonly world: IndexerWorld) {}

  #next<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#jobs.then(job);
    this.#jobs = result.catch(() => undefined);
    return result;
  }

  /** Brings the index in step with some folders (URIs). The first time, what was kept is taken before anything is read. */
  scan(folders: readonly string[], job: Job): Promise<ScanResult> {
    return this.#next(async () => {
      this.#folders = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));
      if (!this.#loaded) await this.#load();
      this.#loaded = true;
      const { todo, seen } = await this.#list(job);
      const complete = !job.cancelled();
      if (complete) this.#removeAllBut(seen);
      const read = await this.#readAll(todo, job);
      this.world.changed('all');
      await this.#save();
      return { listed: seen.size, read, complete: complete && read === todo.length };
    });
  }

  /** Files were changed, made or deleted outside the editor, or closed in it. */
  touch(uris: readonly string[]): Promise<void> {
    return this.#next(async () => {
      for (const uri of uris) {
        if (this.world.isOpen(uri)) continue;
        const folder = this.#folderOf(uri);
        const file = folder === undefined ? undefined : await this.world.files.stat(uri);
        const reading =
          file && folder !== undefined && !isTooLarge(file)
            ? await this.world.reading(uri, folder)
            : undefined;
        if (file && reading?.wanted(uri) === true) await this.#read({ file, reading });
        else this.#remove(uri);
        await this.world.pause();
      }
    });
  }

  /** The index has the record of an open file as it is in the editor: the file is read again when it is closed. */
  taken(uri: string): void {
    this.#stamps.delete(uri);
    this.#unsaved = true;
  }

  /** Keeps the index, where something changed since it was last kept. */
  save(): Promise<void> {
    return this.#next(() => this.#save());
  }

  #folderOf(uri: string): string | undefined {
    return this.#folders.find((folder) => uri.startsWith(folder));
  }

  async #load(): Promise<void> {
    const { storage, maker, index } = this.world;
    if (!storage) return;
    let first = true;
    let since = 0;
    for await (const lines of storage.read()) {
      for (const line of lines) {
        if (first && !isOwnHead(line, maker)) return;
        const stored = first ? undefined : readStoreLine(line);
        first = false;
        // A spoilt line is a file that is read again.
        if (!stored) continue;
        const keys = stored.kept.keys();
        if (this.world.isOpen(keys.uri) || this.#folderOf(keys.uri) === undefined) continue;
        index.setKept(stored.kept, keys);
        this.#stamps.set(keys.uri, stored.stamp);
        if (++since % LINES_AT_ONCE === 0) await this.world.pause();
      }
    }
    if (since > 0) this.world.changed('all');
  }

  /** The files that are there, and those of them that are not in the index as they are. */
  async #list(job: Job): Promise<{ todo: readonly Todo[]; seen: ReadonlySet<string> }> {
    const todo: Todo[] = [];
    const seen = new Set<string>();
    for (const folder of this.#folders) {
      const readings = new Map<string, Promise<Reading>>();
      const options = {
        maxFiles: MAX_FILES - seen.size,
        cancelled: () => job.cancelled(),
      };
      for await (const files of this.world.files.list(folder, options)) {
        for (const file of files) {
          const place = file.uri.slice(0, file.uri.lastIndexOf('/'));
          const type = file.uri.slice(file.uri.lastIndexOf('.'));
          const known = readings.get(`${place}|${type}`);
          const asked = known ?? this.world.reading(file.uri, folder);
          if (!known) readings.set(`${place}|${type}`, asked);
          const reading = await asked;
          if (!reading.wanted(file.uri) || seen.has(file.uri)) continue;
          seen.add(file.uri);
          if (this.world.isOpen(file.uri)) continue;
          if (this.#stamps.get(file.uri) !== stampOf(file, reading)) todo.push({ file, reading });
        }
        await this.world.pause();
      }
    }
    return { todo, seen };
  }

  async #readAll(todo: readonly Todo[], job: Job): Promise<number> {
    const bytes = todo.reduce((sum, { file }) => sum + file.bytes, 0);
    const { many } = this.world;
    if (many && bytes >= WORTH_THREADS) return this.#readMany(todo, many, job);
    let done = 0;
    for (const one of todo) {
      if (job.cancelled()) break;
      job.progress(done, todo.length);
      if (!this.world.isOpen(one.file.uri)) await this.#read(one);
      done++;
      await this.world.pause();
    }
    return done;
  }

  /** What is read by other threads comes back in the order of the files. */
  async #readMany(todo: readonly Todo[], many: RecordMaker, job: Job): Promise<number> {
    let done = 0;
    const jobs = todo.map(({ file: { uri }, reading: { settings, sure } }) => ({ uri, settings, sure }));
    for await (const answer of many(jobs)) {
      const one = todo[done];
      if (!one || job.cancelled()) break;
      job.progress(done, todo.length);
      done++;
      const { uri } = one.file;
      if (this.world.isOpen(uri)) continue;
      // A file that cannot be read at all, or costs a thread its life, is no draft.
      if ('failed' in answer) this.#take(one, keep(noDraft(uri, ''), this.world.index.knowledge));
      else if (answer.done) this.#take(one, new KeptRecord(answer.done));
      else this.#remove(uri);
    }
    return done;
  }

  #take({ file, reading }: Todo, kept: KeptRecord): void {
    this.#stamps.set(file.uri, stampOf(file, reading));
    this.#tell(this.world.index.replaceKept(kept));
    this.#unsaved = true;
  }

  async #read({ file, reading }: Todo): Promise<void> {
    const { uri } = file;
    const { index, files } = this.world;
    const read = await readDraftText(files, uri);
    if (this.world.isOpen(uri)) return;
    if (!read) {
      this.#remove(uri);
      return;
    }
    const stamp = stampOf(file, reading);
    const known = index.get(uri);
    const old = this.#stamps.get(uri);
    // Touched, but with the text that it had, under the same settings.
    const same = known !== undefined && old?.slice(old.indexOf('~')) === stamp.slice(stamp.indexOf('~'));
    if (same && 'text' in read && known.size === read.text.length && known.hash === contentHash(read.text)) {
      this.#stamps.set(uri, stamp);
      this.#unsaved = true;
    } else this.#take({ file, reading }, madeRecord({ ...reading, uri }, read, index.knowledge));
  }

  #remove(uri: string): void {
    this.#stamps.delete(uri);
    if (!this.world.index.get(uri)) return;
    this.#unsaved = true;
    this.#tell(this.world.index.remove(uri));
  }

  #removeAllBut(seen: ReadonlySet<string>): void {
    const gone = [...this.world.index.files()].filter(({ uri }) => !seen.has(uri) && !this.world.isOpen(uri));
    for (const { uri } of gone) this.#remove(uri);
  }

  #tell(facts: ReadonlySet<string>): void {
    this.world.changed(facts.size > MANY ? 'all' : facts);
  }

  async #save(): Promise<void> {
    if (!this.#unsaved || !this.world.storage) return;
    this.#unsaved = false;
    try {
      await this.world.storage.write(storeLines(this.#stored(), this.world.maker));
    } catch {
      // A full disk or a folder without permission: the index lives in memory alone.
    }
  }

  *#stored(): Generator<StoredRecord> {
    for (const [uri, stamp] of this.#stamps) {
      const kept = this.world.index.kept(uri);
      if (kept) yield { stamp, kept };
    }
  }
}

interface Todo {
  readonly file: ListedFile;
  readonly reading: Reading;
}

/** The file's own stamp, then the settings'. */
function stampOf({ stamp }: ListedFile, { tag }: Reading): string {
  return `${stamp}~${tag}`;
}
