import { equal } from 'node:assert/strict';
import { hoverAt } from '../../../server/src/features/hover';
import type { Language } from '../../../server/src/model/types';
import { withRoster } from '../../support/check';
import { buildModel } from '../../../server/src/model/document';

const known = withRoster([
  { name: 'Lê Văn Sáu', titleId: 'prov-committee-chair', from: '2025-07-01', place: 'Sơn Hà' },
  { name: 'Trần Thị Mơ', titleId: 'prov-party-secretary', to: '2025-06-30' },
  { name: 'Phạm Văn Tư', titleId: 'dept-director', organId: 'dept-finance' },
]);

interface Case {
  readonly text: string;
  readonly date?: string;
  readonly language?: Language;
  /** The lines of the hover; none where nothing is shown. */
  readonly lines: readonly string[];
}

function check(cases: readonly Case[]): void {
  for (const { text, date, language = 'vi', lines } of cases)
    it(`${text}${date === undefined ? '' : ` (${date})`}`, () => {
      const offset = text.indexOf('│');
      const model = buildModel(text.replace('│', ''), known, date === undefined ? {} : { date });
      equal(hoverAt(model, offset, known, language)?.contents.plain ?? '', lines.join('\n'));
    });
}

describe('hover on a date', () => {
  const day = ['Thứ Tư, 05/3/2025', 'Quý I/2025 · năm Ất Tỵ'];
  check([
    { text: 'Họp ngày 05/3│/2025.', date: '2025-03-05', lines: [...day, 'trùng ngày của dự thảo'] },
    { text: 'Họp ngày 05/3│/2025.', date: '2025-03-06', lines: [...day, 'trước ngày của dự thảo 1 ngày'] },
    { text: 'Họp ngày 05/3│/2025.', date: '2025-03-01', lines: [...day, 'sau ngày của dự thảo 4 ngày'] },
    {
      text: 'Họp ngày 05/3│/2025.',
      language: 'en',
      lines: ['Wednesday, March 5, 2025', 'Quarter 1 of 2025 · year of At Ty'],
    },
    {
      text: 'Họp ngày 05/3│ tới.',
      date: '2025-02-01',
      lines: [...day, 'sau ngày của dự thảo 32 ngày', 'Năm không ghi trong văn bản; hiểu là 2025.'],
    },
    { text: 'Từ ngày 05/3/2025│ đến ngày 10/3/2025.', lines: day },
    { text: 'Họp ngày 30/02│/2025.', lines: ['Ngày cuối của tháng này: thứ Sáu, 28/02/2025'] },
    { text: 'Họp ngày … tháng 3│ năm 2025.', lines: ['Ngày để trống, sẽ điền khi ký.'] },
    { text: 'Trước ngày 15/12│ hằng năm.', date: '2025-02-01', lines: [] },
  ]);
});

describe('hover on a period', () => {
  check([
    { text: 'Trong tháng 3│/2025.', lines: ['từ 01/3/2025 đến 31/3/2025, 31 ngày'] },
    {
      text: 'Trong tháng 3│ vừa qua.',
      date: '2025-05-01',
      lines: ['từ 01/3/2025 đến 31/3/2025, 31 ngày', 'Năm không ghi trong văn bản; hiểu là 2025.'],
    },
    { text: 'Trong quý II│/2025.', lines: ['từ 01/4/2025 đến 30/6/2025, 91 ngày'] },
    { text: 'Sáu tháng đầu năm │2025.', lines: ['từ 01/01/2025 đến 30/6/2025, 181 ngày'] },
    { text: 'Từ ngày 05/3/2025 đến│ ngày 10/3/2025.', lines: ['từ 05/3/2025 đến 10/3/2025, 6 ngày'] },
    { text: 'Trong năm 202│5.', lines: [] },
    { text: 'Giai đoạn 2025│ - 2021.', lines: [] },
  ]);
});

