import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';
import { structureOf } from '../../support/more-readings';
import { en, listsOf, testReadings, vi } from '../../support/readings';

describe('counts whose members a sentence names without labels', () => {
  testReadings(
    [
      vi(
        'Còn hai hạn chế: (báo cáo; kiểm tra) chưa đủ; chậm triển khai.',
        'hai = named 2 hạn chế 2-2: (báo cáo; kiểm tra) chưa đủ; chậm triển khai',
      ),
      // Two more or fewer than the number are still its members, ill counted; three are something else.
      vi(
        'Còn hai hạn chế: chậm triển khai; thiếu kiểm tra; báo cáo muộn; hồ sơ thiếu.',
        'hai = named 2 hạn chế 4-4: chậm triển khai; thiếu kiểm tra; báo cáo muộn; hồ sơ thiếu',
      ),
      vi('Còn hai hạn chế: chậm triển khai; thiếu kiểm tra; báo cáo muộn; hồ sơ thiếu; họp ít.'),
      vi(
        'Còn năm hạn chế: chậm triển khai, thiếu kiểm tra, báo cáo muộn.',
        'năm = named 5 hạn chế 1-3: chậm triển khai, thiếu kiểm tra, báo cáo muộn',
      ),
      vi('Còn năm hạn chế: chậm triển khai, thiếu kiểm tra.'),
      vi('Còn 01 hạn chế: chậm triển khai; thiếu kiểm tra.'),
      vi('Văn bản có 02 chương: quy định chung; điều khoản thi hành.'),
      vi(
        'Kiểm tra 12 xã: An Bình, An Lạc, An Sơn, Hoà Thịnh, Sơn Hà, Yên Sơn, Phú An, Tân An, Bình Lâm, Đông Hoà, Tây Hoà, Hải Lâm.',
        '12 = named 12 xã 12-12: An Bình, An Lạc, An Sơn, Hoà Thịnh, Sơn Hà, Yên Sơn, Phú An, Tân An, Bình Lâm, Đông Hoà, Tây Hoà, Hải Lâm',
      ),
      vi(
        'Kiểm tra 13 xã: An Bình, An Lạc, An Sơn, Hoà Thịnh, Sơn Hà, Yên Sơn, Phú An, Tân An, Bình Lâm, Đông Hoà, Tây Hoà, Hải Lâm.',
      ),
      // What may stand between the noun and the colon.
      vi(
        'Còn hai hạn chế cần sớm khắc phục trong thời gian tới: chậm triển khai; thiếu kiểm tra.',
        'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra',
      ),
      vi('Còn hai hạn chế cần phải sớm khắc phục trong thời gian tới: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn hai hạn chế năm 2025: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn hai hạn chế “cũ”: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn hai hạn chế, khó khăn: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn hai hạn chế, trong đó có: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn hai hạn chế nổi bật: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn hai hạn chế và ba khó khăn: chậm triển khai; thiếu kiểm tra.'),
      vi('Còn ít nhất hai hạn chế: chậm triển khai; thiếu kiểm tra.'),
      // Where the members end.
      vi(
        'Còn hai hạn chế: chậm triển khai; thiếu kiểm tra',
        'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra',
      ),
      vi(
        'Hội nghị (nêu hai hạn chế: chậm triển khai; thiếu kiểm tra) đã bế mạc',
        'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra',
      ),
      vi(
        'Hội nghị (nêu hai hạn chế: chậm triển khai; thiếu kiểm tra ) đã bế mạc.',
        'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra',
      ),
      vi(
        'Còn hai hạn chế: chậm triển khai; thiếu kiểm tra. Hội nghị (mở rộng) đã bế mạc.',
        'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra',
      ),
      vi(
        'Còn hai hạn chế: chậm triển khai; thiếu kiểm tra. Các xã rà soát, báo cáo…',
        'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra',
      ),
      vi('Còn hai hạn chế: chậm triển khai; thiếu kiểm tra...'),
      vi('Còn hai hạn chế: chậm triển khai; thiếu kiểm tra; v.v.'),
      vi('Còn hai hạn chế: chậm triển khai: rà soát ít; thiếu kiểm tra.'),
      vi('Kiểm tra 02 xã: TP. An Hoà, xã An Lạc.', '02 = named 2 xã 1-2: TP. An Hoà, xã An Lạc'),
      // Semicolons part members in which commas stand, unless commas alone make up the number before one of them.
      vi(
        'Còn hai hạn chế: chậm, muộn, sai; thiếu kiểm tra; hồ sơ thiếu.',
        'hai = named 2 hạn chế 3-5: chậm, muộn, sai; thiếu kiểm tra; hồ sơ thiếu',
      ),
      vi(
        'Còn hai hạn chế: chậm, muộn; thiếu kiểm tra; hồ sơ thiếu.',
        'hai = named 2 hạn chế 1-4: chậm, muộn; thiếu kiểm tra; hồ sơ thiếu',
      ),
      // What is said of all names, behind the last of them.
      vi(
        'Kiểm tra 02 xã: An Bình, An Lạc và Hoà Thịnh trên địa bàn tỉnh.',
        '02 = named 2 xã 3-3: An Bình, An Lạc và Hoà Thịnh trên địa bàn tỉnh',
      ),
      // Places right behind their number.
      vi(
        'Nhập 4 xã An Bình, An Lạc và Hoà Thịnh thành xã mới; thăm ba phường Tân An và Bình An.',
        '4 = named 4 xã 1-3: An Bình, An Lạc và Hoà Thịnh',
        'ba = named 3 phường 1-2: Tân An và Bình An',
      ),
      vi(
        'Làm việc với 02 xã An Bình, An Lạc và Sở Nội vụ.',
        '02 = named 2 xã 1-3: An Bình, An Lạc và Sở Nội',
      ),
      vi('Kiểm tra 4 xã An Bình và An Lạc, Hoà Thịnh và Tân An.'),
      vi('Kiểm tra 4 xã An Bình và An Lạc (huyện An Sơn), Hoà Thịnh và Tân An.'),
      vi('Kiểm tra 4 xã An Bình và An Lạc thuộc huyện An Sơn, Hoà Thịnh và Tân An thuộc huyện Bình Sơn.'),
      vi('Kiểm tra 3 xã An Bình, An Lạc và phường Tân An; hơn 4 xã An Bình, An Lạc và Tân An.'),
      vi('Tổ 3 phường Tân An và Bình An; khu phố 4 phường Tân An và Bình An; 1/3 xã An Bình và An Lạc.'),
      vi('Nhập 9 xã An Bình, An Lạc và Hoà Thịnh.'),
      en(
        'It merges four communes An Binh, An Lac, and Hoa Thinh.',
        'four = named 4 communes 1-3: An Binh, An Lac, and Hoa Thinh',
      ),
      // Places in brackets.
      vi(
        'Kiểm tra 04 xã (An Bình, An Lạc và Hoà Thịnh).',
        '04 = named 4 xã 3-3: An Bình, An Lạc và Hoà Thịnh',
      ),
      vi('Kiểm tra 03 ấp (ấp 4, ấp 6).', '03 = named 3 ấp 2-2: ấp 4, ấp 6'),
      vi('Kiểm tra 03 ấp (4 hộ, 6 hộ).'),
      vi('Kiểm tra 03 lớp (An Bình, An Lạc).'),
      vi('Kiểm tra 03 xã (An Bình).'),
      vi('Kiểm tra 06 xã (An Bình, An Lạc, Hoà Thịnh).'),
      vi('Kiểm tra 03 xã, trong đó có 02 xã điểm (An Bình, An Lạc, ...).'),
      en('It names three wards (An Lac, and Long Hai).', 'three = named 3 wards 2-2: An Lac, and Long Hai'),
      // What stands in brackets or quotation marks parts no members.
      vi(
        'Còn hai hạn chế: chậm triển khai (do ba lý do: nhân lực, kinh phí dự kiến); thiếu kiểm tra.',
        'hai = named 2 hạn chế 2-2: chậm triển khai (do ba lý do: nhân lực, kinh phí dự kiến); thiếu kiểm tra',
      ),
      vi(
        'Còn hai hạn chế: bệnh “hình thức; phô trương”; thiếu kiểm tra.',
        'hai = named 2 hạn chế 2-2: bệnh “hình thức; phô trương”; thiếu kiểm tra',
      ),
      // How few and how many there can be.
      vi(
        'Còn hai hạn chế: chậm triển khai các nhiệm vụ được giao, thiếu kiểm tra.',
        'hai = named 2 hạn chế 1-2: chậm triển khai các nhiệm vụ được giao, thiếu kiểm tra',
      ),
      vi(
        'Còn hai hạn chế: chậm triển khai các nhiệm vụ và giải pháp được giao theo kế hoạch; thiếu kiểm tra.',
        'hai = named 2 hạn chế 1-3: chậm triển khai các nhiệm vụ và giải pháp được giao theo kế hoạch; thiếu kiểm tra',
      ),
      vi(
        'Mở ba lớp: hai lớp cho bí thư, lớp cuối cho phó bí thư.',
        'ba = named 3 lớp 1-Infinity: hai lớp cho bí thư, lớp cuối cho phó bí thư',
      ),
      vi('Kiểm tra 03 xã: An Bình, An Lạc, xã đảo.', '03 = named 3 xã 1-3: An Bình, An Lạc, xã đảo'),
      vi('Kiểm tra 02 xã: Sơn Hà An Lạc Bình, An Lạc.', '02 = named 2 xã 2-2: Sơn Hà An Lạc Bình, An Lạc'),
      vi(
        'Kiểm tra 02 xã: Ban Tổ Chức Tỉnh Uỷ Sơn, An Lạc.',
        '02 = named 2 xã 1-2: Ban Tổ Chức Tỉnh Uỷ Sơn, An Lạc',
      ),
      vi('Mở 02 lớp: e-Office, An Hoà.', '02 = named 2 lớp 1-2: e-Office, An Hoà'),
      vi(
        'Kiểm tra 02 xã: An Bình và An Lạc hoặc Sơn Hà.',
        '02 = named 2 xã 1-3: An Bình và An Lạc hoặc Sơn Hà',
      ),
      vi('Kiểm tra 02 xã: An Bình - An Lạc, Sơn Hà.', '02 = named 2 xã 2-3: An Bình - An Lạc, Sơn Hà'),
      vi('Còn hai hạn chế: theo báo cáo, thiếu kiểm tra.'),
      en(
        'It names two communes: An Binh or An Lac and Hoa Thinh.',
        'two = named 2 communes 1-3: An Binh or An Lac and Hoa Thinh',
      ),
      en('It names two tasks: according to reports; slow checks.'),
    ],
    (model) => [...listsOf(model), ...structureOf(model)],
  );

  const named = 'Còn hai hạn chế: chậm triển khai; thiếu kiểm tra';
  const reading = 'hai = named 2 hạn chế 2-2: chậm triển khai; thiếu kiểm tra';
  const read = (text: string): string[] => structureOf(buildModel(text, knowledge, { language: 'vi' }));
  const long = ' các đơn vị rà soát và báo cáo'.repeat(25);

  it('are read however long a text goes on behind them', () => {
    deepEqual(read(`${named}. Sau đó,${long}.`), [reading]);
  });

  it('are not read in a sentence whose end is not seen, where more could follow', () => {
    deepEqual(read(`${named}${long}.`), []);
    deepEqual(read(`${named}${long}`), []);
  });

  it('are read behind a long clause', () => {
    deepEqual(read(`Qua rà soát,${long}, còn hai hạn chế: chậm triển khai; thiếu kiểm tra.`), [reading]);
  });
});
