import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/implementing',
  bad: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 28 tháng 3 năm 2025\n\nBáo cáo tổng kết ⟦10 năm⟧ thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh uỷ.',
      message: 'tooLong',
      fixed:
        'Sơn Hà, ngày 28 tháng 3 năm 2025\n\nBáo cáo tổng kết 4 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh uỷ.',
      related: ['Chỉ thị số 05-CT/TU, ngày 17/10/2020 của Ban Thường vụ Tỉnh uỷ'],
    },
    {
      language: 'en',
      text: 'The report summarizing ⟦6 years⟧ of implementing Directive No. 01-CT/TU dated October 17, 2020 of the Provincial Party Standing Committee.',
      message: 'tooLong',
      date: '2025-03-28',
      fixed:
        'The report summarizing 4 years of implementing Directive No. 01-CT/TU dated October 17, 2020 of the Provincial Party Standing Committee.',
      related: ['Directive No. 01-CT/TU dated October 17, 2020 of the Provincial Party Standing Committee'],
    },
    {
      language: 'en',
      text: 'The report summarizing ⟦2 years⟧ of implementing Directive No. 01-CT/TU dated October 17, 2020 of the Provincial Party Standing Committee.',
      message: 'tooShort',
      date: '2025-03-28',
      fixed:
        'The report summarizing 4 years of implementing Directive No. 01-CT/TU dated October 17, 2020 of the Provincial Party Standing Committee.',
      related: ['Directive No. 01-CT/TU dated October 17, 2020 of the Provincial Party Standing Committee'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 28 tháng 3 năm 2025\n\nBáo cáo sơ kết 4 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020 và 01 năm thực hiện Kế hoạch số 33-KH/TU, ngày 29/01/2024.',
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 28 tháng 8 năm 2025\n\nSơ kết 5 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.',
    },
    { language: 'vi', text: 'Sơ kết 10 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.' },
    {
      language: 'en',
      text: '4 years of implementing Directive No. 01-CT/TU dated October 17, 2020 and 1 year of implementing Plan No. 33-KH/TU dated January 29, 2024.',
      date: '2025-03-28',
    },
  ],
};
