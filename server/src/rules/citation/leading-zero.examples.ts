import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/leading-zero',
  bad: [
    {
      language: 'vi',
      text: 'Chỉ thị số ⟦5⟧-CT/TU của Ban Thường vụ Tỉnh uỷ.',
      message: 'missing',
      fixed: 'Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số ⟦057⟧-NQ/TW của Bộ Chính trị.',
      message: 'superfluous',
      fixed: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'en',
      text: 'Directive No. ⟦5⟧-CT/TU of the Provincial Party Committee.',
      message: 'missing',
      fixed: 'Directive No. 05-CT/TU of the Provincial Party Committee.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số ⟦5⟧-KH/TU, Kế hoạch số ⟦9⟧/KH-UBND và Kế hoạch số 15-KH/TU.',
      message: 'missing',
      fixed: 'Kế hoạch số 05-KH/TU, Kế hoạch số 09/KH-UBND và Kế hoạch số 15-KH/TU.',
    },
    {
      language: 'vi',
      text: 'Các Kế hoạch số ⟦5⟧, ⟦7⟧ và 12-KH/TU.',
      message: 'missing',
      fixed: 'Các Kế hoạch số 05, 07 và 12-KH/TU.',
    },
    {
      language: 'en',
      text: 'Plan No. ⟦5⟧-KH/TU and Plan No. 05-KH/TU.',
      message: 'missing',
      fixed: 'Plan No. 05-KH/TU and Plan No. 05-KH/TU.',
    },
  ],
  good: [
    { language: 'vi', text: 'Kế hoạch số 0125/KH-UBND và Chỉ thị số 05-CT/TU.' },
    { language: 'vi', text: 'Nghị quyết số 66.7/2025/NQ-CP của Chính phủ.' },
    { language: 'vi', text: 'Nhóm 1, 2 và các số 05, 12-KH/TU; ngày 5, 07-KH/TU.' },
    { language: 'en', text: 'Directive No. 05-CT/TU and Plan No. 0125/KH-UBND.' },
    { language: 'vi', text: 'Kế hoạch số 5 - KH/TU và Kế hoạch số 5/KH-TU.' },
  ],
};
