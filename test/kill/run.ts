/**
 * Kills (SIGKILL) the command line while it writes an index, a cache and mended drafts, and the store of the editor's index
 * while it is kept: 50 times each, spread over the time that each takes. No file may be half written.
 *   npm run test:kill [-- --times N]     after `npm run build`
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { contentHash } from '../../server/src/archive/hash';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
const { values } = parseArgs({ options: { times: { type: 'string', default: '50' } } });
const times = Number(values.times);
/** Runs at once: a machine has two cores at least. */
const AT_ONCE = 2;
const FILES = 40;

const home = mkdtempSync(join(tmpdir(), 'partydoc-kill-'));

interface Outcome {
  /** What is wrong in the folder; nothing, as it should be. */
  readonly faults: readonly string[];
  /** Whether it was killed with the work begun and not ended. */
  readonly midway: boolean;
}

interface Case {
  readonly name: string;
  readonly args: (folder: string) => readonly string[];
  readonly prepare: (folder: string) => void;
  readonly look: (folder: string) => Outcome;
}

/** Runs a program, and kills it after some milliseconds; resolves to the time that it lived. */
function run(args: readonly string[], cwd: string, after: number | undefined): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { cwd, stdio: 'ignore' });
    const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(performance.now() - start);
    });
  });
}

const draft = (n: number): string =>
  `<!-- partydoc-disable-next-line -->\nBáo cáo số ${n}.\n${'Hội nghị họp ngày 28/02/2025 tại Sơn Hà.\n'.repeat(40)}`;
const mended = (text: string): string => text.replace(/^.*\n/, '\n');

function prepareDrafts(folder: string): void {
  for (let n = 0; n < FILES; n++) writeFileSync(join(folder, `${n}.vbd`), draft(n));
}

const listed = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

const OLD = 'an index of yesterday';
let newIndex = '';

const cases: Case[] = [
  {
    name: 'check --fix',
    args: () => [cli, 'check', '--fix', '--format', 'ndjson', '.'],
    prepare: prepareDrafts,
    look(folder) {
      const faults: string[] = [];
      let done = 0;
      for (let n = 0; n < FILES; n++) {
        const text = readFileSync(join(folder, `${n}.vbd`), 'utf8');
        if (text === mended(draft(n))) done++;
        else if (text !== draft(n)) faults.push(`${n}.vbd is neither as it was nor mended`);
      }
      return { faults, midway: done > 0 && done < FILES };
    },
  },
  {
    name: 'check --cache',
    args: () => [cli, 'check', '--cache', 'cache', '--format', 'ndjson', '.'],
    prepare: prepareDrafts,
    look(folder) {
      const entries = existsSync(join(folder, 'cache'))
        ? listed(join(folder, 'cache')).filter((name) => name.endsWith('.json'))
        : [];
      const torn = entries.filter((name) => {
        const [hash = '', ...body] = readFileSync(join(folder, 'cache', name), 'utf8').split('\n');
        return contentHash(body.join('\n')) !== hash;
      });
      return {
        faults: torn.map((name) => `${name} is torn`),
        midway: entries.length > 0 && entries.length < FILES,
      };
    },
  },
  {
    name: 'index --output',
    args: () => [cli, 'index', '--output', 'index.json', '.'],
    prepare(folder) {
      prepareDrafts(folder);
      writeFileSync(join(folder, 'index.json'), OLD);
    },
    look(folder) {
      const text = readFileSync(join(folder, 'index.json'), 'utf8');
      const whole = text === OLD || text === newIndex;
      const begun = listed(folder).some((name) => name.endsWith('.tmp'));
      return { faults: whole ? [] : ['index.json is neither the old nor the new one'], midway: begun };
    },
  },
  {
    name: 'the store of the index',
    args: (folder) => [join(home, 'store.mjs'), folder],
    prepare: () => undefined,
    look(folder) {
      const file = join(folder, 'index.ndjson');
      const begun = listed(folder).some((name) => name.endsWith('.tmp'));
      if (!existsSync(file)) return { faults: [], midway: begun };
      const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
      const generation = lines[0]?.split(' ')[0];
      const whole =
        lines.length === 4000 && lines.every((line, i) => line.startsWith(`${generation} ${i} xx`));
      return { faults: whole ? [] : ['index.ndjson is not wholly of one generation'], midway: begun };
    },
  },
];

async function killed({ name, args, prepare, look }: Case): Promise<readonly string[]> {
  let count = 0;
  const once = async (after: number | undefined): Promise<Outcome & { lived: number }> => {
    const folder = join(home, `${name.replace(/\W+/g, '-')}-${count++}`);
    mkdirSync(folder);
    prepare(folder);
    const lived = await run(args(folder), folder, after);
    const outcome = look(folder);
    if (after === undefined && name.startsWith('index'))
      newIndex = readFileSync(join(folder, 'index.json'), 'utf8');
    rmSync(folder, { recursive: true });
    return { ...outcome, lived };
  };
  // How long it takes where nobody kills it; the store never ends.
  const endless = name.startsWith('the store');
  const whole = endless ? 600 : (await once(undefined)).lived;
  const from = endless ? 100 : whole * 0.3;
  const faults: string[] = [];
  let midway = 0;
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) {
      const outcome = await once(from + ((whole * 1.1 - from) * next++) / times);
      faults.push(...outcome.faults);
      if (outcome.midway) midway++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(
    `${name}: killed ${times} times, ${midway} of them midway; ${faults.length} half-written files`,
  );
  return midway === 0 ? [...faults, `${name}: never killed midway, so nothing was shown`] : faults;
}

try {
  await build({
    entryPoints: [join(import.meta.dirname, 'store.ts')],
    outfile: join(home, 'store.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const faults: string[] = [];
  for (const one of cases) faults.push(...(await killed(one)));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(home, { recursive: true, force: true });
}
