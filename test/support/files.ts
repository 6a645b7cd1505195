import type { FileHost, IndexStorage, ListedFile } from '../../server/src/workspace/files';
import { DRAFT_FILE } from '../../server/src/workspace/files';

/** Files in memory, which count what is read of them. */
export class MemoryFiles implements FileHost {
  readonly #files = new Map<string, { text: string; version: number }>();
  #version = 0;
  readonly reads: string[] = [];
  /** What was kept, by folder. */
  readonly kept = new Map<string, readonly string[]>();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.write(uri, text);
  }

  write(uri: string, text: string): void {
    this.#files.set(uri, { text, version: ++this.#version });
  }

  remove(uri: string): void {
    this.#files.delete(uri);
  }

  #listed(uri: string): ListedFile | undefined {
    const file = this.#files.get(uri);
    return file && { uri, bytes: file.text.length, stamp: String(file.version) };
  }

  async *list(
    folder: string,
    { cancelled }: { cancelled: () => boolean },
  ): AsyncGenerator<readonly ListedFile[]> {
    for (const uri of [...this.#files.keys()]) {
      await Promise.resolve();
      if (cancelled()) return;
      const file = uri.startsWith(folder) && DRAFT_FILE.test(uri) ? this.#listed(uri) : undefined;
      if (file) yield [file];
    }
  }

  stat(uri: string): Promise<ListedFile | undefined> {
    return Promise.resolve(this.#listed(uri));
  }

  readText(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    return Promise.resolve(this.#files.get(uri)?.text);
  }

  pause(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  storage(folder: string): IndexStorage {
    const { kept } = this;
    return {
      async *read() {
        await Promise.resolve();
        const lines = kept.get(folder);
        if (lines) yield lines;
      },
      write(lines) {
        kept.set(folder, [...lines]);
        return Promise.resolve();
      },
    };
  }
}
