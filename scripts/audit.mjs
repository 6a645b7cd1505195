/**
 * `npm run audit`: asks npm for known faults of the packages in the lock file. Fails on a high or a critical one; says plainly
 * where the question could not be asked, which is no failure of the project's.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = join(dirname(fileURLToPath(import.meta.url)), '..');
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd,
  encoding: 'utf8',
  timeout: 60_000,
  shell: false,
});

let answer;
try {
  answer = JSON.parse(stdout);
} catch {
  answer = {};
}
const counts = answer.metadata?.vulnerabilities;
if (!counts) {
  console.log('audit: skipped, the registry does not answer the question here');
} else {
  const { high = 0, critical = 0, total = 0 } = counts;
  console.log(`audit: ${total} known faults, of them ${high} high and ${critical} critical`);
  for (const [name, { severity }] of Object.entries(answer.vulnerabilities ?? {}))
    console.log(`  ${severity}: ${name}`);
  if (high + critical > 0) process.exitCode = 1;
}
