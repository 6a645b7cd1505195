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
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Ban Chấp hành Đảng bộ tỉnh, ⟦Uỷ viên Ban Thường vụ Tỉnh uỷ⟧, dự.',
      message: 'membership',
      fixed:
        'Đồng chí Nguyễn Văn Bảy, Uỷ viên Ban Thường vụ Tỉnh uỷ, Uỷ viên Ban Chấp hành Đảng bộ tỉnh, dự.',
      related: ['Uỷ viên Ban Chấp hành Đảng bộ tỉnh'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Giám đốc Sở Tài chính, ⟦Tỉnh uỷ viên⟧, dự.',
      message: 'state',
      fixed: 'Đồng chí Nguyễn Văn Bảy, Tỉnh uỷ viên, Giám đốc Sở Tài chính, dự.',
      related: ['Giám đốc Sở Tài chính'],
    },
    {
      language: 'en',
      text: 'Comrade Le Van Sau, Director of the Department of Finance, ⟦Member of the Provincial Party Committee⟧, spoke.',
      message: 'state',
      fixed:
        'Comrade Le Van Sau, Member of the Provincial Party Committee, Director of the Department of Finance, spoke.',
      related: ['Director of the Department of Finance'],
    },
    {
      language: 'en',
      text: 'Comrade Le Van Sau, Member of the Party Central Committee, ⟦Member of the Politburo⟧, spoke.',
      message: 'membership',
      fixed: 'Comrade Le Van Sau, Member of the Politburo, Member of the Party Central Committee, spoke.',
      related: ['Member of the Party Central Committee'],
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
    { language: 'vi', text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch nước, Uỷ viên Bộ Chính trị, dự.' },
    { language: 'vi', text: 'Đồng chí Nguyễn Văn Bảy, nguyên Chủ tịch UBND tỉnh, Phó Bí thư Tỉnh uỷ, dự.' },
    { language: 'vi', text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch UBND tỉnh, nguyên Phó Bí thư Tỉnh uỷ, dự.' },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Ban Chấp hành Trung ương Đảng, Bí thư Ban Bí thư, dự.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Đảng uỷ xã, Uỷ viên Ban Chấp hành Đảng bộ tỉnh, dự.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch UBND tỉnh; đồng chí Lê Văn Sáu, Phó Bí thư Tỉnh uỷ, dự.',
    },
    { language: 'vi', text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch UBND tỉnh, Bí thư Đảng uỷ, dự.' },
    { language: 'vi', text: 'Đồng chí Nguyễn Văn Bảy, Bộ trưởng Bộ Tài chính, Uỷ viên Trung ương Đảng, dự.' },
  ],
};
