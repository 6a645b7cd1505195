import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
  readdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { partydoc, temporaryFolder } from '../../support/cli';

const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.\n';
const CLEAN = 'Hội nghị họp ngày 28/02/2025 tại Sơn Hà.\n';

interface Report {
  path: string;
  language: string;
  findings: {
    rule: string;
    severity: string;
    message: string;
    range: { start: { line: number; character: number }; end: { line: number; character: number } };
    fixes: { title: string; edits: { range: unknown; newText: string }[] }[];
  }[];
}

describe('partydoc check', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder.path, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return name;
  };
  const check = (...args: string[]) => partydoc(['check', ...args], { cwd: folder.path });

  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  describe('formats', () => {
    it('json is one array of reports with zero-based UTF-16 ranges and fixes', async () => {
      file('a.txt', `Dòng đầu.\n${BAD}`);
      file('b.txt', CLEAN);
      const { status, out, err } = await check('--format', 'json', 'b.txt', 'a.txt');
      equal(err, '');
      equal(status, 1);
      const reports = JSON.parse(out) as Report[];
      deepEqual(
        reports.map(({ path, language, findings }) => [path, language, findings.length]),
        [
          ['a.txt', 'vi', 1],
          ['b.txt', 'vi', 0],
        ],
      );
      const finding = reports[0]?.findings[0];
      ok(finding);
      deepEqual(Object.keys(finding), ['rule', 'severity', 'message', 'range', 'fixes']);
      equal(finding.rule, 'date/impossible');
      equal(finding.severity, 'error');
      deepEqual(finding.range, { start: { line: 1, character: 18 }, end: { line: 1, character: 28 } });
      ok(finding.fixes.length > 0);
      for (const fix of finding.fixes) {
        ok(fix.title);
        deepEqual(Object.keys(fix.edits[0] ?? {}), ['range', 'newText']);
      }
    });

    it('ndjson is one report a line', async () => {
      file('a.txt', BAD);
      file('b.txt', CLEAN);
      const { out } = await check('--format', 'ndjson', '.');
      const reports = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Report);
      deepEqual(
        reports.map(({ path, findings }) => [path, findings.length]),
        [
          ['a.txt', 1],
          ['b.txt', 0],
        ],
      );
    });

    it('github is one command a finding, with everything escaped', async () => {
      file('a,b%.txt', BAD);
      const { out } = await check('--format', 'github', 'a,b%.txt');
      match(
        out,
        /^::error file=a%2Cb%25\.txt,line=1,col=19,endLine=1,endColumn=29,title=date\/impossible::.+\n$/,
      );
    });

    it('junit fails what reaches the threshold, and tells the rest', async () => {
      file('a.txt', BAD);
      file('.partydoc.yaml', 'severities: { date/impossible: hint }\n');
      const told = await check('--format', 'junit', '--severity', 'error', 'a.txt');
      equal(told.status, 0);
      match(told.out, /<testcase [^>]*><system-out>a\.txt:1:19: /);
      ok(!told.out.includes('<failure'), told.out);
      match((await check('--format', 'junit', '--severity', 'hint', 'a.txt')).out, /<failure type="hint"/);
    });

    it('sarif holds what is wrong in the office’s settings too, which no rule found', async () => {
      file('a.txt', BAD);
      file('.partydoc.yaml', 'plce: Sơn Hà\n');
      const { runs } = JSON.parse((await check('--format', 'sarif', 'a.txt')).out) as {
        runs: { results: { ruleId: string; ruleIndex?: number }[] }[];
      };
      deepEqual(
        runs[0]?.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex === undefined]),
        [
          ['settings', true],
          ['date/impossible', false],
        ],
      );
    });

    it('pretty underlines the range and sums up, in plain text where it is no terminal', async () => {
      file('a.txt', BAD);
      const { out } = await check('a.txt');
      const lines = out.split('\n');
      match(lines[0] ?? '', /^a\.txt:1:19 error .+ date\/impossible$/);
      equal(lines[1], '  1 │ Hội nghị họp ngày 30/02/2025 tại Sơn Hà.');
      equal(lines[2], `    │ ${' '.repeat(18)}^^^^^^^^^^`);
      ok(!out.includes('\u001B'));
      ok(out.trimEnd().endsWith('1 error in 1 of 1 files'));
    });

    it('pretty aligns the underline under decomposed letters and wide characters', async () => {
      file('.partydoc.yaml', 'severities: { text/not-nfc: off }\n');
      file('a.txt', `Hội nghị 会議 họp ngày 30/02/2025 tại Sơn Hà.\n`.normalize('NFD'));
      const { out } = await check('a.txt');
      const [, shown = '', mark = ''] = out.split('\n');
      // Hội nghị (8) + space + two wide characters (4) + “ họp ngày ” (10)
      equal(mark.indexOf('^') - '    │ '.length, 8 + 1 + 4 + 10);
      ok(shown.normalize('NFC').includes('Hội nghị 会議 họp ngày 30/02/2025'));
    });

    it('pretty shows the part of an endless line that matters, and no control character', async () => {
      file('a.txt', `${'Tỉnh uỷ chỉ đạo. '.repeat(2000)}\u001B[31m${BAD}`);
      const { out } = await check('a.txt');
      const [, shown = '', mark = ''] = out.split('\n');
      ok(shown.length <= 110, String(shown.length));
      ok(!out.includes('\u001B'));
      equal(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), '30/02/2025');
    });

    it('has colours on a terminal only, and not with NO_COLOR', async () => {
      file('a.txt', BAD);
      const coloured = await partydoc(['check', 'a.txt'], { cwd: folder.path, terminal: true, env: {} });
      ok(coloured.out.includes('\u001B[31m'));
      const plain = await partydoc(['check', 'a.txt'], {
        cwd: folder.path,
        terminal: true,
        env: { NO_COLOR: '1' },
      });
      ok(!plain.out.includes('\u001B'));
    });

    it('sarif 2.1.0 names rules, places and fixes', async () => {
      file('thư mục/a b.txt', BAD);
      const { out } = await check('--format', 'sarif', '.');
      const log = JSON.parse(out) as {
        version: string;
        runs: {
          columnKind: string;
          tool: { driver: { name: string; rules: { id: string }[] } };
          results: {
            ruleId: string;
            ruleIndex: number;
            level: string;
            message: { text: string };
            locations: { physicalLocation: { artifactLocation: { uri: string }; region: unknown } }[];
            fixes: { artifactChanges: { replacements: unknown[] }[] }[];
          }[];
        }[];
      };
      equal(log.version, '2.1.0');
      const [run] = log.runs;
      const [result] = run?.results ?? [];
      ok(run && result);
      equal(run.columnKind, 'utf16CodeUnits');
      equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
      equal(result.level, 'error');
      const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? {};
      equal(artifactLocation?.uri, 'th%C6%B0%20m%E1%BB%A5c/a%20b.txt');
      deepEqual(region, { startLine: 1, startColumn: 19, endLine: 1, endColumn: 29 });
      ok((result.fixes[0]?.artifactChanges[0]?.replacements.length ?? 0) > 0);
    });
  });

  describe('exit status', () => {
    it('is 0 without findings, 1 with them, and follows the threshold', async () => {
      file('clean.txt', CLEAN);
      file('hint.txt', `<!-- partydoc-disable-line -->\n${CLEAN}`);
      equal((await check('clean.txt')).status, 0);
      equal((await check('hint.txt')).status, 0);
      equal((await check('--severity', 'information', 'hint.txt')).status, 1);
    });

    it('is 1 where one file has findings though another could not be read', async () => {
      file('a.txt', BAD);
      const { status, err } = await check('a.txt', 'none.txt');
      equal(status, 1);
      match(err, /none\.txt/);
    });
  });

  describe('what is checked', () => {
    it('walks folders for drafts, without hidden files, node_modules and foreign Markdown, in one order', async () => {
      for (const name of ['b.txt', 'sub/c.vbd', 'sub/d.partydoc', 'node_modules/x/e.txt', '.f.txt', 'g.docx'])
        file(name, BAD);
      file('a.md', `ĐẢNG CỘNG SẢN VIỆT NAM\n${BAD}`);
      file('README.md', 'How to run this.\n');
      const { out } = await check('--format', 'json', '.');
      deepEqual(
        (JSON.parse(out) as Report[]).map(({ path }) => path),
        ['a.md', 'b.txt', 'sub/c.vbd', 'sub/d.partydoc'],
      );
    });

    it('a file that is named is checked whatever its ending, and once', async () => {
      file('report', BAD);
      const { out } = await check('--format', 'json', 'report', './report');
      equal((JSON.parse(out) as Report[]).length, 1);
    });

    it('reads standard input', async () => {
      const { out, status } = await partydoc(['check', '--format', 'json', '-'], {
        cwd: folder.path,
        stdin: BAD,
      });
      const [report] = JSON.parse(out) as Report[];
      equal(report?.path, '-');
      equal(report.findings[0]?.rule, 'date/impossible');
      equal(status, 1);
    });

    it('speaks the draft’s language, or the one asked for', async () => {
      file('a.txt', BAD);
      const message = async (...args: string[]) =>
        (JSON.parse((await check('--format', 'json', ...args, 'a.txt')).out) as Report[])[0]?.findings[0]
          ?.message;
      const vi = await message();
      const en = await message('--lang', 'en');
      equal(await message('--lang', 'vi'), vi);
      match(vi ?? '', /Tháng/);
      ok(en && en !== vi && !en.includes('Tháng'));
    });
  });

  describe('settings', () => {
    it('come from the nearest .partydoc.yaml, or from --config', async () => {
      file('.partydoc.yaml', 'severities:\n  date/impossible: hint\n');
      file('a.txt', BAD);
      file('sub/.partydoc.yaml', 'severities: { date/impossible: off }\n');
      file('sub/b.txt', BAD);
      file('other.yaml', 'severities: { date/impossible: warning }\n');
      const levels = async (...args: string[]) =>
        (JSON.parse((await check('--format', 'json', ...args, '.')).out) as Report[]).map(
          ({ path, findings }) => [path, findings.map(({ severity }) => severity).join()],
        );
      deepEqual(await levels(), [
        ['a.txt', 'hint'],
        ['sub/b.txt', ''],
      ]);
      deepEqual(await levels('--config', 'other.yaml'), [
        ['a.txt', 'warning'],
        ['sub/b.txt', 'warning'],
      ]);
    });

    it('that are unknown or wrong are findings in the file, and the rest goes on', async () => {
      file('.partydoc.yaml', 'plce: Sơn Hà\nseverities:\n  date/imposible: error\n  date/impossible: loud\n');
      file('a.txt', BAD);
      const { out } = await check('--format', 'json', 'a.txt');
      const [settings, draft] = JSON.parse(out) as Report[];
      equal(settings?.path, '.partydoc.yaml');
      deepEqual(
        settings.findings.map(({ rule, severity, range }) => [rule, severity, range.start, range.end]),
        [
          ['settings', 'warning', { line: 0, character: 0 }, { line: 0, character: 4 }],
          ['settings', 'warning', { line: 2, character: 2 }, { line: 2, character: 16 }],
          ['settings', 'error', { line: 3, character: 19 }, { line: 3, character: 23 }],
        ],
      );
      match(settings.findings[0]?.message ?? '', /plce.*place/);
      equal(draft?.findings.length, 1);
    });

    it('leave out the files that the office excludes, but not a file that is named', async () => {
      file('.partydoc.yaml', 'paths:\n  exclude: ["archive/**"]\n');
      file('a.txt', BAD);
      file('archive/old.txt', BAD);
      const paths = async (...args: string[]) =>
        (JSON.parse((await check('--format', 'json', ...args)).out) as Report[]).map(({ path }) => path);
      deepEqual(await paths('.'), ['a.txt']);
      deepEqual(await paths('archive/old.txt'), ['archive/old.txt']);
    });
  });

  describe('--fix', () => {
    const COMMENT = '<!-- partydoc-disable-next-line -->';

    it('mends what is certain and keeps line endings, byte order mark and mode', async () => {
      const name = file('a.txt', `\uFEFFDòng một.\r\n${COMMENT} \r\nDòng hai.\r\n`);
      const path = join(folder.path, name);
      chmodSync(path, 0o640);
      const { status, out } = await check('--fix', 'a.txt');
      equal(status, 0);
      match(out, /1 place mended/);
      equal(readFileSync(path, 'utf8'), '\uFEFFDòng một.\r\n\r\nDòng hai.\r\n');
      equal(statSync(path).mode & 0o777, 0o640);
      deepEqual(readdirSync(folder.path), ['a.txt']);
    });

    it('writes through a symbolic link', async () => {
      file('real.txt', `${COMMENT}\nDòng hai.\n`);
      symlinkSync('real.txt', join(folder.path, 'link.txt'));
      await check('--fix', 'link.txt');
      ok(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink());
      equal(readFileSync(join(folder.path, 'real.txt'), 'utf8'), '\nDòng hai.\n');
    });

    it('does not touch a file that needs nothing', async () => {
      const path = join(folder.path, file('a.txt', CLEAN));
      const before = statSync(path).mtimeMs;
      await check('--fix', 'a.txt');
      equal(statSync(path).mtimeMs, before);
    });

    it('prints the mended text of standard input, which must stand alone', async () => {
      const stdin = `${COMMENT}\nDòng hai.\n`;
      const { out } = await partydoc(['check', '--fix', '-'], { cwd: folder.path, stdin });
      equal(out, '\nDòng hai.\n');
      file('a.txt', CLEAN);
      const both = await partydoc(['check', '--fix', '-', 'a.txt'], { cwd: folder.path, stdin });
      equal(both.status, 2);
      equal(both.out, '');
    });
  });
});
