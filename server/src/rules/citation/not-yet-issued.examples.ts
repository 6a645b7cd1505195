import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/not-yet-issued',
  bad: [
    {
      language: 'vi',
      text: 'Căn cứ Nghị định số ⟦178/2024/NĐ-CP⟧ của Chính phủ.',
      date: '2023-05-10',
      message: 'year',
    },
    {
      language: 'en',
      text: 'pursuant to Decree No. ⟦178/2024/NĐ-CP⟧ of the Government.',
      date: '2023-05-10',
      message: 'year',
    },
  ],
  good: [
    { language: 'vi', text: 'Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ.', date: '2025-05-10' },
    { language: 'vi', text: 'Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ.' },
    { language: 'vi', text: 'Thực hiện Nghị quyết số 57-NQ/TW.', date: '2020-05-10' },
    { language: 'en', text: 'pursuant to Decree No. 178/2024/NĐ-CP of the Government.', date: '2025-05-10' },
  ],
};
