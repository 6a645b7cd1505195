import assert from 'node:assert/strict';
import { knownMisspellings } from '../../../server/src/knowledge/misspellings';
import { misspeltTermsIn } from '../../../server/src/recognise/text/misspelt-terms';

/** Each misspelt term as `what is written > what its wrong syllable may be`. */
function read(text: string): string[] {
  return misspeltTermsIn(text).map(({ from, to, right }) => `${text.slice(from, to)} > ${right.join(' / ')}`);
}

describe('misspelt terms', () => {
  const wrong: readonly [text: string, ...found: string[]][] = [
    ['Ban Thường vu họp.', 'Ban Thường vu > vụ'],
    ['các chi bô, đảng viện', 'chi bô > bộ', 'đảng viện > viên'],
    ['Nghij quyết, nghi5 quyết, Nghj quyết', 'Nghij quyết > nghị', 'nghi5 quyết > nghị', 'Nghj quyết > nghị'],
    ['Ban Thuowfng vụ, Ban Thườngg vụ', 'Ban Thuowfng vụ > thường', 'Ban Thườngg vụ > thường'],
    ['Đảng uyr xã ta', 'Đảng uyr xã > uỷ'],
    ['đông chí Nguyễn Văn Thử', 'đông chí > đồng'],
    ['Cỉ thị của Bộ', 'Cỉ thị > chỉ'],
    ['TỔ CHỨC ĐẢNG BÔ', 'ĐẢNG BÔ > bộ'],
    // Two of a long term, each by itself; where one is told in a shorter term, that is said.
    ['Ban Thuờng vu Tỉnh uỷ', 'Thuờng > thường', 'vu > vụ'],
    ['Hội đông nhân dan', 'Hội đông > đồng', 'nhân dan > dân'],
    // A term within a longer one that another word makes right by itself.
    ['Ban Thương vụ Tỉnh uỷ', 'Ban Thương vụ Tỉnh uỷ > thường'],
    ['VỀ AN NINH, QUỐC PHONG', 'QUỐC PHONG > phòng'],
    // A letter more, less or other leaves another word, with the same tone.
    ['Ban Chấp hàn Trung ương', 'Ban Chấp hàn Trung ương > hành'],
    ['hệ thống chính tị', 'hệ thống chính tị > trị'],
    ['BỘ CHÍNH TỊ', 'BỘ CHÍNH TỊ > trị'],
    // Words that are known to be none.
    ['bổ xung, Sát nhập, CẬP NHẬP', 'bổ xung > sung', 'Sát nhập > sáp', 'CẬP NHẬP > nhật'],
    ['xắp sếp', 'xắp > sắp', 'sếp > xếp'],
    // What no syllable is begun with, and two words in one.
    [
      'nghành, ngĩa vụ, kách, gế, cế hoạch',
      'nghành > ngành',
      'ngĩa > nghĩa',
      'kách > cách',
      'gế > ghế',
      'cế > kế',
    ],
    ['đảng viênvà; vậnTỉnh; củaBan', 'viênvà > viên và', 'vậnTỉnh > vận Tỉnh', 'củaBan > của Ban'],
  ];
  for (const [text, ...found] of wrong)
    it(`are read: ${text}`, () => {
      assert.deepEqual(read(text), found);
    });

  const right: readonly string[] = [
    'một thương vụ; văn phong; thủ trưởng; cộng tác; cơ số thuốc',
    // The word goes with its neighbour, or the term falls apart.
    'sai sót do nguyên nhân dẫn đến; viễn thông bảo đảm; đảng viện dẫn; tỉnh đang uỷ quyền; nhà trường ban hành',
    'đảng bộ có số lượng ít',
    // Names, abbreviations, what is cut off, files, addresses, phrases without any mark.
    'ông Quốc Phong; Trần Văn Phong; UBNDD tỉnh; tỉnh uy-ban; nghị-quyêt; /chi bô/; Hướng dẫ…; thống nhấ...',
    'NGUYỄN QUỐC PHONG',
    'ke hoach, chi bo, dang vien, trung uong',
    'không thể def xuất tệp',
    'Nghị quyết2; các đảng viên12; 50 triệu đồng chi cho người nghèo; tiết đông chí',
    'bản dân tộc thiểu số',
    'Tỉnh ủy, tỉnh uỷ, kỉ luật, quí, chi-bô',
    // Another tone, or too few words beside it to tell.
    'tổ chức cơ sở đóng trên địa bàn; Trung ương đóng tại đây; cán bộ chính tị',
    'giám sát nhập khẩu; thành tựu chung; ai cũng cố gắng; lịch sử lý luận; tiếp xúc tích cực',
    // Names, marks in a wrong place, one mark alone, what may fall into words in two ways.
    'Hồng Kông, Bắc Kạn, Krông Nô, VinaPhone, BảoViệt; ngườì, hiêụ; uniônline; /vậnTỉnh/; viênvà…',
  ];
  for (const text of right)
    it(`are not read: ${text}`, () => {
      assert.deepEqual(read(text), []);
    });

  for (const { wrong, right, near } of knownMisspellings())
    it(`are known: ${wrong}`, () => {
      const words = right.split(' ');
      assert.equal(wrong.split(' ').length, words.length);
      const told = words.filter((word, i) => word !== wrong.split(' ')[i]);
      assert.deepEqual(
        misspeltTermsIn(wrong).map((one) => one.right.join()),
        told,
      );
      assert.deepEqual(near.flatMap(read), []);
    });
});
