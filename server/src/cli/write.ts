import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeLeftOvers } from '../workspace/left-overs';

/** Begins the names of files that are being written; hidden, so that no run takes one for a draft. */
const TEMPORARY = '.partydoc-';

/**
 * Replaces a file: the new text is written beside it and then takes its name, so that a full disk, a lost permission or a
 * killed process leaves the original. Mode is kept, and a symbolic link goes on pointing at the file.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  await writeBeside(target, [text], mode & 0o7777);
}

/** Writes a file that may be there already or not, whole or not at all. */
export async function writeFileWhole(
  file: string,
  parts: AsyncIterable<string> | Iterable<string | Uint8Array>,
): Promise<void> {
  const target = await realpath(file).catch(() => file);
  await writeBeside(target, parts, undefined);
}

async function writeBeside(
  target: string,
  parts: AsyncIterable<string> | Iterable<string | Uint8Array>,
  mode: number | undefined,
): Promise<void> {
  const temporary = join(dirname(target), `${TEMPORARY}${randomUUID()}.tmp`);
  await tidy(dirname(target));
  try {
    const handle = await open(temporary, 'wx');
    try {
      await writeFile(handle, parts, 'utf8');
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Folders in which this process has looked for what others left. */
const tidied = new Set<string>();

async function tidy(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  await removeLeftOvers(folder, (name) => name.startsWith(TEMPORARY) && name.endsWith('.tmp'));
}
