/** Locked packages that only the browser host needs: installed once, kept in `.vscode-test/` between runs. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.vscode-test');
const packages = join(root, 'test/host/packages');

/** Runs npm in a folder, without the scripts of packages: they build or download what is not needed here. */
export function npm(cwd, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script of the shell on Windows.
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Installs a locked package of `test/host/packages` once; `finish` completes it. Returns its folder. */
export async function installed(name, finish) {
  const source = join(packages, name);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${key}`);
  if (existsSync(folder)) return folder;
  console.log(`Installing ${name} for the browser host (once) …`);
  const part = `${folder}.part-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  cpSync(source, part, { recursive: true });
  npm(part, 'ci');
  await finish(part);
  try {
    renameSync(part, folder); // whole or not at all: an interrupted installation leaves no half folder
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
