import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexStorage } from './files';
import { removeLeftOvers } from './left-overs';

const NAME = 'index.ndjson';
/** Bytes that are read at once, and UTF-16 units that are written. */
const CHUNK = 1 << 20;
const LINE_END = 10;

/**
 * One file in a folder. It is written beside itself and then renamed: whoever is killed at any moment leaves the old
 * file or the new one.
 */
export function nodeStorage(folder: string): IndexStorage {
  const file = join(folder, NAME);
  return {
    read: () => readLines(file),
    async write(lines) {
      await mkdir(folder, { recursive: true });
      await removeLeftOvers(folder, (name) => name.startsWith(`${NAME}.`) && name.endsWith('.tmp'));
      const temporary = join(folder, `${NAME}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
      try {
        await writeLines(temporary, lines);
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** Whole lines, as they come from the disk: as text they would need twice the memory. */
async function* readLines(file: string): AsyncGenerator<readonly Uint8Array[]> {
  let rest: Uint8Array = new Uint8Array();
  try {
    const stream = createReadStream(file, { highWaterMark: CHUNK });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const bytes = Buffer.concat([rest, chunk]);
      const lines: Uint8Array[] = [];
      let start = 0;
      for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
      }
      rest = bytes.subarray(start);
      if (lines.length > 0) yield lines;
    }
  } catch {
    // There is none, or the rest of it cannot be read.
  }
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    let chunk: string[] = [];
    let size = 0;
    for (const line of lines) {
      chunk.push(line, '\n');
      size += line.length;
      if (size < CHUNK) continue;
      await handle.write(chunk.join(''));
      [chunk, size] = [[], 0];
    }
    await handle.write(chunk.join(''));
    // On the disk before it has the name: a machine that loses power has the old file.
    await handle.sync();
  } finally {
    await handle.close();
  }
}
