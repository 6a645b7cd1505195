import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { partydoc, type Ran, temporaryFolder } from '../../support/cli';

const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.\n';
const CLEAN = 'Hội nghị họp ngày 28/02/2025 tại Sơn Hà.\n';
const COMMENT = '<!-- partydoc-disable-next-line -->\n';

describe('partydoc check over many files', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const file = (name: string, content: string): string => {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return name;
  };
  const check = (...args: string[]): Promise<Ran> => partydoc(['check', ...args], { cwd: folder.path });
  const rules = ({ out }: Ran): [string, number][] =>
    (JSON.parse(out) as { path: string; findings: unknown[] }[]).map(({ path, findings }) => [
      path,
      findings.length,
    ]);

  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  describe('patterns', () => {
    it('are read where the shell has left them as they are', async () => {
      for (const name of ['a.txt', 'sub/b.txt', 'sub/deep/c.txt', 'sub/d.vbd']) file(name, BAD);
      deepEqual(rules(await check('--format', 'json', '**/*.txt')), [
        ['a.txt', 1],
        ['sub/b.txt', 1],
        ['sub/deep/c.txt', 1],
      ]);
      const none = await check('*.none');
      equal(none.status, 2);
      match(none.err, /\*\.none/);
    });

    it('a folder with a link to itself is walked once', async () => {
      file('sub/a.txt', BAD);
      symlinkSync('..', join(folder.path, 'sub', 'loop'));
      deepEqual(rules(await check('--format', 'json', '.')), [['sub/a.txt', 1]]);
    });
  });

  describe('--since', () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder.path,
        encoding: 'utf8',
        stdio: 'pipe',
      });

    it('checks what differs from a revision, and files that are new', async () => {
      for (const name of ['same.txt', 'changed.txt', 'gone.txt', 'thư mục/đổi.txt']) file(name, BAD);
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'first');
      file('changed.txt', `Thêm.\n${BAD}`);
      file('thư mục/đổi.txt', `Thêm.\n${BAD}`);
      file('new.txt', BAD);
      rmSync(join(folder.path, 'gone.txt'));
      deepEqual(rules(await check('--format', 'json', '--since', 'HEAD', '.')), [
        ['changed.txt', 1],
        ['new.txt', 1],
        ['thư mục/đổi.txt', 1],
      ]);
      git('add', '.');
      git('commit', '-qm', 'second');
      const nothing = await check('--format', 'json', '--since', 'HEAD', '.');
      deepEqual([nothing.status, nothing.out], [0, '[]\n']);
      equal(rules(await check('--format', 'json', '--since', 'HEAD~1', '.')).length, 3);
      const inner = await partydoc(['check', '--format', 'json', '--since', 'HEAD~1', '.'], {
        cwd: join(folder.path, 'thư mục'),
      });
      deepEqual(rules(inner), [['đổi.txt', 1]]);
    });

    it('says what is wrong outside a repository, and with a revision that is none', async () => {
      file('a.txt', BAD);
      const outside = await check('--since', 'HEAD', '.');
      equal(outside.status, 2);
      match(outside.err, /git repository/);
      git('init', '-q');
      for (const revision of ['none', '--output=x']) {
        const ran = await check(`--since=${revision}`, '.');
        equal(ran.status, 2);
        match(ran.err, /no revision/);
      }
      deepEqual(readdirSync(folder.path).sort(), ['.git', 'a.txt']);
    });
  });

  describe('--baseline', () => {
    it('reports only what is new, wherever lines have moved, in either language', async () => {
      file('a.txt', BAD);
      file('sub/b.txt', BAD + BAD);
      const made = await check('--write-baseline', 'known.json', '.');
      deepEqual([made.status, made.out], [0, '']);
      match(made.err, /3 known findings/);
      equal((await check('--baseline', 'known.json', '.')).status, 0);

      file('a.txt', `Dòng mới.\n\n${CLEAN}${BAD}`);
      file('sub/b.txt', `${BAD}Ở giữa.\n${BAD}Hội nghị họp ngày 31/4/2025 tại Sơn Hà.\n${BAD}`);
      for (const lang of ['vi', 'en']) {
        const ran = await check('--format', 'json', '--lang', lang, '--baseline', 'known.json', '.');
        deepEqual(rules(ran), [
          ['a.txt', 0],
          // A fault of another kind of line, and a third one where two are known.
          ['sub/b.txt', 2],
        ]);
        equal(ran.status, 1);
      }
      const inner = await partydoc(['check', '--format', 'json', '--baseline', '../known.json', '.'], {
        cwd: join(folder.path, 'sub'),
      });
      deepEqual(rules(inner), [['b.txt', 2]]);
    });

    it('holds no word of a draft, and is the same for the same drafts', async () => {
      file('a.txt', BAD);
      await check('--write-baseline', 'one.json', 'a.txt');
      await check('--lang', 'en', '--write-baseline', 'two.json', 'a.txt');
      const [one, two] = ['one.json', 'two.json'].map((name) =>
        readFileSync(join(folder.path, name), 'utf8'),
      );
      equal(one, two);
      ok(!one?.includes('30/02'));
    });

    it('that cannot be read stops the run', async () => {
      file('a.txt', BAD);
      file('broken.json', '{"partydoc": "baseline"');
      for (const name of ['none.json', 'broken.json']) {
        const ran = await check('--baseline', name, 'a.txt');
        equal(ran.status, 2);
        match(ran.err, /baseline/);
      }
    });
  });

  describe('--fix --dry-run', () => {
    it('prints a diff that git applies to the same text as --fix, and writes nothing', async () => {
      const text = `\uFEFFDòng một.\r\n${COMMENT.trimEnd()} \r\nDòng hai.\r\n`;
      const path = join(folder.path, file('thư mục/a.txt', text));
      file('b.txt', CLEAN);
      const { out } = await check('--fix', '--dry-run', '.');
      match(out, /^--- a\/thư mục\/a\.txt\t\n\+\+\+ b\/thư mục\/a\.txt\t\n@@/);
      equal(readFileSync(path, 'utf8'), text);
      writeFileSync(join(folder.path, 'x.diff'), out);
      execFileSync('git', ['apply', 'x.diff'], { cwd: folder.path });
      const applied = readFileSync(path, 'utf8');
      writeFileSync(path, text);
      await check('--fix', '.');
      equal(applied, readFileSync(path, 'utf8'));
    });

    it('ends as a check of the files as they are, and needs --fix', async () => {
      file('a.txt', COMMENT + CLEAN);
      equal((await check('--fix', '--dry-run', '--severity', 'hint', 'a.txt')).status, 1);
      equal((await check('--fix', '--dry-run', '--severity', 'error', 'a.txt')).status, 0);
      const alone = await check('--dry-run', 'a.txt');
      equal(alone.status, 2);
      match(alone.err, /--fix/);
    });
  });

  describe('--cache', () => {
    const entries = (): string[] =>
      readdirSync(join(folder.path, 'cache'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder.path, 'cache', name));

    it('gives the same reports, by content and settings', async () => {
      file('a.txt', BAD);
      file('b.txt', CLEAN);
      file('c.md', 'How to run this.\n');
      for (const format of ['pretty', 'json']) {
        const plain = await check('--format', format, '.');
        for (let run = 0; run < 2; run++)
          deepEqual(await check('--format', format, '--cache', 'cache', '.'), plain);
      }
      equal(entries().length, 3);
      file('copy/a.txt', BAD);
      file('copy/b.txt', CLEAN);
      deepEqual(rules(await check('--format', 'json', '--cache', 'cache', 'copy')), [
        ['copy/a.txt', 1],
        ['copy/b.txt', 0],
      ]);
      equal(entries().length, 3);
      file('.partydoc.yaml', 'severities: { date/impossible: off }\n');
      deepEqual(rules(await check('--format', 'json', '--cache', 'cache', 'a.txt')), [['a.txt', 0]]);
    });

    it('is really read: an answer that was put there comes back', async () => {
      file('a.txt', BAD);
      await check('--cache', 'cache', 'a.txt');
      const [entry = ''] = entries();
      const { contentHash } = await import('../../../server/src/archive/hash');
      const body = readFileSync(entry, 'utf8')
        .split('\n')
        .slice(1)
        .join('\n')
        .replace('date/impossible', 'date/kept');
      writeFileSync(entry, `${contentHash(body)}\n${body}`);
      match((await check('--cache', 'cache', 'a.txt')).out, /date\/kept/);
    });

    it('that is torn, spoilt or cannot be made is as if it were not there', async () => {
      file('a.txt', BAD);
      const plain = await check('a.txt');
      await check('--cache', 'cache', 'a.txt');
      const [entry = ''] = entries();
      const whole = readFileSync(entry, 'utf8');
      for (const content of ['', whole.slice(0, -9), whole.replace('30', '31'), '\0'.repeat(40)]) {
        writeFileSync(entry, content);
        deepEqual(await check('--cache', 'cache', 'a.txt'), plain);
        writeFileSync(entry, content);
      }
      file('no-folder', '');
      deepEqual(await check('--cache', 'no-folder', 'a.txt'), plain);
    });

    it('does not keep --fix from mending', async () => {
      file('a.txt', COMMENT + CLEAN);
      await check('--cache', 'cache', 'a.txt');
      await check('--fix', '--cache', 'cache', 'a.txt');
      equal(readFileSync(join(folder.path, 'a.txt'), 'utf8'), `\n${CLEAN}`);
    });
  });

  describe('formats for other programs', () => {
    it('SARIF is valid against its official schema', async () => {
      file('thư mục/a b.txt', BAD + BAD);
      file('b.txt', CLEAN);
      file('c.txt', COMMENT + CLEAN);
      const schema = JSON.parse(
        readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
      ) as Record<string, unknown>;
      // Written for draft 04, which differs in the name of `id` from what Ajv reads, for what is used of it.
      const { id: _id, $schema: _schema, ...rest } = schema;
      const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);
      for (const paths of [['.'], ['b.txt']]) {
        const log: unknown = JSON.parse((await check('--format', 'sarif', ...paths)).out);
        ok(valid(log), JSON.stringify(valid.errors));
      }
      ok(!valid({ version: '2.1.0', runs: [{ results: [] }] }));
    });

    it('JUnit has a suite for each file, failed at the threshold, with every sign escaped', async () => {
      file('a&"<.txt', `${BAD}\u0007 <b> & 31/4/2025.\n`);
      file('b.txt', CLEAN);
      const { out } = await check('--format', 'junit', '.');
      equal(out.match(/<testsuite /g)?.length, 2);
      match(out, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="partydoc">\n/);
      match(out, /<testsuite name="a&amp;&quot;&lt;\.txt" tests="2" failures="2" errors="0">/);
      match(out, /<testsuite name="b\.txt" tests="1" failures="0" errors="0">/);
      ok(out.endsWith('</testsuites>\n'));
      const low = await check('--format', 'junit', '--severity', 'error', 'b.txt');
      ok(!low.out.includes('<failure'));
    });

    it('json and sarif of nothing are whole too', async () => {
      file('b.txt', CLEAN);
      deepEqual(JSON.parse((await check('--format', 'json', 'b.txt')).out), [
        { path: 'b.txt', language: 'vi', findings: [] },
      ]);
    });
  });

  describe('--exit-zero', () => {
    it('ends with 0 though something was found, and with 2 where a path could not be read', async () => {
      file('a.txt', BAD);
      equal((await check('--exit-zero', 'a.txt')).status, 0);
      equal((await check('--exit-zero', 'a.txt', 'none.txt')).status, 2);
    });
  });

  describe('--stdin-ndjson', () => {
    const stream = (stdin: string | Uint8Array, ...args: string[]): Promise<Ran> =>
      partydoc(['check', '--stdin-ndjson', ...args], { cwd: folder.path, stdin });
    const answers = ({ out }: Ran): Record<string, unknown>[] =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);

    it('answers each line with the report of its draft, as check would give it', async () => {
      file('a.txt', BAD);
      const [alone] = JSON.parse((await check('--format', 'json', 'a.txt')).out) as Record<string, unknown>[];
      const ran = await stream(
        `${JSON.stringify({ path: 'a.txt', text: BAD, more: 1 })}\r\n\n${JSON.stringify({ path: 'b.txt', text: CLEAN })}`,
      );
      equal(ran.status, 1);
      deepEqual(answers(ran), [alone, { path: 'b.txt', language: 'vi', findings: [] }]);
      equal((await stream(JSON.stringify({ path: 'a', text: BAD }), '--exit-zero')).status, 0);
    });

    it('a bad line is an answer that names it, and the next one is checked', async () => {
      const good = JSON.stringify({ path: 'b.txt', text: CLEAN });
      const bad = [
        '{',
        '[]',
        'null',
        '{"path": 1, "text": ""}',
        '{"path": "x"}',
        '{"path": "e", "text": " "}',
      ];
      const bytes = Buffer.concat([
        Buffer.from(`${bad.join('\n')}\n`),
        Buffer.from([0xff, 10]),
        Buffer.from(good),
      ]);
      const ran = await stream(bytes);
      equal(ran.status, 2);
      deepEqual(
        answers(ran).map(({ line, path }) => line ?? path),
        [1, 2, 3, 4, 5, 6, 7, 'b.txt'],
      );
      for (const answer of answers(ran).slice(0, -1)) ok(typeof answer['error'] === 'string');
    });

    it('takes the settings of the path, and no other input', async () => {
      file('.partydoc.yaml', 'severities: { date/impossible: off }\n');
      const ran = await stream(JSON.stringify({ path: 'sub/a.txt', text: BAD }));
      deepEqual(answers(ran), [{ path: 'sub/a.txt', language: 'vi', findings: [] }]);
      for (const extra of [['a.txt'], ['--fix'], ['--format', 'sarif'], ['--since', 'HEAD']])
        equal((await stream('', ...extra)).status, 2);
      deepEqual(await stream(''), { status: 0, out: '', err: '' });
    });
  });
});
