import { testReadings, timesOf, vi } from '../../support/readings';

describe('what dates have from those beside them', () => {
  testReadings(
    [
      {
        ...vi(
          'Tháng 3 và tháng 5 hằng năm; quý I và tháng 6 hằng năm; năm 2025 và ngày 15/12 hằng năm.',
          'Tháng 3 = month words recurring',
          'tháng 5 = month words recurring',
          'quý I = quarter',
          'tháng 6 = month words recurring',
          '2025 = year 2025',
          '15/12 = day slash recurring led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 01/3; ngày 02/4 hằng năm. Ngày 03/5 và một lời nói thêm vào cho thật dài, dài hơn cả mức chín mươi ký tự để không còn chung một ý nữa, ngày 04/6 hằng năm.',
          '01/3 = day 2027-03-01 slash completed led',
          '02/4 = day slash recurring led',
          '03/5 = day slash led',
          '04/6 = day slash recurring led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 16/3 -17/3, ngày 18/3 tới hết 19/3, ngày 20/3 cùng 21/3.',
          '16/3 -17/3 = range',
          '18/3 = day slash led',
          '19/3 = day slash',
          '20/3 = day slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 01/3/2025, Xuân Ất Tỵ (ngày 05/3/2025), ngày 06/3/2025.',
          '01/3/2025 = day 2025-03-01 slash led',
          'Ất Tỵ = lunar-year 2025 completed',
          '05/3/2025 = day 2025-03-05 slash led',
          '05/3/2025 = gloss of Ất Tỵ',
          '06/3/2025 = day 2025-03-06 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Thứ Hai, 05/3 họp; thứ Ba 06/3, 07/3 và 8/3.',
          '05/3 = day slash weekday 1',
          '06/3 = day slash weekday 2',
          '07/3 = day slash',
          '8/3 = day slash',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Lễ khánh thành cầu Sông Hà khai mạc ngày 12/5/2025. Các Lễ khánh thành cầu Sông Đà khai mạc ngày 13/5/2025. Lễ khánh thành các cầu Sông Hà khai mạc ngày 14/5/2025.',
          'Lễ khánh thành cầu Sông Hà = event [12/5/2025] opening 0',
          '12/5/2025 = day 2025-05-12 slash led',
          '13/5/2025 = day 2025-05-13 slash led',
          'Lễ khánh thành các cầu Sông Hà = event [14/5/2025] opening 0',
          '14/5/2025 = day 2025-05-14 slash led',
        ),
        date: '2026-12-01',
      },
    ],
    timesOf,
  );
});
