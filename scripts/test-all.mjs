/**
 * All tests, on what `npm run build` has built: unit and protocol tests; the host suite in a real VS Code – the usual
 * release, the oldest and the newest – with the server as a process, as a browser worker, and of the packaged extension
 * in a folder that is not trusted; windows that are opened and reloaded. Ends with the sums, alone on the last line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'out/tests');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const sum = { passed: 0, failed: 0 };
/** What failed, told once more at the end: the output of a whole run is long. */
const broken = [];
/** UTF-16 units of a message there: a counterexample may be a whole draft. */
const LONGEST = 300;

/** Runs one part; a part that ends badly counts as a failure even where it counted none. */
function part(name, args) {
  const report = join(reports, `${name}.json`);
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args(report), { cwd: root, stdio: 'inherit' });
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
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
}

const host =
  (...options) =>
  (report) => ['scripts/host.mjs', ...options, '--json', report];

part('unit', (report) => [
  'node_modules/mocha/bin/mocha.js',
  ...['--reporter', 'scripts/test-all-reporter.mjs', '--reporter-option', `output=${report}`],
]);
part('host', host());
part('host-oldest', host('--vscode', 'oldest'));
// The newest release asks for a newer Node, which npm has for Linux on x64 only (scripts/host-vscode.mjs).
if (process.platform === 'linux' && process.arch === 'x64') part('host-newest', host('--vscode', 'newest'));
else console.log('\n── host-newest: skipped, its Node is to be had for Linux on x64 only');
part('host-web', host('--entry', 'web'));
part('host-windows', (report) => ['scripts/host-windows.mjs', '--json', report]);
part('package', (report) => ['scripts/package-smoke.mjs', '--json', report]);

if (broken.length > 0) console.log(['\n── failed', ...broken].join('\n'));
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
