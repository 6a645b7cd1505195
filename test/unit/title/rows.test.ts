import { deepEqual } from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { buildData } from '../../../scripts/build-data';
import type { Language } from '../../../server/src/model/types';
import type * as documents from '../../../server/src/model/document';
import { buildModel } from '../../../server/src/model/document';
import type * as checks from '../../support/check';
import { checkText, knowledge } from '../../support/check';

type Row = Record<string, string>;

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Titles with their bearers, and the messages of the title rules. */
interface Read {
  readonly titles: readonly string[];
  readonly findings: readonly string[];
}

type Reader = (text: string, language: Language, date?: string) => Read;

/** A copy of the product whose only difference is one row of a table: changed in the file, then compiled. */
class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'partydoc-rows-'));

  constructor(table: string, change: (rows: Row[]) => Row[]) {
    cpSync(join(root, 'data'), join(this.#folder, 'data'), { recursive: true });
    cpSync(join(root, 'l10n'), join(this.#folder, 'l10n'), { recursive: true });
    cpSync(join(root, 'server/src'), join(this.#folder, 'server/src'), { recursive: true });
    cpSync(join(root, 'test/support'), join(this.#folder, 'test/support'), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(this.#folder, file));
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'), 'junction');
    const path = join(this.#folder, 'data', `${table}.csv`);
    const before = readFileSync(path, 'utf8');
    const rows: Row[] = parse(before, { bom: true, columns: true });
    const columns = Object.keys(rows[0] ?? {});
    const line = (row: Row): string =>
      columns.map((name) => `"${(row[name] ?? '').replaceAll('"', '""')}"`).join(',');
    writeFileSync(path, [columns.join(','), ...change(rows).map(line), ''].join('\n'));
    deepEqual(buildData(this.#folder), []);
  }

  async reader(): Promise<Reader> {
    const load = (path: string): Promise<unknown> => import(pathToFileURL(join(this.#folder, path)).href);
    const support = (await load('test/support/check.ts')) as typeof checks;
    const model = (await load('server/src/model/document.ts')) as typeof documents;
    return readerOf(support.knowledge, support.checkText, model.buildModel);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

function readerOf(known: typeof knowledge, check: typeof checkText, build: typeof buildModel): Reader {
  return (text, language, date) => {
    const options = { language, ...(date === undefined ? {} : { date }) };
    return {
      titles: build(text, known, options).titles.map(
        ({ titleId, organId, person }) => `${titleId ?? '-'} @ ${organId ?? '-'} < ${person?.key ?? '-'}`,
      ),
      findings: check(text, options)
        .diagnoses.filter(({ rule }) => rule.id.startsWith('title/'))
        .map(({ rule, finding }) =>
          [rule.id, finding.message, finding.params?.['successor']].filter(Boolean).join(' '),
        ),
    };
  };
}

describe('a change of one row of the tables', () => {
  const now = readerOf(knowledge, checkText, buildModel);

  it('adds an organ, its titles, and what its head is called', async function () {
    this.timeout(60_000);
    const copy = new Copy('organs', (rows) => {
      const finance = rows.find(({ id }) => id === 'dept-finance') ?? {};
      const names = { names_vi: 'Sở Biển và Hải đảo', names_en: 'Department of Seas and Islands' };
      return [...rows, { ...finance, ...names, id: 'dept-sea', abbreviations: '' }];
    });
    try {
      const then = await copy.reader();
      const text = 'Đồng chí Lê Văn Sáu, Giám đốc Sở Biển và Hải đảo, báo cáo.';
      deepEqual(then(text, 'vi').titles, ['dept-director @ dept-sea < le van sau']);
      deepEqual(now(text, 'vi').titles, ['- @ - < le van sau']);
      deepEqual(then('Comrade Le Van Sau, Deputy Director Department of Seas and Islands.', 'en'), {
        titles: ['dept-deputy-director @ dept-sea < le van sau'],
        findings: ['title/rendering order'],
      });
      deepEqual(then('Chủ tịch Sở Biển và Hải đảo báo cáo.', 'vi').findings, ['title/role-organ wrong']);
      deepEqual(now('Chủ tịch Sở Biển và Hải đảo báo cáo.', 'vi').findings, []);
    } finally {
      copy.remove();
    }
  });

  it('merges a province', async function () {
    this.timeout(60_000);
    const copy = new Copy('provinces', (rows) =>
      rows.map((row) =>
        row['name_vi'] === 'Lào Cai' && row['valid_to'] === ''
          ? { ...row, valid_to: '2027-06-30', merged_into: 'Tuyên Quang' }
          : row,
      ),
    );
    try {
      const then = await copy.reader();
      const text = 'Đoàn công tác làm việc tại tỉnh Lào Cai.';
      deepEqual(then(text, 'vi', '2027-08-01').findings, ['title/out-of-time merged Tuyên Quang']);
      deepEqual(then(text, 'vi', '2027-06-01').findings, []);
      deepEqual(now(text, 'vi', '2027-08-01').findings, []);
      deepEqual(then('The delegation worked in Lao Cai Province.', 'en', '2027-08-01').findings, [
        'title/out-of-time merged Tuyen Quang',
      ]);
    } finally {
      copy.remove();
    }
  });
});
