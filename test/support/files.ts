import type { FileHost, IndexStorage, ListedFile } from '../../server/src/workspace/files';
import { DRAFT_FILE } from '../../server/src/workspace/files';

/** Files in memory, which count what is read of them. */
export class MemoryFiles implements FileHost {
  readonly #files = new Map<string, { bytes: Uint8Array; version: number }>();
  #version = 0;
  readonly reads: string[] = [];
  /** What was kept, by folder. */
  readonly kept = new Map<string, readonly string[]>();

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [uri, content] of Object.entries(files)) this.write(uri, content);
  }

  write(uri: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(uri, { bytes, version: ++this.#version });
  }

  remove(uri: string): void {
    this.#files.delete(uri);
  }

  #listed(uri: string): ListedFile | undefined {
    const file = this.#files.get(uri);
    return file && { uri, bytes: file.bytes.length, stamp: String(file.version) };
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

  readBytes(uri: string): Promise<Uint8Array | undefined> {
    this.reads.push(uri);
    return Promise.resolve(this.#files.get(uri)?.bytes);
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
        if (lines) yield lines.map((line) => new TextEncoder().encode(line));
      },
      write(lines) {
        kept.set(folder, [...lines]);
        return Promise.resolve();
      },
    };
  }
}
