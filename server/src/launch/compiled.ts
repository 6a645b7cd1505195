import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import * as zlib from 'node:zlib';

/** Of a check at the end of a kept file: V8 itself would run what a damaged disk has made of it. */
const CHECK_BYTES = 4;
/** Milliseconds after which a program has run most of what it ever runs. What ends sooner has compiled too little to keep. */
const SETTLED = 15_000;
const SOON = 250;

/** A program of ours: a script whose value is a function, as Node makes one of a CommonJS module. */
export interface Program {
  readonly file: string;
  /** What tells it from all other scripts of its name. */
  readonly hash: string;
}

/** Files that are kept of one program: those of former versions of it, and of other releases of Node, go in time. */
const MOST_KEPT = 4;

/** Where a user's programs keep what can be made again; undefined where there is no such place, or none is wanted. */
export function keptIn(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const { PARTYDOC_COMPILED, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (PARTYDOC_COMPILED !== undefined) return PARTYDOC_COMPILED === '' ? undefined : PARTYDOC_COMPILED;
  if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'partydoc', 'compiled');
  const caches = platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  return join(XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === '' ? caches : XDG_CACHE_HOME, 'partydoc');
}

/**
 * A program with what V8 made of it the last time, so that it need not be compiled again. What is kept in `folder` fits one
 * program and one V8; where it is missing, damaged or another's, the program starts as any other and leaves its own.
 * Nothing there is needed, and that it cannot be kept is no failure.
 */
export function compile({ file, hash }: Program, folder: string | undefined): Script {
  const source = readFileSync(file, 'utf8');
  // Node 20.15 has it.
  const { crc32 } = zlib as { readonly crc32?: Checksum };
  if (folder === undefined || crc32 === undefined) return new Script(source, { filename: file });
  const fit = `${hash}-${cachedDataVersionTag().toString(36)}-${process.arch}`;
  const kept: Kept = { folder, program: basename(file, '.main.js'), fit, crc32 };
  const cachedData = read(kept);
  const script = new Script(source, { filename: file, cachedData });
  if (isMainThread && (!cachedData || script.cachedDataRejected === true)) keepLater(script, kept);
  return script;
}

type Checksum = (bytes: Uint8Array) => number;

interface Kept {
  readonly folder: string;
  readonly program: string;
  readonly fit: string;
  readonly crc32: Checksum;
}

const fileOf = ({ folder, program, fit }: Kept): string => join(folder, `${program}-${fit}`);

function read(kept: Kept): Buffer | undefined {
  try {
    const bytes = readFileSync(fileOf(kept));
    const data = bytes.subarray(CHECK_BYTES);
    return bytes.length > CHECK_BYTES && bytes.readUInt32LE() === kept.crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is compiled once the program has shown what it runs: when it ends, or has run for a while. */
function keepLater(script: Script, kept: Kept): void {
  const keep = (): void => {
    clearTimeout(settled);
    process.off('exit', ended);
    const data = script.createCachedData();
    const check = Buffer.alloc(CHECK_BYTES);
    check.writeUInt32LE(kept.crc32(data));
    write(kept, Buffer.concat([check, data]));
  };
  const ended = (): void => {
    if (performance.now() > SOON) keep();
  };
  const settled = setTimeout(keep, SETTLED).unref();
  process.on('exit', ended);
}

/** Writes a file whole or not at all, and removes the oldest of the program's. */
function write(kept: Kept, bytes: Uint8Array): void {
  const { folder, program } = kept;
  const made = join(folder, `.${program}-${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(made, bytes, { mode: 0o600 });
    renameSync(made, fileOf(kept));
    const files = readdirSync(folder)
      .filter((name) => name.startsWith(`${program}-`))
      .map((name) => join(folder, name));
    const age = new Map(files.map((file) => [file, statSync(file).mtimeMs]));
    files.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0));
    for (const old of files.slice(MOST_KEPT)) rmSync(old, { force: true });
  } catch {
    remove(made);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is no folder.
  }
}
