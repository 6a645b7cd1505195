/**
 * `npm run reliability`: runs the tests that prove each promise of reliability and writes their outcome and their figures to
 * `docs/reliability.md`. With `--check` it writes nothing and fails where the page no longer tells what the tests show. With
 * `--only NAME` it runs the test files whose paths hold NAME, and leaves the other rows of the page as they are.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { longRunsText } from './reliability/long-runs';
import { promises, unproven } from './reliability/promises';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/reliability.md');

interface Report {
  readonly passes: readonly { readonly fullTitle: string }[];
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly message?: string } }[];
  readonly pending: readonly { readonly fullTitle: string }[];
}

interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly figures: readonly string[];
}

function run(file: string, grep: string | undefined): Outcome {
  const out = join(root, 'out/reliability', String(process.pid));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [report, figures] = [join(out, 'report.json'), join(out, 'figures.ndjson')];
  const args = ['--no-config', '--node-option', 'import=tsx', '--timeout', '120000', '--reporter', 'json'];
  const chosen = grep === undefined ? [] : ['--grep', grep];
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/mocha/bin/mocha.js'),
      ...args,
      '--reporter-option',
      `output=${report}`,
      ...chosen,
      file,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PARTYDOC_FIGURES: figures } },
  );
  if (!existsSync(report)) return { passed: 0, failed: [`${file} did not run`], skipped: [], figures: [] };
  const { passes, failures, pending } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const lines = existsSync(figures) ? readFileSync(figures, 'utf8').trimEnd().split('\n') : [];
  return {
    passed: passes.length,
    failed: failures.map(({ fullTitle, err }) => `${fullTitle}: ${err.message ?? ''}`),
    skipped: pending.map(({ fullTitle }) => fullTitle),
    figures: lines.map((line) => {
      const { what, count } = JSON.parse(line) as { what: string; count: number };
      return `${count.toLocaleString('en')} ${what}`;
    }),
  };
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});
const known = existsSync(page) ? readFileSync(page, 'utf8').split('\n') : [];

/** The row of a test in the page as it is, where it is not to be run. */
function keptRow(file: string): string | undefined {
  if (!values.only || values.only.some((name) => file.includes(name))) return undefined;
  return known.find((line) => line.includes(`| \`${file}\``));
}

const parts: string[] = [];
let failed = false;
for (const { title, promise, tests } of promises) {
  const rows: string[] = [];
  for (const { file, grep, what } of tests) {
    const kept = keptRow(file);
    if (kept !== undefined) {
      rows.push(kept);
      failed ||= kept.includes('FAILED');
      continue;
    }
    const outcome = run(file, grep);
    for (const fault of outcome.failed) console.error(`FAILED: ${fault}`);
    for (const skipped of outcome.skipped) console.log(`skipped: ${skipped}`);
    failed ||= outcome.failed.length > 0 || outcome.passed === 0;
    const figures = [`${outcome.passed} tests passed`, ...outcome.figures];
    if (outcome.failed.length > 0) figures.unshift(`**${outcome.failed.length} FAILED**`);
    if (outcome.skipped.length > 0) figures.push(`${outcome.skipped.length} skipped`);
    rows.push(`| ${what} | \`${file}\` | ${figures.join('; ')} |`);
    console.log(`${file}: ${figures.join('; ')}`);
  }
  parts.push(
    `## ${title}\n\n${promise}\n\n| what is tried | test | figures |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
  );
}

const text = `<!-- Made by \`npm run reliability\`. -->

# Reliability

What the product promises, and the tests that show it. The figures are those of the last run of \`npm run reliability\`, on a
Linux machine with the real texts beside the repository, as root (which some faults need to be made).

${parts.join('\n')}
${longRunsText()}
## Not shown here

${unproven.map((line) => `- ${line}`).join('\n')}
`;
const options = await prettier.resolveConfig(page);
const formatted = await prettier.format(text, { ...options, parser: 'markdown' });
if (!values.check) writeFileSync(page, formatted);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== formatted) {
  console.error('stale: docs/reliability.md');
  failed = true;
}
if (failed) process.exitCode = 1;
