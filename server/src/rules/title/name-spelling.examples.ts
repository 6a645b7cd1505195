import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/name-spelling',
  bad: [
    {
      language: 'vi',
      text: 'Bí thư Tỉnh uỷ Nguyễn Văn Bảy chủ trì.\nBí thư Tỉnh uỷ ⟦Nguyễn Văn Bẩy⟧ kết luận.',
      fixed: 'Bí thư Tỉnh uỷ Nguyễn Văn Bảy chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.',
      alternatives: ['Bí thư Tỉnh uỷ Nguyễn Văn Bẩy chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy kết luận.'],
      related: ['Nguyễn Văn Bảy'],
    },
    {
      language: 'en',
      text: 'Provincial Party Secretary Nguyen Van Bay spoke.\nProvincial Party Secretary ⟦Nguyen Van Bai⟧ concluded.',
      fixed:
        'Provincial Party Secretary Nguyen Van Bay spoke.\nProvincial Party Secretary Nguyen Van Bay concluded.',
      alternatives: [
        'Provincial Party Secretary Nguyen Van Bai spoke.\nProvincial Party Secretary Nguyen Van Bai concluded.',
      ],
      related: ['Nguyen Van Bay'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Bí thư Tỉnh uỷ Nguyễn Văn Bảy chủ trì.\nChủ tịch UBND tỉnh Nguyễn Văn Bẩy kết luận.',
    },
    {
      language: 'vi',
      text: 'Phó Bí thư Tỉnh uỷ Nguyễn Văn Hùng chủ trì.\nPhó Bí thư Tỉnh uỷ Nguyễn Văn Hưng kết luận.',
    },
    {
      language: 'en',
      text: 'Provincial Party Secretary Nguyen Van Bay spoke.\nProvincial Party Secretary Nguyen Van Bay concluded.',
    },
  ],
};
