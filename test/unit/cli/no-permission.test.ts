import { deepEqual, equal, match } from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partydoc, type Ran, temporaryFolder } from '../../support/cli';

const BAD = 'Hội nghị họp ngày 30/02/2025.\nThực hiện Nghị quyết số 57 -NQ/TW.\n';
/** A user without rights, by custom the last of 16 bits but one. */
const NOBODY = 65534;
const root = process.getuid?.() === 0;

/** Runs the command line without root's right to everything. */
async function asNobody(args: readonly string[], cwd: string, locale = 'en_US.UTF-8'): Promise<Ran> {
  if (root) process.seteuid?.(NOBODY);
  try {
    return await partydoc(args, { cwd, env: { LANG: locale } });
  } finally {
    if (root) process.seteuid?.(0);
  }
}

(process.platform === 'win32' ? describe.skip : describe)('a workspace without permissions', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  before(() => partydoc(['check', '-'], { cwd: '/', stdin: BAD }));
  beforeEach(() => {
    folder = temporaryFolder();
    if (root) chownSync(folder.path, NOBODY, NOBODY);
  });
  afterEach(() => {
    chmodSync(folder.path, 0o755);
    folder.remove();
  });

  function write(name: string, mode: number): void {
    const file = join(folder.path, name);
    writeFileSync(file, BAD);
    if (root) chownSync(file, NOBODY, NOBODY);
    chmodSync(file, mode);
  }

  it('an unreadable file is named, and the others are checked', async () => {
    write('a.vbd', 0o000);
    write('b.vbd', 0o644);
    const one = await asNobody(['check', 'a.vbd'], folder.path);
    equal(one.status, 2);
    match(one.err, /No permission to read “a\.vbd”/);
    match((await asNobody(['check', 'a.vbd'], folder.path, 'vi_VN.UTF-8')).err, /quyền đọc “a\.vbd”/);
    const both = await asNobody(['check', '--format', 'json', 'a.vbd', 'b.vbd'], folder.path);
    equal(both.status, 1);
    match(both.out, /date\/impossible/);
    match(both.err, /a\.vbd/);
  });

  it('an unreadable folder is named', async () => {
    mkdirSync(join(folder.path, 'shut'), { mode: 0o000 });
    const ran = await asNobody(['check', 'shut'], folder.path);
    equal(ran.status, 2);
    match(ran.err, /No permission to read “shut”/);
  });

  it('a read-only workspace is checked; --fix says what it could not write, and nothing is changed', async () => {
    write('a.vbd', 0o644);
    chmodSync(folder.path, 0o555);
    equal((await asNobody(['check', 'a.vbd'], folder.path)).status, 1);
    const ran = await asNobody(['check', '--fix', 'a.vbd'], folder.path);
    match(ran.err, /“a\.vbd” could not be written; it is as it was/);
    equal(readFileSync(join(folder.path, 'a.vbd'), 'utf8'), BAD);
    deepEqual(readdirSync(folder.path), ['a.vbd']);
  });

  it('settings that may not be read are told', async () => {
    write('a.vbd', 0o644);
    writeFileSync(join(folder.path, 'own.yaml'), 'place: Sơn Hà\n', { mode: 0o600 });
    if (!root) chmodSync(join(folder.path, 'own.yaml'), 0);
    const ran = await asNobody(['check', '--config', 'own.yaml', 'a.vbd'], folder.path);
    equal(ran.status, 2);
    match(ran.err, /settings file “own\.yaml” cannot be read/);
  });
});
