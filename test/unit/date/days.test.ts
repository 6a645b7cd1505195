import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('days in figures with other signs', () => {
  testReadings(
    [
      vi(
        'Kỷ niệm 50 năm (31.4.1975 - 30.4.2025); giải (31.4.1975); chặng 31.4.1975 - 30.4.2025.',
        '50 năm = 50 year anniversary (31.4.1975 - 30.4.2025)',
        '31.4.1975 - 30.4.2025 = range',
        '30.4.2025 = day 2025-04-30 dot',
      ),
      vi(
        'Tỷ lệ 14-16/3; tổ chức từ ngày 14-16/3/2025; ngày 14 đến ngày 16/3/2025; sáng 28-30/3.',
        '14-16/3/2025 = range 2025-03-14/2025-03-16 slash',
        '14 đến ngày 16/3/2025 = range 2025-03-14/2025-03-16 slash',
        '28-30/3 = range slash',
      ),
      vi(
        'Ngày giải phóng 30 tháng 4 năm 1975; 2 tháng 9 năm 1945; 30 tháng 4/1975; 45 tháng 4 năm 1975.',
        '30 tháng 4 năm 1975 = day 1975-04-30 words',
        '2 tháng 9 năm 1945 = day 1945-09-02 words',
        '30 tháng 4/1975 = day 1975-04-30 words',
        '45 tháng 4 năm 1975 = day words',
      ),
      vi('Ngày 12/3/2025/NQ; ngày 12/3/2025/ 5; ngày 5.3.2025,5; ngày 12-3-2025-NQ; ngày 12/3/2025%.'),
      vi(
        'Việt Nam14/01/2025 họp; số liệu B12/3/2025; ngày20/11/2025.',
        '14/01/2025 = day 2025-01-14 slash',
        '12/3/2025 = day 2025-03-12 slash',
        '20/11/2025 = day 2025-11-20 slash led',
      ),
      vi(
        'Sáng thứ Hai 03/3, họp; thứ Ba 04/3/2025; chiều 05-3; tối 6.3.',
        '03/3 = day 2025-03-03 slash weekday 1 completed',
        '04/3/2025 = day 2025-03-04 slash weekday 2',
        '05-3 = day 2025-03-05 hyphen completed',
        '6.3 = day 2025-03-06 dot completed',
      ),
      vi(
        'Ngày 5/3/25; ngày 05/3/202; ngày 05/3/20255; số 05/3/25.',
        '5/3/25 = day 2025-03-05 slash led',
        '05/3/202 = day 0202-03-05 slash led',
        '05/3/20255 = day slash led',
      ),
      vi('Ngày 05.3; ngày 45.3; sáng 45/3; sáng 31/13; sáng 5/13.', '05.3 = day dot led'),
      en(
        'March 2-5, 2025; 28 - 30 March 2025; 2nd of September, 1945; September 2nd.',
        'March 2-5, 2025 = range 2025-03-02/2025-03-05 month-day',
        '28 - 30 March 2025 = range 2025-03-28/2025-03-30 day-month',
        '2nd of September, 1945 = day 1945-09-02 day-month',
        'September 2nd = day 1945-09-02 month-day completed',
      ),
      en(
        'From August to December; August to December; from August - December.',
        'August to December = range',
        'August - December = range',
      ),
      en(
        'On May 5 2025; May 5%; March 123, 2025; may 5, 2025; March 5/6; on the 13th day of March 2025.',
        'May 5 2025 = day 2025-05-05 month-day',
        '13th day of March 2025 = day 2025-03-13 day-month',
      ),
    ],
    timesOf,
  );
});

