/**
 * Times that a person waits in the real editor: activation of the client, and the first findings of a 100 KB draft
 * after it is opened: in an empty folder a second after its window is there, and at once; and in a folder that holds drafts
 * when its window is opened (VS Code's server with a headless Chromium, the extension as `npm run build` has made it).
 *   npm run bench:activation [-- --vscode oldest|newest]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const host = join(import.meta.dirname, '../scripts/host.mjs');
const options = ['--host', 'browser', ...process.argv.slice(2)];
for (const what of ['empty', 'hurried', 'drafts']) {
  const { status } = spawnSync(process.execPath, [host, ...options, '--bench', what], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
