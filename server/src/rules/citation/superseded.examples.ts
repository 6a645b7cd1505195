import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/superseded',
  bad: [
    {
      language: 'vi',
      text: 'Thực hiện Quy định số ⟦66-QĐ/TW⟧, ngày 06/02/2017 của Ban Bí thư.',
      date: '2026-06-10',
    },
    {
      language: 'en',
      text: 'under Regulation No. ⟦66-QĐ/TW⟧ dated February 6, 2017 of the Secretariat.',
      date: '2026-06-10',
    },
  ],
  good: [
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
