import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json';
import { run } from './run';
import type { Out } from './io';

function out(stream: NodeJS.WriteStream): Out {
  return {
    write: (text) => void stream.write(text),
    terminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** Starts the server program that lies beside this one: the bundle, or its source when run from source. */
async function startServer(): Promise<number> {
  const here = dirname(realpathSync(process.argv[1] ?? '.'));
  const server = ['server.js', '../lsp/node.ts']
    .map((name) => join(here, name))
    .find((file) => existsSync(file));
  if (server === undefined) throw new Error('server.js');
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import(pathToFileURL(server).href);
  // The server ends the process when its client asks for it, or goes away.
  return await new Promise<number>(() => undefined);
}

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
  },
  { version: manifest.version, startServer },
).then((status) => {
  process.exitCode = status;
});
