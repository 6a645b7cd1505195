/**
 * Measures how fast drafts are read and checked, beside other tools on the same texts, and writes `docs/performance.md`.
 *   npm run bench [-- --check] [--quick]
 * `--check` writes nothing and compares the ratios with those of the committed page: it fails where one has become worse
 * by more than the noise band. `--quick` leaves out the peers and large texts, and writes nothing.
 * Processor time is counted, not the clock's, except where a process is started: other work on the machine is not ours.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Language } from '../server/src/text/language';
import { compareRatios, type Figures, pageOf } from './page';
import { readyAfter, wholeRun } from './processes';
import { adversarial, draftText, root } from './texts';

const out = join(root, 'out/bench');
const peersFolder = join(root, 'bench/peers');
const check = process.argv.includes('--check');
const quick = process.argv.includes('--quick');

const MB = 1_000_000;
const KB = 1000;
const LANGUAGES: readonly Language[] = ['vi', 'en'];

async function prepare(): Promise<void> {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(root, 'bench/ours.ts')],
    outfile: join(out, 'ours.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'bench')) },
  });
  if (quick || existsSync(join(peersFolder, 'node_modules'))) return;
  console.error('Installing the peers (once) …');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script of the shell on Windows.
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', ...options], { cwd: peersFolder, stdio: 'inherit', shell });
}

/** Runs one measurement in a process of its own. */
function node(file: string, ...args: readonly (string | number)[]): unknown {
  const command = ['--expose-gc', '--max-old-space-size=4096', file, ...args.map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const ours = (...args: readonly (string | number)[]): unknown => node(join(out, 'ours.mjs'), ...args);

interface Throughput {
  readonly megabytesPerSecond: number;
}

const PEERS: readonly { readonly name: string; readonly length: number; readonly language: Language }[] = [
  { name: 'markdownlint, all rules', length: 200 * KB, language: 'vi' },
  { name: 'markdownlint, ordered lists only', length: 200 * KB, language: 'vi' },
  { name: 'cspell, English words', length: 100 * KB, language: 'en' },
  { name: 'Harper, grammar of English', length: 20 * KB, language: 'en' },
];

function sample(language: Language, length: number): string {
  const file = join(out, `${language}-${String(length)}.md`);
  writeFileSync(file, draftText(language, length));
  return file;
}

async function measure(): Promise<Figures> {
  const say = (what: string): void => console.error(`${what} …`);
  say('throughput');
  const throughput = LANGUAGES.map((language) => ({
    name: language,
    ...(ours('throughput', language, quick ? 200 * KB : 500 * KB) as Throughput),
  }));
  const peers = quick
    ? []
    : PEERS.map(({ name, length, language }) => {
        say(name);
        const result = node(join(peersFolder, 'run.mjs'), name, sample(language, length)) as Throughput;
        return { name, language, ...result };
      });
  say('keystrokes');
  const keystrokes = (quick ? [100 * KB] : [100 * KB, MB]).flatMap((length) =>
    LANGUAGES.map((language) => ({
      language,
      length,
      ...(ours('keystroke', language, length, length > 500 * KB ? 60 : 200) as {
        median: number;
        p99: number;
        whole: number;
      }),
    })),
  );
  say('growth');
  const lengths = quick ? [50 * KB, 200 * KB] : [10 * KB, 100 * KB, MB];
  const growth = {
    lengths,
    ...(ours('growth', 'vi', lengths.join(',')) as Pick<Figures['growth'], 'reading' | 'rules'>),
  };
  const texts = Object.keys(adversarial).map((name) => {
    say(name);
    const length = 50 * KB;
    return { name, length, ...(ours('adversarial', name, length) as { short: number; long: number }) };
  });
  say('memory');
  const memory = LANGUAGES.map((language) => ({
    language,
    ...(ours('memory', language, MB) as { times: number; left: number }),
  }));
  say('start');
  const start = await readyAfter(quick ? 5 : 11);
  const run = quick ? undefined : wholeRun(sample('vi', 100 * KB), peersFolder, 9);
  const [cpu] = cpus();
  return {
    machine: {
      cores: availableParallelism(),
      processor: cpu?.model ?? '',
      memory: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      load: loadavg()[2] ?? 0,
    },
    throughput,
    peers,
    keystrokes,
    growth,
    texts,
    memory,
    start,
    run,
  };
}

async function main(): Promise<void> {
  await prepare();
  const figures = await measure();
  const page = join(root, 'docs/performance.md');
  console.log(pageOf(figures));
  if (check) {
    const worse = compareRatios(readFileSync(page, 'utf8'), figures);
    for (const line of worse) console.error(`Slower than docs/performance.md says: ${line}`);
    process.exitCode = worse.length > 0 ? 1 : 0;
  } else if (!quick) writeFileSync(page, pageOf(figures));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
