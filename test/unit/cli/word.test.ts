import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partydoc, temporaryFolder } from '../../support/cli';
import { paragraph, wordFile } from '../../support/docx';
import { root } from '../../support/rule-examples';

interface Report {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly paragraph?: number;
    readonly quote?: string;
  }[];
}

const draft = readFileSync(join(root, 'examples/thong-bao-hoi-nghi-clean.md'), 'utf8');

describe('the command line and Word files', () => {
  const { path: cwd, remove } = temporaryFolder();
  after(remove);
  writeFileSync(join(cwd, 'draft.md'), draft);
  writeFileSync(
    join(cwd, 'bad.docx'),
    wordFile(paragraph('THÔNG BÁO') + paragraph('') + paragraph('Họp ngày 31/9/2026.')),
  );
  writeFileSync(join(cwd, 'broken.docx'), wordFile(paragraph('Tốt.')).subarray(0, 300));
  writeFileSync(join(cwd, 'notes.docx'), wordFile(paragraph('Tốt.'), { header1: paragraph('MẬT') }));
  const run = (...args: string[]): ReturnType<typeof partydoc> => partydoc(args, { cwd });

  it('export and import a draft, whole files and no others', async () => {
    const out = await run('export', 'draft.md', '-o', 'out.docx');
    deepEqual([out.status, out.out, out.err], [0, '', 'Written: out.docx\n']);
    const back = await run('import', 'out.docx');
    equal(back.status, 0);
    equal(back.err, '');
    ok(back.out.startsWith('ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ BÌNH LÂM\n*\nSố 58-TB/TU\n'));
    equal((await run('import', 'out.docx', '-o', 'back.vbd')).status, 0);
    equal(readFileSync(join(cwd, 'back.vbd'), 'utf8'), back.out);
    deepEqual(
      readdirSync(cwd).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('replace no file unasked, and never the draft', async () => {
    writeFileSync(join(cwd, 'there.docx'), 'mine');
    const refused = await run('export', 'draft.md', '-o', 'there.docx');
    equal(refused.status, 2);
    match(refused.err, /is there already/);
    equal(readFileSync(join(cwd, 'there.docx'), 'utf8'), 'mine');
    equal((await run('export', 'draft.md', '-o', 'there.docx', '--force')).status, 0);
    match((await run('import', 'bad.docx', '-o', 'bad.docx', '--force')).err, /the draft itself/);
    match((await run('export', 'draft.md')).err, /-o FILE/);
    match((await run('export', 'draft.md', '-o', 'x.txt')).err, /\.docx/);
    match((await run('export', 'draft.md', '-o', 'nowhere/x.docx')).err, /There is no folder “nowhere”/);
    match((await run('import', 'draft.md')).err, /no Word file/);
  });

  it('check a Word file: findings by paragraph and quotation', async () => {
    const found = await run('check', 'bad.docx', '--format', 'json');
    equal(found.status, 1);
    const [report] = JSON.parse(found.out) as Report[];
    const finding = report?.findings.find(({ rule }) => rule === 'date/impossible');
    deepEqual([finding?.paragraph, finding?.quote], [2, '31/9/2026']);
    match((await run('check', 'bad.docx')).out, /bad\.docx, paragraph 2: error /);
    const fixing = await run('check', '--fix', 'bad.docx');
    match(fixing.err, /--fix does not change it/);
    equal(fixing.status, 1);
  });

  it('say in both languages what a draft cannot hold, and why a file is not read', async () => {
    for (const [language, notes, broken] of [
      ['en', /1 header or footer: MẬT/, /damaged and cannot be read/],
      ['vi', /đầu trang hoặc chân trang: MẬT/, /bị hỏng, không đọc được/],
    ] as const) {
      match((await run('import', 'notes.docx', '--lang', language)).err, notes);
      match((await run('check', 'notes.docx', '--lang', language)).err, notes);
      const refused = await run('check', 'broken.docx', '--lang', language);
      deepEqual([refused.status, refused.out], [2, '']);
      match(refused.err, broken);
      equal(refused.err.trim().split('\n').length, 1);
    }
  });
});
