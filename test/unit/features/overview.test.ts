import { deepEqual, equal } from 'node:assert/strict';
import { type Overview, overview, type OverviewItem } from '../../../server/src/features/overview';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';
import { reportDraft } from '../../support/report-draft';

const draft =
  reportDraft(`Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Kết luận số 14-CT/TU, ngày 05/8/2025 của Tỉnh uỷ. Đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ chỉ đạo 03 nhiệm vụ:

1. Rà soát Nghị quyết số 57-NQ/TW.
2. Báo cáo kết quả.
`);

function of(text: string, language: Language = 'vi'): Overview {
  const model = buildModel(text, knowledge);
  return overview(model, check(model, knowledge).diagnoses, knowledge, language);
}

const lines = (text: string, { places }: OverviewItem): string[] =>
  places.map(({ start, end }) => text.slice(start, end));

describe('the overview of a draft', () => {
  const found = of(draft);

  it('tells of each cited document its status, date, issuer and count, and where it stands', () => {
    deepEqual(
      found.documents.map(({ label, status, description }) => [label, status, description]),
      [
        ['Nghị quyết số 57-NQ/TW', 'verified', '22/12/2024 · Bộ Chính trị · 2 lần · Khớp danh mục văn bản'],
        ['Kết luận số 14-CT/TU', 'contradicting', '05/8/2025 · Tỉnh uỷ · 1 lần · Có mâu thuẫn'],
      ],
    );
    deepEqual(
      found.documents.map((item) => lines(draft, item)),
      [['57-NQ/TW', '57-NQ/TW'], ['14-CT/TU']],
    );
  });

  it('says where a draft tells too little to look a document up', () => {
    deepEqual(
      of('Quán triệt Nghị quyết số 57-NQ/TW.').documents.map(({ status, description }) => [
        status,
        description,
      ]),
      [['unknown', '1 lần · Chưa ghi ngày nên chưa đối chiếu được']],
    );
  });

  it('tells persons with their titles, and announced counts with what was found', () => {
    deepEqual(
      found.persons.map(({ label, description }) => [label, description]),
      [['Trần Thị Mẫu', 'Bí thư Tỉnh uỷ · 1 lần']],
    );
    deepEqual(
      found.counts.map((item) => [item.label, item.status, item.description, ...lines(draft, item)]),
      [['03 nhiệm vụ', 'differs', 'đếm được 2', '03', '1.', '2.']],
    );
  });

  it('tells language, date, the regulation in force and the number of findings', () => {
    deepEqual(
      [found.draftLanguage, found.date, found.regulation],
      ['vi', { iso: '2026-10-30', from: 'place-date-line' }, '05-HD/VPTW'],
    );
    equal(draft.slice(found.datePlace?.start, found.datePlace?.end), 'ngày 30 tháng 10 năm 2026');
    deepEqual(found.findings, { error: 1, warning: 1, information: 0, hint: 0 });
    equal(
      of(draft.replace('10 năm 2026', '5 năm 2026').replace('30 tháng', '26 tháng')).regulation,
      '36-HD/VPTW',
    );
    equal(of('Nghị quyết số 57-NQ/TW.').regulation, undefined);
  });

  it('speaks the language that it is asked for', () => {
    equal(
      of(draft, 'en').documents[0]?.description,
      'December 22, 2024 · Bộ Chính trị · 2 times · Matches the catalogue',
    );
  });

  it('has nothing to say of an empty draft', () => {
    const { documents, persons, counts } = of('');
    deepEqual([documents, persons, counts], [[], [], []]);
  });
});
