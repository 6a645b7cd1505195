import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/leading-zero',
  bad: [
    {
      language: 'vi',
      text: 'Sơn Hà, ⟦ngày 5 tháng 2 năm 2025⟧\n\nBáo cáo kết quả công tác.',
      message: 'placeDate',
      fixed: 'Sơn Hà, ngày 05 tháng 02 năm 2025\n\nBáo cáo kết quả công tác.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 45-KH/TU, ngày ⟦7/3/2025⟧ của Tỉnh uỷ.',
      message: 'text',
      fixed: 'Kế hoạch số 45-KH/TU, ngày 07/3/2025 của Tỉnh uỷ.',
    },
    { language: 'vi', text: 'Hội nghị tổ chức ngày ⟦20/2⟧.', fixed: 'Hội nghị tổ chức ngày 20/02.' },
    {
      language: 'vi',
      text: 'Kỳ họp diễn ra trong các ngày ⟦8⟧, 10 và 11/02/2026.',
      fixed: 'Kỳ họp diễn ra trong các ngày 08, 10 và 11/02/2026.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nThực hiện Kế hoạch ngày 07/3/2025, ngày 20/02 và ngày 12/10/2025; Quốc khánh 2/9.',
    },
    { language: 'vi', text: 'Theo Thông báo ngày 4.10.2024.' },
  ],
};
