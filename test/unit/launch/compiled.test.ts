import { equal, match, notEqual, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { keptIn } from '../../../server/src/launch/compiled';
import { temporaryFolder } from '../../support/cli';

/** Takes longer than a program whose compiled form is not worth keeping. */
const PROGRAM = `(function(exports,require,module,__filename,__dirname){
const end = performance.now() + 300;
while (performance.now() < end);
console.log('here:', require('node:path').basename(__filename), process.argv[2]);
})`;

describe('a program that is kept compiled', function () {
  this.timeout(30_000);
  let folder: ReturnType<typeof temporaryFolder>;
  const inFolder = (name: string): string => join(folder.path, name);
  const launcher = (hash: string): Promise<unknown> =>
    build({
      entryPoints: [join(import.meta.dirname, '../../../server/src/launch/run.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: inFolder('program.js'),
      define: { PROGRAM: '"program.main.js"', HASH: JSON.stringify(hash) },
    });
  const run = (kept = inFolder('kept')): void => {
    const { stdout, stderr } = spawnSync(process.execPath, [inFolder('program.js'), 'asked'], {
      encoding: 'utf8',
      env: { ...process.env, PARTYDOC_COMPILED: kept },
    });
    equal(stderr, '');
    equal(stdout, 'here: program.js asked\n');
  };
  /** The one file that is kept. */
  const kept = (): string => {
    const [file, ...more] = readdirSync(inFolder('kept'));
    equal(more.length, 0);
    return join(inFolder('kept'), file ?? '');
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    writeFileSync(inFolder('program.main.js'), PROGRAM);
    await launcher('one');
  });
  afterEach(() => {
    folder.remove();
  });

  it('runs as it would otherwise, and is kept once', () => {
    run();
    match(kept(), /program-one-/);
    if (process.platform !== 'win32') equal(statSync(kept()).mode & 0o777, 0o600);
    utimesSync(kept(), 1, 1);
    run();
    equal(statSync(kept()).mtimeMs, 1000);
  });

  it('is kept anew where what is kept is damaged', () => {
    run();
    const sound = readFileSync(kept());
    for (const damaged of [
      sound.subarray(0, 2),
      sound.subarray(0, -9),
      sound.map((byte, i) => (i === 99 ? ~byte : byte)),
    ]) {
      writeFileSync(kept(), damaged);
      run();
      notEqual(readFileSync(kept()).compare(damaged), 0);
    }
  });

  it('is another in another version, and the oldest of many go', async () => {
    for (const version of ['one', 'two', 'three', 'four', 'five', 'six']) {
      await launcher(version);
      run();
      const now = readdirSync(inFolder('kept'));
      ok(now.length <= 4);
      ok(now.some((name) => name.startsWith(`program-${version}-`)));
    }
  });

  it('runs where nothing can be kept, and where nothing is wanted', () => {
    writeFileSync(inFolder('file'), '');
    run(join(inFolder('file'), 'kept'));
    run('');
    ok(!existsSync(inFolder('kept')));
    run();
    chmodSync(kept(), 0o000);
    run();
  });

  it('lies where a system keeps what can be made again', () => {
    equal(keptIn({ XDG_CACHE_HOME: '/c' }, 'linux'), join('/c', 'partydoc'));
    match(keptIn({}, 'linux') ?? '', /\.cache.partydoc$/);
    match(keptIn({}, 'darwin') ?? '', /Library.Caches.partydoc$/);
    equal(keptIn({ LOCALAPPDATA: 'l' }, 'win32'), join('l', 'partydoc', 'compiled'));
    equal(keptIn({}, 'win32'), undefined);
    equal(keptIn({ PARTYDOC_COMPILED: '' }, 'linux'), undefined);
  });
});
