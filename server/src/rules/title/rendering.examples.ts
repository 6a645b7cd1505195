import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/rendering',
  bad: [
    {
      language: 'vi',
      text: 'Đồng chí Trần Thị Mơ, ⟦Uỷ viên dự bị Trung ương Đảng⟧, dự.',
      fixed: 'Đồng chí Trần Thị Mơ, Uỷ viên dự khuyết Trung ương Đảng, dự.',
    },
    {
      language: 'vi',
      text: 'Báo cáo ⟦Ban Thường trực Tỉnh ủy⟧ xem xét.',
      fixed: 'Báo cáo Thường trực Tỉnh ủy xem xét.',
      alternatives: ['Báo cáo Ban Thường vụ Tỉnh ủy xem xét.'],
    },
    {
      language: 'vi',
      text: 'Trình ⟦Ban Thường vụ HĐND⟧ tỉnh cho ý kiến.',
      fixed: 'Trình Thường trực HĐND tỉnh cho ý kiến.',
    },
    {
      language: 'en',
      text: 'Comrade Tran Thi Mo, ⟦Commissioner of the Central Party Committee⟧, attended.',
      fixed: 'Comrade Tran Thi Mo, Member of the Party Central Committee, attended.',
    },
    {
      language: 'en',
      text: 'The ⟦People Committee⟧ of the province submitted the plan.',
      fixed: "The People's Committee of the province submitted the plan.",
    },
    {
      language: 'en',
      text: 'The province ended the activities of ⟦Party executive committees and Party delegations⟧.',
      fixed: 'The province ended the activities of Party civil affairs committees and Party delegations.',
    },
    {
      language: 'en',
      text: 'Comrade Tran Thi Mo, ⟦Commissioner of the Provincial Party Committee⟧, attended.',
      fixed: 'Comrade Tran Thi Mo, Member of the Provincial Party Committee, attended.',
    },
    {
      language: 'en',
      text: "Comrade Tran Thi Mo, ⟦Chairwoman People's Committee Ward An Hoa⟧, attended.",
      fixed: "Comrade Tran Thi Mo, Chairwoman of the An Hoa Ward People's Committee, attended.",
    },
    {
      language: 'en',
      text: 'Comrade Tran Thi Mo, Deputy Secretary of ⟦Party Committee Province Son Ha⟧, attended.',
      fixed: 'Comrade Tran Thi Mo, Deputy Secretary of Son Ha Provincial Party Committee, attended.',
    },
    {
      language: 'en',
      text: 'The ⟦Party Committee of Commune An Hoa⟧ submitted the plan.',
      fixed: 'The An Hoa Commune Party Committee submitted the plan.',
    },
    {
      language: 'en',
      text: 'Following the direction of the ⟦Central Government⟧, the ⟦Provincial Control Committee⟧ drew up its plan.',
      fixed:
        'Following the direction of the Party Central Committee, the Inspection Commission of the Provincial Party Committee drew up its plan.',
      alternatives: [
        'Following the direction of the Government, the Provincial Control Committee drew up its plan.',
      ],
    },
    {
      language: 'en',
      text: 'Comrade Tran Thi Mo, ⟦non-specialized Vice Chair⟧ of the Council, attended.',
      fixed: 'Comrade Tran Thi Mo, part-time Vice Chair of the Council, attended.',
    },
    {
      language: 'en',
      text: 'Comrade Tran Thi Mo, ⟦Director Department of Finance Province Son Ha⟧, attended.',
      message: 'order',
      fixed: 'Comrade Tran Thi Mo, Director of the Department of Finance of Son Ha Province, attended.',
    },
    {
      language: 'en',
      text: "The ⟦People's Committee of City Son Ha⟧ submitted the plan.",
      message: 'order',
      fixed: "The Son Ha City People's Committee submitted the plan.",
    },
    {
      language: 'en',
      text: "The Party Committee Commune submitted the plan; the ⟦People's Council Ward An Hoa⟧ agreed.",
      message: 'order',
      fixed: "The Party Committee Commune submitted the plan; the An Hoa Ward People's Council agreed.",
    },
    {
      language: 'en',
      text: 'The ⟦Party Committee of Commune An  Hoa⟧ submitted the plan.',
      message: 'order',
      fixed: 'The An Hoa Commune Party Committee submitted the plan.',
    },
    {
      language: 'vi',
      text: 'Trình Thường vụ Tỉnh uỷ và ⟦Ban thường trực Hội đồng nhân dân⟧ tỉnh.',
      message: 'wrong',
      fixed: 'Trình Thường vụ Tỉnh uỷ và Thường trực Hội đồng nhân dân tỉnh.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Uỷ ban Kiểm tra Huyện uỷ và đồng chí Chủ nhiệm Ủy ban Kiểm tra Thành ủy đã báo cáo; THEO ĐỀ NGHỊ CỦA UỶ BAN KIỂM TRA HUYỆN UỶ.',
    },
    {
      language: 'en',
      text: 'Cities directly under the Central Government; the central government of that country; the Control Committee of the football federation.',
    },
    { language: 'en', text: "The People's Committee of Ward 5 and the An Hoa Ward Party Committee met." },
    {
      language: 'en',
      text: "The Party Committee of An Hoa Commune and the People's Committee of Son Ha Province met.",
    },
    { language: 'en', text: "Chairman of the Provincial People's Committee Le Van Sau spoke." },
    {
      language: 'vi',
      text: 'Uỷ viên dự khuyết Trung ương Đảng; Thường trực Tỉnh uỷ; Thường trực HĐND tỉnh.',
    },
    { language: 'vi', text: 'Phó Chủ tịch Thường trực UBND tỉnh và Uỷ ban Kiểm tra Tỉnh uỷ.' },
    { language: 'vi', text: 'Dự thảo cũ ghi “Ban Thường trực Tỉnh uỷ”.' },
    { language: 'vi', text: 'Bí thư Huyện đoàn, bí thư xã đoàn và Bí thư phường Đoàn dự.' },
    {
      language: 'en',
      text: "The Provincial Party Executive Committee and the People's Committee of the province.",
    },
    { language: 'en', text: 'The Commissioner of the European Union visited the province.' },
    { language: 'en', text: 'Comrade Tran Thi Mo, Director Department Finance, attended.' },
    { language: 'en', text: "Comrade Tran Thi Mo, Chairwoman People's Committee Province, attended." },
    { language: 'en', text: 'The quoted “Party Committee of Commune An Hoa” is an older form.' },
  ],
};
