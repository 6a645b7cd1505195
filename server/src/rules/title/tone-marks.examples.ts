import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/tone-marks',
  bad: [
    {
      language: 'vi',
      text: 'Tỉnh uỷ, huyện uỷ, đảng uỷ, cấp uỷ và uỷ viên. Các ⟦khóa⟧ trước; khóa này; khóa sau; mỗi khóa.',
      message: 'mixedMany',
      fixed: 'Tỉnh uỷ, huyện uỷ, đảng uỷ, cấp uỷ và uỷ viên. Các khoá trước; khoá này; khoá sau; mỗi khoá.',
      related: ['Tỉnh uỷ', 'khóa', 'khóa', 'khóa'],
    },
    {
      language: 'vi',
      text: 'Tỉnh uỷ họp. Các cấp uỷ báo cáo, ⟦ủy⟧ nhiệm cho văn phòng.',
      fixed: 'Tỉnh uỷ họp. Các cấp uỷ báo cáo, uỷ nhiệm cho văn phòng.',
      related: ['Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Tỉnh ủy khóa XVIII, Ban Thường vụ ⟦Tỉnh uỷ⟧.',
      fixed: 'Tỉnh ủy khóa XVIII, Ban Thường vụ Tỉnh ủy.',
      related: ['Tỉnh ủy'],
    },
  ],
  good: [
    { language: 'vi', text: 'Tỉnh uỷ khoá XVIII, Ban Thường vụ Tỉnh uỷ, tỉnh Hòa Bình.' },
    { language: 'vi', text: 'Tỉnh uỷ khoá XVIII: “văn hóa soi đường”.' },
    { language: 'vi', text: 'Tỉnh ủy khóa XVIII quyết định về quỹ, quý III.' },
  ],
};
