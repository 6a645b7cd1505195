import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/lunar-year',
  bad: [
    {
      language: 'vi',
      text: 'Mừng Xuân ⟦2024 - Ất Tỵ⟧ và mừng Đảng quang vinh.',
      message: 'differs',
      fixed: 'Mừng Xuân 2024 - Giáp Thìn và mừng Đảng quang vinh.',
      alternatives: ['Mừng Xuân 2025 - Ất Tỵ và mừng Đảng quang vinh.'],
    },
    {
      language: 'vi',
      text: 'Chăm lo Tết Nguyên đán ⟦Ất Tỵ 2024⟧ cho hộ nghèo.',
      message: 'differs',
      fixed: 'Chăm lo Tết Nguyên đán Giáp Thìn 2024 cho hộ nghèo.',
      alternatives: ['Chăm lo Tết Nguyên đán Ất Tỵ 2025 cho hộ nghèo.'],
    },
    {
      language: 'vi',
      text: 'Mừng Đảng, mừng Xuân ⟦Bính Ngọ năm 2025⟧.',
      fixed: 'Mừng Đảng, mừng Xuân Ất Tỵ năm 2025.',
      alternatives: ['Mừng Đảng, mừng Xuân Bính Ngọ năm 2026.'],
    },
    { language: 'vi', text: 'Đón Tết ⟦Giáp Sửu⟧ an toàn, tiết kiệm.', message: 'unknown' },
    {
      language: 'en',
      text: 'Preparations for the Lunar New Year of ⟦At Ty 2026⟧ are under way.',
      fixed: 'Preparations for the Lunar New Year of Binh Ngo 2026 are under way.',
      alternatives: ['Preparations for the Lunar New Year of At Ty 2025 are under way.'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Xuân 2025 - Ất Tỵ; năm 2026 (năm Bính Ngọ); giai đoạn 2020 - 2025, đồng chí Canh.',
    },
    {
      language: 'vi',
      text: 'Tết Nguyên đán Ất Tỵ 2025; Tết Bính Ngọ; Xuân Giáp Thìn năm 2024; Tết Giáp Tý 1984.',
    },
    { language: 'vi', text: 'Xã Tân Dân, thôn Canh Tân; đồng chí bí thư chi bộ thôn Đinh Tỵ.' },
    { language: 'en', text: 'The Lunar New Year of At Ty 2025; Tet Giap Thin 2024.' },
  ],
};
