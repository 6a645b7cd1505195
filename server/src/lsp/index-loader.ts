import type { DocumentModel } from '../model/types';
import type { FileHost } from '../workspace/files';
import type { Indexing, IndexingWorld } from './indexing';
import type { OpenDocument } from './open-document';

/** Milliseconds after which the index is loaded, and so many times again while the first draft is still read. */
const DELAY = 250;
const WAITS = 4;

/** An open document as it was read last; `model` is undefined where it could not be. */
interface Taken {
  readonly document: OpenDocument;
  readonly model: DocumentModel | undefined;
  readonly draft: boolean;
}

/**
 * Loads the index of the workspace when the draft that an editor has started the server for has been read: what is found
 * in that is told first. Until then drafts are not compared.
 */
export class IndexLoader {
  #indexing: Indexing | undefined;
  #loading: Promise<Indexing> | undefined;
  /** Open documents that the index is yet to be told of, by their addresses. */
  readonly #taken = new Map<string, Taken>();
  #start: ((indexing: Indexing) => void) | undefined;
  #stopped = false;

  constructor(readonly world: IndexingWorld) {}

  /** What was loaded; before that there is nothing to keep in step. */
  get loaded(): Indexing | undefined {
    return this.#indexing;
  }

  /** Begins to index folders (URIs) in a moment, and keeps the index in `storage`, a folder too. */
  start(files: FileHost, folders: () => readonly string[], storage: string | undefined): void {
    this.#start = (indexing) => {
      indexing.start(files, folders(), storage);
    };
    this.#loadLater(WAITS);
  }

  /** An open document was read. */
  take(document: OpenDocument, model: DocumentModel | undefined, draft: boolean): void {
    if (this.#indexing) this.#indexing.take(document.uri, document.text, model, draft);
    else {
      this.#taken.set(document.uri, { document, model, draft });
      if (!this.world.scheduler.waits('index')) this.#loadLater(0);
    }
  }

  /** An open document was closed. */
  closed(uri: string): void {
    this.#taken.delete(uri);
    this.#indexing?.closed(uri);
  }

  load(): Promise<Indexing> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#indexing?.stop();
  }

  #loadLater(waits: number): void {
    this.world.scheduler.schedule('index', DELAY, () => {
      const isReading = this.world.openUris().length > 0 && this.#taken.size === 0;
      if (isReading && waits > 0) this.#loadLater(waits - 1);
      // A library that cannot be loaded is told of when something is asked of it.
      else this.load().catch(() => undefined);
    });
  }

  async #load(): Promise<Indexing> {
    const { Indexing } = await import('./library');
    const indexing = new Indexing(this.world);
    this.#indexing = indexing;
    const taken = [...this.#taken.values()];
    this.#taken.clear();
    for (const { document, model, draft } of taken) indexing.take(document.uri, document.text, model, draft);
    // They were judged without the others.
    if (taken.length > 0) this.world.stale(taken.map(({ document }) => document.uri));
    if (!this.#stopped) this.#start?.(indexing);
    return indexing;
  }
}
