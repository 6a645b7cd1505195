import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/implementing',
  bad: [
    {
      language: 'vi',
      text: 'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nTheo Kế hoạch số 14-KH/TU, ngày 05/01/2025 của Tỉnh uỷ, ⟦10 năm⟧ thực hiện Chỉ thị số 05-CT/TU, ngày 10/5/2021 của Tỉnh uỷ có nhiều kết quả.',
      message: 'tooLong',
      fixed:
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nTheo Kế hoạch số 14-KH/TU, ngày 05/01/2025 của Tỉnh uỷ, 5 năm thực hiện Chỉ thị số 05-CT/TU, ngày 10/5/2021 của Tỉnh uỷ có nhiều kết quả.',
      related: ['Chỉ thị số 05-CT/TU, ngày 10/5/2021 của Tỉnh uỷ'],
    },
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
    {
      language: 'vi',
      text: '1. Tiếp tục thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.\n\n2. Báo cáo tổng kết ⟦10 năm⟧ thực hiện Chỉ thị số 05-CT/TU.\n\n3. Chỉ thị số 05-CT/TU, ngày 17/10/2020 đã được phổ biến.',
      date: '2025-03-28',
      message: 'tooLong',
      fixed:
        '1. Tiếp tục thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.\n\n2. Báo cáo tổng kết 4 năm thực hiện Chỉ thị số 05-CT/TU.\n\n3. Chỉ thị số 05-CT/TU, ngày 17/10/2020 đã được phổ biến.',
      related: ['Chỉ thị số 05-CT/TU'],
    },
    {
      language: 'vi',
      text: 'Tổng kết ⟦mười năm⟧ thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.',
      date: '2025-03-28',
      message: 'tooLong',
      related: ['Chỉ thị số 05-CT/TU, ngày 17/10/2020'],
    },
    {
      language: 'vi',
      text: 'Tổng kết ⟦12 năm⟧ thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khoá XII.',
      date: '2025-03-28',
      message: 'tooLong',
      fixed: 'Tổng kết 7 năm thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khoá XII.',
      related: ['Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khoá XII'],
    },
    {
      language: 'vi',
      text: 'Năm 2025, Tỉnh uỷ tổng kết ⟦10 năm⟧ thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.',
      date: '2025-03-28',
      message: 'tooLong',
      fixed: 'Năm 2025, Tỉnh uỷ tổng kết 4 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.',
      related: ['Chỉ thị số 05-CT/TU, ngày 17/10/2020'],
    },
    {
      language: 'en',
      text: 'The report summarizing ⟦12 years⟧ of implementing Resolution No. 18-NQ/TW of the 12th Party Central Committee.',
      date: '2025-03-28',
      message: 'tooLong',
      fixed:
        'The report summarizing 7 years of implementing Resolution No. 18-NQ/TW of the 12th Party Central Committee.',
      related: ['Resolution No. 18-NQ/TW of the 12th Party Central Committee'],
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
    {
      language: 'vi',
      text: '1. Tiếp tục thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.\n\n2. Báo cáo tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TU.\n\n3. Chỉ thị số 05-CT/TU, ngày 17/10/2014 đã được phổ biến.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Năm 2016, Tỉnh uỷ đã tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2014.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Kế hoạch có thời hạn 10 năm theo Chỉ thị số 05-CT/TU, ngày 17/10/2020.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Sơ kết 5 quý thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2024.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Sơ kết 10 năm (2015 - 2025) thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2020.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Sơ kết 10 năm thực hiện phong trào toàn dân đoàn kết.\n\nTriển khai Kế hoạch số 33-KH/TU, ngày 29/01/2024.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TU, ngày 17/10/2025.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Sơ kết 10 năm thực hiện phong trào; triển khai Kế hoạch số 33-KH/TU, ngày 29/01/2024.',
      date: '2025-03-28',
    },
  ],
};
