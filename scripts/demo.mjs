/** Does the main job on the drafts of `examples/`. They hold mistakes on purpose, so findings are a success here. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status === 1 ? 0 : status === 0 ? 1 : (status ?? 2));
