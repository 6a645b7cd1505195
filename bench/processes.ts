import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './texts';

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

const INITIALIZE = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
});

/** Until the server has answered that it is ready. */
function serverReady(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const server = spawn(process.execPath, [built('server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    server.once('error', reject);
    server.stdout.once('data', () => {
      const ms = performance.now() - start;
      server.once('exit', () => resolve(ms));
      server.kill();
    });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(INITIALIZE))}\r\n\r\n${INITIALIZE}`);
  });
}

/** The start of the language server, beside that of Node alone; by turns, so that both meet the same machine. */
export async function readyAfter(times: number): Promise<Beside> {
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
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  };
  const other = join(peers, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
  const [node, ours, markdownlint]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < times; i++) {
    node.push(emptyNode());
    ours.push(run(built('cli.js'), 'check', file));
    markdownlint.push(run(other, file));
  }
  return { node: median(node), ours: median(ours), markdownlint: median(markdownlint) };
}
