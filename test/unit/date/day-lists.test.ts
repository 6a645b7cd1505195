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
          '08 = day 2025-12-08 slash led',
          '09/12/2025 = day 2025-12-09 slash led',
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
    ],
    timesOf,
  );
});
