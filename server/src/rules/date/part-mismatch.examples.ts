import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/part-mismatch',
  bad: [
    {
      language: 'vi',
      text: 'Trong ⟦6 tháng đầu năm 2025 (từ ngày 01/01/2025 đến ngày 31/7/2025⟧), thu ngân sách tăng.',
    },
    { language: 'vi', text: 'Giải ngân ⟦quý I/2025 (từ ngày 01/4/2025 đến ngày 30/6/2025⟧) đạt 40%.' },
    { language: 'vi', text: 'Hội nghị tổng kết vào ngày ⟦15/5/2025 (quý I/2025⟧).' },
    { language: 'en', text: 'Disbursement in the ⟦first quarter of 2025 (May 15, 2025⟧) reached 40%.' },
    { language: 'vi', text: '⟦Quý I/2025 (từ ngày 01/4/2025 đến ngày 30/6/2025⟧).', message: 'outside' },
    {
      language: 'vi',
      text: '⟦6 tháng đầu năm 2025 (từ ngày 01/7/2025 đến ngày 31/12/2025⟧).',
      message: 'outside',
    },
    { language: 'vi', text: '⟦Quý II/2025 (ngày 15/8/2025⟧).', message: 'outside' },
  ],
  good: [
    {
      language: 'vi',
      text: 'Số liệu quý I/2025 (từ ngày 15/12/2024 đến ngày 14/3/2025); tháng 6/2025 (từ ngày 01/01/2025 đến ngày 30/6/2025).',
    },
    {
      language: 'vi',
      text: 'Giải ngân quý I/2025 (từ ngày 01/01/2025 đến ngày 31/3/2025) đạt 40%; quý II/2025 (báo cáo trước ngày 10/7/2025).',
    },
    { language: 'vi', text: 'Tháng 02/2025 (quý I/2025); năm 2025 (ngày 15/5/2025).' },
    { language: 'en', text: 'Disbursement in the first quarter of 2025 (March 15, 2025) reached 40%.' },
    { language: 'vi', text: 'Quý I/2025 (từ tháng 01 đến tháng 4/2025).' },
    { language: 'vi', text: 'Quý I/2025 (từ ngày 01/01/2025 đến ngày 31/3/2025).' },
    { language: 'vi', text: 'Quý I/2025 (từ ngày 15/12/2024 đến ngày 14/3/2025).' },
    { language: 'vi', text: 'Quý I/2025 (từ ngày 15/12/2024 đến ngày 31/3/2025).' },
    { language: 'vi', text: 'Quý II/2025 (quý III/2025).' },
    { language: 'vi', text: 'Quý I/2025 (từ ngày 31/3/2025 đến ngày 01/01/2025).' },
  ],
};
