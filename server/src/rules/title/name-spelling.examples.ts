import { draft } from '../format/example-draft';
import type { RuleExamples } from '../types';

const signedBy = (name: string, named: string): string =>
  draft({
    body: `Đồng chí ${named}, Phó Bí thư Tỉnh uỷ chủ trì hội nghị.`,
    signature: `T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n${name}`,
  });

export const examples: RuleExamples = {
  rule: 'title/name-spelling',
  bad: [
    {
      language: 'vi',
      text: signedBy('⟦Lê Văn Thứ⟧', 'Lê Văn Thử'),
      message: 'slip',
      fixed: signedBy('Lê Văn Thử', 'Lê Văn Thử'),
      alternatives: [signedBy('Lê Văn Thứ', 'Lê Văn Thứ')],
      related: ['Lê Văn Thử'],
    },
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
    {
      language: 'vi',
      text: 'Bí thư Tỉnh uỷ ⟦Nguyễn Văn Bảy⟧ chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy kết luận.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy phát biểu.',
      message: 'slip',
      fixed:
        'Bí thư Tỉnh uỷ Nguyễn Văn Bẩy chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy kết luận.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy phát biểu.',
      alternatives: [
        'Bí thư Tỉnh uỷ Nguyễn Văn Bảy chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy phát biểu.',
      ],
      related: ['Nguyễn Văn Bẩy'],
    },
  ],
  good: [
    { language: 'vi', text: signedBy('Lê Văn Thử', 'Lê Văn Thử') },
    { language: 'vi', text: signedBy('Trần Văn Mẫu', 'Lê Văn Thử') },
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
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ Sơn Hà, và đồng chí Nguyễn Văn Bẩy, Bí thư Tỉnh uỷ An Hoà, dự.',
    },
    { language: 'vi', text: 'BÍ THƯ TỈNH UỶ NGUYỄN VĂN BẢY.\nBí thư Tỉnh uỷ Nguyễn Văn Bẩy kết luận.' },
  ],
};
