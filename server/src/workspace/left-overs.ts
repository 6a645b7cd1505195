import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds: a younger file may still be written by another process. */
const LEFT_OVER = 3_600_000;

/** Deletes files of a folder that killed processes left half written, by their names. */
export async function removeLeftOvers(folder: string, isTemporary: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isTemporary(name)) continue;
    const path = join(folder, name);
    const facts = await stat(path).catch(() => undefined);
    if (facts && Date.now() - facts.mtimeMs > LEFT_OVER) await rm(path, { force: true });
  }
}
