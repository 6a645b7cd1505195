import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/two-holders',
  bad: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Lê Văn Sáu, ⟦Bí thư Tỉnh uỷ⟧, kết luận.',
      related: ['Bí thư Tỉnh uỷ'],
    },
    {
      language: 'en',
      text: "Comrade Nguyen Van Bay - Chairman of the Provincial People's Committee spoke.\nComrade Tran Thi Mo - ⟦Chairman of the Provincial People's Committee⟧ concluded.",
      related: ["Chairman of the Provincial People's Committee"],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Lê Văn Sáu, ⟦Bí thư Tỉnh uỷ⟧, kết luận.\nĐồng chí Lê Văn Sáu, Bí thư Tỉnh uỷ, dự.',
      message: 'two',
      related: ['Bí thư Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Lê Văn Bảy, ⟦Bí thư Tỉnh uỷ⟧, kết luận.',
      message: 'two',
      related: ['Bí thư Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Lê Văn Sáu, ⟦Bí thư Tỉnh uỷ⟧, kết luận.\nĐồng chí Trần Văn Tám, ⟦Bí thư Tỉnh uỷ⟧, dự.',
      message: 'two',
      related: ['Bí thư Tỉnh uỷ', 'Bí thư Tỉnh uỷ'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch nước hội đàm với đồng chí Lê Văn Sáu, Chủ tịch nước Lào.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Lê Văn Sáu, nguyên Bí thư Tỉnh uỷ, dự.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ Sơn Hà; đồng chí Lê Văn Sáu, Bí thư Tỉnh uỷ Bình Lâm.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Đảng uỷ xã; đồng chí Lê Văn Sáu, Bí thư Đảng uỷ xã.',
    },
    {
      language: 'en',
      text: 'Comrade Nguyen Van Bay - Deputy Secretary of the Provincial Party Committee; Comrade Le Van Sau - Deputy Secretary of the Provincial Party Committee.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Văn Bảy, Bí thư Tỉnh uỷ, kết luận.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Nguyễn Văn Bẩy, Bí thư Tỉnh uỷ, kết luận.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Thị Mơ, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Nguyễn Thị Ngọc Mơ, Bí thư Tỉnh uỷ, kết luận.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Phó Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Lê Văn Sáu, Bí thư Tỉnh uỷ, kết luận.\nĐồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, dự.',
    },
    {
      language: 'en',
      text: "Comrade Nguyen Van Bay - Chairman of the Provincial People's Committee spoke.\nComrade Bay - Chairman of the Provincial People's Committee concluded.",
    },
  ],
};
