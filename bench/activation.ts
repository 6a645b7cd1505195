/**
 * Times that a person waits in the real editor: activation of the client, and the first findings of a 100 KB draft
 * after it is opened: in an empty folder a second after its window is there, and at once; and in a folder that holds drafts
 * when its window is opened (VS Code's server with a headless Chromium, the extension as `npm run build` has made it).
 * Each window is opened several times, for no two of them are alike: at the end stand the median, the least and the most.
 *   npm run bench:activation [-- --rounds 5] [--vscode oldest|newest]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, vscode: { type: 'string' } },
});
const rounds = Number(values.rounds);
const editor = values.vscode === undefined ? [] : ['--vscode', values.vscode];

const host = join(import.meta.dirname, '../scripts/host.mjs');
/** What the editor says of a time (test/host/bench.ts). */
const TIME =
  /^# {1,3}(?<what>[a-z][^:(]*[^:( ])(?: \(\d+\))?: (?<milliseconds>\d+) ms(?: \(goal (?<goal>\d+) ms: .*\))?$/gm;

for (const window of ['empty', 'hurried', 'drafts']) {
  const times = new Map<string, { goal: string | undefined; all: number[] }>();
  for (let round = 0; round < rounds; round++) {
    const options = ['--host', 'browser', ...editor, '--bench', window];
    const { status, stdout } = spawnSync(process.execPath, [host, ...options], {
      encoding: 'utf8',
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    process.stdout.write(stdout);
    if (status !== 0) process.exitCode = status ?? 1;
    for (const { groups } of stdout.matchAll(TIME)) {
      const { what = '', milliseconds, goal } = groups ?? {};
      const known = times.get(what) ?? { goal, all: [] };
      known.all.push(Number(milliseconds));
      times.set(what, known);
    }
  }
  console.log(`## ${window}: ${String(rounds)} windows`);
  for (const [what, { goal, all }] of times) {
    const sorted = all.toSorted((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? NaN;
    const verdict = goal === undefined ? '' : `; goal ${goal}: ${median <= Number(goal) ? 'met' : 'missed'}`;
    console.log(`${what}: ${String(median)} ms (${String(sorted[0])}–${String(sorted.at(-1))}${verdict})`);
  }
}
