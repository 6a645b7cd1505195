import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import { DRAFT_FILE, type FileHost, fileStamp, type ListedFile, type ListOptions, MAX_DEPTH } from './files';
import { nodeStorage } from './node-storage';
import type { Rules, Tree } from './walk';

/** The files of the machine. Links are not followed: a loop has no end, and what they lead to may be anybody's. */
export function nodeFiles(home: string = homedir()): FileHost {
  return {
    list: (folder, options) => list(folder, options, home),
    async stat(uri) {
      const path = toPath(uri);
      return path === undefined || !DRAFT_FILE.test(path) ? undefined : disk.stat(path);
    },
    async readBytes(uri) {
      const path = toPath(uri);
      return path === undefined ? undefined : await readFile(path).catch(() => undefined);
    },
    storage: (folder) => nodeStorage(toPath(folder) ?? ''),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function toPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const disk: Tree = {
  async entries(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    return entries
      .filter((entry) => entry.isDirectory() || entry.isFile())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  async stat(path) {
    try {
      const facts = await lstat(path);
      if (!facts.isFile()) return undefined;
      const uri = URI.file(path).toString();
      return { uri, bytes: facts.size, stamp: fileStamp(facts.mtimeMs, facts.size) };
    } catch {
      return undefined;
    }
  },
  readText: (path) => readFile(path, 'utf8').catch(() => undefined),
  join,
  below: (folder, path) => relative(folder, path).split(sep).join('/'),
};

/** Whether a folder is a home, or above one: a person opened it by mistake, or to find something. */
function holdsHome(folder: string, home: string): boolean {
  const inner = relative(folder, home);
  return inner === '' || !(inner === '..' || inner.startsWith(`..${sep}`) || inner.includes(':'));
}

async function* list(uri: string, options: ListOptions, home: string): AsyncGenerator<readonly ListedFile[]> {
  const path = toPath(uri);
  const root = path === undefined ? undefined : await realpath(path).catch(() => undefined);
  if (path === undefined || root === undefined || holdsHome(root, home)) return;
  const { walk } = await import('./library');
  yield* walk(disk, path, options, await rulesAbove(path));
}

/** The rules of the folders above, up to that of the repository. */
async function rulesAbove(folder: string): Promise<Rules[]> {
  const { readRules } = await import('./library');
  const found: Rules[] = [];
  let at = folder;
  for (let up = 0; up < MAX_DEPTH; up++) {
    if (await lstat(join(at, '.git')).catch(() => undefined)) return found.toReversed();
    const parent = dirname(at);
    if (parent === at) break;
    at = parent;
    const rules = await readRules(disk, at);
    if (rules) found.push(rules);
  }
  // Outside a repository nothing above the folder has a say.
  return [];
}
