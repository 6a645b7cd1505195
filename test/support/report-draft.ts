/** A report of an invented Provincial Party Committee: its head, and below it what a test is about. */
export function reportDraft(body: string, number = '61-BC/TU'): string {
  return `ĐẢNG CỘNG SẢN VIỆT NAM
TỈNH UỶ SƠN HÀ
*
Số ${number}
Sơn Hà, ngày 30 tháng 10 năm 2026

BÁO CÁO
kết quả thực hiện nhiệm vụ quý III
-----

${body}`;
}

/** The draft of most tests: one mistake, `31/9/2026`. */
export const draft =
  reportDraft(`1. Ban Thường vụ Tỉnh uỷ đã thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.
2. Ngày 31/9/2026, các đảng uỷ trực thuộc đã hoàn thành việc rà soát.
`);
