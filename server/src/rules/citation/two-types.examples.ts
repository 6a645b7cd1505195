import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/two-types',
  bad: [
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ. Theo ⟦Quyết định⟧ số 901-QĐ/TU, ngày 05/3/2025.',
      fixed: 'Quy định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ. Theo Quy định số 901-QĐ/TU, ngày 05/3/2025.',
      alternatives: [
        'Quyết định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ. Theo Quyết định số 901-QĐ/TU, ngày 05/3/2025.',
      ],
      related: ['Quy định'],
    },
    {
      language: 'en',
      text: 'Report No. 901-BC/TU dated March 5, 2025. Circular No. 901-TT/TU dated March 6, 2025. Plan No. 905-KH/TU dated March 5, 2025. ⟦Programme⟧ No. 905-KH/TU dated March 5, 2025.',
      fixed:
        'Report No. 901-BC/TU dated March 5, 2025. Circular No. 901-TT/TU dated March 6, 2025. Plan No. 905-KH/TU dated March 5, 2025. Plan No. 905-KH/TU dated March 5, 2025.',
      alternatives: [
        'Report No. 901-BC/TU dated March 5, 2025. Circular No. 901-TT/TU dated March 6, 2025. Programme No. 905-KH/TU dated March 5, 2025. Programme No. 905-KH/TU dated March 5, 2025.',
      ],
      related: ['Plan'],
    },
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU, ngày 05/3/2025; ⟦Quyết định⟧ số 901-QĐ/TU, ngày 05/3/2025; ⟦Quyết định⟧ số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
      message: 'conflict',
      fixed:
        'Quy định số 901-QĐ/TU, ngày 05/3/2025; Quy định số 901-QĐ/TU, ngày 05/3/2025; Quy định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
      alternatives: [
        'Quyết định số 901-QĐ/TU, ngày 05/3/2025; Quyết định số 901-QĐ/TU, ngày 05/3/2025; Quyết định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
      ],
      related: ['Quy định', 'Quy định'],
    },
  ],
  good: [
    // Which of the two it is the catalogue knows.
    {
      language: 'vi',
      text: 'Quy định số 366-QĐ/TW, ngày 30/8/2025 của Bộ Chính trị. Theo Quyết định số 366-QĐ/TW, ngày 30/8/2025.',
    },
    {
      language: 'vi',
      text: 'Theo Quyết định số 366-QĐ/TW, ngày 30/8/2025. Quy định số 366-QĐ/TW, ngày 30/8/2025 của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU, ngày 05/3/2025 và Quyết định số 901-QĐ/TU, ngày 07/7/2025.',
    },
    { language: 'en', text: 'Regulation No. 901-QĐ/TU dated March 5, 2025 and Regulation No. 901-QĐ/TU.' },
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ. Theo Quyết định số 901-QĐ/TU.',
    },
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU của Tỉnh uỷ Sơn Hà. Quyết định số 901-QĐ/TU của Tỉnh uỷ An Hoà.',
    },
    { language: 'vi', text: 'Quy định số 901-QĐ/TU và Quyết định số 901-QĐ/TU của Tỉnh uỷ.' },
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU, ngày 30/02/2025 và Quyết định số 901-QĐ/TU, ngày 30/02/2025 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Quy định số 901-QĐ/TU, ngày 05/3/2025; Chỉ thị số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 901-QĐ/TU, ngày 05/3/2025; Quy định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Quy định số 900-QĐ/TU, số 901-QĐ/TU, ngày 05/3/2025 và Quyết định số 901-QĐ/TU, ngày 05/3/2025 của Tỉnh uỷ.',
    },
  ],
};
