import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/repeated-organ',
  bad: [
    {
      language: 'vi',
      text: 'Sửa đổi Quy chế làm việc của Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ và ⟦Ban Thường vụ Tỉnh uỷ⟧.',
      message: 'standing',
      fixed: 'Sửa đổi Quy chế làm việc của Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ và Thường trực Tỉnh uỷ.',
      related: ['Ban Thường vụ Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Giao HĐND tỉnh, UBND tỉnh, ⟦HĐND tỉnh⟧ phối hợp thực hiện.',
      message: 'repeated',
      related: ['HĐND tỉnh'],
    },
    {
      language: 'en',
      text: 'It amends the rules of the Provincial Party Committee, the Provincial Party Standing Committee, and the ⟦Provincial Party Standing Committee⟧.',
      message: 'standing',
      fixed:
        'It amends the rules of the Provincial Party Committee, the Provincial Party Standing Committee, and the Provincial Party Standing Board.',
      related: ['Provincial Party Standing Committee'],
    },
    {
      language: 'en',
      text: 'The programmes of party committees, standing committees and ⟦standing committees of party committees⟧ at all levels.',
      fixed:
        'The programmes of party committees, standing committees and standing boards of party committees at all levels.',
      related: ['standing committees'],
    },
    {
      language: 'en',
      text: 'The Department of Finance, the Department of Health and the ⟦Department of Finance⟧ report.',
      related: ['Department of Finance'],
    },
    {
      language: 'en',
      text: 'The Standing Committee and the ⟦Standing Committee of the Provincial Party Committee⟧ met.',
      message: 'standing',
      fixed: 'The Standing Committee and the Standing Board of the Provincial Party Committee met.',
      related: ['Standing Committee'],
    },
    {
      language: 'vi',
      text: 'Báo cáo Thường trực Tỉnh uỷ, ⟦Thường trực Tỉnh uỷ⟧ xem xét.',
      message: 'standing',
      fixed: 'Báo cáo Thường trực Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ xem xét.',
      related: ['Thường trực Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Báo cáo Ban Thường vụ Tỉnh uỷ và ⟦Ban Thường vụ Tỉnh uỷ⟧ xem xét.',
      message: 'standing',
      fixed: 'Báo cáo Ban Thường vụ Tỉnh uỷ và Thường trực Tỉnh uỷ xem xét.',
      related: ['Ban Thường vụ Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Báo cáo BTV Tỉnh uỷ, ⟦BTV Tỉnh uỷ⟧ xem xét.',
      message: 'standing',
      fixed: 'Báo cáo BTV Tỉnh uỷ, Thường trực Tỉnh uỷ xem xét.',
      related: ['BTV Tỉnh uỷ'],
    },

    {
      language: 'en',
      text: 'THE STANDING COMMITTEE OF THE PROVINCIAL PARTY COMMITTEE AND THE ⟦STANDING COMMITTEE OF THE PROVINCIAL PARTY COMMITTEE⟧',
      message: 'standing',
      fixed:
        'THE STANDING COMMITTEE OF THE PROVINCIAL PARTY COMMITTEE AND THE STANDING BOARD OF THE PROVINCIAL PARTY COMMITTEE',
      related: ['STANDING COMMITTEE OF THE PROVINCIAL PARTY COMMITTEE'],
    },
    {
      language: 'vi',
      text: 'Báo cáo Ban  Thường  vụ Tỉnh uỷ, ⟦Ban  Thường  vụ Tỉnh uỷ⟧.',
      message: 'standing',
      fixed: 'Báo cáo Ban  Thường  vụ Tỉnh uỷ, Thường trực Tỉnh uỷ.',
      related: ['Ban  Thường  vụ Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Giao UBND tỉnh, Sở Tài chính, Sở Y tế, Sở Nội vụ và ⟦Sở Tài chính⟧ phối hợp.',
      message: 'repeated',
      related: ['Sở Tài chính'],
    },
    {
      language: 'vi',
      text: 'Báo cáo THƯỜNG TRỰC TỈNH UỶ, ⟦THƯỜNG TRỰC TỈNH UỶ⟧.',
      message: 'standing',
      fixed: 'Báo cáo THƯỜNG TRỰC TỈNH UỶ, BAN THƯỜNG VỤ TỈNH UỶ.',
      related: ['THƯỜNG TRỰC TỈNH UỶ'],
    },
    {
      language: 'vi',
      text: 'Giao Đảng uỷ xã An Hoà, Đảng uỷ phường An Hoà và ⟦Đảng uỷ xã An Hoà⟧ phối hợp.',
      message: 'repeated',
      related: ['Đảng uỷ xã An Hoà'],
    },
    {
      language: 'en',
      text: "The Provincial People's Committee and the ⟦People's Committee of the Province⟧ met.",
      message: 'repeated',
      related: ["Provincial People's Committee"],
    },
    {
      language: 'en',
      text: "The Provincial Party Committee's Standing  Committee and the ⟦Provincial Party Committee's Standing  Committee⟧ met.",
      message: 'standing',
      fixed:
        "The Provincial Party Committee's Standing  Committee and the Provincial Party Committee's Standing  Board met.",
      related: ["Provincial Party Committee's Standing  Committee"],
    },
    {
      language: 'vi',
      text: 'Giao Ban Tổ chức Tỉnh uỷ, Sở Nội vụ và ⟦Ban Tổ chức Tỉnh uỷ⟧ phối hợp.',
      message: 'repeated',
      related: ['Ban Tổ chức Tỉnh uỷ'],
    },
    {
      language: 'en',
      text: 'The Standing Committee, the ⟦Standing Committee of the Provincial Party Committee⟧ and the Standing Board met.',
      message: 'standing',
      fixed:
        'The Standing Committee, the Standing Board of the Provincial Party Committee and the Standing Board met.',
      related: ['Standing Committee'],
    },
    {
      language: 'en',
      text: 'The Party Committee of Son Ha Province and the ⟦Party Committee of Son Ha Province⟧ met.',
      message: 'repeated',
      related: ['Party Committee of Son Ha Province'],
    },
    {
      language: 'vi',
      text: 'Báo cáo Thường  trực Tỉnh uỷ và ⟦Thường  trực Tỉnh uỷ⟧ xem xét.',
      message: 'standing',
      fixed: 'Báo cáo Thường  trực Tỉnh uỷ và Ban Thường vụ Tỉnh uỷ xem xét.',
      related: ['Thường  trực Tỉnh uỷ'],
    },
  ],
  good: [
    {
      language: 'en',
      text: 'The Standing Committee of the National Assembly and the Provincial Party Standing Committee met.',
    },
    { language: 'vi', text: 'Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ và Thường trực Tỉnh uỷ.' },
    { language: 'vi', text: 'UBND tỉnh Sơn Hà và UBND tỉnh Bình Lâm phối hợp.' },
    { language: 'vi', text: 'Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh dự họp.' },
    {
      language: 'en',
      text: 'The Provincial Party Standing Committee and the Provincial Party Standing Board.',
    },
    {
      language: 'en',
      text: 'The People’s Committee of Son Ha Province and the People’s Committee of Binh Lam Province.',
    },
    {
      language: 'en',
      text: 'The district Party Committees, city Party Committees and Party Committees under the province.',
    },
    { language: 'vi', text: 'Báo cáo Ban Thường vụ Tỉnh uỷ, Thường trực Tỉnh uỷ, Uỷ ban Kiểm tra Tỉnh uỷ.' },
    {
      language: 'en',
      text: 'The Standing Committee of the City Party Committee and the Standing Committee of the Provincial Party Committee met.',
    },

    { language: 'vi', text: 'Nghị quyết nêu: “Báo cáo Ban Thường vụ Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ”.' },
    {
      language: 'en',
      text: 'The Party Committee and the Standing Committee of the Provincial Party Committee met.',
    },

    { language: 'vi', text: 'Báo cáo Tỉnh uỷ. Ban Thường vụ Tỉnh uỷ họp. Ban Thường vụ Tỉnh uỷ kết luận.' },
    { language: 'vi', text: 'Giao Ban Thường vụ, Ban Thường vụ Tỉnh uỷ phối hợp.' },
    {
      language: 'en',
      text: 'The Committee and the Inspection Commission of the Provincial Party Committee met.',
    },
  ],
};
