import type { RuleExamples } from '../types';

/** A table, its cells between bars. */
const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/gu, '---'), ...rows]
    .map((row) => `| ${row.split('|').join(' | ')} |`)
    .join('\n');

export const examples: RuleExamples = {
  rule: 'list/wrong-sum',
  bad: [
    {
      language: 'vi',
      text: table(
        'STT|Đơn vị|Số chi bộ|Đảng viên|Tỷ lệ',
        '1|Xã Sơn Hà|12|1.250|40',
        '2|Xã Bình Lâm|8|980|30',
        '3|Phường Trà Vân|15|1.705|31',
        '|**Tổng cộng**|35|**⟦3.953⟧**|100',
      ),
      message: 'column',
      fixed: table(
        'STT|Đơn vị|Số chi bộ|Đảng viên|Tỷ lệ',
        '1|Xã Sơn Hà|12|1.250|40',
        '2|Xã Bình Lâm|8|980|30',
        '3|Phường Trà Vân|15|1.705|31',
        '|**Tổng cộng**|35|**3.935**|100',
      ),
    },
    {
      language: 'vi',
      text: table('Đơn vị|Hộ nghèo', '1|2', 'Thôn Đông|12', 'Thôn Tây|-', 'Thôn Hạ|9', 'Cộng|⟦22⟧'),
      message: 'column',
      fixed: table('Đơn vị|Hộ nghèo', '1|2', 'Thôn Đông|12', 'Thôn Tây|-', 'Thôn Hạ|9', 'Cộng|21'),
    },
    {
      language: 'en',
      text: table('Ward|Cells|Members', 'Total|41|⟦2300⟧', 'Tra Van|15|1105', 'An Linh|26|1205'),
      message: 'column',
      fixed: table('Ward|Cells|Members', 'Total|41|2310', 'Tra Van|15|1105', 'An Linh|26|1205'),
    },
    {
      language: 'vi',
      text: table(
        'TT|Đơn vị|Số chi bộ|Đảng viên',
        'I|Khối xã|20|510',
        '1|Xã Sơn Hà|12|310',
        '2|Xã Bình Lâm|8|200',
        'II|Khối phường|9|⟦680⟧',
        '1|Phường Trà Vân|5|400',
        '2|Phường An Lĩnh|4|250',
        '|Tổng cộng|29|1.160',
      ),
      message: 'group',
      fixed: table(
        'TT|Đơn vị|Số chi bộ|Đảng viên',
        'I|Khối xã|20|510',
        '1|Xã Sơn Hà|12|310',
        '2|Xã Bình Lâm|8|200',
        'II|Khối phường|9|650',
        '1|Phường Trà Vân|5|400',
        '2|Phường An Lĩnh|4|250',
        '|Tổng cộng|29|1.160',
      ),
    },
  ],
  good: [
    {
      language: 'vi',
      text: table(
        'STT|Đơn vị|Năm 2024|Năm 2025|Bình quân',
        '1|Xã Sơn Hà|12|14|13',
        '2|Xã Bình Lâm|8|9|9',
        '|Tổng cộng|20|23|21',
      ),
    },
    // Some are counted twice, or stand under others.
    {
      language: 'vi',
      text: table('Đối tượng|Số người', 'Cán bộ|40', 'Công chức|30', 'Nữ|25', 'Tổng số|71'),
    },
    {
      language: 'vi',
      text: table(
        'TT|Nội dung|Số lượng',
        'I|Khối Đảng|12',
        '1|Văn phòng|5',
        '2|Uỷ ban Kiểm tra|6',
        'II|Khối xã|30',
        '|Tổng cộng|43',
      ),
    },
    {
      language: 'vi',
      text: table('Đơn vị|Số đại biểu|Số ý kiến', 'Tổ 1|12|4', 'Tổ 2|15|6', 'Tổ 3|13|5', 'Tổng số|38|16'),
    },
    {
      language: 'vi',
      text: table(
        'Đơn vị|Cơ cấu|Diện tích|Thành lập',
        'Xã Sơn Hà|33|12,5|2019',
        'Xã Bình Lâm|33|8,25|2020',
        'Xã An Lĩnh|33|7|2021',
        'Cộng|100|27|2022',
      ),
    },
    {
      language: 'vi',
      text: table('Đơn vị|Số xã', 'Cụm 1|12', 'Cụm 2|15', 'Cộng|54'),
    },
    {
      language: 'en',
      text: table('Ward|Members', 'Tra Van|1,105', 'of whom women|505', 'An Linh|1,205', 'Total|2,310'),
    },
  ],
};
