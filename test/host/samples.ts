import { reportDraft } from '../support/report-draft';

export { draft } from '../support/report-draft';

export const english = `COMMUNIST PARTY OF VIETNAM
SON HA PROVINCIAL PARTY COMMITTEE
*
No. 61-BC/TU
Son Ha, October 30, 2026

REPORT
on the results of the third quarter

1. The Standing Board carried out Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo.
2. The review was completed on September 31, 2026.
`;

/**
 * A longer draft without a mistake: headings of two levels, a document cited three times (in no other
 * draft of the workspace, for references and renames reach those too), an announced count.
 */
export const report = reportDraft(
  `I. TÌNH HÌNH
1. Công tác lãnh đạo
Ban Thường vụ Tỉnh uỷ đã quán triệt Nghị quyết số 59-NQ/TW, ngày 24/01/2025 của Bộ Chính trị.
Các đảng uỷ trực thuộc đã xây dựng kế hoạch thực hiện Nghị quyết số 59-NQ/TW.
2. Kết quả
Toàn tỉnh hoàn thành 2 nhiệm vụ:
(1) rà soát văn bản;
(2) cập nhật danh mục.
II. NHIỆM VỤ
Tiếp tục thực hiện Nghị quyết số 59-NQ/TW ở các cấp.
${'Các cấp uỷ tổ chức thực hiện nghiêm túc.\n'.repeat(60)}`,
  '62-BC/TU',
);
