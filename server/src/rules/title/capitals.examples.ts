import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/capitals',
  bad: [
    {
      language: 'vi',
      text: 'Giao ⟦Ủy Ban Nhân Dân tỉnh⟧ báo cáo.',
      fixed: 'Giao Ủy ban nhân dân tỉnh báo cáo.',
    },
    { language: 'vi', text: '⟦Bí Thư⟧ Tỉnh uỷ chủ trì.', fixed: 'Bí thư Tỉnh uỷ chủ trì.' },
    { language: 'vi', text: 'Trình ⟦Bộ chính trị⟧ xem xét.', fixed: 'Trình Bộ Chính trị xem xét.' },
    {
      language: 'en',
      text: "The ⟦Provincial people's committee⟧ reported.",
      fixed: "The Provincial People's Committee reported.",
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Uỷ ban nhân dân tỉnh; Hội đồng Nhân dân tỉnh; Bí thư Tỉnh uỷ; các tỉnh uỷ, thành uỷ.',
    },
    { language: 'vi', text: 'UỶ BAN NHÂN DÂN TỈNH' },
    { language: 'vi', text: 'Bảng ghi “Ủy Ban Nhân Dân tỉnh”.' },
    { language: 'en', text: "The Provincial People's Committee and provincial people's committees." },
  ],
};
