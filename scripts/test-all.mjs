/**
 * All tests, on what `npm run build` has built: unit and protocol tests; the host suite in a real VS Code – the usual
 * release, the oldest and the newest – with the server as a process, as a browser worker, and of the packaged extension
 * in a folder that is not trusted; windows that are opened and reloaded. Ends with the sums, alone on the last line.
 *
 * The unit tests keep one processor busy, the host suites mostly wait for an editor: they run side by side, and what each
 * part says is shown whole when it has ended. Two editors are never open at once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host-install.mjs';
import { releasesHere } from './host-vscode.mjs';

const reports = join(root, 'out/tests');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const sum = { passed: 0, failed: 0 };
/** What failed, told once more at the end: the output of a whole run is long. */
const broken = [];
/** UTF-16 units of a message there: a counterexample may be a whole draft. */
const LONGEST = 300;

/** Runs a program of Node to its end, and gives its exit status; what it says goes into a file. */
async function run(args, log) {
  const said = openSync(log, 'w');
  try {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', said, said] });
    const [status] = await once(child, 'exit');
    return status;
  } finally {
    closeSync(said);
  }
}

/** Runs one part; a part that ends badly counts as a failure even where it counted none. */
async function part(name, args) {
  const report = join(reports, `${name}.json`);
  const log = join(reports, `${name}.log`);
  console.log(`${name} begins …`);
  const started = Date.now();
  const status = await run(args(report), log);
  const counts = { passed: 0, failed: 0 };
  if (existsSync(report)) {
    const { passed, failed, failures } = JSON.parse(readFileSync(report, 'utf8'));
    Object.assign(counts, { passed, failed });
    for (const { title, message } of failures)
      broken.push(`${name}: ${title}: ${message.split('\n', 3).join(' ').slice(0, LONGEST)}`);
  }
  if (status !== 0 && counts.failed === 0) {
    counts.failed = 1;
    broken.push(`${name}: ended badly`);
  }
  if (counts.passed === 0 && counts.failed === 0) {
    broken.push(`${name}: no test ran`);
    counts.failed = 1;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n── ${name}\n${readFileSync(log, 'utf8')}`);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s\n`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
}

async function unitTests() {
  await part('unit', (report) => [
    'node_modules/mocha/bin/mocha.js',
    ...['--reporter', 'scripts/test-all-reporter.mjs', '--reporter-option', `output=${report}`],
  ]);
}

async function hostSuites() {
  const host = (name, ...options) =>
    part(name, (report) => ['scripts/host.mjs', ...options, '--json', report]);
  await host('host');
  await host('host-oldest', '--vscode', 'oldest');
  if (releasesHere.includes('newest')) await host('host-newest', '--vscode', 'newest');
  else console.log('\n── host-newest: skipped, its Node is to be had for Linux on x64 only');
  await host('host-web', '--entry', 'web');
  await part('host-windows', (report) => ['scripts/host-windows.mjs', '--json', report]);
  await part('package', (report) => ['scripts/package-smoke.mjs', '--json', report]);
}

await Promise.all([unitTests(), hostSuites()]);

if (broken.length > 0) console.log(['── failed', ...broken].join('\n'));
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
