/**
 * Measures how fast drafts are read and checked, beside other tools on the same texts, and writes `docs/performance.md`.
 *   npm run bench [-- --check] [--quick]
 * `--check` writes nothing and compares the ratios with those of the committed page: it fails where one has become worse
 * by more than the noise band. `--quick` measures nothing but the ratios of one process (less than a minute), and writes nothing.
 * Processor time is counted, not the clock's, except where a process is started: other work on the machine is not ours.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Language } from '../server/src/text/language';
import { compareRatios, type Figures, pageOf, ratiosOf, ratioTable } from './page';
import { readyAfter, wholeRun } from './processes';
import { openDrafts, typing } from './session';
import { adversarial, draftText, root } from './texts';

const out = join(root, 'out/bench');
const peersFolder = join(root, 'bench/peers');
const check = process.argv.includes('--check');
const quick = process.argv.includes('--quick');

const MB = 1_000_000;
const KB = 1000;
/** A ratio is the median of so many. */
const ROUNDS = 3;
/** Keys of which the hundredth part is told. */
const KEYS = 400;
/** So many drafts of 30 KB are open at once, as after a search through a folder. */
const OPEN_DRAFTS = 200;
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
  const command = ['--expose-gc', '--max-old-space-size=12288', file, ...args.map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const ours = (...args: readonly (string | number)[]): unknown => node(join(out, 'ours.mjs'), ...args);

interface Throughput {
  readonly megabytesPerSecond: number;
}

interface Grown {
  readonly reading: number;
  readonly rules: readonly { readonly rule: string; readonly ms: number }[];
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

const say = (what: string): void => console.error(`${what} …`);

function measureRatios(): Figures['ratios'] {
  say('ratios');
  return ours('ratios', 100 * KB, ROUNDS) as Figures['ratios'];
}

async function measure(ratios: Figures['ratios']): Promise<Figures> {
  say('throughput');
  const throughput = LANGUAGES.map((language) => ({
    name: language,
    ...(ours('throughput', language, 500 * KB) as Throughput),
  }));
  const peers = PEERS.map(({ name, length, language }) => {
    say(name);
    const result = node(join(peersFolder, 'run.mjs'), name, sample(language, length)) as Throughput;
    return { name, language, ...result };
  });
  say('keystrokes');
  const keystrokes = [100 * KB, MB].flatMap((length) =>
    LANGUAGES.flatMap((language) =>
      (['onward', 'anywhere', 'lines'] as const).map((typing) => ({
        language,
        length,
        typing,
        ...(ours('keystroke', language, length, KEYS, typing) as {
          median: number;
          p99: number;
          clock: { median: number; p99: number };
          whole: number;
        }),
      })),
    ),
  );
  say('growth');
  const lengths = [10 * KB, 100 * KB, MB, 10 * MB, 50 * MB];
  const grown = lengths.map((length) => ours('growth', 'vi', length) as Grown);
  const growth = {
    lengths,
    reading: grown.map(({ reading }) => reading),
    rules: (grown[0]?.rules ?? []).map(({ rule }, i) => ({
      rule,
      ms: grown.map(({ rules }) => rules[i]?.ms ?? NaN),
    })),
  };
  const texts = Object.keys(adversarial).map((name) => {
    say(name);
    const length = 500 * KB;
    return { name, length, ...(ours('adversarial', name, length) as { short: number; long: number }) };
  });
  say('memory');
  const memory = LANGUAGES.map((language) => ({
    language,
    ...(ours('memory', language, MB) as { times: number; left: number }),
  }));
  say('a session');
  const sessions = [];
  for (const language of LANGUAGES) sessions.push({ language, ...(await typing(language, MB, 100)) });
  const openMegabytes = await openDrafts(OPEN_DRAFTS, 30 * KB);
  say('start');
  const start = await readyAfter(11);
  const run = wholeRun(sample('vi', 100 * KB), peersFolder, 9);
  const [cpu] = cpus();
  return {
    ratios,
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
    sessions,
    open: { drafts: OPEN_DRAFTS, megabytes: openMegabytes },
    start,
    run,
  };
}

async function main(): Promise<void> {
  await prepare();
  const page = join(root, 'docs/performance.md');
  const ratios = measureRatios();
  const figures = quick ? undefined : await measure(ratios);
  console.log(figures ? pageOf(figures) : ratioTable(ratios));
  if (check) {
    const worse = compareRatios(readFileSync(page, 'utf8'), figures ? ratiosOf(figures) : ratios);
    for (const line of worse) console.error(`Slower than docs/performance.md says: ${line}`);
    process.exitCode = worse.length > 0 ? 1 : 0;
  } else if (figures) writeFileSync(page, pageOf(figures));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
