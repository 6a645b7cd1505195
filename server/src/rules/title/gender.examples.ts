import type { RosterLine, RuleExamples } from '../types';

const roster: readonly RosterLine[] = [
  { name: 'Trần Thị Mơ', titleId: 'prov-council-chair', gender: 'female' },
  { name: 'Lê Văn Sáu', titleId: 'prov-committee-chair', gender: 'male' },
  { name: 'Đỗ Minh Ba', titleId: 'prov-committee-vice', gender: 'male' },
  { name: 'Đỗ Minh Ba', titleId: 'prov-council-vice', gender: 'female' },
];

export const examples: RuleExamples = {
  rule: 'title/gender',
  bad: [
    {
      language: 'en',
      text: "Comrade Tran Thi Mo - Chairwoman of the Provincial People's Council opened the session.\nComrade Tran Thi Mo - ⟦Chairman of the Provincial People's Council⟧ reported.",
      message: 'flip',
      fixed:
        "Comrade Tran Thi Mo - Chairwoman of the Provincial People's Council opened the session.\nComrade Tran Thi Mo - Chairwoman of the Provincial People's Council reported.",
      alternatives: [
        "Comrade Tran Thi Mo - Chairman of the Provincial People's Council opened the session.\nComrade Tran Thi Mo - Chairman of the Provincial People's Council reported.",
      ],
      related: ["Chairwoman of the Provincial People's Council"],
    },
    {
      language: 'en',
      text: "In her closing speech, Comrade Tran Thi Mo - Secretary of the Provincial Party Committee, ⟦Chairman of the Provincial People's Council⟧ thanked the delegates.",
      message: 'pronoun',
      fixed:
        "In her closing speech, Comrade Tran Thi Mo - Secretary of the Provincial Party Committee, Chairwoman of the Provincial People's Council thanked the delegates.",
    },
    {
      language: 'en',
      text: "Mr. Le Van Sau, ⟦Vice Chairwoman of the Provincial People's Committee⟧, spoke.",
      message: 'address',
      fixed: "Mr. Le Van Sau, Vice Chairman of the Provincial People's Committee, spoke.",
    },
    {
      language: 'en',
      roster,
      text: "Comrade Tran Thi Mo, ⟦Chairman of the Provincial People's Council⟧, spoke.",
      message: 'listed',
      fixed: "Comrade Tran Thi Mo, Chairwoman of the Provincial People's Council, spoke.",
    },
    {
      language: 'en',
      roster,
      text: "⟦Ms⟧. Le Van Sau, Chairman of the Provincial People's Committee, spoke.",
      message: 'listed-address',
      fixed: "Mr. Le Van Sau, Chairman of the Provincial People's Committee, spoke.",
    },
    {
      language: 'en',
      roster,
      text: "In her speech, Comrade Le Van Sau, ⟦Chairwoman of the Provincial People's Committee⟧, thanked them.",
      message: 'listed',
      fixed:
        "In her speech, Comrade Le Van Sau, Chairman of the Provincial People's Committee, thanked them.",
    },
    {
      language: 'vi',
      roster,
      text: 'Dự họp có ⟦Ông⟧ Trần Thị Mơ, Chủ tịch HĐND tỉnh.',
      message: 'listed-address',
      fixed: 'Dự họp có Bà Trần Thị Mơ, Chủ tịch HĐND tỉnh.',
    },
    {
      language: 'vi',
      text: 'Chủ trì: bà Phạm Minh Bảy, Chủ tịch UBND xã An Hoà.\nBáo cáo: ⟦ông⟧ Phạm Minh Bảy, Chủ tịch UBND xã An Hoà.',
      message: 'address-flip',
      fixed:
        'Chủ trì: bà Phạm Minh Bảy, Chủ tịch UBND xã An Hoà.\nBáo cáo: bà Phạm Minh Bảy, Chủ tịch UBND xã An Hoà.',
      alternatives: [
        'Chủ trì: ông Phạm Minh Bảy, Chủ tịch UBND xã An Hoà.\nBáo cáo: ông Phạm Minh Bảy, Chủ tịch UBND xã An Hoà.',
      ],
      related: ['bà'],
    },
    {
      language: 'en',
      text: "⟦Chairman of the Provincial People's Council⟧ Tran Thi Mo spoke. Ms. Tran Thi Mo, Vice Chairwoman of the Provincial People's Committee, agreed.",
      message: 'flip',
      fixed:
        "Chairwoman of the Provincial People's Council Tran Thi Mo spoke. Ms. Tran Thi Mo, Vice Chairwoman of the Provincial People's Committee, agreed.",
      alternatives: [
        "Chairman of the Provincial People's Council Tran Thi Mo spoke. Ms. Tran Thi Mo, Vice Chairman of the Provincial People's Committee, agreed.",
      ],
      related: ["Vice Chairwoman of the Provincial People's Committee"],
    },
    {
      language: 'en',
      text: "In his speech, Comrade Le Van Sau, ⟦Chairwoman of the Provincial People's Committee⟧, thanked them.",
      message: 'pronoun',
      fixed:
        "In his speech, Comrade Le Van Sau, Chairman of the Provincial People's Committee, thanked them.",
    },
    {
      language: 'vi',
      text: 'Ông Phạm Minh Bảy dự. ⟦Bà⟧ Phạm Minh Bảy phát biểu. Ông Phạm Minh Bảy kết luận.',
      message: 'address-flip',
      fixed: 'Ông Phạm Minh Bảy dự. Ông Phạm Minh Bảy phát biểu. Ông Phạm Minh Bảy kết luận.',
      alternatives: ['Bà Phạm Minh Bảy dự. Bà Phạm Minh Bảy phát biểu. Ông Phạm Minh Bảy kết luận.'],
      related: ['Ông'],
    },
    {
      language: 'en',
      text: "Mr. Le Van Sau, ⟦Chairwoman of the Provincial People's Committee⟧, spoke. ⟦Ms⟧. Le Van Sau, Chairwoman of the Provincial People's Committee, agreed.",
      fixed:
        "Mr. Le Van Sau, Chairman of the Provincial People's Committee, spoke. Mr. Le Van Sau, Chairwoman of the Provincial People's Committee, agreed.",
      alternatives: [
        "Ms. Le Van Sau, Chairwoman of the Provincial People's Committee, spoke. Ms. Le Van Sau, Chairwoman of the Provincial People's Committee, agreed.",
      ],
      related: ['Mr'],
    },
  ],
  good: [
    { language: 'vi', roster, text: 'Bà Trần Thị Mơ, Chủ tịch HĐND tỉnh, và ông Lê Văn Sáu dự họp.' },
    // Two persons of one name.
    { language: 'vi', roster, text: 'Ông Đỗ Minh Ba, Phó Chủ tịch UBND tỉnh, dự họp.' },
    { language: 'vi', text: 'Ông Phạm Văn Hoà và bà Phạm Vân Hoa dự họp.' },
    {
      language: 'en',
      text: "In her speech, Comrade Tran Thi Mo - Chairwoman of the Provincial People's Council thanked the delegates.",
    },
    {
      language: 'en',
      text: "Comrade Tran Thi Mo - Chairman of the Provincial People's Council spoke.\nChairman of the Provincial People's Council Tran Thi Mo concluded.",
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau - Chairman of the Provincial People's Committee received Comrade Tran Thi Mo and her delegation.",
    },
    {
      language: 'en',
      text: "In her speech, the Chairman of the Provincial People's Council thanked Comrade Le Van Sau, Chairman of the Provincial People's Committee.",
    },
    { language: 'en', text: "Ms. Tran Thi Mo, Chairmen of the Provincial People's Committees, spoke." },
  ],
};
