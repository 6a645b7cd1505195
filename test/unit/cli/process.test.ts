import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleCli } from '../../support/cli';

/** More bytes than from which on threads are started. */
const FILES = 40;
const LINES = 800;
const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.\n';
const FILLER = 'Các cấp uỷ tiếp tục thực hiện nhiệm vụ.\n';

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

describe('the command line as a process', function () {
  this.timeout(120_000);
  let cli: string;
  let home: string;
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'partydoc-process-'));
    cli = await bundleCli(home);
    mkdirSync(join(home, 'drafts'));
    for (let i = 0; i < FILES; i++)
      writeFileSync(
        join(home, 'drafts', `${String(i).padStart(2, '0')}.vbd`),
        FILLER.repeat(LINES) + BAD.repeat(i % 3),
      );
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  const start = (...args: string[]): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [cli, ...args], { cwd: home, env: { ...process.env, LC_ALL: 'en_US.UTF-8' } });
  const ended = (child: ChildProcessWithoutNullStreams): Promise<Ended> =>
    new Promise((resolve) => {
      let [out, err] = ['', ''];
      child.stdout.on('data', (data: Buffer) => (out += data.toString()));
      child.stderr.on('data', (data: Buffer) => (err += data.toString()));
      child.once('close', (status, signal) => resolve({ status, signal, out, err }));
    });

  it('prints the same with several threads as with one, in the order of the paths', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => ended(start('check', '--jobs', jobs, '--format', 'ndjson', 'drafts'))),
    );
    deepEqual([one?.status, one?.err], [1, '']);
    deepEqual(three, one);
    const paths = one?.out.trim().split('\n') ?? [];
    deepEqual(
      paths.map((line) => (JSON.parse(line) as { findings: unknown[] }).findings.length),
      Array.from({ length: FILES }, (_, i) => i % 3),
    );
  });

  it('with threads mends files and leaves nothing else behind', async () => {
    const folder = join(home, 'mend');
    mkdirSync(folder);
    const text = `<!-- partydoc-disable-next-line -->\n${FILLER.repeat(2000)}`;
    for (let i = 0; i < 30; i++) writeFileSync(join(folder, `${i}.vbd`), text);
    const { status } = await ended(start('check', '--jobs', '2', '--fix', 'mend'));
    equal(status, 0);
    equal(readdirSync(folder).length, 30);
    for (let i = 0; i < 30; i++)
      equal(readFileSync(join(folder, `${i}.vbd`), 'utf8'), text.replace(/^.*\n/, '\n'));
  });

  it('answers a stream line by line: one who waits for each answer gets it', async () => {
    const child = start('check', '--stdin-ndjson', '--exit-zero');
    const over = ended(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let i = 0; i < 5; i++) {
      child.stdin.write(`${JSON.stringify({ path: `${i}.vbd`, text: BAD })}\n`);
      const line = await lines.next();
      equal((JSON.parse(String(line.value)) as { path: string }).path, `${i}.vbd`);
    }
    child.stdin.end();
    equal((await over).status, 0);
  });

  it('waits for a slow reader instead of filling the memory', async () => {
    const child = start('check', '--stdin-ndjson', '--jobs', '1', '--exit-zero');
    const line = `${JSON.stringify({ path: 'a.vbd', text: BAD.repeat(20) })}\n`;
    let taken = 0;
    // What was on its way when the program is ended has no reader.
    child.stdin.on('error', () => undefined);
    // Nothing is read: it stops taking when the pipe (and what may wait) is full.
    await new Promise<void>((resolve) => {
      const give = (): void => {
        while (taken < 4000 && child.stdin.write(line)) taken++;
        if (taken >= 4000) {
          resolve();
          return;
        }
        const full = setTimeout(resolve, 3000);
        child.stdin.once('drain', () => {
          clearTimeout(full);
          give();
        });
      };
      give();
    });
    ok(taken < 4000, `${taken} lines taken`);
    child.kill('SIGKILL');
    await ended(child);
  });

  it('ended by Ctrl-C it says so, and is gone with its threads', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = join(home, 'much');
    mkdirSync(folder);
    // More is said of them than a pipe holds: it cannot be done before this has read of it, however slow this is.
    for (let i = 0; i < FILES; i++)
      writeFileSync(join(folder, `${i}.vbd`), FILLER.repeat(LINES) + BAD.repeat(100));
    const child = start('check', '--jobs', '2', '--format', 'ndjson', 'much');
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { status, signal, err } = await ended(child);
    deepEqual([status, signal], [130, null]);
    match(err, /Ended before every file was checked/);
  });

  it('a reader that goes away is no fault', async () => {
    const child = start('check', '--format', 'ndjson', 'drafts');
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, err } = await new Promise<{ status: number | null; err: string }>((resolve) => {
      let err = '';
      child.stderr.on('data', (data: Buffer) => (err += data.toString()));
      child.once('exit', (code) => resolve({ status: code, err }));
    });
    ok(status === 0 || status === 1, String(status));
    equal(err, '');
  });
});
