import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentText } from '../../support/archive';
import { partydoc, type Ran, temporaryFolder } from '../../support/cli';

/** Few words, of which the office knows best in what language and year they are. */
const DRAFT = 'Hội nghị họp ngày 05/3.\n';

describe('an office on the command line', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const file = (name: string, content: string): string => {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const ran = (...args: string[]): Promise<Ran> => partydoc(args, { cwd: folder.path });
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  describe('the language and the day of its settings', () => {
    const SETTINGS = 'language: en\ndate: 2026-04-15\n';
    const facts = async (...args: string[]): Promise<readonly unknown[]> => {
      const { out, err } = await ran('model', '--format', 'json', ...args);
      equal(err, '');
      const { language, dates } = JSON.parse(out) as { language: string; dates: { iso: string | null }[] };
      return [language, dates.at(-1)?.iso];
    };

    it('are those of a model', async () => {
      file('a.txt', DRAFT);
      deepEqual(await facts('a.txt'), ['vi', null]);
      file('.partydoc.yaml', SETTINGS);
      deepEqual(await facts('a.txt'), ['en', '2026-03-05']);
      deepEqual(await facts('--date', '2024-04-15', 'a.txt'), ['en', '2024-03-05']);
    });

    it('are those of what is checked: what is dated after the draft is told', async () => {
      file('a.txt', 'Thực hiện Công văn số 120-CV/TU, ngày 22/12/2027 của Tỉnh uỷ.\n');
      const rules = async (): Promise<string[]> => {
        const [report] = JSON.parse((await ran('check', '--format', 'json', 'a.txt')).out) as {
          findings: { rule: string }[];
        }[];
        return report?.findings.map(({ rule }) => rule) ?? [];
      };
      ok(!(await rules()).includes('citation/after-draft') && !(await rules()).includes('date/after-draft'));
      file('.partydoc.yaml', 'language: vi\ndate: 2026-04-15\n');
      ok(
        (await rules()).some((rule) => rule.endsWith('after-draft')),
        (await rules()).join(),
      );
    });

    it('are those of a Word file', async () => {
      file('a.txt', DRAFT);
      file('.partydoc.yaml', SETTINGS);
      equal((await ran('export', 'a.txt', '-o', 'a.docx')).status, 0);
      equal((await ran('import', 'a.docx')).out, DRAFT);
    });
  });

  it('a draft comes from standard input as well where a Word file is made of it', async () => {
    const made = await partydoc(['export', '-', '-o', 'a.docx'], { cwd: folder.path, stdin: DRAFT });
    deepEqual([made.status, made.err], [0, 'Written: a.docx\n']);
    const stdin = readFileSync(join(folder.path, 'a.docx'));
    match((await partydoc(['import', '-'], { cwd: folder.path, stdin })).err, /binary file/);
  });

  it('a catalogue has the drafts of an office, not what it leaves out, and says which path is wrong', async () => {
    const own = (number: string): string =>
      documentText({ number, date: '05/3/2026', type: 'CHỈ THỊ', subject: 'về phòng cháy, chữa cháy' });
    file('.partydoc.yaml', 'paths:\n  exclude: ["old/**"]\n');
    file('new/a.vbd', own('12-CT/TU'));
    file('old/b.vbd', own('09-CT/TU'));
    const { status, out, err } = await ran('catalogue', '.', 'none');
    equal(status, 2);
    ok(out.includes('12-CT/TU') && !out.includes('09-CT/TU'), out);
    match(err, /no file or folder “none”/);
  });

  it('known findings are kept in the order of the paths, and a file without any is not looked up', async () => {
    for (const name of ['c.txt', 'a.txt', 'b.txt']) file(name, 'Họp ngày 31/9/2026.\n');
    equal((await ran('check', '--write-baseline', 'known.json', 'c.txt', 'a.txt', 'b.txt')).status, 0);
    const known = JSON.parse(readFileSync(join(folder.path, 'known.json'), 'utf8')) as { files: object };
    deepEqual(Object.keys(known.files), ['a.txt', 'b.txt', 'c.txt']);
    file('d.txt', 'Họp ngày 31/9/2026.\n');
    const { out } = await ran('check', '--baseline', 'known.json', '.');
    match(out, /^d\.txt:1:10/m);
    ok(!/^[abc]\.txt/m.test(out), out);
  });

  it('a cache loses what other versions and killed processes left in it', async () => {
    file('a.txt', 'Họp ngày 31/9/2026.\n');
    await ran('check', '--cache', 'cache', 'a.txt');
    const [version = ''] = readdirSync(join(folder.path, 'cache'));
    const other = file(`cache/${version.replace(/[0-9a-f]$/, (sign) => (sign === '0' ? '1' : '0'))}/x`, '{}');
    const left = file(`cache/${version}/left.tmp`, '');
    const fresh = file(`cache/${version}/fresh.tmp`, '');
    utimesSync(left, new Date(2020, 0), new Date(2020, 0));
    await ran('check', '--cache', 'cache', 'a.txt');
    deepEqual([existsSync(other), existsSync(left), existsSync(fresh)], [false, false, true]);
  });

  it('a file is written anew without what a killed process left beside it', async () => {
    const left = file('.partydoc-1-left.tmp', '');
    const fresh = file('.partydoc-1-fresh.tmp', '');
    utimesSync(left, new Date(2020, 0), new Date(2020, 0));
    file('a.txt', DRAFT);
    equal((await ran('export', 'a.txt', '-o', 'a.docx')).status, 0);
    deepEqual([existsSync(left), existsSync(fresh)], [false, true]);
  });
});
