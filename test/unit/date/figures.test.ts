import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('which figures are days', () => {
  testReadings(
    [
      {
        ...vi(
          'Ngày 14-16 tháng 3, ngày 14 đến ngày 16 tháng 3 năm 2025; ngày mùng 5 tháng 3, ngày 5 tháng giêng năm 2026.',
          'Ngày 14-16 tháng 3 = range words',
          'ngày 14 đến ngày 16 tháng 3 năm 2025 = range 2025-03-14/2025-03-16 words',
          'ngày mùng 5 tháng 3 = day words led',
          'ngày 5 tháng giêng năm 2026 = day 2026-01-05 words led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày 05 tháng 3-x, ngày 06 tháng 3/ 2025, ngày 07 tháng 13, ngày 08 tháng 3 năm 20256.',
          'tháng 3/ 2025 = month 2025-03 slash',
          'ngày 07 tháng 13 = day words led',
          'ngày 08 tháng 3 năm 20256 = day words led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày   tháng 8 năm 2025, ngày … tháng … năm 2026, ngày    tháng    năm; ngày nào tháng 8 năm 2025.',
          'Ngày   tháng 8 năm 2025 = day words led blank',
          'ngày … tháng … năm 2026 = day words led blank',
          'tháng 8 năm 2025 = month 2025-08 words',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Họp (05/3), ngày (06/3), sáng (07/3), sáng, 08/3; sáng  09/3, sáng nay 10/3, sáng. nay 11/3.',
          '06/3 = day slash',
          '07/3 = day slash',
          '10/3 = day slash',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Dịp 05/3, hôm 06/3, tối nay, 07/3; ngày lễ 30/4, ngày. lễ 02/9, các đợt 20/10, các. đợt 03/2.',
          '05/3 = day slash',
          '06/3 = day slash',
          '30/4 = day slash recurring',
          '02/9 = day slash recurring',
          '20/10 = day slash recurring',
          '03/2 = day slash recurring',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Lễ 30/4/2025, lễ 30-4, lễ 30.4, lễ 31/12, lễ 01/5 năm 2025, lễ 8/3, lễ 08/03.',
          '30/4/2025 = day 2025-04-30 slash',
          '30-4 = day hyphen recurring',
          '30.4 = day dot recurring',
          '2025 = year 2025',
          '8/3 = day slash recurring',
          '08/03 = day slash recurring',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Mã 2025-03-05, 2025-03-06A, 2025-03-07/1, 2025-13-40, số 2025-03-08.',
          '2025-03-05 = day 2025-03-05 iso',
          '2025-03-06 = day 2025-03-06 iso',
          '2025-13-40 = day iso',
          '2025-03-08 = day 2025-03-08 iso',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày 05/3/202, ngày 06/3/20255, ngày 07/3/25, ngày 08-3-25, 09/3/25, 10/3/202, sáng 11/3/25.',
          '05/3/202 = day 0202-03-05 slash led',
          '06/3/20255 = day slash led',
          '07/3/25 = day 2025-03-07 slash led',
          '08-3-25 = day 2025-03-08 hyphen led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày 05/3/1700, 06/3/1799, 07/3/1800, 08/3/2199, 09/3/2200; ngày 10/3/2300.',
          '05/3/1700 = day 1700-03-05 slash led',
          '06/3/1799 = day 1799-03-06 slash',
          '07/3/1800 = day 1800-03-07 slash',
          '08/3/2199 = day 2199-03-08 slash',
          '09/3/2200 = day 2200-03-09 slash',
          '10/3/2300 = day 2300-03-10 slash led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Họp 05.3.2025, 31.2.2025, 0.3.2025, 32.1.2025; (31.2.2025 - 05.3.2025), (32.2.2025 - 05.3.2025), (31.13.2025 - 05.3.2025).',
          '05.3.2025 = day 2025-03-05 dot',
          '31.2.2025 = day dot',
          '0.3.2025 = day dot',
          '32.1.2025 = day dot',
          '31.2.2025 - 05.3.2025 = range',
          '05.3.2025 = day 2025-03-05 dot',
          '05.3.2025 = day 2025-03-05 dot',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          '05.3.2025 họp; họp 05 / 3 / 2025, 31 / 2 / 2025, 31/2/2025, 45/3/2025.',
          '05 / 3 / 2025 = day 2025-03-05 slash',
          '31 / 2 / 2025 = day slash',
          '31/2/2025 = day slash',
          '45/3/2025 = day slash',
        ),
        date: '2025-12-01',
      },
      { ...vi('05 / 3 / 2025 họp.'), date: '2025-12-01' },
      { ...vi('31/2/2025 họp.', '31/2/2025 = day slash'), date: '2025-12-01' },
      {
        ...vi(
          'Số 05/3/2025, điều 06/3/2025, khoản: 07/3/2025, trang. 08/3/2025, số là 09/3/2025, phụ lục (10/3/2025), số .:. 11/3/2025.',
          '09/3/2025 = day 2025-03-09 slash',
          '10/3/2025 = day 2025-03-10 slash',
          '11/3/2025 = day 2025-03-11 slash',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày 28-30/3/2025, sáng 28-30/3, 28-30/3/2025, ngày 28 đến ngày 30/3, ngày 28 - 30/13, ngày 28-30.',
          '28-30/3/2025 = range 2025-03-28/2025-03-30 slash',
          '28-30/3 = range slash',
          '28 đến ngày 30/3 = range slash',
          '28 - 30/13 = range slash',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'On 28 - 30 March 2025, no 28-30 March 2025, 28–30 March, 28-45 March, 28-30 march.',
          '28 - 30 March 2025 = range 2025-03-28/2025-03-30 day-month',
          'March 2025 = month 2025-03 month-day',
          '28–30 March = range day-month',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Sáng 05/3, sáng 31/2, sáng 32/2, sáng 31/12, sáng 31/13, sáng 0/3; ngày 32/13, ngày 05.13, sáng 05.3, sáng 31.2, sáng 05-3.',
          '05/3 = day slash',
          '31/2 = day slash',
          '31/12 = day 2025-12-31 slash completed',
          '0/3 = day slash',
          '32/13 = day slash led',
          '05.3 = day dot',
          '05-3 = day hyphen',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Sáng 05/3-x, sáng 06/3- 7, sáng 07/3%, sáng 08/3/, sáng 09/3 năm 2025, ngày 10/3 năm 2025.',
          '06/3 = day slash',
          '08/3 = day slash',
          '09/3 năm 2025 = day 2025-03-09 slash',
          '10/3 năm 2025 = day 2025-03-10 slash led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Họp 30 tháng 4 năm 2025, 30 tháng 4/2025, 31 tháng 4 năm 2025, 30 tháng 4.',
          '30 tháng 4 năm 2025 = day 2025-04-30 words',
          '30 tháng 4/2025 = day 2025-04-30 words',
          '31 tháng 4 năm 2025 = day words',
          '30 tháng = 30 month',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'On 13 November 2017, the 2nd of September, 1945, 24 November, 32 November, 31 November, 45 November 2025, 13 november 2017.',
          '13 November 2017 = day 2017-11-13 day-month',
          '2nd of September, 1945 = day 1945-09-02 day-month',
          '24 November = day day-month',
          '31 November = day day-month',
          '45 November 2025 = day day-month',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'December 22, 2024, January 14, March 1-5, 2025, March 32, March 32, 2025, May 5, 20255 of it, may 5, 2025, March 45-50, June 31.',
          'December 22, 2024 = day 2024-12-22 month-day',
          'January 14 = day month-day',
          'March 1-5, 2025 = range 2025-03-01/2025-03-05 month-day',
          'March 32, 2025 = day month-day',
          'May 5, 20255 = day month-day',
          'June 31 = day month-day',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'The 5 may be, on March 5%, March 6/7, March 7th, March 8 2025, Mar. 9, 2025, March 10 , 2025.',
          'March 7th = day month-day',
          'March 8 2025 = day 2025-03-08 month-day',
          'Mar. 9, 2025 = day 2025-03-09 month-day',
          'March 10 , 2025 = day 2025-03-10 month-day',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'The Letter dated (5/3/2025), dated 6/3, date 7/3; dated: 8/3; day 9/3, on 10/3.',
          '5/3/2025 = day 2025-03-05 slash',
          '6/3 = day 2025-03-06 slash completed led',
          '7/3 = day 2025-03-07 slash completed led',
          '9/3 = day 2025-03-09 slash completed',
          '10/3 = day 2025-03-10 slash completed',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày: 05/3/25; ngày - 06/3/25; Ngày 07.3.25, ngày 08.3.2025, ngày 31.4.2025, ngày 32.4.2025.',
          '07.3.25 = day 2025-03-07 dot led',
          '08.3.2025 = day 2025-03-08 dot led',
          '31.4.2025 = day dot led',
          '32.4.2025 = day dot led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày 05/3/2025-06, ngày 07/3/2025-08/3/2025, 09/3/2025-x, 10/3/2025-11/3/2025.',
          '07/3/2025-08/3/2025 = range 2025-03-07/2025-03-08',
          '10/3/2025-11/3/2025 = range 2025-03-10/2025-03-11',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Mừng Quốc khánh 02/9, quốc. khánh 02/9; dịp 30/4 và 01/5, dịp 20/11.',
          '02/9 = day 2025-09-02 slash completed',
          '30/4 = day slash',
          '01/5 = day slash',
          '20/11 = day 2025-11-20 slash completed',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ngày 14 và 15/3; ngày 14, 15/3; từ ngày 01/6 đến 15/9, ngày 14/3, 16/3 rồi 17/3.',
          '14 = day slash led',
          '15/3 = day slash led',
          '01/6 đến 15/9 = range 2025-06-01/2025-09-15',
          '14/3 = day slash led',
          '16/3 = day slash',
        ),
        date: '2025-12-01',
      },
      vi(
        'Sáng 29/02, ngày 30/02; ngày 29/2/2025, ngày 29/2/2024.',
        '29/02 = day 2024-02-29 slash completed',
        '30/02 = day slash led',
        '29/2/2025 = day slash led',
        '29/2/2024 = day 2024-02-29 slash led',
      ),
    ],
    timesOf,
  );
});
