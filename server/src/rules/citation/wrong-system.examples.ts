import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/wrong-system',
  bad: [
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số ⟦57/NQ-TW⟧ của Bộ Chính trị.',
      message: 'party',
      fixed: 'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Theo Quyết định số ⟦1493-QĐ/TTg⟧ của Thủ tướng Chính phủ.',
      message: 'state',
      fixed: 'Theo Quyết định số 1493/QĐ-TTg của Thủ tướng Chính phủ.',
    },
    {
      language: 'en',
      text: 'implementing Directive No. ⟦26/CT-TU⟧ of the Provincial Party Committee.',
      message: 'party',
      fixed: 'implementing Directive No. 26-CT/TU of the Provincial Party Committee.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số ⟦5/KH-TU⟧ và Quyết định số ⟦12-QĐ/UBND⟧.',
      fixed: 'Kế hoạch số 05-KH/TU và Quyết định số 12/QĐ-UBND.',
    },
  ],
  good: [
    { language: 'vi', text: 'Kế hoạch số 01-KH/BCĐ và Kế hoạch số 02/KH-BCĐ của các ban chỉ đạo.' },
    { language: 'vi', text: 'Nghị quyết số 57-NQ/TW và Quyết định số 1493/QĐ-TTg.' },
    { language: 'en', text: 'Directive No. 26-CT/TU and Decision No. 1493/QD-TTg.' },
  ],
};
