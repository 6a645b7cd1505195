import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('which words are months, quarters, halves of a year and lengths of time', () => {
  testReadings(
    [
      {
        ...vi(
          'Tháng 6/2027, tháng 6 năm 2026, tháng 6, năm 2025; tháng 0, tháng 1, tháng 12, tháng 13, tháng 13/2025.',
          'Tháng 6/2027 = month 2027-06 slash',
          'tháng 6 năm 2026 = month 2026-06 words',
          'tháng 6, năm 2025 = month 2025-06 words',
          'tháng 1 = month words',
          'tháng 12 = month 2025-12 words completed',
          'tháng 13/2025 = month slash',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Họp 6 tháng 1 lần, 6  tháng 2, sau, tháng 3, quý 4 tháng 5; tháng 6-x, tháng 7%, tháng 8/x.',
          '6 tháng = 6 month',
          'tháng 2 = month words',
          'tháng 3 = month words',
          'quý 4 = quarter 2025-Q4 completed',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Trong 6 tháng đầu năm 2025, 06 tháng cuối năm 2025, sáu tháng đầu năm, 5 tháng đầu năm, 16 tháng đầu năm 2025, 6, tháng cuối năm 2025.',
          '6 tháng đầu năm 2025 = half-year 2025-H1',
          '06 tháng cuối năm 2025 = half-year 2025-H2',
          'sáu tháng đầu năm = half-year 2025-H1 completed',
          '5 tháng = 5 month',
          '16 tháng = 16 month',
          '2025 = year 2025',
          '2025 = year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Quý I/2025, quý IV năm 2025, quý 4, quý 5, quý V, quý V/2025, quý 0, quí II, quý III-x, Q1/2025, Q5/2025, Q2.',
          'Quý I/2025 = quarter 2025-Q1',
          'quý IV năm 2025 = quarter 2025-Q4',
          'quý 4 = quarter 2025-Q4 completed',
          'quý V/2025 = quarter',
          'quí II = quarter',
          'Q1/2025 = quarter 2025-Q1',
          'Q5/2025 = quarter',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Từ 6/2022 đến 6/2027; (9/2024), (9/2024, 9/2024); hết 0/2025, hết 13/2025, hết 12/2025, hết 1/2025.',
          '6/2022 đến 6/2027 = range 2022-06/2027-06',
          '9/2024 = month 2024-09 slash',
          '12/2025 = month 2025-12 slash',
          '1/2025 = month 2025-01 slash',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Từ 6/1899, từ 6/1900, từ 6/2199, từ 6/2200, từ 6/2025-x, từ, 6/2025; tỷ lệ 6/2025.',
          '6/1900 = month 1900-06 slash',
          '6/2199 = month 2199-06 slash',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'In the first quarter of 2025, 2nd quarter, the fifth quarter, the fifth quarter of 2025, the fourth quarter, a first, quarter of 2025.',
          'first quarter of 2025 = quarter 2025-Q1',
          '2nd quarter = quarter',
          'fifth quarter of 2025 = quarter',
          'fourth quarter = quarter 2025-Q4 completed',
          '2025 = year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'The first half, the second half of 2025, the third half of 2025, half of 2025; the second half year.',
          'second half of 2025 = half-year 2025-H2',
          'third half of 2025 = half-year',
          '2025 = year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'The first six months of 2025, the last six months of the year 2024, first six months, the first seven months of 2025.',
          'first six months of 2025 = half-year 2025-H1',
          'last six months of the year 2024 = half-year 2024-H2',
          'six months = 6 month',
          'seven months = 7 month',
          '2025 = year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'From August to December, from May until June 2025, August to December; from august to december, from the May to June.',
          'August to December = range',
          'June 2025 = month 2025-06 month-day',
          'august to december = range',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'October 2018, october 2018, Oct. 2019, October of 2020, October 20201, May, 2021.',
          'October 2018 = month 2018-10 month-day',
          'Oct. 2019 = month 2019-10 month-day',
          'October of 2020 = month 2020-10 month-day',
          'May, 2021 = month 2021-05 month-day',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Trong 95 năm, 3 tuần, 10 ngày, 1.000 ngày, 2,5 năm, 2025/5 năm, 3-5 năm, 0 năm, 1 năm, 999 năm, 1000 năm.',
          '95 năm = 95 year',
          '3 tuần = 3 week',
          '10 ngày = 10 day',
          '1 năm = 1 year',
          '999 năm = 999 year',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Trong một trăm hai mươi năm, mười năm, hai mươi lăm năm, mỗi năm hai tháng, ba, năm; hai mươi. năm.',
          'mười năm = 10 year',
          'hai mươi lăm năm = 25 year',
          'hai tháng = 2 month',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Tháng 5 năm, quý 4 năm, lần thứ 3 năm, lần thứ ba năm, nhiệm kỳ 5 năm, kỳ 5 năm, nhiệm kỳ năm năm.',
          'Tháng 5 = month words',
          'quý 4 = quarter 2025-Q4 completed',
          '5 năm = 5 year term',
          'năm năm = 5 year term',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Số 05 năm 2020, 05 năm 2020 - 2025, 05 năm 2020, trong 5 năm liên tục, 5 năm 20 ngày.',
          '2020 = year 2020',
          '05 năm = 5 year (2020 - 2025)',
          '2020 - 2025 = range 2020/2025',
          '2020 = year 2020',
          '5 năm = 5 year',
          '5 năm = 5 year',
          '20 ngày = 20 day',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Kỷ niệm 95 năm, kỷ niệm lần thứ 95, kỷ niệm tròn 50 năm, 10 năm thực hiện Nghị quyết, 10 năm triển khai thực hiện Chỉ thị.',
          '95 năm = 95 year anniversary',
          '95 = 95 year anniversary',
          '50 năm = 50 year anniversary',
          '10 năm = 10 year implementing',
          '10 năm = 10 year implementing',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'The 80th anniversary, the eightieth anniversary, ten years of implementing the Resolution, a five-year term, 3 consecutive years, two full months.',
          '80th anniversary = 80 year anniversary',
          'eightieth anniversary = 80 year anniversary',
          'ten years = 10 year implementing',
          'five-year = 5 year term',
          '3 consecutive years = 3 year',
          'two full months = 2 month',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'One hundred and twenty years, twenty-five years, twenty five years, and five years; 5. years, 5 - years, 5-day.',
          'twenty-five years = 25 year',
          'five years = 5 year',
          '5-day = 5 day',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Thứ Hai, ngày 03/3/2025; ngày 04/3/2025 (thứ Ba), chủ nhật ngày 09/3/2025; thứ Hai và ngày 10/3/2025; thứ hai: 10/3/2025.',
          '03/3/2025 = day 2025-03-03 slash weekday 1 led',
          '04/3/2025 = day 2025-03-04 slash weekday 2 led',
          '09/3/2025 = day 2025-03-09 slash weekday 7 led',
          '10/3/2025 = day 2025-03-10 slash led',
          '10/3/2025 = day 2025-03-10 slash',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Sáng ngày 03/3/2025, Tỉnh uỷ đã ban hành Nghị quyết; ngày 04/3/2025, Tỉnh uỷ sẽ họp, đã họp ngày 05/3/2025 và đã ký trước ngày 06/3/2025.',
          '03/3/2025 = day 2025-03-03 slash led past',
          '04/3/2025 = day 2025-03-04 slash led',
          '05/3/2025 = day 2025-03-05 slash led past',
          '06/3/2025 = day 2025-03-06 slash led',
        ),
        date: '2025-12-01',
      },
    ],
    timesOf,
  );
});
