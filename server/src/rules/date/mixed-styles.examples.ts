import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/mixed-styles',
  bad: [
    {
      language: 'vi',
      text: 'Các văn bản ngày 12/3/2025, ngày 20/3/2025, ngày 25/4/2025 và ⟦ngày 15 tháng 5 năm 2025⟧.',
      fixed: 'Các văn bản ngày 12/3/2025, ngày 20/3/2025, ngày 25/4/2025 và ngày 15/5/2025.',
    },
    {
      language: 'vi',
      text: 'Các văn bản ngày 12/3/2025, ngày 20/3/2025, ngày 25/4/2025 và ngày ⟦15-5-2025⟧.',
      fixed: 'Các văn bản ngày 12/3/2025, ngày 20/3/2025, ngày 25/4/2025 và ngày 15/5/2025.',
    },
    {
      language: 'en',
      text: 'Documents dated March 12, 2025, March 20, 2025, April 25, 2025 and ⟦15/5/2025⟧.',
      fixed: 'Documents dated March 12, 2025, March 20, 2025, April 25, 2025 and May 15, 2025.',
    },
  ],
  good: [
    {
      language: 'en',
      text: 'It met on October 7, 2026, on October 9, 2026, on October 12, 2026 and on October 14, 2026. Conferences are held on 5, 6 and 7 November 2026.',
    },
    {
      language: 'vi',
      text: 'TỈNH UỶ AN KHÊ\n*\nSố 87-BC/TU\nAn Khê ngày 14 tháng 8 năm 2026\n\nTỉnh uỷ họp ngày 05/5/2026, ngày 06/5/2026, ngày 15/7/2026, ngày 20/7/2026 và ngày 25/7/2026.',
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 28 tháng 5 năm 2025\n\nCác văn bản ngày 12/3/2025, ngày 20/3/2025, ngày 25/4/2025 và ngày 15/5/2025.',
    },
    { language: 'vi', text: 'Ngày 12/3/2025 và ngày 20 tháng 3 năm 2025.' },
    { language: 'en', text: 'Documents dated March 12, 2025, March 20, 2025 and April 25, 2025.' },
  ],
};
