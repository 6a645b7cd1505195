import { existsSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { FileTooLarge, type Host, type ReadLimits } from './host';
import { nodeFiles } from './node-files';
import { recordCrew } from './record-crew';

/**
 * By how many per cent of what lives the heap may grow before it is collected, where memory is saved: V8 lets it grow to
 * several times as much. A server in which 200 drafts of 30 KB were opened, and are looked at again when it rests, takes 359 MB
 * at most so and not 617, for 3 % more processor time; with 30 per cent 308 MB, for a fifth more.
 */
const SAVING_GROWTH = 60;

/** Reads files of the machine; anything but a `file:` URI has no text. Threads, if any, read the drafts of large folders. */
export function nodeHost(startThread?: () => Worker): Host {
  const files = nodeFiles();
  return {
    async readText(uri, limits) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        const path = fileURLToPath(uri);
        if (limits && !(await isAllowed(path, limits))) return undefined;
        // An editor shows the file without its byte order mark, and counts without it.
        return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
      } catch (error) {
        if (error instanceof FileTooLarge) throw error;
        return undefined;
      }
    },
    rulePages: pagesBeside(process.argv[1]),
    savesMemory(saves) {
      setFlagsFromString(`--heap-growing-percent=${saves ? SAVING_GROWTH : 0}`);
    },
    files: startThread ? { ...files, records: recordCrew(startThread, files) } : files,
  };
}

/** Whether a file lies, links followed, in the folder that it must lie in; a device or a pipe is no file. */
async function isAllowed(path: string, { maxBytes, within }: ReadLimits): Promise<boolean> {
  const [file, folder] = await Promise.all([realpath(path), realpath(fileURLToPath(within))]);
  const inner = relative(folder, file);
  if (inner.startsWith('..') || isAbsolute(inner)) return false;
  const found = await stat(file);
  if (found.size > maxBytes) throw new FileTooLarge();
  return found.isFile();
}

/** The pages of the rules, found from the program that runs: `dist/cli.js` lies beside `docs/rules`. */
function pagesBeside(program: string | undefined): string | undefined {
  if (program === undefined) return undefined;
  try {
    let folder = dirname(realpathSync(program));
    for (let up = 0; up < 4; up++) {
      const pages = join(folder, 'docs', 'rules');
      if (existsSync(pages)) return `${pathToFileURL(pages).href}/`;
      folder = dirname(folder);
    }
  } catch {
    // A program without a path on disk has no pages beside it.
  }
  return undefined;
}
