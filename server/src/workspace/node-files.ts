import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ignore } from 'ignore';
import { URI } from 'vscode-uri';
import { DRAFT_FILE, type FileHost, isTooLarge, type ListedFile, type ListOptions } from './files';
import { nodeStorage } from './node-storage';

/** Folders in which nobody keeps drafts. Those whose names begin with a full stop are left out too. */
const NO_DRAFTS = new Set(['node_modules', '__pycache__', '$RECYCLE.BIN', 'System Volume Information']);
/** A tree this deep is no archive. */
const MAX_DEPTH = 40;
/** Files whose facts are asked for at once. */
const AT_ONCE = 64;

/** The files of the machine. Links are not followed: a loop has no end, and what they lead to may be anybody's. */
export function nodeFiles(home: string = homedir()): FileHost {
  return {
    list: (folder, options) => walk(folder, options, home),
    async stat(uri) {
      const path = toPath(uri);
      return path === undefined || !DRAFT_FILE.test(path) ? undefined : listed(path);
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

async function listed(path: string): Promise<ListedFile | undefined> {
  try {
    const facts = await lstat(path);
    if (!facts.isFile()) return undefined;
    const stamp = `${Math.round(facts.mtimeMs).toString(36)}.${facts.size.toString(36)}`;
    return { uri: URI.file(path).toString(), bytes: facts.size, stamp };
  } catch {
    return undefined;
  }
}

/** Whether a folder is a home, or above one: a person opened it by mistake, or to find something. */
function holdsHome(folder: string, home: string): boolean {
  const inner = relative(folder, home);
  return inner === '' || !(inner === '..' || inner.startsWith(`..${sep}`) || inner.includes(':'));
}

/** The rules of one `.gitignore`, with the folder that they are relative to. */
interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

interface Folder {
  readonly path: string;
  readonly depth: number;
  readonly rules: readonly Rules[];
}

async function* walk(
  folderUri: string,
  { maxFiles, cancelled }: ListOptions,
  home: string,
): AsyncGenerator<readonly ListedFile[]> {
  const path = toPath(folderUri);
  const root = path === undefined ? undefined : await realpath(path).catch(() => undefined);
  if (path === undefined || root === undefined || holdsHome(root, home)) return;
  const above = await rulesAbove(path);
  // A folder that is ignored as a whole, and opened all the same, is wanted.
  const waiting: Folder[] = [{ path, depth: 0, rules: ignored(above, `${path}${sep}`) ? [] : above }];
  let found = 0;
  for (let folder = waiting.pop(); folder && !cancelled(); folder = waiting.pop()) {
    const entries = await readdir(folder.path, { withFileTypes: true }).catch((): Dirent[] => []);
    const rules = await withOwnRules(folder, entries);
    const names: string[] = [];
    for (const entry of entries) {
      const inner = join(folder.path, entry.name);
      if (entry.isDirectory()) {
        const left = entry.name.startsWith('.') || NO_DRAFTS.has(entry.name) || folder.depth >= MAX_DEPTH;
        if (!left && !ignored(rules, `${inner}${sep}`))
          waiting.push({ path: inner, depth: folder.depth + 1, rules });
      } else if (entry.isFile() && DRAFT_FILE.test(entry.name) && !ignored(rules, inner)) names.push(inner);
    }
    for (let i = 0; i < names.length && found < maxFiles && !cancelled(); i += AT_ONCE) {
      const facts = await Promise.all(names.slice(i, i + AT_ONCE).map(listed));
      const drafts = facts.filter((file) => file !== undefined && !isTooLarge(file));
      const batch = drafts.slice(0, maxFiles - found) as ListedFile[];
      found += batch.length;
      if (batch.length > 0) yield batch;
    }
    if (found >= maxFiles) return;
  }
}

async function readRules(folder: string): Promise<Rules | undefined> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { ignore } = await import('./library');
  return { base: folder, rules: ignore().add(text) };
}

/** The rules of the folders above, up to that of the repository. */
async function rulesAbove(folder: string): Promise<Rules[]> {
  const found: Rules[] = [];
  let at = folder;
  for (let up = 0; up < MAX_DEPTH; up++) {
    if (await lstat(join(at, '.git')).catch(() => undefined)) return found.toReversed();
    const parent = dirname(at);
    if (parent === at) break;
    at = parent;
    const rules = await readRules(at);
    if (rules) found.push(rules);
  }
  // Outside a repository nothing above the folder has a say.
  return [];
}

async function withOwnRules(folder: Folder, entries: readonly Dirent[]): Promise<readonly Rules[]> {
  if (!entries.some(({ name }) => name === '.gitignore')) return folder.rules;
  const own = await readRules(folder.path);
  return own ? [...folder.rules, own] : folder.rules;
}

/** Whether the nearest rules that speak of a path leave it out. A folder's path ends with a separator. */
function ignored(all: readonly Rules[], path: string): boolean {
  const folder = path.endsWith(sep);
  for (const { base, rules } of all.toReversed()) {
    const inner = relative(base, path).split(sep).join('/');
    const test = rules.test(folder ? `${inner}/` : inner);
    if (test.ignored) return true;
    if (test.unignored) return false;
  }
  return false;
}
