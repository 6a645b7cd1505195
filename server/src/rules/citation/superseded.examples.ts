import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/superseded',
  bad: [
    {
      language: 'vi',
      text: 'Thực hiện Quy định số ⟦66-QĐ/TW⟧, ngày 06/02/2017 của Ban Bí thư. Quy định số 66-QĐ/TW nêu 25 tên loại.',
      date: '2026-06-10',
      fixed:
        'Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư. Quy định số 399-QĐ/TW nêu 25 tên loại.',
    },
    {
      language: 'en',
      text: 'under Regulation No. ⟦66-QD/TW⟧ dated 6 February 2017 of the Secretariat.',
      date: '2026-06-10',
      fixed: 'under Regulation No. 399-QD/TW dated 9 January 2026 of the Secretariat.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Điều 3 Quy định số ⟦37-QĐ/TW⟧, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
      date: '2026-10-05',
    },
  ],
  good: [
    // What was in force then.
    {
      language: 'vi',
      date: '2026-08-17',
      text: 'Đồng chí đã vi phạm Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.',
      date: '2020-06-10',
    },
    {
      language: 'vi',
      text: 'Quy định này thay thế Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.',
      date: '2026-06-10',
    },
    {
      language: 'en',
      text: 'under Regulation No. 66-QĐ/TW dated February 6, 2017 of the Secretariat.',
      date: '2020-06-10',
    },
    {
      language: 'vi',
      text: 'Căn cứ Quy định số 76-QĐ/TW, ngày 15/6/2000 của Bộ Chính trị.',
      date: '2025-03-28',
    },
  ],
};
