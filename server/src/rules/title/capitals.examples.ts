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
    {
      language: 'vi',
      text: 'Phó ⟦Chủ Tịch⟧ UBND tỉnh báo cáo.',
      message: 'capitals',
      fixed: 'Phó Chủ tịch UBND tỉnh báo cáo.',
    },
    {
      language: 'vi',
      text: '⟦Chủ  Tịch⟧ UBND tỉnh báo cáo; ⟦Giám Đốc⟧ Sở Tài chính trình bày.',
      message: 'capitals',
      fixed: 'Chủ tịch UBND tỉnh báo cáo; Giám đốc Sở Tài chính trình bày.',
    },
    {
      language: 'vi',
      text: '⟦Tổng Bí Thư⟧ và Tổng Bí thư.',
      message: 'capitals',
      fixed: 'Tổng Bí thư và Tổng Bí thư.',
    },
    {
      language: 'vi',
      text: '⟦Uỷ Viên⟧ Ban Thường vụ Tỉnh uỷ dự.',
      message: 'capitals',
      fixed: 'Uỷ viên Ban Thường vụ Tỉnh uỷ dự.',
    },
    {
      language: 'vi',
      text: 'Trình ⟦Bộ  chính trị⟧ và bộ Chính trị xem xét.',
      message: 'capitals',
      fixed: 'Trình Bộ Chính trị và bộ Chính trị xem xét.',
    },
    {
      language: 'vi',
      text: 'Giao ⟦Ủy Ban Nhân Dân Tỉnh⟧ và ⟦Hội Đồng Nhân dân tỉnh⟧ phối hợp.',
      message: 'capitals',
      fixed: 'Giao Ủy ban nhân dân tỉnh và Hội đồng nhân dân tỉnh phối hợp.',
    },
    {
      language: 'vi',
      text: '⟦Ban thường vụ Tỉnh uỷ⟧ Sơn Hà họp.',
      message: 'capitals',
      fixed: 'Ban Thường vụ Tỉnh uỷ Sơn Hà họp.',
    },
    {
      language: 'en',
      text: 'The ⟦Standing Committee Of The Provincial Party Committee⟧ met.',
      message: 'capitals',
      fixed: 'The Standing Committee of the Provincial Party Committee met.',
    },
    {
      language: 'en',
      text: "The ⟦Provincial people's Committee⟧ reported; the provincial Party Committee agreed.",
      message: 'capitals',
      fixed: "The Provincial People's Committee reported; the provincial Party Committee agreed.",
    },
    {
      language: 'en',
      text: 'The Secretary of the ⟦Provincial party committee⟧ met the Chairman.',
      message: 'capitals',
      fixed: 'The Secretary of the Provincial Party Committee met the Chairman.',
    },
  ],
  good: [
    {
      language: 'en',
      text: 'The Standing Committee of the commune Party Committee met. Each village has a Party cell.',
    },
    { language: 'vi', text: 'Giao Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục.' },
    {
      language: 'vi',
      text: 'Uỷ ban nhân dân tỉnh; Hội đồng Nhân dân tỉnh; Bí thư Tỉnh uỷ; các tỉnh uỷ, thành uỷ.',
    },
    { language: 'vi', text: 'UỶ BAN NHÂN DÂN TỈNH' },
    { language: 'vi', text: 'Bảng ghi “Ủy Ban Nhân Dân tỉnh”.' },
    {
      language: 'en',
      text: 'The meeting was held at the cultural house of Residential Group No. 7 by Party Branch No. 3.',
    },
    { language: 'en', text: "The Provincial People's Committee and provincial people's committees." },
    { language: 'vi', text: 'Giao Trưởng Ban Tổ chức Tỉnh uỷ và Chánh Văn Phòng Tỉnh uỷ phối hợp.' },
    { language: 'vi', text: 'Đồng chí Trưởng Phòng Kinh tế và Trưởng Ban Tổ chức Tỉnh uỷ báo cáo.' },
    { language: 'vi', text: 'Hội Đồng nhân dân tỉnh; Ban thường vụ Tỉnh uỷ; Ban thường vụ tỉnh uỷ.' },
  ],
};
