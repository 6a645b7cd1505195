import { structureOf } from '../../support/more-readings';
import { en, testReadings, vi } from '../../support/readings';

describe('numbers in figures with their words', () => {
  testReadings(
    [
      vi('Trong 05 (năm) ngày, 3 (Hai) bản.', '05 = figure 5 is năm', '3 = figure 3 not 2: Hai'),
      vi(
        'Hỗ trợ 21 (hai mươi mốt), 15 (mười lăm), 64 (sáu mươi tư) hộ.',
        ...['21', '15', '64'].map(
          (text, i) => `${text} = figure ${text} is ${['hai mươi mốt', 'mười lăm', 'sáu mươi tư'][i] ?? ''}`,
        ),
      ),
      vi(
        'Thu 1.230.405.007 đồng (Một tỷ hai trăm ba mươi triệu bốn trăm linh năm nghìn không trăm linh bảy đồng chẵn).',
        '1.230.405.007 = figure 1230405007 is Một tỷ hai trăm ba mươi triệu bốn trăm linh năm nghìn không trăm linh bảy',
      ),
      vi(
        'Chi 12,6 tỷ đồng (bằng chữ: mười hai tỷ, sáu trăm triệu đồng).',
        '12,6 tỷ = figure 12600000000 is mười hai tỷ, sáu trăm triệu',
      ),
      vi(
        'Vốn 2.500 tỉ đồng (viết bằng chữ là: Hai ngàn năm trăm tỉ đồng).',
        '2.500 tỉ = figure 2500000000000 is Hai ngàn năm trăm tỉ',
      ),
      vi(
        'Thu 110 (một trăm mười) và 999 (chín trăm chín mươi chín).',
        '110 = figure 110 is một trăm mười',
        '999 = figure 999 is chín trăm chín mươi chín',
      ),
      // What stands in the brackets is another thing than the number.
      vi(
        'Có 12 (một nửa) xã, 5 xã (một phường), 7 (năm 2025), 3 (ba, bốn), 9 (không), 8 (mươi hai), 6 (lẻ).',
      ),
      vi('Tăng 3,5 lần (ba phẩy năm), 27/28 (hai mươi bảy), 10-15 (mười lăm) ngày.'),
      en('Within 05 (năm) days, three (4) copies.'),
    ],
    structureOf,
  );
});
