import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run';
import { bundleProgram } from './bundles';
import { root } from './rule-examples';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly cwd: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly columns?: number;
}

/** Runs the command line in this process, as if its output were a pipe (or a terminal). */
export async function partydoc(args: readonly string[], world: World): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal = world.terminal === true;
  const columns = terminal ? (world.columns ?? 80) : undefined;
  const status = await run(
    args,
    {
      cwd: world.cwd,
      env: world.env ?? { LANG: 'en_US.UTF-8' },
      stdout: { write: (text) => void (out += text), drained, terminal, columns },
      stderr: { write: (text) => void (err += text), drained, terminal, columns },
      readStdin: () => Promise.resolve(Buffer.from(world.stdin ?? '')),
      stdinParts: () => inParts(Buffer.from(world.stdin ?? '')),
      interrupted: () => new AbortController().signal,
    },
    { version: '0.0.0', startServer: () => Promise.resolve(0) },
  );
  return { status, out, err };
}

const drained = (): Promise<void> => Promise.resolve();

/** Bytes as a pipe gives them: in pieces that end anywhere. */
async function* inParts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.subarray(at, at + 7));
}

/** A new empty folder for a test; `remove` deletes it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'partydoc-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Builds the command line as it is shipped into a folder; the path of the program. */
export async function bundleCli(folder: string): Promise<string> {
  const outfile = join(folder, 'cli.js');
  await bundleProgram('server/src/cli/main.ts', outfile, {
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  return outfile;
}
