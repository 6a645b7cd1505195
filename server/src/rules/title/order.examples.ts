import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/order',
  bad: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch UBND tỉnh, ⟦Phó Bí thư Tỉnh uỷ⟧, chủ trì.',
      message: 'state',
      fixed: 'Đồng chí Nguyễn Văn Bảy, Phó Bí thư Tỉnh uỷ, Chủ tịch UBND tỉnh, chủ trì.',
      related: ['Chủ tịch UBND tỉnh'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Trung ương Đảng, ⟦Uỷ viên Bộ Chính trị⟧, dự.',
      message: 'membership',
      fixed: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Bộ Chính trị, Uỷ viên Trung ương Đảng, dự.',
      related: ['Uỷ viên Trung ương Đảng'],
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau, Chairman of the Provincial People's Council, ⟦Secretary of the Provincial Party Committee⟧, spoke.",
      message: 'state',
      fixed:
        "Comrade Le Van Sau, Secretary of the Provincial Party Committee, Chairman of the Provincial People's Council, spoke.",
      related: ["Chairman of the Provincial People's Council"],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh, chủ trì.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng Ban Tổ chức Tỉnh uỷ, dự.',
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau, Deputy Secretary of the Provincial Party Committee, Chairman of the Provincial People's Committee, spoke.",
    },
  ],
};