describe('lunar days and years', () => {
  testReadings(
    [
      vi(
        'Ngày 30/02 âm lịch; 15/01 (âm lịch); ngày 30 tháng 02 năm Ất Tỵ; âm lịch: ngày 15/01; tháng 02 năm Ất Tỵ.',
        'Ất Tỵ = lunar-year',
        'Ất Tỵ = lunar-year',
      ),
      vi(
        'Ngày 05 tháng 01 (âm lịch); tháng 02 năm 2026 (Bính Ngọ); 30/02/2026 (âm lịch); âm lịch, ngày 17/02/2026; ngày 17/02/2026 dương lịch.',
        'tháng 02 năm 2026 = month 2026-02 words',
        '2026 (Bính Ngọ = lunar-year 2026',
        '17/02/2026 = day 2026-02-17 slash led',
        '17/02/2026 = day 2026-02-17 slash led',
      ),
      vi(
        'Xuân 2025 - Ất Tỵ; 2025 (năm Ất Tỵ); đón Tết (Giáp Thìn 2024); bà con ất tỵ 2025; nhân dân Ất Tỵ.',
        '2025 - Ất Tỵ = lunar-year 2025',
        '2025 (năm Ất Tỵ = lunar-year 2025',
        'Giáp Thìn 2024 = lunar-year 2024',
      ),
      vi(
        'Năm Giáp Tỵ 2025 và ngày 05/3/2025, Tết Nguyên đán Bính Ngọ.',
        'Giáp Tỵ 2025 = lunar-year 2025',
        '05/3/2025 = day 2025-03-05 slash led',
        'Bính Ngọ = lunar-year 2026 completed',
      ),
      en(
        'The Lunar New Year of At Ty 2025; the people of At Ty; Tet Giap Thin; the year of the At Ty; 2025 (At Ty).',
        'At Ty 2025 = lunar-year 2025',
        'Giap Thin = lunar-year',
        'At Ty = lunar-year',
        '2025 (At Ty = lunar-year 2025',
      ),
    ],
    timesOf,
  );
});

describe('months, quarters and halves of a year', () => {
  testReadings(
    [
      vi(
        'Cứ 6 tháng 1 lần; họp 3 tháng 2 kỳ; tháng 13; tháng 0; tháng 12; tổ A6 tháng 1.',
        '6 tháng = 6 month',
        '3 tháng = 3 month',
        'tháng 12 = month words',
        'tháng 1 = month words',
      ),
      vi(
        '9 tháng đầu năm; 6 tháng đầu năm 2025; 06 tháng cuối năm; tháng đầu năm 2025; trong 6  tháng đầu năm.',
        '9 tháng = 9 month',
        '6 tháng đầu năm 2025 = half-year 2025-H1',
        '06 tháng cuối năm = half-year',
        '2025 = year 2025',
      ),
      vi(
        'Quý 5; quý IX/2025; Q1/2025; quý 3.2025; quý nhân; quý II.',
        'Q1/2025 = quarter 2025-Q1',
        'quý 3.2025 = quarter 2025-Q3',
        'quý II = quarter',
      ),
      vi(
        'Công tác quý I - II/2025; quý 3-4 năm 2025; quý IV - I/2026; quý I – II.',
        'quý I - II/2025 = range 2025-Q1/2025-Q2',
        'quý 3-4 năm 2025 = range 2025-Q3/2025-Q4',
        'I/2026 = quarter 2026-Q1',
        'quý I = quarter',
      ),
      vi(
        'Từ 6/2022 đến 6/2027; (9/2024); mẫu 9/2024; trong (9/2024 hộ); hết 13/2025; đến 6/1850.',
        '6/2022 đến 6/2027 = range 2022-06/2027-06',
        '9/2024 = month 2024-09 slash',
      ),
      en(
        'The 1st quarter of 2025; the fifth quarter of 2025; in the first half; the third half of 2025; the first quarter; the first six months of 2025; the last 6 months of the year 2024.',
        '1st quarter of 2025 = quarter 2025-Q1',
        'fifth quarter of 2025 = quarter',
        'third half of 2025 = half-year',
        'first quarter = quarter',
        'first six months of 2025 = half-year 2025-H1',
        'last 6 months of the year 2024 = half-year 2024-H2',
      ),
      en(
        'The second quarter of the year 2025; third quarter, 2025; Quarter 2.',
        'second quarter of the year 2025 = quarter 2025-Q2',
        'third quarter, 2025 = quarter 2025-Q3',
      ),
    ],
    timesOf,
  );
});
