import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/unknown-type',
  bad: [
    {
      language: 'vi',
      text: 'Nghị quyết số 57-⟦XYZ⟧/TW của Bộ Chính trị.',
      fixed: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-⟦NP⟧/TW của Bộ Chính trị.',
      fixed: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12/⟦QX⟧-UBND của Uỷ ban nhân dân tỉnh.',
      fixed: 'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân tỉnh.',
    },
    {
      language: 'en',
      text: 'Resolution No. 57-⟦NP⟧/TW of the Politburo.',
      fixed: 'Resolution No. 57-NQ/TW of the Politburo.',
    },
  ],
  good: [
    { language: 'vi', text: 'Quy chế phối hợp số 49/QCPH-UBND và Công văn số 574/UBND-NC.' },
    { language: 'vi', text: 'Nghị quyết số 57-NQ/TW, Chương trình số 15-CTr/TU.' },
    { language: 'en', text: 'Regulation No. 49/QCPH-UBND, Resolution No. 57-NQ/TW.' },
  ],
};
