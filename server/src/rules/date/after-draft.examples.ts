import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/after-draft',
  bad: [
    {
      language: 'vi',
      text: 'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 3 năm 2026\n\nThực hiện Kế hoạch số 14-KH/TU, ngày ⟦01/5/2026⟧ của Tỉnh uỷ.',
      fixed:
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 3 năm 2026\n\nThực hiện Kế hoạch số 14-KH/TU, ngày 05/01/2026 của Tỉnh uỷ.',
      alternatives: [
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 3 năm 2026\n\nThực hiện Kế hoạch số 14-KH/TU, ngày 01/5/2025 của Tỉnh uỷ.',
      ],
      related: ['ngày 02 tháng 3 năm 2026'],
    },
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
    {
      language: 'vi',
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦03/5/2025⟧ của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
      message: 'later',
      fixed: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 05/3/2025 của Ban Thường vụ Tỉnh uỷ.',
      alternatives: ['Thực hiện Chỉ thị số 12-CT/TU, ngày 03/5/2024 của Ban Thường vụ Tỉnh uỷ.'],
    },
    {
      language: 'vi',
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦05/4/2025⟧ của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
      message: 'later',
      fixed: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 05/4/2024 của Ban Thường vụ Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦20/3/2025⟧ của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
      message: 'later',
      fixed: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 20/3/2024 của Ban Thường vụ Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦05/3/2026⟧ của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
      message: 'later',
      fixed: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 05/3/2025 của Ban Thường vụ Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦04/3/2026⟧ của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
      message: 'later',
      fixed: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 04/3/2025 của Ban Thường vụ Tỉnh uỷ.',
    },
    {
      language: 'en',
      text: 'Implementing Directive No. 12-CT/TU dated ⟦May 3, 2025⟧ of the Provincial Party Standing Committee.',
      date: '2025-03-05',
      message: 'later',
      fixed:
        'Implementing Directive No. 12-CT/TU dated May 3, 2024 of the Provincial Party Standing Committee.',
    },
    {
      language: 'en',
      text: 'Implementing Directive No. 12-CT/TU dated ⟦3 May 2025⟧ of the Provincial Party Standing Committee.',
      date: '2025-03-05',
      message: 'later',
      fixed:
        'Implementing Directive No. 12-CT/TU dated 3 May 2024 of the Provincial Party Standing Committee.',
    },
    {
      language: 'en',
      text: 'Implementing Directive No. 12-CT/TU dated ⟦03/05/2025⟧ of the Provincial Party Standing Committee.',
      date: '2025-03-05',
      message: 'later',
      fixed:
        'Implementing Directive No. 12-CT/TU dated 05/03/2025 of the Provincial Party Standing Committee.',
      alternatives: [
        'Implementing Directive No. 12-CT/TU dated 03/05/2024 of the Provincial Party Standing Committee.',
      ],
    },
    {
      language: 'vi',
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦20/4/2026⟧ của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
      message: 'later',
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
    {
      language: 'vi',
      text: 'Chỉ thị số 12-CT/TU, ngày 05/3/2025 của Ban Thường vụ Tỉnh uỷ. Chỉ thị số 12-CT/TU, ngày 20/4/2025 của Ban Thường vụ Tỉnh uỷ.',
      date: '2025-03-05',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2025 của Bộ Chính trị.',
      date: '2025-03-05',
    },
  ],
};
