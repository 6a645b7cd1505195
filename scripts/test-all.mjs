/**
 * All tests, on what `npm run build` has built: unit and protocol tests, the host suite in a real VS Code, and the same
 * suite on the packaged extension. Ends with the sums, alone on the last line.
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

/** Runs one part; a part that ends badly counts as a failure even where it counted none. */
function part(name, args, read) {
  const report = join(reports, `${name}.json`);
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args(report), { cwd: root, stdio: 'inherit' });
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed === 0 && counts.failed === 0) {
    console.error(`${name}: no test ran.`);
    counts.failed = 1;
  }
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
}

part(
  'unit',
  (report) => [
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    'scripts/test-all-reporter.mjs',
    '--reporter-option',
    `output=${report}`,
  ],
  (counts) => counts,
);
part(
  'host',
  (report) => ['scripts/host.mjs', '--json', report],
  ({ passed, failed }) => ({ passed, failed }),
);
part(
  'package',
  (report) => ['scripts/package-smoke.mjs', '--json', report],
  ({ passed, failed }) => ({ passed, failed }),
);

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
