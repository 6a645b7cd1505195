import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { PathProblem } from './files';

const MAX_OUTPUT = 1 << 28;

/**
 * The files of the change set since a revision, as absolute paths: what differs from it in the working tree, and files that
 * git does not know yet. A problem where there is no git, no repository or no such revision.
 */
export async function changedSince(
  revision: string,
  cwd: string,
): Promise<ReadonlySet<string> | PathProblem> {
  const problem = (message: PathProblem['message']): PathProblem => ({
    path: revision,
    message,
    params: { name: revision },
  });
  const up = await git(cwd, ['rev-parse', '--show-cdup']);
  if (up === 'missing') return problem('cli.no-git');
  if (up === undefined) return problem('cli.no-repository');
  const top = resolve(cwd, up.trim());
  // Verified first: nothing that a person writes is taken for an option.
  const commit = await git(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (commit === undefined || commit === 'missing') return problem('cli.no-revision');
  const lists = await Promise.all([
    git(top, [
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--diff-filter=d',
      '--no-ext-diff',
      commit.trim(),
      '--',
    ]),
    git(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const files = new Set<string>();
  for (const list of lists) {
    if (list === undefined) return problem('cli.no-revision');
    for (const name of list.split('\0')) if (name !== '') files.add(resolve(top, name));
  }
  return files;
}

/** What git prints; undefined where it fails, `missing` where there is none. */
function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    execFile('git', [...args], { cwd, maxBuffer: MAX_OUTPUT, windowsHide: true }, (error, out) => {
      if (!error) done(out);
      else done(error.code === 'ENOENT' ? 'missing' : undefined);
    });
  });
}
