import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/person-contradiction',
  bad: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Phó Bí thư Tỉnh uỷ, chủ trì. Kết luận, đồng chí Nguyễn Văn Bảy, ⟦Bí thư Tỉnh uỷ⟧, giao các sở.',
      message: 'deputy',
      fixed:
        'Đồng chí Nguyễn Văn Bảy, Phó Bí thư Tỉnh uỷ, chủ trì. Kết luận, đồng chí Nguyễn Văn Bảy, Phó Bí thư Tỉnh uỷ, giao các sở.',
      alternatives: [
        'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì. Kết luận, đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, giao các sở.',
      ],
      related: ['Phó Bí thư Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Quyền Bí thư Tỉnh uỷ, chủ trì.\n⟦Bí thư Tỉnh uỷ⟧ Nguyễn Văn Bảy kết luận.',
      message: 'acting',
      fixed:
        'Đồng chí Nguyễn Văn Bảy, Quyền Bí thư Tỉnh uỷ, chủ trì.\nQuyền Bí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.',
      alternatives: [
        'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.',
      ],
      related: ['Quyền Bí thư Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Chủ tịch UBND tỉnh, chủ trì.\n⟦Chủ tịch HĐND tỉnh⟧ Nguyễn Văn Bảy kết luận.',
      message: 'exclusive',
      fixed:
        'Đồng chí Nguyễn Văn Bảy, Chủ tịch UBND tỉnh, chủ trì.\nChủ tịch UBND tỉnh Nguyễn Văn Bảy kết luận.',
      alternatives: [
        'Đồng chí Nguyễn Văn Bảy, Chủ tịch HĐND tỉnh, chủ trì.\nChủ tịch HĐND tỉnh Nguyễn Văn Bảy kết luận.',
      ],
      related: ['Chủ tịch UBND tỉnh'],
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau - Vice Chairman of the Provincial People's Committee spoke.\n⟦Chairman of the Provincial People's Committee⟧ Le Van Sau concluded.",
      message: 'deputy',
      fixed:
        "Comrade Le Van Sau - Vice Chairman of the Provincial People's Committee spoke.\nVice Chairman of the Provincial People's Committee Le Van Sau concluded.",
      alternatives: [
        "Comrade Le Van Sau - Chairman of the Provincial People's Committee spoke.\nChairman of the Provincial People's Committee Le Van Sau concluded.",
      ],
      related: ["Vice Chairman of the Provincial People's Committee"],
    },
    {
      language: 'en',
      text: 'Comrade Le Van Sau, Alternate Member of the Party Central Committee, spoke.\nComrade Le Van Sau, ⟦Member of the Party Central Committee⟧, concluded.',
      message: 'alternate',
      fixed:
        'Comrade Le Van Sau, Alternate Member of the Party Central Committee, spoke.\nComrade Le Van Sau, Alternate Member of the Party Central Committee, concluded.',
      alternatives: [
        'Comrade Le Van Sau, Member of the Party Central Committee, spoke.\nComrade Le Van Sau, Member of the Party Central Committee, concluded.',
      ],
      related: ['Alternate Member of the Party Central Committee'],
    },
    {
      language: 'en',
      text: 'Comrade Le Van Sau, Standing Deputy Secretary of the Provincial Party Committee, spoke.\n⟦Deputy Secretary of the Provincial Party Committee⟧ Le Van Sau concluded.',
      message: 'standing',
      fixed:
        'Comrade Le Van Sau, Standing Deputy Secretary of the Provincial Party Committee, spoke.\nStanding Deputy Secretary of the Provincial Party Committee Le Van Sau concluded.',
      alternatives: [
        'Comrade Le Van Sau, Deputy Secretary of the Provincial Party Committee, spoke.\nDeputy Secretary of the Provincial Party Committee Le Van Sau concluded.',
      ],
      related: ['Standing Deputy Secretary of the Provincial Party Committee'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, ⟦Phó Chủ tịch UBND tỉnh Sơn Hà⟧, phát biểu.',
      message: 'deputy',
      fixed:
        'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, phát biểu.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh Sơn Hà, phát biểu.',
      ],
      related: ['Chủ tịch UBND tỉnh Sơn Hà'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, ⟦Phó Chủ tịch UBND tỉnh⟧, phát biểu.',
      message: 'deputy',
      fixed:
        'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, phát biểu.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh, phát biểu.',
      ],
      related: ['Chủ tịch UBND tỉnh Sơn Hà'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, ⟦Phó Chủ tịch UBND tỉnh Sơn Hà⟧, phát biểu.',
      message: 'deputy',
      fixed:
        'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, phát biểu.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh Sơn Hà, phát biểu.',
      ],
      related: ['Chủ tịch UBND tỉnh'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Phó Bí thư Thường trực Tỉnh uỷ, dự. Đồng chí Lê Văn Sáu, ⟦Phó Bí thư Tỉnh uỷ⟧, phát biểu. Đồng chí Lê Văn Sáu, Phó Bí thư Thường trực Tỉnh uỷ, kết luận.',
      message: 'standing',
      fixed:
        'Đồng chí Lê Văn Sáu, Phó Bí thư Thường trực Tỉnh uỷ, dự. Đồng chí Lê Văn Sáu, Phó Bí thư Thường trực Tỉnh uỷ, phát biểu. Đồng chí Lê Văn Sáu, Phó Bí thư Thường trực Tỉnh uỷ, kết luận.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Phó Bí thư Tỉnh uỷ, dự. Đồng chí Lê Văn Sáu, Phó Bí thư Tỉnh uỷ, phát biểu. Đồng chí Lê Văn Sáu, Phó Bí thư Thường trực Tỉnh uỷ, kết luận.',
      ],
      related: ['Phó Bí thư Thường trực Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, ⟦Quyền Chủ tịch UBND tỉnh⟧, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, phát biểu. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, kết luận.',
      message: 'acting',
      fixed:
        'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, phát biểu. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, kết luận.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, phát biểu. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, kết luận.',
      ],
      related: ['Chủ tịch UBND tỉnh'],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, ⟦Chủ tịch UBND tỉnh⟧, dự. Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, phát biểu. Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, kết luận.',
      message: 'acting',
      fixed:
        'Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, phát biểu. Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, kết luận.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, phát biểu. Đồng chí Lê Văn Sáu, Quyền Chủ tịch UBND tỉnh, kết luận.',
      ],
      related: ['Quyền Chủ tịch UBND tỉnh'],
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau, Chairman of the Provincial People's Committee, attended. Comrade Le Van Sau, ⟦Vice Chairman of the Provincial People's Committee⟧, spoke.",
      message: 'deputy',
      fixed:
        "Comrade Le Van Sau, Chairman of the Provincial People's Committee, attended. Comrade Le Van Sau, Chairman of the Provincial People's Committee, spoke.",
      alternatives: [
        "Comrade Le Van Sau, Vice Chairman of the Provincial People's Committee, attended. Comrade Le Van Sau, Vice Chairman of the Provincial People's Committee, spoke.",
      ],
      related: ["Chairman of the Provincial People's Committee"],
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Chủ tịch HĐND tỉnh, dự. Đồng chí Lê Văn Sáu, ⟦Chủ tịch UBND tỉnh⟧, phát biểu.',
      message: 'exclusive',
      fixed:
        'Đồng chí Lê Văn Sáu, Chủ tịch HĐND tỉnh, dự. Đồng chí Lê Văn Sáu, Chủ tịch HĐND tỉnh, phát biểu.',
      alternatives: [
        'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, dự. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, phát biểu.',
      ],
      related: ['Chủ tịch HĐND tỉnh'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh, chủ trì. Bí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Phó Bí thư Tỉnh uỷ, được bầu giữ chức Bí thư Tỉnh uỷ. Bí thư Tỉnh uỷ Nguyễn Văn Bảy phát biểu.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, nguyên Phó Bí thư Tỉnh uỷ, nay là Bí thư Tỉnh uỷ. Bí thư Tỉnh uỷ Nguyễn Văn Bảy phát biểu.',
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau - Deputy Secretary of the Provincial Party Committee, Chairman of the Provincial People's Committee spoke.\nChairman of the Provincial People's Committee Le Van Sau concluded.",
    },
    {
      language: 'en',
      text: 'Comrade Le Van Sau, Deputy Secretary of the Provincial Party Committee, was elected Secretary of the Provincial Party Committee.\nSecretary of the Provincial Party Committee Le Van Sau spoke.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh Sơn Hà, dự. Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND tỉnh An Hoà, phát biểu.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, Bí thư Tỉnh uỷ An Hoà, dự. Đồng chí Lê Văn Sáu, Bí thư Tỉnh uỷ Sơn Hà, phát biểu.',
    },
    {
      language: 'vi',
      text: 'Các đồng chí: Lê Văn Sáu, Trần Thị Mơ, Phó Chủ tịch UBND tỉnh. Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, kết luận.',
    },
  ],
};
