import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { draftText, root } from './texts';

/** Milliseconds by the clock: of Node with nothing to do, and of what is measured. */
export interface Beside {
  readonly node: number;
  readonly ours: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function built(name: string): string {
  const file = join(root, 'dist', name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run \`npm run build\` first.`);
  return file;
}

function emptyNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

function message(method: string, params: unknown, id?: number): string {
  const text = JSON.stringify({ jsonrpc: '2.0', method, params, ...(id === undefined ? {} : { id }) });
  return `Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`;
}

const INITIALIZE = message('initialize', { processId: null, rootUri: null, capabilities: {} }, 1);

/** Where what is measured keeps its compiled form: a person starts it for the first time once. */
const kept = mkdtempSync(join(tmpdir(), 'partydoc-compiled-'));
process.once('exit', () => rmSync(kept, { recursive: true, force: true }));
const env = { ...process.env, PARTYDOC_COMPILED: kept };

function startServer(): ChildProcessByStdio<Writable, Readable, null> {
  return spawn(process.execPath, [built('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], env });
}

/** A first session, in which a draft is read, and which ends as it should. */
function firstSession(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = startServer();
    server.once('error', reject).once('exit', () => {
      resolve();
    });
    const textDocument = { uri: 'untitled:draft', languageId: 'party-document', version: 1, text };
    server.stdin.write(
      INITIALIZE + message('initialized', {}) + message('textDocument/didOpen', { textDocument }),
    );
    server.stdout.on('data', (bytes: Buffer) => {
      if (bytes.includes('publishDiagnostics'))
        server.stdin.write(message('shutdown', null, 2) + message('exit', null));
    });
  });
}

/** Until the server has answered that it is ready. */
function serverReady(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const server = startServer();
    server.once('error', reject);
    server.stdout.once('data', () => {
      const ms = performance.now() - start;
      server.once('exit', () => resolve(ms));
      server.kill();
    });
    server.stdin.write(INITIALIZE);
  });
}

/** The start of the language server, beside that of Node alone; by turns, so that both meet the same machine. */
export async function readyAfter(times: number): Promise<Beside> {
  await firstSession(draftText('vi', 20_000));
  const [node, ours]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    node.push(emptyNode());
    ours.push(await serverReady());
  }
  return { node: median(node), ours: median(ours) };
}

export interface WholeRun extends Beside {
  readonly markdownlint: number;
}

/** One file checked on the command line, beside markdownlint-cli2 on the same. */
export function wholeRun(file: string, peers: string, times: number): WholeRun {
  const run = (...args: readonly string[]): number => {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore', env });
    return performance.now() - start;
  };
  const other = join(peers, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
  const [node, ours, markdownlint]: [number[], number[], number[]] = [[], [], []];
  run(built('cli.js'), 'check', file);
  for (let i = 0; i < times; i++) {
    node.push(emptyNode());
    ours.push(run(built('cli.js'), 'check', file));
    markdownlint.push(run(other, file));
  }
  return { node: median(node), ours: median(ours), markdownlint: median(markdownlint) };
}
