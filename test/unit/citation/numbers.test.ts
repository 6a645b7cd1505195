import { deepEqual, equal } from 'node:assert/strict';
import { recogniseNumbers } from '../../../server/src/recognise/citation';
import { splitBlocks } from '../../../server/src/text/source';
import { knowledge } from '../../support/check';

/** Each number of a text as `normal form: slips`. */
function read(text: string): string[] {
  return splitBlocks(text)
    .flatMap((block) => recogniseNumbers(block, knowledge))
    .map(({ normal, slips }) => [normal, ...slips.map((slip) => slip.kind)].join(' '));
}

const sound: readonly [string, string][] = [
  ['Nghị quyết số 57-NQ/TW', '57-NQ/TW'],
  ['Quyết định số 1493/QĐ-TTg', '1493/QĐ-TTg'],
  ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ['Luật số 131/2025/QH15', '131/2025/QH15'],
  ['Nghị quyết số 76/2025/UBTVQH15', '76/2025/UBTVQH15'],
  ['Nghị quyết số 1339/NQ-UBTVQH15', '1339/NQ-UBTVQH15'],
  ['Nghị quyết số 66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
  ['Nghị quyết số 30a/2008/NQ-CP', '30a/2008/NQ-CP'],
  ['Công văn số 9086/BNV-CTTN&BĐG', '9086/BNV-CTTN&BĐG'],
  ['Quy chế phối hợp số 49/QCPH-UBND-UBMT-HCTĐ', '49/QCPH-UBND-UBMT-HCTĐ'],
  ['Công văn số 1942/H41-H50', '1942/H41-H50'],
  ['Thông tư số 04/2008/TT-BCA(X11)', '04/2008/TT-BCA'],
  ['Kết luận số 09-KL/BCĐ', '09-KL/BCĐ'],
  ['Hướng dẫn số 29-HD/TWĐTN-VP', '29-HD/TWĐTN-VP'],
  ['Công văn số 738/MTTW-BTT', '738/MTTW-BTT'],
  ['Quy chế số 05-QC/BTCTU-BDVTU', '05-QC/BTCTU-BDVTU'],
  ['Công văn số 2587-CV/VPTW/nb', '2587-CV/VPTW/nb'],
  ['Quy định số 08-QĐi/TW', '08-QĐi/TW'],
  ['Kế hoạch số 0125/KH-UBND', '0125/KH-UBND'],
  ['(Kế hoạch 330-KH/TU)', '330-KH/TU'],
  ['“Chỉ thị 05-CT/TW”', '05-CT/TW'],
  ['Directive 15-CT/TU', '15-CT/TU'],
  ['TRIỂN KHAI CHỈ THỊ SỐ 32/CT-TTG', '32/CT-TTg'],
];

const slipped: readonly [string, string][] = [
  ['Kết luận số 132- KL/TW', '132-KL/TW space'],
  ['Hướng dẫn số 06 -HD/TW', '06-HD/TW space'],
  ['Circular No. 29/2015 / TT -BGTVT', '29/2015/TT-BGTVT space space'],
  ['Nghị quyết số 57 - NQ / TW', '57-NQ/TW space space'],
  ['Nghị quyết số 57–NQ/TW', '57-NQ/TW dash'],
  ['Nghị quyết số 57/NQ-TW', '57-NQ/TW system'],
  ['Quyết định số 1493-QĐ/TTg', '1493/QĐ-TTg system'],
  ['Nghị quyết số 57-NQ-TW', '57-NQ/TW separators'],
  ['Nghị quyết số 57-NQTW', '57-NQ/TW separators'],
  ['Nghị quyết số 57 NQ/TW', '57-NQ/TW separators'],
  ['Nghị định số 30/2020/NĐCP', '30/2020/NĐ-CP separators'],
  ['NQ 57/TW', '57-NQ/TW order'],
  ['Nghị quyết số 57/TW-NQ', '57-NQ/TW order'],
  ['Nghị quyết số 7-NQ/TW', '07-NQ/TW leading-zero'],
  ['Nghị quyết số 057-NQ/TW', '57-NQ/TW leading-zero'],
  ['Chương trình số 15-CTR/TU', '15-CTr/TU case'],
  ['Chỉ thị số 32/CT-TTG', '32/CT-TTg case'],
  ['nghị quyết số 57-nq/tw', '57-NQ/TW case case'],
  ['Nghị định số 58/2025/N\u00D0-CP', '58/2025/NĐ-CP look-alike'],
  ['Nghị định số 58/2024/NĐ-C\u0420', '58/2024/NĐ-CP look-alike'],
  ['Decree No. 82/2018/ND-CP', '82/2018/NĐ-CP diacritic'],
  ['Hướng dẫn số 12-HD/TƯ', '12-HD/TW diacritic'],
  ['Quyết định số 35/2025/QĐ-TTgcủa Thủ tướng', '35/2025/QĐ-TTg stuck'],
  ['Nghị quyết số57-NQ/TW', '57-NQ/TW stuck'],
  ['Nghị quyết số 71/NQ, Kế hoạch', '71/NQ truncated'],
  ['Luật số 67/2020/QH-14', '67/2020/QH14 separators'],
  ['Nghị quyết số 76/2025/UBTVQH 15 ngày 14/4/2025', '76/2025/UBTVQH15 separators'],
  ['Số -HD/BTCTU', '-HD/BTCTU blank'],
  ['Kế hoạch số: …/KH-UBND', '/KH-UBND blank'],
];

const none: readonly string[] = [
  'đã hoàn thành 125/168 dự án',
  '07/10 đơn vị cấp huyện đạt chuẩn',
  'ngày 22/12/2024, trực 24/7, số 19001/2008',
  'giai đoạn 2020-2025/2030; biển số 51F-123.45; điện thoại 024.3733-4455',
  '1- MỤC TIÊU\n2- NHIỆM VỤ\nI- QUAN ĐIỂM',
  'đạt 5G/LTE, 4.0/CMCN; tỷ lệ 12 - 15%',
  'UNESCO Resolution 24C/18.65',
  'khoản 2 - Điều 5; mục 3.1- Tiêu chuẩn',
  'nhà số 12 - đường TRẦN PHÚ',
  'mẫu 2-KNĐ, mẫu số 3-HSB/KTĐV, biểu mẫu 01/BC-TH; gói thầu số 03/XL-HT',
];

/** Numbers that leave their symbols to the last of them; and figures that are none. */
const lists: readonly [string, readonly string[]][] = [
  ['các Quyết định số 12, 13, 14-QĐ/TU', ['12-QĐ/TU', '13-QĐ/TU', '14-QĐ/TU']],
  ['số 12, 13 và 14-QĐ/TU', ['12-QĐ/TU', '13-QĐ/TU', '14-QĐ/TU']],
  ['Nghị quyết số 18 và số 19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ['Nghị quyết 18; 19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ['Nghị định số 30, 31/2020/NĐ-CP', ['30/2020/NĐ-CP', '31/2020/NĐ-CP']],
  ['Kế hoạch số 0125 và 0126/KH-UBND', ['0125/KH-UBND', '0126/KH-UBND']],
  ['Decisions No. 12, 13, and 14-QD/TU', ['12-QĐ/TU', '13-QĐ/TU', '14-QĐ/TU diacritic']],
  ['Kế hoạch số 5, 07-KH/TU', ['05-KH/TU leading-zero', '07-KH/TU']],
  ['Tổ số 3, 14-QĐ/TU', ['14-QĐ/TU']],
  ['- Số 12, 14-QĐ/TU', ['12-QĐ/TU', '14-QĐ/TU']],
  ['tổ 5, số 12, 14-QĐ/TU', ['12-QĐ/TU', '14-QĐ/TU']],
  ['ngày 12, 13-QĐ/TU', ['13-QĐ/TU']],
  ['khoản 1, 2 Điều 5 Quy định số 24-QĐ/TW', ['24-QĐ/TW']],
  ['Kế hoạch 2025 và 12-KH/TU', ['12-KH/TU']],
  ['số 12 ngày 05/3/2025, 14-QĐ/TU', ['14-QĐ/TU']],
  ['mẫu số 1, 12-QĐ/TU', ['12-QĐ/TU']],
  ['số 12 14-QĐ/TU', ['14-QĐ/TU']],
];

describe('document numbers', () => {
  for (const [text, expected] of [...sound, ...slipped])
    it(`reads ${text}`, () => deepEqual(read(text), [expected]));
  for (const text of none)
    it(`finds none in ${text.replace(/\n/gu, ' ⏎ ')}`, () => deepEqual(read(text), []));

  it('reads decomposed letters, no-break spaces, soft hyphens and a line break inside', () => {
    deepEqual(read('Quyết định số 1493/QĐ-TTg'.normalize('NFD')), ['1493/QĐ-TTg']);
    deepEqual(read('Nghị quyết số\u00A057-NQ/TW'), ['57-NQ/TW']);
    deepEqual(read('Nghị quyết số 57-N\u00ADQ/TW'), ['57-NQ/TW']);
    const wrapped =
      'Tỉnh uỷ Sơn Hà tiếp tục quán triệt và thực hiện Nghị quyết số\n57-NQ/TW của Bộ Chính trị.';
    deepEqual(read(wrapped), ['57-NQ/TW']);
  });

  it('gives spans in the original text', () => {
    const text = 'Nghị quyết số 57-NQ/TW'.normalize('NFD');
    const [block] = splitBlocks(text);
    const [number] = block ? recogniseNumbers(block, knowledge) : [];
    const span = block && number && block.span(number.from, number.to);
    equal(text.slice(span?.start, span?.end), '57-NQ/TW');
  });

  for (const [text, expected] of lists) it(`reads ${text}`, () => deepEqual(read(text), expected));

  it('survives every broken text', () => {
    for (const text of [
      '',
      '\uD800',
      '\0',
      '1',
      '57-',
      '57-NQ/',
      '-NQ/TW',
      'số',
      '/'.repeat(500),
      '1-'.repeat(500),
      '57-NQ/TW'.repeat(300),
    ])
      read(text);
  });
});