describe('hover on a person of the roster', () => {
  const tu = [
    'Phạm Văn Tư',
    'Giám đốc Sở Tài chính (dòng 1)',
    'Danh sách cán bộ: Phạm Văn Tư, Giám đốc Sở, Sở Tài chính.',
    'Được nhắc đến 2 lần trong văn bản này.',
  ];
  check([
    {
      text: 'Đồng chí Lê Văn │Sáu, Chủ tịch UBND tỉnh, chủ trì.',
      lines: [
        'Lê Văn Sáu',
        'Chủ tịch UBND tỉnh (dòng 1)',
        'Danh sách cán bộ: Lê Văn Sáu, Chủ tịch Uỷ ban nhân dân tỉnh, Sơn Hà. Có từ 01/7/2025.',
      ],
    },
    {
      text: 'Đồng chí Trần Thị │Mơ chủ trì.',
      lines: ['Trần Thị Mơ', 'Danh sách cán bộ: Trần Thị Mơ, Bí thư Tỉnh uỷ. Đến 30/6/2025.'],
    },
    { text: 'Đồng chí Phạm Văn │Tư, Giám đốc Sở Tài chính, chủ trì. Đồng chí Tư kết luận.', lines: tu },
    { text: 'Đồng chí Phạm Văn Tư, Giám đốc Sở Tài chính, chủ trì. Đồng chí T│ư kết luận.', lines: tu },
    {
      text: 'Đồng chí Đỗ Văn B│a, Chánh Văn phòng, dự.',
      lines: ['Đỗ Văn Ba', 'Chánh Văn phòng (dòng 1)'],
    },
  ]);
});

describe('hover on an organ', () => {
  check([
    {
      text: 'Giao Sở Kế hoạch│ và Đầu tư chủ trì.',
      lines: [
        'Sở Kế hoạch và Đầu tư',
        'Tiếng Anh: Department of Planning and Investment',
        'Viết tắt: SKHĐT, Sở KH&ĐT',
        'Đến 28/02/2025.',
        'Người đứng đầu: Giám đốc.',
        'Sau đó là: Sở Tài chính',
      ],
    },
    {
      text: 'Giám đốc Sở Tài │chính Phạm Văn Tư dự.',
      lines: [
        'Sở Tài chính',
        'Tiếng Anh: Department of Finance',
        'Viết tắt: STC',
        'Người đứng đầu: Giám đốc.',
      ],
    },
    {
      text: 'Giao Ban Tổ chức │Tỉnh uỷ chủ trì.',
      lines: [
        'Ban Tổ chức Tỉnh uỷ',
        'Tiếng Anh: Organisation Commission of the Provincial Party Committee',
        'Viết tắt: BTCTU, BTC TU',
        'Người đứng đầu: Trưởng ban.',
      ],
    },
    {
      text: 'Giao Văn phòng │Tỉnh uỷ chủ trì.',
      lines: [
        'Văn phòng Tỉnh uỷ',
        'Tiếng Anh: Office of the Provincial Party Committee',
        'Viết tắt: VPTU',
        'Người đứng đầu: Chánh Văn phòng.',
      ],
    },
  ]);
});

describe('hover on a document', () => {
  check([
    {
      text: 'Kế hoạch số 33│0-KH/TU, ngày 29/01/2024 của Tỉnh uỷ Sơn Hà về phát triển du lịch.',
      lines: [
        'Kế hoạch số 330-KH/TU, ngày 29/01/2024',
        'Cơ quan ban hành theo ký hiệu: Tỉnh uỷ / Thành uỷ',
        'về phát triển du lịch',
        'Chưa có trong danh mục văn bản.',
      ],
    },
    { text: 'Công văn số 15│-CV/XYZ.', lines: ['Công văn số 15-CV/XYZ', 'Chưa có trong danh mục văn bản.'] },
    {
      text: 'Văn bản số 15│-ABC/TU.',
      lines: [
        '15-ABC/TU',
        'Cơ quan ban hành theo ký hiệu: Tỉnh uỷ / Thành uỷ',
        'Chưa có trong danh mục văn bản.',
      ],
    },
    {
      text: 'theo số 15│/UBND-NC.',
      lines: [
        '15/UBND-NC',
        'Cơ quan ban hành theo ký hiệu: Uỷ ban nhân dân',
        'Chưa có trong danh mục văn bản.',
      ],
    },
    {
      text: 'Thực hiện Chỉ thị số 05│-CT/TW, ngày 15/5/2016 của Bộ Chính trị.',
      date: '2015-01-01',
      lines: [
        'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị',
        'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        'Ngày 01/01/2015 chưa được ban hành.',
      ],
    },
    {
      text: 'khoản 2 Điều 5│ Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
      lines: [
        'Viện dẫn khoản 2 Điều 5 của:',
        'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương',
        'về những điều đảng viên không được làm',
        'Đã được thay thế bằng 207-QĐ/TW (26/7/2026).',
      ],
    },
  ]);
});
