import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/after-draft',
  bad: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nThực hiện Chỉ thị số 12-CT/TU, ngày ⟦20/4/2025⟧ của Ban Thường vụ Tỉnh uỷ.',
      message: 'later',
      fixed:
        'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nThực hiện Chỉ thị số 12-CT/TU, ngày 20/4/2024 của Ban Thường vụ Tỉnh uỷ.',
      related: ['ngày 05 tháng 3 năm 2025'],
    },
    {
      language: 'en',
      text: 'Implementing Directive No. 12-CT/TU dated ⟦April 20, 2025⟧ of the Provincial Party Standing Committee.',
      date: '2025-03-05',
      fixed:
        'Implementing Directive No. 12-CT/TU dated April 20, 2024 of the Provincial Party Standing Committee.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nThực hiện Chỉ thị số 12-CT/TU, ngày 20/01/2025 của Ban Thường vụ Tỉnh uỷ, hoàn thành trước ngày 30/6/2025.',
    },
    {
      language: 'en',
      text: 'Implementing Directive No. 12-CT/TU dated March 5, 2025 of the Provincial Party Standing Committee.',
      date: '2025-03-05',
    },
    { language: 'en', text: 'Implementing Directive No. 12-CT/TU dated April 20, 2025.' },
  ],
};
