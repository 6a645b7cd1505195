/** The components of a short draft, each a line or several; an empty one is left out. */
const PARTS = {
  heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  issuer: 'TỈNH UỶ SƠN HÀ',
  star: '*',
  number: 'Số 15-BC/TU',
  date: 'Sơn Hà, ngày 02 tháng 6 năm 2026',
  type: 'BÁO CÁO',
  subject: 'kết quả công tác tháng 5 năm 2026',
  separator: '-----',
  body: 'Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác tháng 5.',
  recipients:
    'Nơi nhận:\n- Văn phòng Trung ương Đảng;\n- Các đảng uỷ trực thuộc Tỉnh uỷ;\n- Lưu Văn phòng Tỉnh uỷ.',
  signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Thử',
  after: '',
};
type Parts = Readonly<Partial<typeof PARTS>>;

/** A whole draft of a provincial committee, for examples; what is given takes the place of what it would have. */
export function draft(given: Parts = {}): string {
  const all = { ...PARTS, ...given };
  const lines = (...parts: string[]): string => parts.filter((part) => part !== '').join('\n');
  return [
    lines(all.heading, all.issuer, all.star, all.number, all.date),
    lines(all.type, all.subject, all.separator),
    all.body,
    all.recipients,
    all.signature,
    all.after,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The date of a draft under 36-HD/VPTW. */
export const OLD_DATE = 'Sơn Hà, ngày 05 tháng 3 năm 2025';

/** The head of a State document. */
export const STATE = {
  heading: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  issuer: 'UỶ BAN NHÂN DÂN TỈNH SƠN HÀ',
  star: '',
  number: 'Số: 15/BC-UBND',
  separator: '',
  signature: 'TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử',
} as const;
