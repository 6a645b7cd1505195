import { deepEqual, equal, ok } from 'node:assert/strict';
import { checkReport, type CheckReport } from '../../../server/src/features/report';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';

function reportOf(text: string, language: Language = 'vi'): CheckReport {
  const model = buildModel(text, knowledge);
  const { diagnoses } = check(model, knowledge);
  return checkReport(model, diagnoses, { name: 'a.vbd', language, today: '2026-11-22' });
}

const draft = `TỈNH UỶ SƠN HÀ
*
Số 61-BC/TU
Sơn Hà, ngày 30 tháng 10 năm 2026

Ngày 31/9/2026, các đảng uỷ đã rà soát theo Nghị quyết số 57–NQ/TW, ngày 22/12/2024 của Bộ Chính trị.
`;

describe('the check report', () => {
  const report = reportOf(draft);

  it('says what was checked, by which rules and with what result', () => {
    deepEqual(
      report.about.map(({ label, value }) => `${label}: ${value}`),
      [
        'Văn bản: a.vbd',
        'Ngày soát: 22/11/2026',
        'Số, ký hiệu: 61-BC/TU',
        'Ngôn ngữ: Tiếng Việt',
        'Ngày của văn bản: 30/10/2026',
        'Quy định áp dụng: 05-HD/VPTW',
        'Kết quả: 2 lỗi',
      ],
    );
  });

  it('has the findings by family, each with its line, the clause and the corrections', () => {
    deepEqual(
      report.families.map(({ title, findings }) => [title, findings.map(({ rule }) => rule)]),
      [
        ['Viện dẫn văn bản', ['citation/malformed-number']],
        ['Ngày tháng, thời hạn', ['date/impossible']],
      ],
    );
    const [number] = report.families[0]?.findings ?? [];
    ok(number);
    equal(number.place, 'Dòng 6');
    deepEqual(number.quote, [
      'Ngày 31/9/2026, các đảng uỷ đã rà soát theo Nghị quyết số ',
      '57–NQ/TW',
      ', ngày 22/12/2024 của Bộ Chính trị.',
    ]);
    ok(number.clause?.includes('05-HD/VPTW'));
    ok(number.fixes[0]?.includes('57-NQ/TW'));
    equal(draft.slice(number.start, number.end), '57–NQ/TW');
  });

  it('is written in either language, whatever the draft’s', () => {
    const { title, families } = reportOf(draft, 'en');
    deepEqual([title, families[1]?.title], ['Check report', 'Dates and periods']);
    ok(families[1]?.findings[0]?.message.includes('September'));
  });

  it('says so where nothing is wrong', () => {
    const { families, about } = reportOf('Ngày 30/9/2026, Tỉnh uỷ họp.');
    deepEqual([families, about.at(-1)?.value], [[], 'Không có nội dung nào cần xem lại.']);
  });

  it('quotes the part of a long line around the place, without what no file can hold', () => {
    const filler = 'các cấp uỷ đã vào cuộc và '.repeat(20);
    const [finding] =
      reportOf(`${filler}\u0001 ngày 31/9/2026 ${filler}`).families.find((one) =>
        one.title.startsWith('Ngày'),
      )?.findings ?? [];
    ok(finding);
    const [before, marked, after] = finding.quote;
    equal(marked, '31/9/2026');
    ok(before.startsWith('… ') && before.length <= 102 && !before.includes('\u0001'), before);
    ok(after.endsWith(' …') && after.length <= 102, after);
  });
});
