import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';
import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('days and months that share what one of them writes', () => {
  testReadings(
    [
      {
        ...vi(
          'Hội nghị tổ chức trong các ngày 08, 09 và 10/12/2025.',
          '08 = day 2025-12-08 slash led',
          '09 = day 2025-12-09 slash led',
          '10/12/2025 = day 2025-12-10 slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Kỳ họp diễn ra ngày 8, 9/12/2025.',
          '8 = day 2025-12-08 slash led',
          '9/12/2025 = day 2025-12-09 slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Kỳ họp diễn ra trong 3 ngày 08, 09 và 10 tháng 12 năm 2025.',
          '3 ngày = 3 day',
          '08 = day 2025-12-08 words',
          '09 = day 2025-12-09 words',
          '10 tháng 12 năm 2025 = day 2025-12-10 words',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Kỳ họp diễn ra vào các ngày 29, 30 và 31/11/2025.',
          '29 = day 2025-11-29 slash led',
          '30 = day 2025-11-30 slash led',
          '31/11/2025 = day slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Kỳ họp diễn ra vào các ngày 30, 31 và 29/11/2025.',
          '30 = day 2025-11-30 slash led',
          '31 = day slash led',
          '29/11/2025 = day 2025-11-29 slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Kỳ họp diễn ra vào các ngày 30, 31/11 và 01/12/2025.',
          '30 = day 2025-11-30 slash completed led',
          '31/11 = day slash led',
          '01/12/2025 = day 2025-12-01 slash',
        ),
        date: '2025-12-20',
      },
      {
        ...vi('Kỳ họp diễn ra vào các ngày 30, 31 và 01/12/2025.', '01/12/2025 = day 2025-12-01 slash'),
        date: '2025-12-20',
      },
      { ...vi('Đến ngày 10, 11/12 xã đã báo cáo.'), date: '2025-12-20' },
      {
        ...vi(
          'Đến ngày 10 và 11/12 các xã báo cáo.',
          '10 = day 2025-12-10 slash completed led',
          '11/12 = day 2025-12-11 slash completed led',
        ),
        date: '2025-12-20',
      },
      { ...vi('Ngày 20, 25/28 đồng chí có mặt.'), date: '2025-12-20' },
      { ...vi('Ngày 5, 10.000 đại biểu; ngày 6, 10.5 tỷ đồng.'), date: '2025-12-20' },
      {
        ...vi(
          'Các tháng 10, 11 và 12/2025 tăng; tháng 11, 12/2025 và tháng 01/2026.',
          '10 = month 2025-10 slash',
          '11 = month 2025-11 slash',
          '12/2025 = month 2025-12 slash',
          '11 = month 2025-11 slash',
          '12/2025 = month 2025-12 slash',
          'tháng 01/2026 = month 2026-01 slash',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Tháng 11, 12 và tháng 01/2026. Tháng 9 và 10 năm 2025. Tháng 6, 12/2025/NĐ-CP.',
          'Tháng 11 = month 2025-11 words completed',
          'tháng 01/2026 = month 2026-01 slash',
          '9 = month 2025-09 words',
          '10 năm 2025 = month 2025-10 words',
          'Tháng 6 = month 2025-06 words completed',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Ngày 8, 9 và 10 tháng 12 (âm lịch) là lễ hội. Ngày 8, 9/12 hằng năm tổ chức.',
          '10 tháng = 10 month',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Thứ Hai, thứ Ba, ngày 08, 09/12/2025.',
          '08 = day 2025-12-08 slash weekday 1 led',
          '09/12/2025 = day 2025-12-09 slash weekday 2 led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Ngày 14, 15 - 16/3/2025 và các ngày 8, 9 và 10/13/2025.',
          '14 = day 2025-03-14 slash led',
          '15 - 16/3/2025 = range 2025-03-15/2025-03-16 slash',
          '8 = day slash led',
          '9 = day slash led',
          '10/13/2025 = day slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Ngày 8, ngày 9 và ngày 10/12/2025; ngày 08 và ngày 09 tháng 12 năm 2025.',
          '8 = day 2025-12-08 slash led',
          '9 = day 2025-12-09 slash led',
          '10/12/2025 = day 2025-12-10 slash led',
          '08 = day 2025-12-08 words',
          '09 tháng 12 năm 2025 = day 2025-12-09 words',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Các ngày 10, 8 và 9/12/2025; ngày 8, 8 và 9/12/2025.',
          '10 = day 2025-12-10 slash led',
          '8 = day 2025-12-08 slash led',
          '9/12/2025 = day 2025-12-09 slash led',
          '8 = day 2025-12-08 slash led',
          '8 = day 2025-12-08 slash led',
          '9/12/2025 = day 2025-12-09 slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Sau 5 ngày, 9/12 xã nộp. Điều 8, 9 và 10/12/2025.',
          '5 ngày = 5 day',
          '10/12/2025 = day 2025-12-10 slash',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Trong các ngày 1, 2, 3 tháng 2 năm 2026 và ngày 8, 9/2/2026.',
          '1 = day 2026-02-01 words',
          '2 = day 2026-02-02 words',
          '3 tháng 2 năm 2026 = day 2026-02-03 words',
          '8 = day 2026-02-08 slash led',
          '9/2/2026 = day 2026-02-09 slash led',
        ),
        date: '2025-12-20',
      },
      {
        ...en(
          'The session was held on 8, 9 and 10 December 2025.',
          '8 = day 2025-12-08 day-month past',
          '9 = day 2025-12-09 day-month',
          '10 December 2025 = day 2025-12-10 day-month',
        ),
        date: '2025-12-20',
      },
      {
        ...en(
          'It met on December 8, 9 and 10, 2025 and on November 30 and 31, 2025.',
          'December 8 = day 2025-12-08 past',
          '9 = day 2025-12-09',
          '10, 2025 = day 2025-12-10',
          'November 30 = day 2025-11-30',
          '31, 2025 = day',
        ),
        date: '2025-12-20',
      },
      {
        ...en(
          'It met on 29, 30 and 31 November 2025 (8 and 9 December 2025), between 8 and 10 December 2025.',
          '29 = day 2025-11-29 day-month past',
          '30 = day 2025-11-30 day-month',
          '31 November 2025 = day day-month',
          '8 = day 2025-12-08 day-month',
          '9 December 2025 = day 2025-12-09 day-month',
          '8 and 10 December 2025 = range 2025-12-08/2025-12-10',
        ),
        date: '2025-12-20',
      },
      {
        ...en(
          'On December 8, 9 people came. Points 8, 9 and 10 December 2025. On the 1st, 2nd and 3rd of May 2025.',
          'December 8 = day 2025-12-08 month-day completed',
          '10 December 2025 = day 2025-12-10 day-month',
          '1 = day 2025-05-01 day-month',
          '2 = day 2025-05-02 day-month',
          '3rd of May 2025 = day 2025-05-03 day-month',
        ),
        date: '2025-12-20',
      },
      {
        ...en(
          'By March 31, 15 communes and 20 May reports. On 8 and 9 December, the meeting closed.',
          'March 31 = day month-day',
          '20 May = day day-month',
          '8 = day 2025-12-08 day-month completed',
          '9 December = day 2025-12-09 day-month completed',
        ),
        date: '2025-12-20',
      },
      {
        ...vi(
          'Diễn ra ngày 30/11, 01 và 02/12/2026; đến ngày 30/11, 15 và 20/12 xã.',
          '30/11 = day 2026-11-30 slash completed led',
          '01 = day 2026-12-01 slash led',
          '02/12/2026 = day 2026-12-02 slash led',
          '30/11 = day 2026-11-30 slash completed led',
        ),
        date: '2026-12-20',
      },
      {
        ...en(
          'On 30 November, 1 and 2 December 2026; 15 May 2026, 3rd and 31st June 2026.',
          '30 November = day 2026-11-30 day-month completed',
          '1 = day 2026-12-01 day-month',
          '2 December 2026 = day 2026-12-02 day-month',
          '15 May 2026 = day 2026-05-15 day-month',
          '3 = day 2026-06-03 day-month',
          '31st June 2026 = day day-month',
        ),
        date: '2026-12-20',
      },
      {
        ...en(
          'On November 30 and 31, the session met (December 3, 4 and 5); on December 3 and 4, 15 members.',
          'November 30 = day 2026-11-30 completed',
          '31 = day',
          'December 3 = day 2026-12-03 completed',
          '4 = day 2026-12-04 completed',
          '5 = day 2026-12-05 completed',
          'December 3 = day 2026-12-03 month-day completed',
        ),
        date: '2026-12-20',
      },
      {
        ...en(
          'By March 31, 15 and 20, respectively; on May 8, 5 and 3, in turn; on May 8 and 9 members met.',
          'March 31 = day month-day',
          'May 8 = day month-day',
          'May 8 = day month-day',
        ),
        date: '2026-12-20',
      },
      {
        ...en(
          'Thursday and Friday, 3 and 4 December 2026; on Monday, 3 and 4 December 2026.',
          '3 = day 2026-12-03 day-month weekday 4',
          '4 December 2026 = day 2026-12-04 day-month weekday 5',
          '3 = day 2026-12-03 day-month',
          '4 December 2026 = day 2026-12-04 day-month',
        ),
        date: '2026-12-20',
      },
      {
        ...vi(
          'Vào thứ Năm, thứ Sáu và thứ Bảy, các ngày 3, 4 và 5/12/2026; ngày 3, 4/12/2026 (thứ Năm, chủ nhật).',
          '3 = day 2026-12-03 slash weekday 4 led',
          '4 = day 2026-12-04 slash weekday 5 led',
          '5/12/2026 = day 2026-12-05 slash weekday 6 led',
          '3 = day 2026-12-03 slash weekday 4 led',
          '4/12/2026 = day 2026-12-04 slash weekday 7 led',
        ),
        date: '2026-12-20',
      },
    ],
    timesOf,
  );

  const forms = [
    'Hội nghị toàn thể của Ban Chấp hành Đảng bộ xã diễn ra vào thứ Năm và thứ Sáu, các ngày 3 và 4/12/2026.',
    'The plenary conference of the commune Party Committee was held on Thursday and Friday, December 3 and 4, 2026.',
  ];
  for (const [name, change] of [
    ['NFD', (text: string) => text.normalize('NFD')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['a line break inside', (text: string) => text.replace(/ (?=ngày|Friday)/, '\n')],
  ] as const)
    it(`in ${name}`, () => {
      for (const text of forms) {
        const { dates } = buildModel(change(text), knowledge, {
          language: text.startsWith('H') ? 'vi' : 'en',
        });
        deepEqual(
          dates.map(({ iso, weekday }) => [iso, weekday?.value]),
          [
            ['2026-12-03', 4],
            ['2026-12-04', 5],
          ],
        );
      }
    });
});
