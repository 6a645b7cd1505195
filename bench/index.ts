/**
 * Measures the index of a workspace: how fast it is made, kept and taken up again, what one edit costs, how much memory
 * it takes, and how all of that grows.
 *
 *   npx tsx bench/index.ts [--drafts N] [--bytes N] [--seed N]
 *
 * Each measurement runs in a process of its own, with its threads, from a bundle as the server is one. Times are by the clock
 * and, beside them, of the processor: on a busy machine those count.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { indexRecord } from '../server/src/archive/record';
import { WorkspaceIndex } from '../server/src/archive/workspace-index';
import { builtInKnowledge } from '../server/src/knowledge';
import { tuneEngine } from '../server/src/launch/engine';
import { buildModel } from '../server/src/model/document';
import { Indexer } from '../server/src/workspace/indexer';
import { nodeFiles } from '../server/src/workspace/node-files';
import { recordCrew, THREAD_LIMITS } from '../server/src/workspace/record-crew';
import { recordHand } from '../server/src/workspace/record-job';
import { answerJobs } from '../server/src/workspace/thread';
import { Random } from '../scripts/evaluate/random';
import { draft, sizes } from './drafts';

interface Result {
  /** Milliseconds. */
  readonly ms: number;
  /** Milliseconds of the processor, garbage collection included. */
  readonly cpu: number;
  readonly usableCpu: number;
  readonly files: number;
  readonly read: number;
  /** Milliseconds until what was kept can be asked for. */
  readonly usable: number;
  /** Megabytes. */
  readonly memory: number;
  /** Milliseconds of one edit: the record, the index, whom it concerns. */
  readonly edit: number;
  readonly editWithoutReading: number;
}

const knowledge = builtInKnowledge();

async function measure(folder: string, store: string): Promise<Result> {
  const files = nodeFiles('/nobody');
  const index = new WorkspaceIndex(knowledge);
  let [usable, usableCpu] = [0, 0];
  const cpuTime = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  const indexer = new Indexer({
    index,
    files,
    storage: files.storage(pathToFileURL(store).href),
    maker: 'bench',
    reading: () =>
      Promise.resolve({
        wanted: () => true,
        tag: '',
        settings: { language: 'auto', detect: 'auto' },
        sure: true,
      }),
    many: recordCrew(() => new Worker(process.argv[1] ?? '', { resourceLimits: THREAD_LIMITS }), files),
    isOpen: () => false,
    changed: (facts) => {
      if (facts !== 'all' || usable > 0) return;
      usable = performance.now() - start;
      usableCpu = cpuTime();
    },
    pause: () => files.pause(),
  });
  const begun = process.cpuUsage();
  const start = performance.now();
  const { listed, read } = await indexer.scan([pathToFileURL(folder).href], {
    cancelled: () => false,
    progress: () => undefined,
  });
  const ms = performance.now() - start;
  const cpu = cpuTime();
  const { edit, editWithoutReading } = edits(index);
  const memory = process.resourceUsage().maxRSS / 1024;
  return { ms, cpu, files: listed, read, usable, usableCpu, memory, edit, editWithoutReading };
}

/** The median cost of an edit in one file, with the model already read and with reading it. */
function edits(index: WorkspaceIndex): { edit: number; editWithoutReading: number } {
  const open = Array.from(index.files(), ({ uri }) => uri).slice(0, 10);
  const pick = new Random(7);
  const [whole, inner]: [number[], number[]] = [[], []];
  for (let i = 0; i < 40; i++) {
    const text = draft(pick, i, 30_000).replace('Kết quả', `Kết quả ${i}`);
    const begin = performance.now();
    const model = buildModel(text, knowledge);
    const read = performance.now();
    const record = indexRecord(model, knowledge, { uri: open[0] ?? 'file:///x.vbd', draft: true });
    const facts = index.replace(record);
    for (const uri of open) index.concerns(uri, facts);
    const end = performance.now();
    whole.push(end - begin);
    inner.push(end - read);
  }
  return { edit: median(whole), editWithoutReading: median(inner) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function inProcess(bundle: string, folder: string, store: string): Result {
  const run = spawnSync(process.execPath, [bundle, '--measure', folder, store], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Result;
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function report(count: number, bytes: number, seed: number): number {
  const root = mkdtempSync(join(tmpdir(), 'partydoc-bench-'));
  try {
    const pick = new Random(seed);
    const folder = join(root, 'drafts');
    let total = 0;
    sizes(pick, count, bytes).forEach((size, i) => {
      const place = join(folder, String(i % 100));
      mkdirSync(place, { recursive: true });
      const text = draft(pick, i, size);
      total += Buffer.byteLength(text);
      writeFileSync(join(place, `van-ban-${i}.vbd`), text);
    });
    const megabytes = total / 1e6;
    const store = join(root, 'store');
    // Beside the packages that it leaves out.
    const bundle = join(import.meta.dirname, '../out/bench-index.mjs');
    buildSync({
      entryPoints: [join(import.meta.dirname, 'index.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['esbuild'],
      // Modules of Node that a library asks for by `require`.
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      logLevel: 'error',
    });
    const cold = inProcess(bundle, folder, store);
    const warm = inProcess(bundle, folder, store);
    const kept = statSync(join(store, 'index.ndjson')).size / 1e6;
    const line = (name: string, value: string): void => console.log(`  ${name.padEnd(44)} ${value}`);
    console.log(`${count} drafts, ${megabytes.toFixed(1)} MB (mean ${Math.round(total / count / 1000)} KB):`);
    const rate = (ms: number): string =>
      `${(ms / 1000).toFixed(1)} s, ${(megabytes / (ms / 1000)).toFixed(2)} MB/s`;
    line('cold index', `${rate(cold.ms)}; processor ${rate(cold.cpu)}`);
    line('peak memory, cold', `${Math.round(cold.memory)} MB`);
    line('kept index', `${kept.toFixed(1)} MB`);
    line(
      'warm start, until it can be asked',
      `${Math.round(warm.usable)} ms; processor ${Math.round(warm.usableCpu)} ms`,
    );
    line('warm start, all files looked at', `${Math.round(warm.ms)} ms, ${warm.read} files read`);
    line('peak memory, warm', `${Math.round(warm.memory)} MB`);
    line('an edit across files, the draft read already', `${warm.editWithoutReading.toFixed(2)} ms`);
    line('an edit across files, with reading the draft', `${warm.edit.toFixed(1)} ms`);
    return cold.cpu / megabytes;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--measure');
  if (at >= 0) {
    // As the server and its threads are started.
    tuneEngine();
    console.log(JSON.stringify(await measure(process.argv[at + 1] ?? '', process.argv[at + 2] ?? '')));
    return;
  }
  const [count, bytes, seed] = [option('drafts', 10_000), option('bytes', 30_000), option('seed', 1)];
  const small = report(Math.max(1, Math.round(count / 10)), bytes, seed);
  const large = report(count, bytes, seed);
  console.log(`growth: ${(large / small).toFixed(2)} times the time for a megabyte at ten times the drafts`);
}

// Its bundle is the thread that reads drafts, too, as the server's is.
if (parentPort) void answerJobs(parentPort, Promise.resolve(recordHand(nodeFiles('/nobody'), knowledge)));
else void main();
