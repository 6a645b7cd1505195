import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { partydoc, type Ran, temporaryFolder } from '../../support/cli';
import { documentText } from '../../support/archive';
import { paragraph, wordFile } from '../../support/docx';

const DIRECTIVE = documentText({
  number: '12-CT/TU',
  date: '05/3/2026',
  type: 'CHỈ THỊ',
  subject: 'về phòng cháy, chữa cháy',
});
const REPORT = documentText(
  { number: '40-BC/TU', date: '15/4/2026', type: 'BÁO CÁO', subject: 'kết quả quý I' },
  'Thực hiện Chỉ thị số 12-CT/TU, ngày 06/3/2026 của Ban Thường vụ Tỉnh uỷ, các nơi đã làm. Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị được quán triệt.\nTheo Chỉ thị số 12-CT/TU.',
);

describe('an archive on the command line', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const file = (name: string, content: string): void => {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const ran = (...args: string[]): Promise<Ran> => partydoc(args, { cwd: folder.path });

  beforeEach(() => {
    folder = temporaryFolder();
    file('a/directive.vbd', DIRECTIVE);
    file('b/report.vbd', REPORT);
    file('b/notes.txt', 'Mua sữa, bánh mì.\n');
  });
  afterEach(() => folder.remove());

  describe('partydoc index', () => {
    it('prints what is known of each draft, by its path', async () => {
      const { status, out } = await ran('index', '.');
      equal(status, 0);
      const index = JSON.parse(out) as {
        partydoc: string;
        records: { path: string; date: string; own: { number: string }; cites: { number: string }[] }[];
      };
      equal(index.partydoc, 'index');
      deepEqual(
        index.records.map(({ path, date, own, cites }) => [
          path,
          date,
          own.number,
          cites.map((one) => one.number),
        ]),
        [
          ['a/directive.vbd', '2026-03-05', '12-CT/TU', []],
          ['b/report.vbd', '2026-04-15', '40-BC/TU', ['12-CT/TU', '57-NQ/TW']],
        ],
      );
    });

    it('of nothing is whole', async () => {
      rmSync(join(folder.path, 'a'), { recursive: true });
      rmSync(join(folder.path, 'b/report.vbd'));
      for (const format of ['json', 'ndjson'])
        for (const line of (await ran('index', '--format', format, '.')).out.trim().split('\n\n'))
          JSON.parse(line);
    });

    it('is written to a file as a whole', async () => {
      file('index.json', 'old');
      equal((await ran('index', '--output', 'index.json', '.')).status, 0);
      equal(read('index.json'), (await ran('index', '.')).out);
      deepEqual(readdirSync(folder.path).sort(), ['a', 'b', 'index.json']);
      const failed = await ran('index', '--output', 'none/index.json', '.');
      equal(failed.status, 2);
      match(failed.err, /none\/index\.json/);
    });
  });

  it('has Word files by their text; one that cannot be read is named', async () => {
    const word = wordFile(
      REPORT.trimEnd()
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    );
    rmSync(join(folder.path, 'b/report.vbd'));
    writeFileSync(join(folder.path, 'b/report.docx'), word);
    writeFileSync(join(folder.path, 'b/~$report.docx'), 'Nguyễn Văn Mẫu');
    writeFileSync(join(folder.path, 'broken.docx'), word.subarray(0, 300));
    const index = await ran('index', '.', '--output', 'all.json');
    equal(index.status, 2);
    match(index.err, /^partydoc: [^\n]*broken\.docx[^\n]*\n$/);
    const { records } = JSON.parse(read('all.json')) as { records: { path: string }[] };
    deepEqual(
      records.map(({ path }) => path),
      ['a/directive.vbd', 'b/report.docx'],
    );
    const { out } = await ran('citations', 'b');
    const rows = parse<Record<string, string>>(out, { columns: true });
    deepEqual(
      rows.map(({ path, number }) => [path, number]),
      [
        ['b/report.docx', '12-CT/TU'],
        ['b/report.docx', '57-NQ/TW'],
        ['b/report.docx', '12-CT/TU'],
      ],
    );
    match((await ran('graph', 'a', 'b', '--format', 'dot')).out, /report\.docx/);
    const merged = await ran('merge', 'all.json', '--format', 'json');
    match(merged.out, /"rule": ?"citation\/folder-document"/);
  });

  describe('partydoc citations', () => {
    it('lists every citation with file, line and column', async () => {
      const rows = parse<Record<string, string>>((await ran('citations', '.')).out, { columns: true });
      deepEqual(
        rows.map(({ path, line, column, number, date, full }) => [path, line, column, number, date, full]),
        [
          ['b/report.vbd', '11', '11', '12-CT/TU', '2026-03-06', 'yes'],
          [
            'b/report.vbd',
            '11',
            String((REPORT.split('\n')[10] ?? '').indexOf('Nghị') + 1),
            '57-NQ/TW',
            '2024-12-22',
            'yes',
          ],
          ['b/report.vbd', '12', '6', '12-CT/TU', '2026-03-06', 'no'],
        ],
      );
      equal(rows[1]?.['text'], 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị');
      ok((await ran('citations', '--bom', '.')).out.startsWith('\uFEFFpath,'));
    });

    it('gives a spreadsheet no formula', async () => {
      const { csvLine } = await import('../../../server/src/cli/citation-rows');
      equal(csvLine(['=1+1', '-2', '@x', '+3', 'a"b', 7, 'c,d']), `'=1+1,'-2,'@x,'+3,"a""b",7,"c,d"\r\n`);
      file('=cmd.vbd', REPORT);
      ok((await ran('citations', '=cmd.vbd')).out.includes("\n'=cmd.vbd,"));
    });
  });

  describe('partydoc graph', () => {
    it('leads to the file that is the document, or to the document itself', async () => {
      // The day that the report gives is wrong; the directive is the same all the same.
      const { out } = await ran('graph', '--format', 'json', '.');
      const { nodes, edges } = JSON.parse(out) as {
        nodes: { id: string; path: string | null }[];
        edges: { from: string; to: string; places: number }[];
      };
      deepEqual(edges, [
        { from: 'b/report.vbd', to: 'a/directive.vbd', places: 2 },
        { from: 'b/report.vbd', to: 'document:57-NQ/TW:2024-12-22', places: 1 },
      ]);
      deepEqual(
        nodes.map(({ id, path }) => [id, path]),
        [
          ['a/directive.vbd', 'a/directive.vbd'],
          ['b/report.vbd', 'b/report.vbd'],
          ['document:57-NQ/TW:2024-12-22', null],
        ],
      );
    });

    it('has what is known of a document that no file is, and a draft without a number by its path', async () => {
      file(
        'c/minutes.vbd',
        'BIÊN BẢN\nhọp chi bộ\n\nThực hiện Chỉ thị số 12-CT/TU về phòng cháy và Kế hoạch số 9-KH/TU.\n',
      );
      file('d/copy.vbd', DIRECTIVE);
      const { out } = await ran('graph', '--format', 'json', '.');
      const { nodes } = JSON.parse(out) as {
        nodes: Record<'id' | 'number' | 'date' | 'subject' | 'path', string | null>[];
      };
      const node = (id: string) => nodes.find((one) => one.id?.startsWith(id) === true);
      deepEqual(node('c/minutes.vbd'), {
        id: 'c/minutes.vbd',
        number: null,
        date: null,
        subject: null,
        path: 'c/minutes.vbd',
      });
      // Two files are the directive: which of them is meant cannot be told, but what it is about can.
      equal(node('document:12-CT/TU')?.subject, 'về phòng cháy, chữa cháy');
      deepEqual([node('document:9-KH/TU')?.date, node('document:9-KH/TU')?.path], [null, null]);
      match((await ran('graph', '.')).out, /"document:9-KH\/TU" \[label="09-KH\/TU", style=dashed\];/);
    });

    it('is a graph for Graphviz, with every name quoted', async () => {
      file('c/"x\\y".vbd', REPORT);
      const { out } = await ran('graph', '.');
      match(out, /^digraph citations \{\n/);
      match(out, /"b\/report\.vbd" -> "a\/directive\.vbd" \[label="2"\];/);
      match(out, /"c\/\\"x\/y\\"\.vbd"|"c\/\\"x\\\\y\\"\.vbd"/);
    });
  });

  it('of paths that give no draft nothing is printed, and what stood in a file stays', async () => {
    file('binary.txt', '\0\0');
    file('kept.csv', 'kept');
    for (const command of ['index', 'citations', 'graph', 'catalogue'])
      for (const path of ['none', 'binary.txt']) {
        const { status, out, err } = await ran(command, path);
        deepEqual([status, out], [2, ''], command);
        ok(err.includes(path), err);
      }
    equal((await ran('citations', '--output', 'kept.csv', 'none')).status, 2);
    equal(read('kept.csv'), 'kept');
  });

  describe('partydoc merge', () => {
    it('finds over the indexes of two jobs what no draft shows alone', async () => {
      await ran('index', '--output', 'a.json', 'a');
      file('b.ndjson', (await ran('index', '--format', 'ndjson', 'b')).out);
      const alone = await ran('merge', 'a.json');
      deepEqual([alone.status, alone.err], [0, '']);
      const { status, out } = await ran(
        'merge',
        '--format',
        'json',
        '--output',
        'all.json',
        'a.json',
        'b.ndjson',
      );
      equal(status, 1);
      const reports = JSON.parse(out) as {
        path: string;
        findings: { rule: string; related: { path: string; range: unknown }[] }[];
      }[];
      const [finding] = reports.find(({ path }) => path === 'b/report.vbd')?.findings ?? [];
      equal(finding?.rule, 'citation/folder-document');
      equal(finding.related[0]?.path, 'a/directive.vbd');
      equal(read('all.json'), (await ran('index', '.')).out);
      match((await ran('merge', 'all.json')).out, /· a\/directive\.vbd:4:/);
      equal((await ran('merge', '--exit-zero', 'all.json')).status, 0);
    });

    it('takes the drafts from another folder', async () => {
      await partydoc(['index', '--output', '../all.json', '.'], { cwd: join(folder.path, 'b') });
      await partydoc(['index', '--output', '../a.json', '.'], { cwd: join(folder.path, 'a') });
      const lost = await ran('merge', 'all.json');
      equal(lost.status, 0);
      file('b/directive.vbd', DIRECTIVE);
      const found = await ran('merge', '--root', 'b', 'all.json', 'a.json');
      equal(found.status, 1);
      match(found.out, /^b\/report\.vbd:/);
    });

    it('does not judge a draft that was changed since, and names it', async () => {
      await ran('index', '--output', 'all.json', '.');
      file('b/report.vbd', `${REPORT}Thêm.\n`);
      const { status, err, out } = await ran('merge', 'all.json');
      equal(status, 2);
      match(err, /report\.vbd.*changed/);
      ok(!out.includes('folder-document'));
    });

    it('says so where its settings or its own index cannot be had', async () => {
      await ran('index', '--output', 'all.json', '.');
      const unset = await ran('merge', '--config', 'none.yaml', 'all.json');
      deepEqual([unset.status, unset.out], [2, '']);
      match(unset.err, /settings file “none\.yaml” cannot be read/);
      const unwritten = await ran('merge', '--output', 'none/all.json', 'all.json');
      deepEqual([unwritten.status, unwritten.out], [2, '']);
      match(unwritten.err, /“none\/all\.json” could not be written/);
    });

    it('says that the drafts lie elsewhere, and how to say where', async () => {
      await ran('index', '--output', 'b/all.json', '.');
      const { status, out, err } = await partydoc(['merge', 'all.json'], { cwd: join(folder.path, 'b') });
      deepEqual([status, out], [2, '']);
      match(err, /such as “b\/report\.vbd”.*--root/);
      const found = await partydoc(['merge', '--root', '..', 'all.json'], { cwd: join(folder.path, 'b') });
      match(found.out, /^report\.vbd:/);
    });

    it('counts the drafts that it has compared, and one that cannot be read for none', async () => {
      await ran('index', '--output', 'a.json', 'a');
      match((await ran('merge', 'a.json')).out, /files checked: 1\)/);
      await ran('index', '--output', 'all.json', '.');
      rmSync(join(folder.path, 'b/report.vbd'));
      equal((await ran('merge', 'all.json')).out, '');
    });

    it('names a draft that is no longer there', async () => {
      await ran('index', '--output', 'all.json', '.');
      rmSync(join(folder.path, 'b/report.vbd'));
      const { status, err } = await ran('merge', 'all.json');
      equal(status, 2);
      match(err, /no file or folder “b\/report\.vbd”/);
    });

    it('without one of its indexes says nothing but that', async () => {
      await ran('index', '--output', 'all.json', '.');
      file('torn.json', read('all.json').slice(0, -40));
      file('other.json', '{"partydoc":"index","version":-1,"records":[]}');
      file('wrong.json', read('all.json').replace('"cites":[]', '"cites":[7]'));
      for (const name of ['none.json', 'torn.json', 'other.json', 'wrong.json']) {
        const { status, err, out } = await ran('merge', 'all.json', name);
        deepEqual([status, out], [2, '']);
        match(err, new RegExp(name.replace('.', '\\.')));
      }
    });
  });
});
