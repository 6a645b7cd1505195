import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/unknown-issuer',
  bad: [
    {
      language: 'vi',
      text: 'Hướng dẫn số 42-HD/⟦BTCTV⟧ của Ban Tổ chức Trung ương.',
      fixed: 'Hướng dẫn số 42-HD/BTCTW của Ban Tổ chức Trung ương.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12/QĐ-⟦UBDN⟧ của Uỷ ban nhân dân tỉnh.',
      fixed: 'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân tỉnh.',
    },
    {
      language: 'vi',
      text: 'Thông báo số 20-TB/⟦KL⟧ của Bộ Chính trị.',
      fixed: 'Thông báo số 20-TB/TW của Bộ Chính trị.',
    },
    {
      language: 'en',
      text: 'Directive No. 12-CT/⟦TX⟧ of the Politburo.',
      fixed: 'Directive No. 12-CT/TW of the Politburo.',
    },
  ],
  good: [
    { language: 'vi', text: 'Văn bản số 8403/SXD-QLN của Sở Xây dựng; Công văn số 1891/BHXH-P5.' },
    { language: 'vi', text: 'Kết luận số 23/KL-LNTPTW; Quy chế số 12-QC/HNDTW.' },
    { language: 'en', text: 'Conclusion No. 23/KL-LNTPTW and Directive No. 12-CT/TU.' },
  ],
};
