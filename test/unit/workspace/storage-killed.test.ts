import { equal, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../support/rule-examples';
import { temporaryFolder } from '../../support/cli';

/** Writes stores for ever: one of many `a`, one of many `b`, by turns. */
const WRITER = `
  import { nodeStorage } from ${JSON.stringify(join(root, 'server/src/workspace/node-storage.ts'))};
  const storage = nodeStorage(process.argv[2]);
  const lines = (letter) => Array.from({ length: 2000 }, () => letter.repeat(500));
  (async () => {
    for (let i = 0; ; i++) {
      await storage.write(lines(i % 2 === 0 ? 'a' : 'b'));
      if (i === 1) process.stdout.write('ready');
    }
  })();
`;
/** The whole number that the product is held to is asked for by name; a usual run kills fewer. */
const KILLS = Number(process.env['KILLS'] ?? 6);

describe('a process that is killed while it keeps the index', () => {
  it(`leaves a whole store, ${KILLS} times out of ${KILLS}`, async function () {
    this.timeout(300_000);
    const folder = temporaryFolder();
    try {
      const program = join(folder.path, 'writer.cjs');
      await build({
        stdin: { contents: WRITER, resolveDir: root, loader: 'ts' },
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        logLevel: 'error',
      });
      const store = join(folder.path, 'store');
      for (let i = 0; i < KILLS; i++) {
        await killAfter(program, store, (i * 7) % 40);
        const lines = readFileSync(join(store, 'index.ndjson'), 'utf8').split('\n');
        equal(lines.length, 2001);
        equal(lines.at(-1), '');
        ok(lines.slice(0, -1).every((line) => line === lines[0] && line.length === 500));
      }
      const left = readdirSync(store).filter((name) => name.endsWith('.tmp')).length;
      ok(left > 0, 'no process was killed while it wrote: the test shows nothing');
    } finally {
      folder.remove();
    }
  });
});

/** Starts a writer, lets it write, and kills it some milliseconds later. */
function killAfter(program: string, store: string, delay: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, store], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.once('error', reject);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
    child.once('exit', () => resolve());
  });
}
