import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/letter-case',
  bad: [
    {
      language: 'vi',
      text: 'Chương trình số 15-⟦CTR⟧/TU của Tỉnh uỷ.',
      fixed: 'Chương trình số 15-CTr/TU của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 32/CT-⟦TTG⟧ của Thủ tướng Chính phủ.',
      fixed: 'Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ.',
    },
    {
      language: 'en',
      text: 'Directive No. 32/CT-⟦TTG⟧ of the Prime Minister.',
      fixed: 'Directive No. 32/CT-TTg of the Prime Minister.',
    },
    {
      language: 'vi',
      text: 'Chương trình số 15-⟦CTR⟧/TU; Chỉ thị số 31/CT-⟦TTG⟧.',
      message: 'case',
      fixed: 'Chương trình số 15-CTr/TU; Chỉ thị số 31/CT-TTg.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 15-⟦kh⟧/⟦tu⟧; Nghị quyết số 57.nq/tw.',
      message: 'case',
      fixed: 'Kế hoạch số 15-KH/TU; Nghị quyết số 57.nq/tw.',
    },
  ],
  good: [
    { language: 'vi', text: 'TRIỂN KHAI CHỈ THỊ SỐ 32/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ' },
    { language: 'vi', text: 'Thực hiện CHỈ THỊ SỐ 32/CT-TTG của Thủ tướng Chính phủ trong toàn tỉnh.' },
    { language: 'en', text: 'The heading reads DIRECTIVE NO. 32/CT-TTG and nothing else.' },
    { language: 'vi', text: 'Tờ trình số 08-TTr/ĐU, Quyết định số 15-QĐ/ThU.' },
    { language: 'en', text: 'Submission No. 08-TTr/ĐU.' },
  ],
};
