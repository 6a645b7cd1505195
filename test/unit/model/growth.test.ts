import { equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../support/rule-examples';
import type { Steps } from '../../support/steps';

/** UTF-16 units; what has a bound of its own is over long before the shorter one ends. */
const [SHORT, TIMES] = [50_000, 4];
/** So many times the steps may become: they are counted exactly. Where each thing looks at all others it is 16 times. */
const MOST = 4.5;

function stepsOfAll(): [string, readonly Steps[]][] {
  const program = join(root, 'test/support/steps.ts');
  const args = ['--import', 'tsx', program, String(SHORT), String(TIMES * SHORT)];
  // Coverage is counted by the same counters.
  const env = { ...process.env, NODE_V8_COVERAGE: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root, env });
  equal(status, 0, stderr);
  return Object.entries(JSON.parse(stdout) as Record<string, readonly Steps[]>);
}

describe('reading a text that nobody writes on purpose', () => {
  it('takes as many more steps as it is longer', () => {
    const all = stepsOfAll();
    ok(all.length > 5);
    for (const [name, [short, long]] of all) {
      ok(short && long && short.code > SHORT, name);
      for (const kind of ['code', 'arrays'] as const) {
        const times = long[kind] / short[kind];
        ok(times < MOST, `${name}, ${kind}: ${short[kind]} steps become ${long[kind]}`);
      }
    }
  }).timeout(120_000);
});
