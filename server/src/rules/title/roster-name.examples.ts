import { draft } from '../format/example-draft';
import type { RosterLine, RuleExamples } from '../types';

const roster: readonly RosterLine[] = [
  { name: 'Lê Văn Sáu', titleId: 'prov-committee-chair', from: '2025-07-01' },
  { name: 'Trần Thị Mơ', titleId: 'prov-standing-committee-member' },
  { name: 'Vũ Văn Tám', titleId: 'prov-party-deputy' },
];
const date = '2026-03-02';

export const examples: RuleExamples = {
  rule: 'title/roster-name',
  bad: [
    {
      language: 'vi',
      text: draft({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n⟦Vũ Văn Tắm⟧' }),
      roster,
      fixed: draft({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nVũ Văn Tám' }),
    },
    {
      language: 'vi',
      date,
      roster,
      text: 'Đồng chí ⟦Lê Văn Sấu⟧, Chủ tịch UBND tỉnh, chủ trì.',
      message: 'spelling',
      fixed: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, chủ trì.',
    },
    {
      language: 'vi',
      date,
      roster,
      text: 'Đồng chí ⟦Trần Thị Mơn⟧, Uỷ viên Ban Thường vụ Tỉnh uỷ, báo cáo.',
      fixed: 'Đồng chí Trần Thị Mơ, Uỷ viên Ban Thường vụ Tỉnh uỷ, báo cáo.',
    },
    {
      language: 'en',
      date,
      roster,
      text: "Chairman of the Provincial People's Committee ⟦Le Van Sao⟧ presided.",
      fixed: "Chairman of the Provincial People's Committee Le Van Sau presided.",
    },
  ],
  good: [
    { language: 'vi', text: draft({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nVũ Văn Tám' }), roster },
    {
      language: 'vi',
      date,
      roster,
      text: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh; đồng chí Trần Thị Mở, Giám đốc Sở Y tế; LÊ VĂN SÁU.',
    },
    {
      language: 'en',
      date,
      roster,
      text: "Chairman of the Provincial People's Committee Le Van Sau spoke. Lê Văn Sáu, Chairman of the Provincial People's Committee, agreed.",
    },
  ],
};
