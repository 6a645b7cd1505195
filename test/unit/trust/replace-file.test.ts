import { deepEqual, equal, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../../server/src/cli/write';
import { partydoc, temporaryFolder } from '../../support/cli';

const BAD = '\uFEFFHội nghị họp ngày 30/02/2025.\r\nThực hiện Nghị quyết số 57 -NQ/TW.\r\n';

/** Whether this process may mount: a small disk is full soon. */
function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isRoot = process.getuid?.() === 0;

describe('replacing a file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('keeps its mode and what is behind a link, and leaves nothing beside it', async () => {
    const file = join(folder.path, 'a.vbd');
    for (const mode of [0o644, 0o600, 0o664, 0o640]) {
      writeFileSync(file, BAD);
      chmodSync(file, mode);
      await replaceFile(file, 'mới\r\n');
      equal(statSync(file).mode & 0o7777, mode);
      equal(readFileSync(file, 'utf8'), 'mới\r\n');
    }
    symlinkSync('a.vbd', join(folder.path, 'link.vbd'));
    await replaceFile(join(folder.path, 'link.vbd'), BAD);
    equal(readFileSync(file, 'utf8'), BAD);
    deepEqual(readdirSync(folder.path).sort(), ['a.vbd', 'link.vbd']);
  });

  it('on a full disk leaves the original and names the file', async function () {
    const disk = join(folder.path, 'disk');
    mkdirSync(disk);
    if (!mounted(disk)) {
      console.log('      (skipped: this process may not mount a small disk)');
      this.skip();
    }
    try {
      const file = join(disk, 'a.vbd');
      const text = `${BAD}${'Tỉnh uỷ Sơn Hà họp.\r\n'.repeat(1300)}`;
      writeFileSync(file, text);
      await rejects(replaceFile(file, text), { code: 'ENOSPC' });
      equal(readFileSync(file, 'utf8'), text);
      const ran = await partydoc(['check', '--fix', 'a.vbd'], { cwd: disk });
      equal(ran.err.includes('a.vbd'), true, ran.err);
      equal(readFileSync(file, 'utf8'), text);
      deepEqual(readdirSync(disk), ['a.vbd']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('in a folder where nothing may be written leaves the original', async function () {
    const inner = join(folder.path, 'read-only');
    mkdirSync(inner);
    const file = join(inner, 'a.vbd');
    writeFileSync(file, BAD);
    chmodSync(inner, 0o555);
    if (isRoot) {
      // Root may write anywhere, but not on a disk that is mounted for reading only.
      try {
        execFileSync('mount', ['--bind', inner, inner], { stdio: 'ignore' });
        execFileSync('mount', ['-o', 'remount,ro,bind', inner], { stdio: 'ignore' });
      } catch {
        console.log('      (skipped: root may write anywhere, and this one may not mount)');
        this.skip();
      }
    }
    try {
      await rejects(replaceFile(file, 'mới'));
      const ran = await partydoc(['check', '--fix', 'a.vbd'], { cwd: inner });
      equal(ran.err.includes('a.vbd'), true, ran.err);
      equal(readFileSync(file, 'utf8'), BAD);
      deepEqual(readdirSync(inner), ['a.vbd']);
    } finally {
      if (isRoot) execFileSync('umount', [inner]);
      chmodSync(inner, 0o755);
    }
  });

  it('that has gone makes no new one', async () => {
    await rejects(replaceFile(join(folder.path, 'none.vbd'), BAD), { code: 'ENOENT' });
    deepEqual(readdirSync(folder.path), []);
  });
});
