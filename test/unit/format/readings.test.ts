import { deepEqual } from 'node:assert/strict';
import { blanksOf } from '../../../server/src/recognise/format/blanks';
import { cellsOf, withoutEnd } from '../../../server/src/recognise/format/cells';
import { nth } from '../../../server/src/text/certain';
import { splitText } from '../../../server/src/text/runs';
import type { Block } from '../../../server/src/text/source';

const blockOf = (text: string): Block => nth(splitText(text).blocks, 0);

/** Lines of drafts, with the gaps of a template that are left in them. */
const GAPS: readonly (readonly [text: string, ...gaps: string[]])[] = [
  ['Số …-QĐ/TU', '…'],
  ['Số ...-QĐ/TU', '...'],
  ['Quyết định số …/2025 của Tỉnh uỷ', '…'],
  ['Số …', '…'],
  ['Sơn Hà, ngày … tháng … năm 2025', '…', '…'],
  ['Plan No. … dated … of the Committee', '…', '…'],
  ['Báo cáo gồm các phần …'],
  ['Phát triển kinh tế số…'],
  ['Các xã, phường… đã báo cáo'],
  ['Các xã, phường .. đã báo cáo'],
  ['Tổng số: ..... người', '.....'],
  ['Tổng số: …… người', '……'],
  ['Tổng số: …. người', '….'],
  ['Tổng cộng: …. người'],
  ['I. Tình hình ............ 12'],
  ['I. Tình hình ............ 1234'],
  ['Số tiền ............ 12345', '............'],
  ['Số tiền ............ 12 đồng', '............'],
  ['I. Tình hình ............', '............'],
  ['Người báo cáo: ____', '____'],
  ['Người báo cáo: ___'],
  ['________'],
  ['12 ____ 34'],
  ['Báo cáo [nội dung] và [ nội dung ]', '[nội dung]', '[ nội dung ]'],
  ['Đồng chí [họ và tên], [chức vụ]', '[họ và tên]', '[chức vụ]'],
  ['Đồng chí [họ và tên](lien-he.md), [phụ lục]'],
  ['Tỉnh uỷ yêu cầu […] và [...] và [....]', '[…]', '[...]', '[....]'],
  ['Xem [… đã dẫn], [tập 2…], [..]'],
  ['Theo tài liệu [1] và [12]'],
  ['Tỉnh uỷ yêu cầu “báo cáo […] đầy đủ” và [nội dung]', '[nội dung]'],
  ['Ghi «số …/2025», rồi số …/2026', '…'],
  ['Ghi “«số …» và số …” rồi số …', '…'],
  ['Chỗ ” trống số …', '…'],
  ['Chỗ » trống số … và “số …”', '…'],
  ['Số xx-QĐ/TU, số x-QĐ/TU', 'xx'],
  ['Số 12/xx/2025', 'xx'],
  ['Giai đoạn 20xx - 20xx và năm 202x', '20xx', '20xx', '202x'],
  ['Sơn Hà, ngày xx tháng xx năm 2025', 'xx', 'xx'],
  ['Ngày 2x tháng 1x', '2x', '1x'],
  ['Các ông xx, mục xx và đường xxx'],
  ['Hệ số x và 2x đã dùng'],
  ['Dated xx of the month', 'xx'],
  ['Nguyenxx và xxx1'],
];

/** Lines with the columns, or the text, that they have. */
const CELLS: readonly (readonly [text: string, ...cells: string[]])[] = [
  ['TỈNH UỶ SƠN HÀ', 'TỈNH UỶ SƠN HÀ'],
  ['TỈNH UỶ SƠN HÀ   ĐẢNG CỘNG SẢN VIỆT NAM', 'TỈNH UỶ SƠN HÀ', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['TỈNH UỶ  SƠN HÀ       ĐẢNG CỘNG SẢN', 'TỈNH UỶ  SƠN HÀ', 'ĐẢNG CỘNG SẢN'],
  ['Số 12\tSơn Hà', 'Số 12', 'Sơn Hà'],
  ['| Số 12 | Sơn Hà |', 'Số 12', 'Sơn Hà'],
  ['|Số 12|Sơn Hà|', 'Số 12', 'Sơn Hà'],
  ['**TỈNH UỶ SƠN HÀ**', 'TỈNH UỶ SƠN HÀ'],
  ['## _BÁO CÁO_ ', 'BÁO CÁO'],
  ['> `Số 12`', 'Số 12'],
  ['*', '*'],
  ['   ***', '***'],
  ['   ** *   *', '** *', '*'],
  ['Nơi nhận*_', 'Nơi nhận'],
  ['   '],
];

describe('the layout of a line', () => {
  for (const [text, ...gaps] of GAPS)
    it(`gaps of: ${text}`, () =>
      deepEqual(
        blanksOf(blockOf(text)).map((span) => span.text),
        gaps,
      ));

  for (const [text, ...cells] of CELLS)
    it(`columns of: ${JSON.stringify(text)}`, () =>
      deepEqual(
        cellsOf(blockOf(text)).map((cell) => cell.text),
        cells,
      ));

  it('at the head of a document also its lines', () => {
    const block = blockOf('Tỉnh uỷ Sơn Hà báo cáo kết quả\ncông tác dân vận');
    deepEqual(cellsOf(block).length, 1);
    deepEqual(
      cellsOf(block, true).map(({ text }) => text),
      ['Tỉnh uỷ Sơn Hà báo cáo kết quả', 'công tác dân vận'],
    );
  });

  it('capitals are those of a line with letters', () =>
    deepEqual(
      ['TỈNH UỶ', 'Tỉnh uỷ', '12', '12 A'].map((text) => cellsOf(blockOf(text)).map((cell) => cell.capitals)),
      [[true], [false], [false], [true]],
    ));

  it('its key is without the signs that end it', () => {
    deepEqual(cellsOf(blockOf('Nơi nhận :.;, '))[0]?.key, 'nơi nhận');
    deepEqual(['BÁO CÁO: ;', '.,', '', 'A-'].map(withoutEnd), ['BÁO CÁO', '', '', 'A-']);
  });
});
