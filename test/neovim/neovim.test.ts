import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draft } from '../support/report-draft';

const here = dirname(fileURLToPath(import.meta.url));

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** What session.lua saw. */
interface Seen {
  readonly fault?: string;
  readonly version: string;
  readonly filetype: string;
  readonly opened: readonly Finding[];
  readonly offered: readonly string[];
  readonly mended: string;
  readonly typed: readonly Finding[];
}

/** The command line, from its source as it is now. */
const program = join(here, '../../server/src/cli/main.ts');
const loader = import.meta.resolve('tsx');

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

describe('Neovim', function () {
  this.timeout(90_000);
  let folder: string;

  before(function () {
    if (!hasNeovim) {
      console.log('\n  Neovim is not on this machine: its test is skipped (Debian: apt-get install neovim)');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'partydoc-neovim-'));
  });
  after(() => {
    if (hasNeovim) rmSync(folder, { recursive: true, force: true });
  });

  it('opens a draft, shows its findings, applies a fix, and follows what is typed', () => {
    const [file, result] = [join(folder, 'bao-cao.vbd'), join(folder, 'result.json')];
    writeFileSync(file, draft);
    const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-n', '-S', join(here, 'session.lua')], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 80_000,
      env: {
        ...process.env,
        LC_ALL: 'C.UTF-8',
        // Its own log goes with the test.
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        PARTYDOC_COMMAND: JSON.stringify([process.execPath, '--import', loader, program, 'lsp', '--stdio']),
        PARTYDOC_DRAFT: file,
        PARTYDOC_RESULT: result,
      },
    });
    equal(run.error, undefined);
    const seen = JSON.parse(readFileSync(result, 'utf8')) as Seen;
    equal(seen.fault, undefined);
    equal(seen.filetype, 'party-document');
    deepEqual(
      seen.opened.map(({ rule, text }) => [rule, text]),
      [['date/impossible', '31/9/2026']],
    );
    match(seen.opened[0]?.message ?? '', /only 30 days/);
    match(seen.offered[0] ?? '', /30/);
    equal(seen.mended, '2. Ngày 30/9/2026, các đảng uỷ trực thuộc đã hoàn thành việc rà soát.');
    deepEqual(
      seen.typed.map(({ rule, text }) => [rule, text]),
      [['date/impossible', '30/02/2026']],
    );
    const saved = readFileSync(file, 'utf8').trimEnd().split('\n');
    equal(saved.at(-2), seen.mended);
    equal(saved.at(-1), 'Hội nghị họp ngày 30/02/2026.');
  });
});
