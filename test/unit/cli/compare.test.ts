import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentText } from '../../support/archive';
import { partydoc, type Ran, temporaryFolder, type World } from '../../support/cli';
import { paragraph, wordFile } from '../../support/docx';
import { root } from '../../support/rule-examples';

const DIRECTIVE = documentText({
  number: '12-CT/TU',
  date: '05/3/2026',
  type: 'CHỈ THỊ',
  subject: 'về phòng cháy, chữa cháy',
});
const HEAD = { number: '40-BC/TU', date: '15/4/2026', type: 'BÁO CÁO', subject: 'kết quả quý I' };
const CITING = 'Thực hiện Chỉ thị số 12-CT/TU, ngày 06/3/2026 của Ban Thường vụ Tỉnh uỷ, các nơi đã làm.';
const REPORT = documentText(HEAD, CITING);
const COMMENT = '<!-- partydoc-disable-next-line citation/folder-document -->';
const EVERY = '<!-- partydoc-disable-next-line -->';
/** A comment that silences nothing: with --fix it goes. */
const NEEDLESS = `${EVERY}\nTỉnh uỷ đã làm.\n`;

interface Report {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly related?: readonly { readonly path: string; readonly range: { start: { line: number } } }[];
  }[];
}

describe('partydoc check compares the drafts that it is given', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const file = (name: string, content: string | Uint8Array): void => {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const check = (args: readonly string[], world: Partial<World> = {}): Promise<Ran> =>
    partydoc(['check', ...args], { cwd: folder.path, ...world });
  const reports = ({ out }: Ran): Report[] => JSON.parse(out) as Report[];
  const found = async (...args: string[]): Promise<string[]> =>
    reports(await check(['--format', 'json', ...args])).flatMap(({ path, findings }) =>
      findings.map(({ rule }) => `${path} ${rule}`),
    );

  beforeEach(() => {
    folder = temporaryFolder();
    file('a/report.vbd', REPORT);
    file('b/directive.vbd', DIRECTIVE);
  });
  afterEach(() => folder.remove());

  it('in a folder, and where several files are named, whatever their order', async () => {
    const whole = await check(['--format', 'json', '.']);
    equal(whole.status, 1);
    const [first, second] = reports(whole);
    deepEqual([first?.path, second?.path, second?.findings], ['a/report.vbd', 'b/directive.vbd', []]);
    const [finding, ...others] = first?.findings ?? [];
    deepEqual([finding?.rule, others], ['citation/folder-document', []]);
    deepEqual(
      finding?.related?.map(({ path, range }) => [path, range.start.line]),
      [['b/directive.vbd', 3]],
    );
    for (const paths of [
      ['a/report.vbd', 'b/directive.vbd'],
      ['b', 'a'],
    ])
      deepEqual(await check(['--format', 'json', ...paths]), whole);
  });

  it('and those alone: of one draft nothing else is looked at', async () => {
    deepEqual(await found('a/report.vbd'), []);
    deepEqual(await found('a'), []);
  });

  it('in the order of the text, in every format', async () => {
    file('a/report.vbd', documentText(HEAD, `Họp ngày 30/02/2026.\n${CITING}\nHọp ngày 31/4/2026.`));
    deepEqual(await found('.'), [
      'a/report.vbd date/impossible',
      'a/report.vbd citation/folder-document',
      'a/report.vbd date/impossible',
    ]);
    const { out } = await check(['--format', 'sarif', '.']);
    const { runs } = JSON.parse(out) as {
      runs: { results: { ruleId: string; relatedLocations?: unknown }[] }[];
    };
    match(JSON.stringify(runs[0]?.results[1]?.relatedLocations), /"uri":"b\/directive\.vbd"/);
    match((await check(['.'])).out, / {2}· b\/directive\.vbd:4:/);
    match((await check(['--format', 'github', '.'])).out, /title=citation\/folder-document/);
    match((await check(['--format', 'junit', '.'])).out, /classname="citation\/folder-document"/);
  });

  it('with standard input, and with the text of Word files', async () => {
    const { out } = await check(['--format', 'json', '-', 'a'], { stdin: DIRECTIVE });
    deepEqual(reports(await check(['--format', 'json', '-', 'a'], { stdin: '\n' })).length, 1);
    equal(reports({ out, status: 1, err: '' })[1]?.findings[0]?.related?.[0]?.path, '-');
    file(
      'a/report.docx',
      wordFile(
        REPORT.split('\n')
          .map((line) => paragraph(line))
          .join(''),
      ),
    );
    const [word] = reports(await check(['--format', 'json', 'a/report.docx', 'b']));
    match(
      JSON.stringify(word?.findings),
      /"citation\/folder-document".*"paragraph":\d+,"quote":"06\/3\/2026"/,
    );
  });

  it('but takes copies, and texts that are no drafts, for no other documents', async () => {
    file('copy/directive.vbd', DIRECTIVE);
    file('copy/notes.txt', 'Mua sữa, bánh mì.\n');
    deepEqual(await found('b', 'copy'), []);
  });

  it('by severities, thresholds and baselines', async () => {
    equal((await check(['--severity', 'error', '.'])).status, 0);
    equal((await check(['--exit-zero', '.'])).status, 0);
    await check(['--write-baseline', 'known.json', '.']);
    const known = await check(['--baseline', 'known.json', '.']);
    equal(known.status, 0);
    file('.partydoc.yaml', 'severities: { citation/folder-document: hint }\n');
    equal((await check(['.'])).status, 0);
    file('.partydoc.yaml', 'severities: { citation/folder-document: off }\n');
    deepEqual(await found('.'), []);
  });

  it('and is silenced by comments, which are of use then', async () => {
    for (const comment of [COMMENT, EVERY]) {
      const text = documentText(HEAD, `${comment}\n${CITING}`);
      file('a/report.vbd', text);
      deepEqual(await found('.'), []);
      await check(['--fix', '.']);
      equal(read('a/report.vbd'), text);
    }
    file('b/directive.vbd', DIRECTIVE.replace('ngày 05', 'ngày 06'));
    file('a/report.vbd', documentText(HEAD, `${COMMENT}\n${CITING}`));
    deepEqual(await found('.'), ['a/report.vbd text/unused-suppression']);
  });

  it('after mending them', async () => {
    const text = documentText(HEAD, `${NEEDLESS}${CITING}\nTheo Nghị quyết số 57/NQ-TW của Bộ Chính trị.`);
    file('a/report.vbd', text);
    const looked = await check(['--fix', '--dry-run', '.']);
    equal(looked.status, 1);
    match(looked.out, /^-<!-- partydoc/mu);
    match(looked.out, /^\+Theo Nghị quyết số 57-NQ\/TW/mu);
    equal(read('a/report.vbd'), text);
    const { out } = await check(['--fix', '.']);
    match(out, /citation\/folder-document/u);
    match(out, /2 places mended/u);
    const mended = read('a/report.vbd');
    ok(!mended.includes('partydoc') && mended.includes('57-NQ/TW'), mended);
    // What is there when only a comparison makes the status.
    file('a/report.vbd', REPORT);
    deepEqual(await check(['--fix', '--dry-run', '.']), { status: 1, out: '', err: '' });
  });

  it('of which the example drafts without a mistake contradict none', async () => {
    const { out } = await check(['--format', 'json', join(root, 'examples')]);
    const told = reports({ status: 0, out, err: '' }).filter(({ findings }) => findings.length > 0);
    deepEqual(
      told.map(({ path }) => path).filter((path) => path.includes('-clean.')),
      [],
    );
  });

  it('with a cache, which knows nothing of the others', async () => {
    const cached = (): Promise<Ran> => check(['--format', 'json', '--cache', 'cache', 'a', 'b']);
    const plain = await check(['--format', 'json', 'a', 'b']);
    deepEqual([await cached(), await cached()], [plain, plain]);
    file('b/directive.vbd', DIRECTIVE.replace('ngày 05', 'ngày 06'));
    equal((await cached()).status, 0);
    file('b/other.vbd', DIRECTIVE);
    file('b/directive.vbd', 'Văn bản khác.\n');
    match((await cached()).out, /b\/other\.vbd/);
  });
});
