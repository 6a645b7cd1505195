import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/term-ordinal',
  bad: [
    {
      language: 'vi',
      text: 'Tiến tới ⟦Đại hội đại biểu toàn quốc lần thứ XVII⟧ của Đảng.',
      message: 'unknown',
      date: '2025-03-28',
      fixed: 'Tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.',
      alternatives: ['Tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết ⟦Đại hội XVIII⟧ của Đảng đề ra ba đột phá chiến lược.',
      message: 'unknown',
      fixed: 'Nghị quyết Đại hội XV của Đảng đề ra ba đột phá chiến lược.',
      alternatives: ['Nghị quyết Đại hội XIV của Đảng đề ra ba đột phá chiến lược.'],
    },
    {
      language: 'vi',
      text: 'Ban Chấp hành Trung ương Đảng ⟦khoá XIII, nhiệm kỳ 2016 - 2021⟧ ban hành nghị quyết.',
      message: 'years',
      fixed: 'Ban Chấp hành Trung ương Đảng khoá XII, nhiệm kỳ 2016 - 2021 ban hành nghị quyết.',
      alternatives: ['Ban Chấp hành Trung ương Đảng khoá XIII, nhiệm kỳ 2021 - 2026 ban hành nghị quyết.'],
    },
    {
      language: 'vi',
      text: 'Đại biểu Quốc hội ⟦khoá XV, nhiệm kỳ 2016 - 2021⟧ tiếp xúc cử tri.',
      message: 'years',
      fixed: 'Đại biểu Quốc hội khoá XIV, nhiệm kỳ 2016 - 2021 tiếp xúc cử tri.',
      alternatives: ['Đại biểu Quốc hội khoá XV, nhiệm kỳ 2021 - 2026 tiếp xúc cử tri.'],
    },
    {
      language: 'en',
      text: 'Party congresses at all levels lead to the ⟦17th National Party Congress⟧.',
      message: 'unknown',
      date: '2025-03-28',
      fixed: 'Party congresses at all levels lead to the 14th National Party Congress.',
      alternatives: ['Party congresses at all levels lead to the 13th National Party Congress.'],
    },
    {
      language: 'en',
      text: 'The ⟦12th National Party Congress, term 2021-2026⟧ set three breakthroughs.',
      message: 'years',
      fixed: 'The 13th National Party Congress, term 2021-2026 set three breakthroughs.',
      alternatives: ['The 12th National Party Congress, term 2016-2021 set three breakthroughs.'],
    },
  ],
  good: [
    { language: 'vi', text: 'Tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.', date: '2025-03-28' },
    {
      language: 'vi',
      text: 'Đại hội Thi đua yêu nước toàn quốc lần thứ XXI; Đại hội Hội Nông dân Việt Nam toàn quốc lần thứ XVIII.',
    },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2025 - 2030; Tỉnh uỷ khoá XXI.',
    },
    { language: 'vi', text: 'Nghị quyết Trung ương 4 khoá XII; Quốc hội khoá XVI, nhiệm kỳ 2026 - 2031.' },
    {
      language: 'vi',
      text: 'Ban Chấp hành Trung ương khoá XIII (nhiệm kỳ 2021 - 2026); Kế hoạch 5 năm 2021 - 2025 của Đại hội XIII.',
    },
    {
      language: 'en',
      text: 'The 18th Provincial Party Congress, term 2025-2030, towards the 14th National Party Congress.',
      date: '2025-01-14',
    },
    {
      language: 'en',
      text: "Resolution of the 4th Central Committee, 11th term; the 17th Provincial People's Council.",
    },
  ],
};
