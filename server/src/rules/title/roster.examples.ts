import type { RosterLine, RuleExamples } from '../types';

const roster: readonly RosterLine[] = [
  { name: 'Lê Văn Sáu', titleId: 'prov-committee-chair', from: '2025-07-01' },
  { name: 'Trần Thị Mơ', titleId: 'prov-committee-chair', to: '2025-06-30' },
  { name: 'Phạm Văn Tư', titleId: 'dept-director', organId: 'dept-finance', place: 'Sơn Hà' },
  { name: 'Vũ Thị Năm', titleId: 'prov-party-secretary', to: '2025-06-30' },
];
const date = '2026-03-02';
const office = { place: 'Sơn Hà' };

export const examples: RuleExamples = {
  rule: 'title/roster',
  bad: [
    {
      language: 'vi',
      date,
      roster,
      text: 'Đồng chí ⟦Phạm Văn Tư⟧, Chủ tịch UBND tỉnh, chủ trì.',
      message: 'holder',
      fixed: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, chủ trì.',
    },
    {
      language: 'vi',
      date,
      roster,
      text: 'Chủ tịch UBND tỉnh ⟦Trần Thị Mơ⟧ kết luận hội nghị.',
      message: 'gone',
      fixed: 'Chủ tịch UBND tỉnh Lê Văn Sáu kết luận hội nghị.',
      alternatives: ['Nguyên Chủ tịch UBND tỉnh Trần Thị Mơ kết luận hội nghị.'],
    },
    {
      language: 'vi',
      date,
      roster,
      office,
      text: 'Giám đốc Sở Tài chính tỉnh Sơn Hà ⟦Đỗ Văn Ba⟧ báo cáo.',
      message: 'holder',
      fixed: 'Giám đốc Sở Tài chính tỉnh Sơn Hà Phạm Văn Tư báo cáo.',
    },
    {
      language: 'en',
      date,
      roster,
      text: "Comrade ⟦Pham Van Tu⟧, Chairman of the Provincial People's Committee, presided.",
      message: 'holder',
      fixed: "Comrade Le Van Sau, Chairman of the Provincial People's Committee, presided.",
    },
    // Nobody follows in the roster: the draft may tell of days before its own.
    {
      language: 'vi',
      date,
      roster,
      text: 'Bí thư Tỉnh uỷ ⟦Vũ Thị Năm⟧ kết luận hội nghị.',
      message: 'ended',
      fixed: 'Nguyên Bí thư Tỉnh uỷ Vũ Thị Năm kết luận hội nghị.',
    },
    {
      language: 'vi',
      date,
      roster,
      text: 'Hội nghị do Chủ tịch UBND tỉnh ⟦Trần Thị Mơ⟧ chủ trì.',
      message: 'gone',
      fixed: 'Hội nghị do Chủ tịch UBND tỉnh Lê Văn Sáu chủ trì.',
      alternatives: ['Hội nghị do nguyên Chủ tịch UBND tỉnh Trần Thị Mơ chủ trì.'],
    },
    {
      language: 'vi',
      date,
      roster,
      text: 'CHỦ TỊCH UBND TỈNH ⟦TRẦN THỊ MƠ⟧',
      message: 'gone',
      fixed: 'CHỦ TỊCH UBND TỈNH LÊ VĂN SÁU',
    },
    {
      language: 'en',
      date,
      roster,
      text: "Chairman of the Provincial People's Committee ⟦Tran Thi Mo⟧ concluded.",
      message: 'gone',
      fixed: "Chairman of the Provincial People's Committee Le Van Sau concluded.",
      alternatives: ["Former Chairman of the Provincial People's Committee Tran Thi Mo concluded."],
    },
  ],
  good: [
    // A name that is written a little otherwise is another rule's.
    { language: 'vi', date, roster, text: 'Chủ tịch UBND tỉnh Lê Văn Sau kết luận.' },
    { language: 'vi', date, roster, text: 'Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, chủ trì.' },
    {
      language: 'vi',
      date,
      roster,
      office,
      text: 'Đồng chí Đỗ Văn Ba, Chủ tịch UBND tỉnh Bình Lâm; Giám đốc Sở Y tế Vũ Văn Bốn.',
    },
    {
      language: 'vi',
      date,
      roster,
      text: 'Đồng chí Trần Thị Mơ, nguyên Chủ tịch UBND tỉnh, dự. Năm 2024, Chủ tịch UBND tỉnh Trần Thị Mơ thăm xã.',
    },
    {
      language: 'en',
      date,
      roster,
      text: "Chairman of the Provincial People's Committee Le Van Sau spoke; former Chairwoman of the Provincial People's Committee Tran Thi Mo attended.",
    },
  ],
};
