import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/term-conflict',
  bad: [
    {
      language: 'vi',
      text: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025.\nChuẩn bị ⟦Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI, nhiệm kỳ 2025 - 2030⟧.',
      message: 'conflict',
      fixed:
        'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025.\nChuẩn bị Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030.',
      alternatives: [
        'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025.\nChuẩn bị Đại hội đại biểu Đảng bộ tỉnh lần thứ XXI, nhiệm kỳ 2030 - 2035.',
      ],
      related: ['Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025'],
    },
    {
      language: 'vi',
      text: 'Quán triệt Nghị quyết ⟦Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XVII, nhiệm kỳ 2025 - 2030⟧.',
      office: { place: 'Sơn Hà', congress: { ordinal: 18, year: 2025 } },
      message: 'office',
      fixed:
        'Quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XVIII, nhiệm kỳ 2025 - 2030.',
      alternatives: [
        'Quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XVII, nhiệm kỳ 2020 - 2025.',
      ],
    },
    {
      language: 'en',
      text: 'The Resolution of the ⟦17th Provincial Party Congress, term 2025-2030⟧, named four breakthroughs.',
      fixed:
        'The Resolution of the 18th Provincial Party Congress, term 2025-2030, named four breakthroughs.',
      office: { place: 'Sơn Hà', congress: { ordinal: 18, year: 2025 } },
      message: 'office',
      alternatives: [
        'The Resolution of the 17th Provincial Party Congress, term 2020-2025, named four breakthroughs.',
      ],
    },
    {
      language: 'en',
      text: 'The 17th Provincial Party Congress, term 2020-2025, set twelve targets. The ⟦18th Provincial Party Congress, term 2020-2025⟧ is near.',
      fixed:
        'The 17th Provincial Party Congress, term 2020-2025, set twelve targets. The 17th Provincial Party Congress, term 2020-2025 is near.',
      alternatives: [
        'The 17th Provincial Party Congress, term 2020-2025, set twelve targets. The 18th Provincial Party Congress, term 2025-2030 is near.',
      ],
      related: ['17th Provincial Party Congress, term 2020-2025'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2025 - 2030; Đại hội đại biểu Đảng bộ thành phố lần thứ XII, nhiệm kỳ 2020 - 2025.',
      office: { place: 'Sơn Hà', congress: { ordinal: 18, year: 2025 } },
    },
    {
      language: 'en',
      text: 'The 11th Provincial Party Congress of Binh Lam, term 2020-2025.',
      office: { place: 'Sơn Hà', congress: { ordinal: 18, year: 2025 } },
    },
    {
      language: 'vi',
      text: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025 và Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030.',
    },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XIX, nhiệm kỳ 2020 - 2025; Đại hội đại biểu Đảng bộ tỉnh Bình Lâm lần thứ XI, nhiệm kỳ 2020 - 2025.',
    },
    {
      language: 'en',
      text: 'The 17th Provincial Party Congress, term 2020-2025; the 18th Provincial Party Congress, term 2025-2030.',
    },
  ],
};
