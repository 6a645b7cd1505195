import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/two-issuers',
  bad: [
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 05/3/2025 của ⟦Ban Bí thư⟧.',
      fixed:
        'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị.',
      alternatives: [
        'Kết luận số 901-KL/TW, ngày 05/3/2025 của Ban Bí thư. Theo Kết luận số 901-KL/TW, ngày 05/3/2025 của Ban Bí thư.',
      ],
      related: ['Bộ Chính trị'],
    },
    {
      language: 'en',
      text: 'Conclusion No. 901-KL/TW dated March 5, 2025 of the Politburo. Under Conclusion No. 901-KL/TW dated March 5, 2025 of the ⟦Secretariat⟧.',
      fixed:
        'Conclusion No. 901-KL/TW dated March 5, 2025 of the Politburo. Under Conclusion No. 901-KL/TW dated March 5, 2025 of the Politburo.',
      alternatives: [
        'Conclusion No. 901-KL/TW dated March 5, 2025 of the Secretariat. Under Conclusion No. 901-KL/TW dated March 5, 2025 of the Secretariat.',
      ],
      related: ['Politburo'],
    },
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW của Bộ Chính trị. Theo Kết luận số 901-KL/TW của ⟦Ban Bí thư⟧. Thực hiện Kết luận số 901-KL/TW của ⟦Ban Bí thư⟧.',
      message: 'conflict',
      fixed:
        'Kết luận số 901-KL/TW của Bộ Chính trị. Theo Kết luận số 901-KL/TW của Bộ Chính trị. Thực hiện Kết luận số 901-KL/TW của Bộ Chính trị.',
      alternatives: [
        'Kết luận số 901-KL/TW của Ban Bí thư. Theo Kết luận số 901-KL/TW của Ban Bí thư. Thực hiện Kết luận số 901-KL/TW của Ban Bí thư.',
      ],
      related: ['Bộ Chính trị', 'Bộ Chính trị'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW của Bộ Chính trị, Ban Bí thư và của Trung ương.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 02-CT/TU của Tỉnh uỷ. Chỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh uỷ.',
    },
    {
      language: 'en',
      text: 'Directive No. 26-CT/TU of the Provincial Party Committee. Directive No. 26-CT/TU of the Provincial Party Standing Committee.',
    },
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 05/3/2020 của Ban Bí thư.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư.',
    },
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW của Ban Bí thư và Kết luận số 901-KL/TW của Trung ương; Kết luận số 901-KL/TW của Ban Bí thư.',
    },
    { language: 'vi', text: 'Quyết định số 12-QĐ/TU của Tỉnh uỷ; Quyết định số 12-QĐ/TU của Bộ Chính trị.' },
    {
      language: 'vi',
      text: 'Kế hoạch thực hiện Kết luận số 901-KL/TW của Bộ Chính trị. Kết luận số 901-KL/TW của Ban Bí thư.',
    },
  ],
};
