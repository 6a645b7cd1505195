import { deepEqual } from 'node:assert/strict';
import { checkText } from '../../support/check';

/** Sentences about the organs of a district committee as drafts have them while there were districts. */
const before = [
  'Văn phòng Huyện uỷ An Hoà tham mưu Ban Thường vụ Huyện uỷ ban hành kế hoạch.',
  'Ban Tổ chức Huyện uỷ, Ban Tuyên giáo Huyện uỷ và Ban Dân vận Huyện uỷ phối hợp thực hiện.',
  'Thường trực Huyện uỷ giao Văn phòng Huyện uỷ theo dõi, đôn đốc.',
  'Đồng chí Trần Văn An, Trưởng Ban Tổ chức Huyện uỷ An Hoà, dự họp.',
  'Đồng chí Trần Văn An, Chủ nhiệm Uỷ ban Kiểm tra Quận uỷ, dự họp.',
  'Đồng chí Lê Thị Bình, Phó Chủ nhiệm Thường trực Uỷ ban Kiểm tra Huyện uỷ, dự họp.',
  'Phó Trưởng Ban Tuyên giáo Thị uỷ và Phó Chánh Văn phòng Thị uỷ dự.',
  'Ban Tuyên giáo Thành uỷ, Ban Tổ chức Thành uỷ An Hoà và Uỷ ban Kiểm tra Thị uỷ phối hợp.',
];

/** The same organs, looked back at from after the district level. */
const after = [
  'Trước đây, Uỷ ban Kiểm tra Huyện uỷ đã kiểm tra 12 tổ chức đảng.',
  'Hồ sơ do Ban Tổ chức Huyện uỷ An Hoà (cũ) bàn giao được lưu tại Văn phòng Đảng uỷ xã.',
  'Đồng chí Trần Văn An, nguyên Trưởng Ban Tổ chức Huyện uỷ An Hoà, dự họp.',
  'Năm 2024, Ban Tuyên giáo Huyện uỷ đã tổ chức 12 lớp.',
  'Thực hiện Hướng dẫn số 12-HD/BTCHU, ngày 12/5/2024 của Ban Tổ chức Huyện uỷ về công tác cán bộ, các chi bộ đã rà soát.',
  'Từ ngày 01/7/2025, Văn phòng Huyện uỷ chấm dứt hoạt động, cán bộ được bố trí về các xã.',
  'Đồng chí Lê Thị Bình đã từng công tác tại Ban Dân vận Huyện uỷ An Hoà.',
  'Trong nhiệm kỳ 2020 - 2025, Uỷ ban Kiểm tra Huyện uỷ đã kiểm tra 34 đảng viên.',
];

function rules(text: string, date: string): readonly string[] {
  return checkText(text, { language: 'vi', date }).diagnoses.map(
    ({ rule, finding }) => `${rule.id}: ${finding.span.text}`,
  );
}

describe('the organs of a district committee', () => {
  for (const text of before)
    it(`before July 2025: ${text}`, () => {
      deepEqual(rules(text, '2024-08-15'), []);
    });
  for (const text of after)
    it(`since July 2025, looked back at: ${text}`, () => {
      deepEqual(rules(text, '2025-08-15'), []);
    });
  it('since July 2025, told to act: each is found with its whole name', () => {
    deepEqual(rules('Giao Văn phòng Quận uỷ An Hoà trình Thường trực Thị uỷ.', '2025-08-15'), [
      'title/out-of-time: Văn phòng Quận uỷ An Hoà',
      'title/out-of-time: Thường trực Thị uỷ',
    ]);
  });
});
