import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { citedDocuments, type CitedDocument } from '../../../server/src/features/cited-documents';
import { citedList } from '../../../server/src/features/cited-list';
import { buildModel, type ModelOptions } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';
import { root } from '../../support/rule-examples';

function read(
  text: string,
  options: ModelOptions = {},
): { readonly model: DocumentModel; readonly cited: CitedDocument[] } {
  const model = buildModel(text, knowledge, options);
  return { model, cited: citedDocuments(model, check(model, knowledge).diagnoses, knowledge) };
}

const shown = ({ name, status, date, issuer, mentions }: CitedDocument): string =>
  [name, status, date ?? '', issuer ?? '', mentions.length].join(' | ');

const LOCAL = 'Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/8/2025 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số.';
const CENTRAL = 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.';

describe('cited documents', () => {
  it('are listed once each, with date, issuer and count of mentions', () => {
    deepEqual(
      read(
        `${LOCAL}\n${CENTRAL}\nCác cấp uỷ quán triệt Nghị quyết số 12 và Nghị quyết số 57-NQ/TW.`,
      ).cited.map(shown),
      [
        'Nghị quyết số 12-NQ/TU | unknown | 2025-08-05 | Ban Thường vụ Tỉnh uỷ | 2',
        'Nghị quyết số 57-NQ/TW | verified | 2024-12-22 | Bộ Chính trị | 2',
      ],
    );
  });

  it('contradict where the draft has a finding about them, until it is silenced', () => {
    const wrong = CENTRAL.replace('22/12/2024', '21/12/2024');
    deepEqual(read(wrong).cited.map(shown), [
      'Nghị quyết số 57-NQ/TW | contradicting | 2024-12-21 | Bộ Chính trị | 1',
    ]);
    const [found] = read('Kết luận số 12-CT/TU, ngày 05/8/2025 của Tỉnh uỷ.').cited;
    deepEqual(
      found?.against.map(({ rule }) => rule.id),
      ['citation/type-mismatch'],
    );
    const silenced =
      '<!-- partydoc-disable-file citation/type-mismatch -->\nKết luận số 12-CT/TU của Tỉnh uỷ.';
    deepEqual(
      read(silenced).cited.map(({ status }) => status),
      ['unknown'],
    );
  });

  it('are superseded by the day of the draft, not before', () => {
    const old = 'Thực hiện Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng.';
    const status = (date: string) => read(old, { date }).cited.map((one) => one.status);
    deepEqual(status('2026-10-30'), ['superseded']);
    deepEqual(status('2025-10-30'), ['verified']);
  });

  it('leave out the draft itself, and keep apart documents that share a number', () => {
    const header = 'TỈNH UỶ SƠN HÀ\n*\nSố 15-BC/TU\nSơn Hà, ngày 05 tháng 8 năm 2025\n\nBÁO CÁO\n';
    deepEqual(read(header).cited, []);
    const other = LOCAL.replace('05/8/2025', '20/3/2018');
    deepEqual(
      read(`${LOCAL}\n${other}\n${LOCAL}`).cited.map(({ date, mentions }) => `${date} ${mentions.length}`),
      ['2025-08-05 2', '2018-03-20 1'],
    );
  });

  it('name a type that only the number tells, and English drafts in English', () => {
    deepEqual(
      read('Carry out Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo.', {
        language: 'en',
      }).cited.map(shown),
      ['Resolution No. 57-NQ/TW | verified | 2024-12-22 | Politburo | 1'],
    );
    deepEqual(
      read('Theo số 3129-QĐ/BKTTU, các đảng uỷ đã rà soát.').cited.map(({ name }) => name),
      ['Văn bản số 3129-QĐ/BKTTU'],
    );
    deepEqual(
      read('Các nội dung nêu tại số 12-CT/TU.').cited.map(({ name }) => name),
      ['Chỉ thị số 12-CT/TU'],
    );
  });
});

describe('the list of cited documents', () => {
  it('is a numbered list in the language of the draft', () => {
    const { model, cited } = read(`${LOCAL}\n${CENTRAL}`);
    equal(
      citedList(model, cited),
      `Danh mục văn bản viện dẫn

1. Nghị quyết số 12-NQ/TU, ngày 05/8/2025 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số.
2. Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.
`,
    );
    const english = read('Carry out Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo.', {
      language: 'en',
    });
    ok(
      citedList(english.model, english.cited).startsWith(
        'List of cited documents\n\n1. Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo on ',
      ),
    );
  });

  const citing = globSync('examples/*-clean.*', { cwd: root }).filter(
    (path) => read(readFileSync(join(root, path), 'utf8')).cited.length > 0,
  );

  it('is tried on drafts that cite something', () => ok(citing.length >= 9));

  for (const path of citing) {
    it(`adds no finding to ${path}, and does not count itself`, () => {
      const text = readFileSync(join(root, path), 'utf8');
      const { model, cited } = read(text);
      const after = read(`${text}\n${citedList(model, cited)}`);
      deepEqual(after.cited.map(shown), cited.map(shown));
      deepEqual(
        check(after.model, knowledge).diagnoses.map(({ rule, finding }) => [rule.id, finding.message]),
        check(model, knowledge).diagnoses.map(({ rule, finding }) => [rule.id, finding.message]),
      );
    });
  }
});
