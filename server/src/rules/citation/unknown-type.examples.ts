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
    {
      language: 'vi',
      text: 'Kế hoạch số 57-⟦HK⟧/TU của Tỉnh uỷ.',
      message: 'unknown',
      fixed: 'Kế hoạch số 57-KH/TU của Tỉnh uỷ.',
    },

    // Without a word for its type a committee's number alone tells enough.
    {
      language: 'vi',
      text: 'Theo số 57-⟦KN⟧/TU, các chi bộ báo cáo.',
      message: 'unknown',
      fixed: 'Theo số 57-KL/TU, các chi bộ báo cáo.',
      alternatives: ['Theo số 57-KH/TU, các chi bộ báo cáo.'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-⟦XNQ⟧/TW.',
      message: 'unknown',
      fixed: 'Nghị quyết số 57-NQ/TW.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12-⟦ABC⟧/TW.',
      message: 'unknown',
      fixed: 'Quyết định số 12-QĐ/TW.',
      alternatives: ['Quyết định số 12-QyĐ/TW.'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 12/⟦HK⟧-UBND của UBND tỉnh.',
      message: 'unknown',
      fixed: 'Kế hoạch số 12/KH-UBND của UBND tỉnh.',
    },
    {
      language: 'vi',
      text: 'Theo số 57-⟦KX⟧/TU, các chi bộ báo cáo.',
      message: 'unknown',
      fixed: 'Theo số 57-KL/TU, các chi bộ báo cáo.',
      alternatives: ['Theo số 57-KH/TU, các chi bộ báo cáo.'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 57-⟦A⟧/TU của Tỉnh uỷ; Báo cáo số 12-CB/TU của Tỉnh uỷ.',
      message: 'unknown',
      fixed: 'Kế hoạch số 57-KH/TU của Tỉnh uỷ; Báo cáo số 12-CB/TU của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12-⟦ĐQ⟧/TU; Tờ trình số 12-Tr/TU; Thông báo số 14-⟦BT⟧/TU.',
      message: 'unknown',
      fixed: 'Quyết định số 12-QĐ/TU; Tờ trình số 12-Tr/TU; Thông báo số 14-TB/TU.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 12-XYZ/SNV; Kế hoạch số 12-⟦XYZ⟧/TU và Kế hoạch số 13-XKHY/TU.',
      message: 'unknown',
      fixed: 'Kế hoạch số 12-XYZ/SNV; Kế hoạch số 12-KH/TU và Kế hoạch số 13-XKHY/TU.',
    },
  ],
  good: [
    { language: 'vi', text: 'Quy chế phối hợp số 49/QCPH-UBND và Công văn số 574/UBND-NC.' },
    { language: 'vi', text: 'Nghị quyết số 57-NQ/TW, Chương trình số 15-CTr/TU.' },
    { language: 'en', text: 'Regulation No. 49/QCPH-UBND, Resolution No. 57-NQ/TW.' },

    // Offices build longer symbols on known ones.
    { language: 'vi', text: 'Thông báo số 12-TBKL/TU; Kế hoạch số 12-KHLT/TU; theo số 14-TBKL/TU.' },
    { language: 'vi', text: 'Theo số 12/QX-UBND; Kế hoạch số 12-XYZ/UBND; Kế hoạch số 12/XYZ-UBND.' },
    { language: 'vi', text: 'Thông báo số 12-KLHN/TU; theo số 14-TBK/TU.' },
    { language: 'vi', text: 'Thông báo số 12/XYZ-SNV; theo số 14/KN-SNV.' },
    { language: 'vi', text: 'Kế hoạch số 12/PX-UBND của UBND tỉnh.' },
    { language: 'vi', text: 'Nghị quyết số 57-NP-TW của Bộ Chính trị.' },
  ],
};
