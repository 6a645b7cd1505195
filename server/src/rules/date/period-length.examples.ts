import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/period-length',
  bad: [
    {
      language: 'vi',
      text: 'Đợt cao điểm ⟦45 ngày⟧ (từ ngày 01/3/2025 đến ngày 30/3/2025).',
      message: 'differsDays',
      fixed: 'Đợt cao điểm 30 ngày (từ ngày 01/3/2025 đến ngày 30/3/2025).',
      related: ['01/3/2025 đến ngày 30/3/2025'],
    },
    {
      language: 'vi',
      text: 'Thí điểm trong ⟦6 tháng⟧ (từ tháng 01/2025 đến tháng 9/2025).',
      message: 'differsMonths',
      fixed: 'Thí điểm trong 9 tháng (từ tháng 01/2025 đến tháng 9/2025).',
      related: ['tháng 01/2025 đến tháng 9/2025'],
    },
    {
      language: 'vi',
      text: 'Tổng kết giai đoạn 2021 - 2024 (⟦03 năm⟧).',
      fixed: 'Tổng kết giai đoạn 2021 - 2024 (04 năm).',
      alternatives: ['Tổng kết giai đoạn 2021 - 2023 (03 năm).'],
      related: ['2021 - 2024'],
    },
    {
      language: 'vi',
      text: 'Sơ kết ⟦03 năm⟧ (2021 - 2024) thi đua “Dân vận khéo”.',
      fixed: 'Sơ kết 04 năm (2021 - 2024) thi đua “Dân vận khéo”.',
      alternatives: ['Sơ kết 03 năm (2021 - 2023) thi đua “Dân vận khéo”.'],
      related: ['2021 - 2024'],
    },
    {
      language: 'vi',
      text: 'Đợt thi đua cao điểm trong ⟦hai năm⟧ 2024 - 2026 đã có 1.231 công trình.',
      fixed: 'Đợt thi đua cao điểm trong hai năm 2024 - 2025 đã có 1.231 công trình.',
      related: ['2024 - 2026'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch đầu tư công ⟦4 năm⟧ giai đoạn 2021 - 2025.',
      fixed: 'Kế hoạch đầu tư công 5 năm giai đoạn 2021 - 2025.',
      alternatives: ['Kế hoạch đầu tư công 4 năm giai đoạn 2021 - 2024.'],
      related: ['2021 - 2025'],
    },
    {
      language: 'en',
      text: 'The emulation peak in the ⟦two years⟧ of 2024 - 2026 is under way.',
      fixed: 'The emulation peak in the two years of 2024 - 2025 is under way.',
      related: ['2024 - 2026'],
    },
    {
      language: 'en',
      text: 'It excelled for ⟦5 consecutive years⟧ (2020-2023).',
      fixed: 'It excelled for 4 consecutive years (2020-2023).',
      alternatives: ['It excelled for 5 consecutive years (2020-2024).'],
      related: ['2020-2023'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đợt cao điểm 30 ngày (từ ngày 01/3/2025 đến ngày 30/3/2025); 6 tháng (từ tháng 01/2025 đến tháng 6/2025); giai đoạn 2021 - 2024 (04 năm).',
    },
    {
      language: 'vi',
      text: 'Kế hoạch 5 năm 2021 - 2025; nhiệm vụ 5 năm 2020 - 2025; Chiến lược 10 năm 2021 - 2030.',
    },
    { language: 'vi', text: 'Tổng kết 03 năm thực hiện (2021 - 2024) và 03 năm (2021 - 2023).' },
    { language: 'vi', text: 'Trong 3 năm qua, giai đoạn 2021 - 2025 là giai đoạn khó khăn.' },
    {
      language: 'en',
      text: 'The two years of 2024 - 2025; for 5 consecutive years (2020-2024); the 5-year plan 2021-2025.',
    },
  ],
};
