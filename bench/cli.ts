/**
 * The command line over many drafts: bytes a second with one thread and with as many as there are cores, from a cold and
 * from a filled cache, as an index; the most memory that the process takes, for a tenth of the drafts too; and the time
 * that the check of one small draft takes from start to end.
 *   npm run bench:cli [-- --drafts 1000 --bytes 30000]     after `npm run build`
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../scripts/evaluate/random';
import { draft, sizes } from './drafts';

const { values } = parseArgs({
  options: { drafts: { type: 'string', default: '1000' }, bytes: { type: 'string', default: '30000' } },
});
const count = Number(values.drafts);
const cli = join(import.meta.dirname, '../dist/cli.js');
const home = mkdtempSync(join(tmpdir(), 'partydoc-bench-'));
const SEED = 8;
/** Times that the start is measured. */
const STARTS = 9;
/** Milliseconds between two looks at the memory of the process. */
const LOOK = 50;

interface Ran {
  readonly seconds: number;
  /** The most that was resident, threads and all; undefined where the system does not tell it. */
  readonly megabytes: number | undefined;
}

/** Runs the command line with its output thrown away, as a pipe would take it. */
function run(...args: string[]): Promise<Ran> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.resume();
    let peak: number | undefined;
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
        const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
        if (kilobytes !== undefined) peak = Number(kilobytes) / 1024;
      } catch {
        // Not Linux, or it has just ended.
      }
    }, LOOK);
    child.once('close', (status) => {
      clearInterval(look);
      if (status === 2) reject(new Error(`partydoc ${args.join(' ')} could not run`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak });
    });
  });
}

/** Writes drafts into a folder; the sum of their bytes. */
function generate(folder: string, drafts: number): number {
  const random = new Random(SEED);
  let bytes = 0;
  sizes(random, drafts, Number(values.bytes)).forEach((size, n) => {
    const inner = join(home, folder, String(Math.floor(n / 500)));
    mkdirSync(inner, { recursive: true });
    const text = draft(random, n, size);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(inner, `${n}.vbd`), text);
  });
  return bytes;
}

function tell(what: string, bytes: number, { seconds, megabytes }: Ran): void {
  const rate = `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`.padStart(12);
  const memory = megabytes === undefined ? '' : `, peak ${megabytes.toFixed(0)} MB`;
  console.log(`${what.padEnd(44)}${rate}  (${seconds.toFixed(1)} s${memory})`);
}

async function main(): Promise<void> {
  try {
    const cores = String(availableParallelism());
    const bytes = generate('many', count);
    const few = generate('few', Math.ceil(count / 10));
    writeFileSync(join(home, 'one.vbd'), 'Hội nghị họp ngày 28/02/2025 tại Sơn Hà.\n');
    const load = (loadavg()[0] ?? 0).toFixed(1);
    console.log(
      `${count} drafts, ${(bytes / 1e6).toFixed(1)} MB; ${cores} cores, load ${load}, Node ${process.version}\n`,
    );

    const starts: number[] = [];
    for (let i = 0; i < STARTS; i++) starts.push((await run('check', 'one.vbd')).seconds * 1000);
    const middle = starts.sort((a, b) => a - b)[(STARTS - 1) / 2] ?? 0;
    console.log(`one small draft, start to end: ${middle.toFixed(0)} ms (median of ${STARTS})\n`);

    const check = ['check', '--exit-zero', '--format', 'ndjson'];
    tell('check, a tenth of them, all cores', few, await run(...check, '--jobs', cores, 'few'));
    tell('check, one thread', bytes, await run(...check, '--jobs', '1', 'many'));
    tell('check, all cores', bytes, await run(...check, '--jobs', cores, 'many'));
    tell(
      'check, all cores, filling a cache',
      bytes,
      await run(...check, '--jobs', cores, '--cache', 'cache', 'many'),
    );
    tell(
      'check, all cores, from the cache',
      bytes,
      await run(...check, '--jobs', cores, '--cache', 'cache', 'many'),
    );
    tell('index, all cores', bytes, await run('index', '--jobs', cores, '--output', 'index.json', 'many'));
    tell('merge', bytes, await run('merge', '--exit-zero', '--format', 'ndjson', 'index.json'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

void main();
