import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/out-of-time',
  bad: [
    {
      language: 'vi',
      date: '2025-10-15',
      text: 'Giao ⟦Sở Kế hoạch và Đầu tư⟧ chủ trì, báo cáo trước ngày 20.',
      message: 'replaced',
      fixed: 'Giao Sở Tài chính chủ trì, báo cáo trước ngày 20.',
    },
    {
      language: 'vi',
      date: '2025-10-15',
      text: 'Đề nghị ⟦Huyện uỷ An Bình⟧ chỉ đạo thực hiện.',
      message: 'level',
    },
    {
      language: 'vi',
      date: '2025-10-15',
      text: 'Đoàn công tác làm việc tại ⟦tỉnh Bắc Giang⟧.',
      message: 'merged',
    },
    {
      language: 'vi',
      date: '2026-11-05',
      text: 'Đoàn công tác làm việc tại ⟦tỉnh Đồng Nai⟧.',
      message: 'city',
    },
    { language: 'vi', date: '2024-05-06', text: 'Giao ⟦Sở Dân tộc và Tôn giáo⟧ chủ trì.', message: 'early' },
    {
      language: 'en',
      date: '2025-10-15',
      text: 'The ⟦Ministry of Planning and Investment⟧ shall guide the provinces.',
      message: 'replaced',
      fixed: 'The Ministry of Finance shall guide the provinces.',
    },
    {
      language: 'en',
      date: '2025-10-15',
      text: 'The delegation visited ⟦Bac Giang Province⟧.',
      message: 'merged',
    },
    {
      language: 'en',
      date: '2025-10-15',
      text: 'The ⟦Bac Giang Provincial Party Committee⟧ met.',
      message: 'merged',
    },
    { language: 'vi', date: '2025-10-15', text: '⟦Tỉnh uỷ Bắc Giang⟧ báo cáo.', message: 'merged' },
    { language: 'vi', date: '2026-10-05', text: '⟦Tỉnh uỷ Quảng Ninh⟧ báo cáo.', message: 'city-committee' },
  ],
  good: [
    { language: 'vi', date: '2025-10-15', text: 'Ban Chấp hành Đảng bộ tỉnh Bến Tre khoá XI đã bàn giao.' },
    {
      language: 'vi',
      date: '2026-05-05',
      text: 'Trưởng Ban Dân tộc HĐND tỉnh báo cáo; Ban Dân tộc của Hội đồng nhân dân tỉnh thẩm tra.',
    },
    {
      language: 'vi',
      date: '2024-05-06',
      text: 'Giao Sở Kế hoạch và Đầu tư chủ trì; Huyện uỷ An Bình phối hợp.',
    },
    { language: 'vi', date: '2025-10-15', text: 'Sở Kế hoạch và Đầu tư được hợp nhất vào Sở Tài chính.' },
    {
      language: 'vi',
      date: '2025-10-15',
      text: 'Đồng chí Nguyễn Văn Bảy, nguyên Bí thư Huyện uỷ An Bình, dự.',
    },
    {
      language: 'vi',
      date: '2025-10-15',
      text: 'Năm 2024, Sở Kế hoạch và Đầu tư đã cấp 120 giấy chứng nhận.',
    },
    {
      language: 'en',
      date: '2025-10-15',
      text: 'The former Ministry of Transport and the Ministry of Construction.',
    },
    {
      language: 'en',
      date: '2024-05-06',
      text: 'The Ministry of Transport and Bac Giang Province took part.',
    },
  ],
};
