import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/term-length',
  bad: [
    {
      language: 'vi',
      text: 'Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ ⟦2020 - 2024⟧ đã tổ chức 24 hội nghị.',
      fixed: 'Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2020 - 2025 đã tổ chức 24 hội nghị.',
      alternatives: ['Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2019 - 2024 đã tổ chức 24 hội nghị.'],
    },
    {
      language: 'vi',
      text: 'Hội đồng nhân dân tỉnh nhiệm kỳ ⟦2021-2025⟧ bầu bổ sung 02 uỷ viên.',
      fixed: 'Hội đồng nhân dân tỉnh nhiệm kỳ 2021-2026 bầu bổ sung 02 uỷ viên.',
      alternatives: ['Hội đồng nhân dân tỉnh nhiệm kỳ 2020-2025 bầu bổ sung 02 uỷ viên.'],
    },
    {
      language: 'en',
      text: 'The Provincial Party Congress for the ⟦2025-2031⟧ term was a success.',
      fixed: 'The Provincial Party Congress for the 2025-2030 term was a success.',
      alternatives: ['The Provincial Party Congress for the 2026-2031 term was a success.'],
    },
  ],
  good: [
    // The years that the ordinal says are told beside it.
    {
      language: 'vi',
      text: 'Ban Chấp hành Trung ương Đảng khoá XIV nhiệm kỳ 2026 - 2035.',
      date: '2026-06-01',
    },
    {
      language: 'vi',
      text: 'Đại hội chi bộ nhiệm kỳ 2027 - 2030.\n\nĐại hội tổng kết việc thực hiện nghị quyết nhiệm kỳ 2025 - 2027.',
    },
    {
      language: 'vi',
      text: 'ĐẠI HỘI CHI BỘ THÔN ĐÔNG\nNHIỆM KỲ 2025 - 2027\n\nKiểm phiếu bầu Chi uỷ nhiệm kỳ 2025 - 2027.',
    },
    {
      language: 'vi',
      text: 'Nhiệm kỳ 2020 - 2025, nhiệm kỳ 2021 - 2026; Hội đồng nhân dân nhiệm kỳ 2004 - 2011.',
    },
    { language: 'vi', text: 'Chi bộ Văn phòng nhiệm kỳ 2022 - 2025 có 18 đảng viên.' },
    {
      language: 'vi',
      text: 'Giai đoạn 2021 - 2024; năm học 2024 - 2025; thành viên Hội đồng Nhân quyền Liên hợp quốc nhiệm kỳ 2023 - 2025.',
    },
    {
      language: 'en',
      text: 'The 2020 - 2025 term; the period 2021-2024; the party cell for the 2022-2025 term.',
    },
  ],
};
