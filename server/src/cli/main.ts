import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import manifest from '../../../package.json';
import { nodeHost } from '../workspace/node-host';
import { answerJobs } from '../workspace/thread';
import { run } from './run';
import type { Out } from './io';
import { handFor, type Orders } from './threads';

function out(stream: NodeJS.WriteStream): Out {
  return {
    write: (text) => void stream.write(text),
    drained: async () => {
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    terminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** This program, as Node was told to run it: the bundle, or its source when run from source. */
function ownFile(): string {
  return realpathSync(process.argv[1] ?? '.');
}

async function* stdinParts(): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of process.stdin as AsyncIterable<Uint8Array>) yield part;
  } finally {
    // Whoever stops reading before the end must not be kept alive by what still comes.
    process.stdin.destroy();
  }
}

let interruption: AbortController | undefined;

/** The second Ctrl-C ends the process at once, as it does where nobody asked. */
function interrupted(): AbortSignal {
  if (!interruption) {
    const controller = new AbortController();
    interruption = controller;
    process.once('SIGINT', () => controller.abort());
  }
  return interruption.signal;
}

/** Starts the server program that lies beside this one: the bundle, or its source when run from source. */
function startServer(): Promise<number> {
  const here = dirname(ownFile());
  const server = ['server.js', '../lsp/node.ts']
    .map((name) => join(here, name))
    .find((file) => existsSync(file));
  if (server === undefined) throw new Error('server.js');
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(server)(server);
  // The server ends the process when its client asks for it, or goes away.
  return new Promise<number>(() => undefined);
}

/** The version, and the bytes of the program: tables and rules change between versions while they are worked on. */
async function maker(): Promise<string> {
  const { createHash } = await import('node:crypto');
  const bytes = await readFile(ownFile());
  return `${manifest.version} ${createHash('sha256').update(bytes).digest('hex')}`;
}

function main(): void {
  // A reader that closes early (`partydoc … | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  void run(
    process.argv.slice(2),
    {
      cwd: process.cwd(),
      env: process.env,
      stdout: out(process.stdout),
      stderr: out(process.stderr),
      readStdin: () => buffer(process.stdin),
      stdinParts,
      interrupted,
    },
    {
      version: manifest.version,
      startServer,
      maker,
      startThread: (orders) => new Worker(ownFile(), { workerData: orders }),
    },
  ).then((status) => {
    process.exitCode = status;
  });
}

if (parentPort) void answerJobs(parentPort, handFor(workerData as Orders, nodeHost()));
else main();
