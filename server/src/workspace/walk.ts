import ignore, { type Ignore } from 'ignore';
import { DRAFT_FILE, isTooLarge, MAX_DEPTH, type ListedFile, type ListOptions } from './files';

/** What lies in a folder, by its name there. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Folders as a walk sees them. Nothing of it throws. Paths are of whatever kind the tree has. */
export interface Tree {
  /** The folders and files in a folder, without links; none where it cannot be read. */
  entries(folder: string): Promise<readonly Entry[]>;
  /** A file as it is now; undefined where there is none, or a link. */
  stat(file: string): Promise<ListedFile | undefined>;
  readText(file: string): Promise<string | undefined>;
  join(folder: string, name: string): string;
  /** The way from a folder to what lies below it, as lists of what is ignored write it. */
  below(folder: string, path: string): string;
}

/** The rules of one `.gitignore`, with the folder that they are relative to. */
export interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

interface Folder {
  readonly path: string;
  readonly depth: number;
  readonly rules: readonly Rules[];
}

/** Folders in which nobody keeps drafts. Those whose names begin with a full stop are left out too. */
const NO_DRAFTS = new Set(['node_modules', '__pycache__', '$RECYCLE.BIN', 'System Volume Information']);
/** Files whose facts are asked for at once. */
const AT_ONCE = 64;
const IGNORE_FILE = '.gitignore';

/** The drafts below a folder, folder by folder; `above` are the rules of the folders that it lies in. */
export async function* walk(
  tree: Tree,
  path: string,
  { maxFiles, cancelled }: ListOptions,
  above: readonly Rules[] = [],
): AsyncGenerator<readonly ListedFile[]> {
  // A folder that is ignored as a whole, and opened all the same, is wanted.
  const waiting: Folder[] = [{ path, depth: 0, rules: isIgnored(tree, above, path, true) ? [] : above }];
  let found = 0;
  for (let folder = waiting.pop(); folder && !cancelled(); folder = waiting.pop()) {
    const entries = await tree.entries(folder.path);
    const rules = await withOwnRules(tree, folder, entries);
    const drafts: string[] = [];
    for (const { name, isFolder } of entries) {
      if (isFolder ? !mayHoldDrafts(name, folder.depth) : !DRAFT_FILE.test(name)) continue;
      const inner = tree.join(folder.path, name);
      if (isIgnored(tree, rules, inner, isFolder)) continue;
      if (isFolder) waiting.push({ path: inner, depth: folder.depth + 1, rules });
      else drafts.push(inner);
    }
    for (let i = 0; i < drafts.length && found < maxFiles && !cancelled(); i += AT_ONCE) {
      const facts = await Promise.all(drafts.slice(i, i + AT_ONCE).map((file) => tree.stat(file)));
      const batch = facts.filter((file) => file !== undefined).filter((file) => !isTooLarge(file));
      batch.splice(maxFiles - found);
      found += batch.length;
      if (batch.length > 0) yield batch;
    }
    if (found >= maxFiles) return;
  }
}

function mayHoldDrafts(name: string, depth: number): boolean {
  return !name.startsWith('.') && !NO_DRAFTS.has(name) && depth < MAX_DEPTH;
}

export async function readRules(tree: Tree, folder: string): Promise<Rules | undefined> {
  const text = await tree.readText(tree.join(folder, IGNORE_FILE));
  return text === undefined ? undefined : { base: folder, rules: ignore().add(text) };
}

async function withOwnRules(
  tree: Tree,
  { path, rules }: Folder,
  entries: readonly Entry[],
): Promise<readonly Rules[]> {
  if (!entries.some(({ name }) => name === IGNORE_FILE)) return rules;
  const own = await readRules(tree, path);
  return own ? [...rules, own] : rules;
}

/** Whether the nearest rules that speak of a path leave it out. */
function isIgnored(tree: Tree, all: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { base, rules } of all.toReversed()) {
    const inner = tree.below(base, path);
    const test = rules.test(isFolder ? `${inner}/` : inner);
    if (test.ignored) return true;
    if (test.unignored) return false;
  }
  return false;
}
