import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ReadDocument } from '../import';
import type { ProductText } from '../messages';
import { DRAFT_GLOB } from '../workspace/files';
import { recognise, wideEncoding } from './encoding';

/** Why a path gave nothing to check. */
export interface PathProblem {
  readonly path: string;
  readonly message: ProductText;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A file to check: the path as a person knows it, and where it lies. */
export interface DraftPath {
  readonly path: string;
  readonly file: string;
  /** Named on the command line, not found in a folder. */
  readonly named: boolean;
}

/** Bytes; V8 cannot hold a string of more than about 512 million units. */
export const MAX_BYTES = 200_000_000;
const NUL_SAMPLE = 8192;
/** What Word keeps beside a document that is open is none. */
const NO_DRAFTS = ['**/node_modules/**', '**/~$*'];

/** The files that paths stand for, sorted and each once; a path that stands for none is a problem. */
export async function expandPaths(
  paths: readonly string[],
  cwd: string,
): Promise<{ drafts: DraftPath[]; problems: PathProblem[] }> {
  const drafts = new Map<string, DraftPath>();
  const problems: PathProblem[] = [];
  for (const path of paths) {
    const file = resolve(cwd, path);
    let folder: boolean;
    try {
      folder = (await stat(file)).isDirectory();
    } catch (error) {
      const matched = isDynamicPattern(path) ? await matches(path, cwd) : [];
      for (const whole of matched)
        if (!drafts.has(whole))
          drafts.set(whole, { path: asGiven(path, whole, cwd), file: whole, named: false });
      if (matched.length === 0) problems.push({ path, message: readProblem(error), params: { path } });
      continue;
    }
    if (!folder) {
      drafts.set(file, { path, file, named: true });
      continue;
    }
    const found = await glob(DRAFT_GLOB, {
      cwd: file,
      ignore: NO_DRAFTS,
      caseSensitiveMatch: false,
      // A link may lead round in a circle, or to what is nobody's draft.
      followSymbolicLinks: false,
    });
    if (found.length === 0) {
      // A folder that may not be read is no empty one.
      const message = await readdir(file).then(() => 'cli.no-drafts' as const, readProblem);
      problems.push({ path, message, params: { path } });
    }
    for (const inner of found) {
      const whole = join(file, inner);
      if (!drafts.has(whole)) drafts.set(whole, { path: shown(path, inner, cwd), file: whole, named: false });
    }
  }
  const sorted = [...drafts.values()].sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
  return { drafts: sorted, problems };
}

/** Files that a pattern stands for, where the shell has not put them in its place. */
async function matches(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(sep === '\\' ? pattern.replaceAll(sep, '/') : pattern, {
    cwd,
    absolute: true,
    ignore: NO_DRAFTS,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.map((file) => resolve(file));
}

function asGiven(pattern: string, file: string, cwd: string): string {
  return isAbsolute(pattern) ? file : relative(cwd, file);
}

function shown(folder: string, inner: string, cwd: string): string {
  return isAbsolute(folder) ? join(folder, inner) : relative(cwd, join(cwd, folder, inner));
}

export function readProblem(error: unknown): ProductText {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'cli.not-found';
    case 'EACCES':
    case 'EPERM':
      return 'cli.no-permission';
    case 'EISDIR':
      return 'cli.is-folder';
    default:
      return 'cli.unreadable';
  }
}

export type WordFacts = Pick<ReadDocument, 'paragraphs' | 'notes'>;

/** The text of a draft, with what `--fix` needs to write it back as it was. */
export interface DecodedDraft {
  readonly text: string;
  /** Where it was read from a Word file: the paragraph of each line, and what the text cannot hold. */
  readonly word?: WordFacts;
  /** The file begins with a UTF-8 byte order mark, which is no part of the text. */
  readonly bom: boolean;
}

/** The text of bytes, or what keeps them from being text. */
export function decode(bytes: Uint8Array): DecodedDraft | ProductText {
  if (bytes.length === 0) return 'cli.empty';
  const wide = wideEncoding(bytes);
  if (wide) return wide === 'utf-16le' ? 'cli.utf16le' : 'cli.utf16be';
  if (bytes.subarray(0, NUL_SAMPLE).includes(0)) return 'cli.binary';
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith('\uFEFF');
    const inner = bom ? text.slice(1) : text;
    return inner.trim() === '' ? 'cli.empty' : { text: inner, bom };
  } catch {
    const found = recognise(bytes)?.encoding;
    if (found === 'tcvn3' || found === 'vni' || found === 'windows-1258') return `cli.${found}`;
    return 'cli.not-utf8';
  }
}

/**
 * The bytes of a file; undefined where they are more than `MAX_BYTES`. What is no plain file – a pipe, a device – does not
 * say how many it has, and may have no end: of that no more are read. Rejects as the file system does.
 */
export async function readBytes(file: string): Promise<Uint8Array | undefined> {
  const facts = await stat(file);
  if (facts.size > MAX_BYTES) return undefined;
  if (facts.isFile()) return readFile(file);
  const bytes = await buffer(createReadStream(file, { end: MAX_BYTES, highWaterMark: 1 << 20 }));
  return bytes.length > MAX_BYTES ? undefined : bytes;
}

/** Reads a draft; a problem where it cannot be read or is no text. */
export async function readDraft(draft: DraftPath): Promise<DecodedDraft | PathProblem> {
  const { path, file } = draft;
  try {
    const bytes = await readBytes(file);
    if (!bytes) return { path, message: 'cli.too-large', params: { path, limit: MAX_BYTES / 1_000_000 } };
    if (isWordFile(file)) return await readWord(path, bytes);
    const decoded = decode(bytes);
    return typeof decoded === 'string' ? { path, message: decoded, params: { path } } : decoded;
  } catch (error) {
    return { path, message: readProblem(error), params: { path } };
  }
}

export function isWordFile(file: string): boolean {
  return /\.doc[xm]$/i.test(file);
}

/** What reads Word files is loaded when the first one is met. */
async function readWord(path: string, bytes: Uint8Array): Promise<DecodedDraft | PathProblem> {
  const { importDocx } = await import('../import');
  const read = importDocx(bytes);
  if ('problem' in read) return { path, message: `word.problem.${read.problem}`, params: { path } };
  const { text, paragraphs, notes } = read;
  return { text, bom: false, word: { paragraphs, notes } };
}
