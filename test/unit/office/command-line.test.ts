import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { builtInKnowledge } from '../../../server/src/knowledge';
import { columnsOf } from '../../../server/src/workspace/office-columns';
import { readOfficeTable } from '../../../server/src/workspace/office-table';
import { partydoc, temporaryFolder } from '../../support/cli';
import { root } from '../../support/rule-examples';
import { processorTimeOf } from '../../support/time';

interface Report {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  }[];
}

const DRAFT = `TỈNH UỶ SƠN HÀ
Số 12-CT/TU

Sơn Hà, ngày 05 tháng 5 năm 2022

CHỈ THỊ
về cải cách hành chính

Thực hiện Nghị quyết số 05-NQ/TU, ngày 13/3/2021 của Tỉnh uỷ Sơn Hà, các cấp uỷ đã tổ chức học tập.
`;
const CATALOGUE = '\uFEFFSố ký hiệu;Ngày ban hành;Cơ quan ban hành\r\n05-NQ/TU;12/3/2021;Tỉnh uỷ Sơn Hà\r\n';

describe('the office’s own tables on the command line', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const file = (name: string, content: string): void => {
    mkdirSync(join(folder.path, name, '..'), { recursive: true });
    writeFileSync(join(folder.path, name), content);
  };
  const check = async (...paths: string[]): Promise<{ status: number; reports: Report[]; err: string }> => {
    const { status, out, err } = await partydoc(['check', '--format', 'json', '--lang', 'en', ...paths], {
      cwd: folder.path,
    });
    return { status, err, reports: out === '' ? [] : (JSON.parse(out) as Report[]) };
  };
  const found = ({ reports }: { reports: readonly Report[] }): string[] =>
    reports.flatMap(({ path, findings }) =>
      findings
        // The drafts here are short of most of a document's components, which is not what is asked about.
        .filter(({ rule }) => !rule.startsWith('format/'))
        .map(({ rule, range: { start } }) => `${path}:${start.line}:${start.character} ${rule}`),
    );

  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('a draft is judged by its office’s catalogue, another’s is not', async () => {
    file('one/.partydoc.yaml', 'catalogue: so.csv\n');
    file('one/so.csv', CATALOGUE);
    file('one/a.vbd', DRAFT);
    file('two/a.vbd', DRAFT);
    const result = await check('.');
    deepEqual(found(result), ['one/a.vbd:8:39 citation/catalogue']);
    equal(result.status, 1);
  });

  it('faults of the files that it uses are told in them, a byte order mark counts for nothing', async () => {
    file('.partydoc.yaml', 'catalogue: [so.csv, khong.csv]\nroster: [../nguoi.csv]\n');
    file('so.csv', CATALOGUE.replace('Ngày ban hành', 'Ngày').replace('12/3/2021', '32/3/2021'));
    file('a.vbd', 'Không có gì.\n');
    deepEqual(found(await check('a.vbd')), [
      '.partydoc.yaml:0:20 settings',
      '.partydoc.yaml:1:9 settings',
      'so.csv:1:9 catalogue',
    ]);
  });

  it('a table is checked by itself, and a CSV that is none is named', async () => {
    file('so.csv', 'number,date\n05-NQ/TU,31/02/2021\n');
    file('sound.csv', 'number,date\n05-NQ/TU,28/02/2021\n');
    file('gia.csv', 'tên,giá\nmận,3\n');
    const bad = await check('so.csv');
    deepEqual([found(bad), bad.status], [['so.csv:1:9 catalogue'], 1]);
    const good = await check('sound.csv');
    deepEqual([good.reports.map(({ path }) => path), found(good), good.status], [['sound.csv'], [], 0]);
    const none = await check('gia.csv');
    equal(none.status, 2);
    match(none.err, /neither a catalogue of documents nor a roster/);
  });

  it('a catalogue of a gigabyte is refused without being read', async () => {
    file('.partydoc.yaml', 'catalogue: to.csv\n');
    const handle = openSync(join(folder.path, 'to.csv'), 'w');
    ftruncateSync(handle, 1_000_000_000);
    closeSync(handle);
    file('a.vbd', 'Không có gì.\n');
    const time = await processorTimeOf(async () => {
      const result = await check('a.vbd');
      deepEqual(found(result), ['.partydoc.yaml:0:11 settings']);
      match(result.reports[0]?.findings[0]?.message ?? '', /larger than 20 MB/);
    });
    ok(time < 5000, `${time} ms`);
  });

  it('a link that leads out of the folder is not followed', async () => {
    file('office/.partydoc.yaml', 'catalogue: [so.csv, trong.csv]\n');
    file('outside.csv', 'number,date\nbí mật,31/02/2021\n');
    file('office/kho/that.csv', CATALOGUE);
    symlinkSync(join(folder.path, 'outside.csv'), join(folder.path, 'office', 'so.csv'));
    symlinkSync(join(folder.path, 'office', 'kho', 'that.csv'), join(folder.path, 'office', 'trong.csv'));
    file('office/a.vbd', DRAFT);
    const result = await check('office/a.vbd');
    deepEqual(found(result), ['office/.partydoc.yaml:0:12 settings', 'office/a.vbd:8:39 citation/catalogue']);
    ok(!JSON.stringify(result.reports).includes('bí mật'));
  });

  it('aliases that multiply are refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, i) => {
        const before = 'abcdefgh'.charAt(i);
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
      }),
    ];
    file('.partydoc.yaml', `${bomb.join('\n')}\ncatalogue: *i\n`);
    file('a.vbd', 'Không có gì.\n');
    const result = await check('a.vbd');
    deepEqual(found(result), ['.partydoc.yaml:0:0 settings']);
  });

  it('catalogue prints what the heads of drafts say, ready to be named in the settings', async () => {
    file('a.vbd', DRAFT);
    file('b.vbd', 'Không có gì.\n');
    const { status, out } = await partydoc(['catalogue', '.'], { cwd: folder.path });
    equal(status, 0);
    const { documents, problems } = readOfficeTable('catalogue', 'file:///x.csv', out, builtInKnowledge());
    deepEqual(problems, []);
    deepEqual(
      documents.map(({ number, date, typeId, issuerIds, place, subject }) => [
        number,
        date,
        typeId,
        issuerIds,
        place,
        subject.vi,
      ]),
      [['12-CT/TU', '2022-05-05', 'chi-thi', ['prov-party-committee'], 'Sơn Hà', 'về cải cách hành chính']],
    );
    file('.partydoc.yaml', 'catalogue: so.csv\n');
    file('so.csv', out);
    const again = await partydoc(['catalogue', '.'], { cwd: folder.path });
    equal(again.out.trim().split('\r\n').length, 1);
  });
});

describe('the page of the office’s tables', () => {
  const page = readFileSync(join(root, 'docs', 'office-files.md'), 'utf8');

  for (const kind of ['catalogue', 'roster'] as const)
    it(`names every column of the ${kind}`, () => {
      const rows = page.split('\n').filter((line) => line.startsWith('|'));
      for (const { names } of columnsOf[kind]) {
        const row = rows.find((line) => line.includes(`| \`${names[1]}\` `));
        ok(row?.replaceAll('*', '').startsWith(`| ${names[0]} `), names[1]);
      }
    });

  it('shows a sound catalogue', () => {
    const example = /```csv\n([^`]*)```/.exec(page)?.[1] ?? '';
    const { documents, problems } = readOfficeTable(
      'catalogue',
      'file:///x.csv',
      example,
      builtInKnowledge(),
    );
    deepEqual(problems, []);
    equal(documents.length, 2);
  });
});
