import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/old-symbol',
  bad: [
    {
      language: 'vi',
      text: 'Quy định số 12-⟦QĐi⟧/TU, ngày 05/3/2025 của Tỉnh uỷ.',
      fixed: 'Quy định số 12-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
    },
    {
      language: 'en',
      text: 'Regulation No. 12-⟦QĐi⟧/TU dated June 5, 2026.',
      fixed: 'Regulation No. 12-QĐ/TU dated June 5, 2026.',
    },
    {
      language: 'vi',
      text: 'Quy định số 12-⟦QĐi⟧/TU, ngày 05/6/2026 của Tỉnh uỷ; Quy định số 13-QĐi/TU, ngày 05/6/2018.',
      date: '2026-06-10',
      message: 'notThen',
      fixed: 'Quy định số 12-QĐ/TU, ngày 05/6/2026 của Tỉnh uỷ; Quy định số 13-QĐi/TU, ngày 05/6/2018.',
    },
    {
      language: 'vi',
      text: 'Quy định số 12-⟦QĐi⟧/TU, ngày 02/4/2018 và Quy định số 13-⟦QĐi⟧/TU, ngày 01/01/2020 của Tỉnh uỷ.',
      message: 'notThen',
      fixed: 'Quy định số 12-QĐ/TU, ngày 02/4/2018 và Quy định số 13-QĐ/TU, ngày 01/01/2020 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị; Quy định số 11-⟦QĐi⟧/TW, ngày 18/02/2016.',
      message: 'notThen',
      fixed:
        'Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị; Quy định số 11-QĐ/TW, ngày 18/02/2016.',
    },
  ],
  good: [
    // The type word is another: that is told.
    {
      language: 'vi',
      text: 'Quy chế làm việc số 03-QĐi/TU, ngày 12/11/2025 của Ban Chấp hành Đảng bộ tỉnh.',
    },
    {
      language: 'vi',
      text: 'Quy định số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương; Quy định số 12-QĐi/TU.',
    },
    { language: 'en', text: 'Regulation No. 08-QĐi/TW dated October 25, 2018.' },
    { language: 'vi', text: 'Quy định số 12-QĐi/TU của Tỉnh uỷ.', date: '2026-06-10' },
    { language: 'vi', text: 'Quy định số 12-QĐi/TU, ngày 05/6/2018 của Tỉnh uỷ.', date: '2018-06-10' },
    {
      language: 'vi',
      text: 'Quy định số 12-QĐi/TU, ngày 03/4/2018 và Quy định số 13-QĐi/TU, ngày 31/12/2019 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Quy định số 12-QĐi-TU, ngày 05/3/2025 của Tỉnh uỷ; Quy định số 14-QĐ/TU, ngày 05/3/2025.',
    },
  ],
};
