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
    {
      language: 'vi',
      text: 'Thực hiện Quyết định số 12/2024/QĐ-UBND và Quyết định số ⟦13/2025/QĐ-UBND⟧.',
      date: '2024-05-06',
      message: 'year',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số 190/2025/QH15, ngày 19/02/2025 và Nghị quyết số ⟦202/2025/QH15⟧.',
      date: '2024-05-06',
      message: 'year',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số ⟦202/2025/QH15⟧ của Quốc hội.',
      date: '2025-05-06',
      message: 'catalogue',
    },
    {
      language: 'en',
      text: 'Implementing Resolution No. ⟦202/2025/QH15⟧ of the National Assembly.',
      date: '2025-05-06',
      message: 'catalogue',
    },
  ],
  good: [
    { language: 'vi', text: 'Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ.', date: '2025-05-10' },
    { language: 'vi', text: 'Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ.' },
    { language: 'vi', text: 'Thực hiện Nghị quyết số 57-NQ/TW.', date: '2020-05-10' },
    { language: 'en', text: 'pursuant to Decree No. 178/2024/NĐ-CP of the Government.', date: '2025-05-10' },
    { language: 'vi', text: 'Thực hiện Nghị quyết số 202/2025/QH15 của Quốc hội.', date: '2025-06-12' },
  ],
};
