import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/look-alike',
  bad: [
    { language: 'vi', text: 'Số 87-BC/⟦TƯ⟧\n\nTỉnh uỷ báo cáo Ban Bí thư.', message: 'hook' },
    {
      language: 'vi',
      text: 'Nghị định số ⟦58/2025/NÐ-CP⟧ của Chính phủ.',
      message: 'eth',
      fixed: 'Nghị định số 58/2025/NĐ-CP của Chính phủ.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12-⟦QD⟧/TU của Tỉnh uỷ.',
      message: 'marks',
      fixed: 'Quyết định số 12-QĐ/TU của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Hướng dẫn số 12-HD/⟦TƯ⟧ của Ban Bí thư.',
      message: 'hook',
      fixed: 'Hướng dẫn số 12-HD/TW của Ban Bí thư.',
    },
    {
      language: 'en',
      text: 'Decree No. ⟦58/2025/NÐ-CP⟧ of the Government, Decision No. 10/QĐ-TTg.',
      message: 'eth',
      fixed: 'Decree No. 58/2025/NĐ-CP of the Government, Decision No. 10/QĐ-TTg.',
    },
    {
      language: 'vi',
      text: 'Quyết định số ⟦12-QĐ/ТU⟧ của Tỉnh uỷ.',
      message: 'foreign',
      fixed: 'Quyết định số 12-QĐ/TU của Tỉnh uỷ.',
    },
  ],
  good: [
    { language: 'vi', text: 'Quyết định số 12-QĐ/TU, Hướng dẫn số 12-HD/TW, Dự án số 12-DA/TU.' },
    { language: 'en', text: 'Decree No. 82/2018/ND-CP of the Government.' },
  ],
};
