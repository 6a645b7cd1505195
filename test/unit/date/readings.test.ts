import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';
import { timesOf } from '../../support/readings';

interface Row {
  readonly language: Language;
  /** The draft's day. */
  readonly date?: string;
  readonly text: string;
  readonly reads: readonly string[];
}

/** Sentences of offices, with all that they say of time; many come close to saying it. */
const ROWS: readonly Row[] = [
  { language: 'vi', text: 'Toàn tỉnh có 2000 - 2005 người tham gia.', reads: [] },
  {
    language: 'vi',
    text: 'Giai đoạn 2020 - 2025 huy động 2024 lượt người.',
    reads: ['2020 - 2025 = range 2020/2025'],
  },
  { language: 'vi', text: 'Cấp 2020-2025 hộ dân và 1998 ngôi nhà.', reads: [] },
  {
    language: 'vi',
    text: 'Chi bộ tổ chức đại hội nhiệm kỳ 2025 - 2027.',
    reads: ['2025 - 2027 = term 2025/2027 other'],
  },
  {
    language: 'vi',
    text: 'Đảng bộ tỉnh nhiệm kỳ 2025 - 2030.',
    reads: ['2025 - 2030 = term 2025/2030 political'],
  },
  {
    language: 'vi',
    text: 'Từ 2021 đến 2025, tỉnh đã làm 20 km đường.',
    reads: ['2021 đến 2025 = range 2021/2025'],
  },
  {
    language: 'vi',
    text: 'Kết quả (2024) tăng so với (2023).',
    reads: ['2024 = year 2024', '2023 = year 2023'],
  },
  {
    language: 'vi',
    text: 'Năm 2021, 2022, 2023 và 2024 đều đạt.',
    reads: ['2021 = year 2021', '2022 = year 2022', '2023 = year 2023', '2024 = year 2024'],
  },
  {
    language: 'vi',
    text: 'Trước 2020, sau 2021, hết 2022.',
    reads: ['2020 = year 2020', '2021 = year 2021', '2022 = year 2022'],
  },
  { language: 'vi', text: 'Mục 2024 và điều 2025 của phụ lục.', reads: [] },
  { language: 'vi', text: 'Mã số 2024-A, biển 2025/3, 2026+1.', reads: [] },
  { language: 'vi', text: 'Từ năm 1700 đến năm 2300.', reads: [] },
  { language: 'vi', text: 'Trong thập niên 1990 - 2000.', reads: ['1990 - 2000 = range 1990/2000'] },
  { language: 'vi', text: 'Lấy .2020-2025 làm mốc, 2030 - 2020.', reads: ['2020-2025 = range 2020/2025'] },
  {
    language: 'vi',
    text: 'Năm học 2024 - 2025 và niên khoá 2021-2025.',
    reads: ['2024 - 2025 = range 2024/2025', '2021-2025 = range 2021/2025'],
  },
  {
    language: 'en',
    text: 'In 2024 and 2025, by 2030, since 2021 the 2019 figures rose.',
    reads: [
      '2024 = year 2024',
      '2025 = year 2025',
      '2030 = year 2030',
      '2021 = year 2021',
      '2019 = year 2019',
    ],
  },
  { language: 'en', text: 'There were 2024 households and 2000 - 2005 people.', reads: [] },
  {
    language: 'en',
    text: 'The 2020-2025 tenure; term 2025-2030.',
    reads: ['2020-2025 = term 2020/2025 unknown', '2025-2030 = term 2025/2030 unknown'],
  },
  {
    language: 'vi',
    text: 'Từ tháng 5 đến tháng 9 năm 2025.',
    reads: ['tháng 5 đến tháng 9 năm 2025 = range 2025-05/2025-09'],
  },
  {
    language: 'vi',
    text: 'Tháng 13/2025, tháng 0 năm 2025.',
    reads: ['Tháng 13/2025 = month slash', 'tháng 0 năm 2025 = month words'],
  },
  {
    language: 'vi',
    date: '2025-03-28',
    text: 'Trong tháng 4, quý II, sáu tháng đầu năm và cuối năm.',
    reads: [
      'tháng 4 = month 2025-04 words completed',
      'quý II = quarter 2025-Q2 completed',
      'sáu tháng đầu năm = half-year 2025-H1 completed',
    ],
  },
  {
    language: 'vi',
    date: '2025-03-28',
    text: 'Trong 20 tháng 4 người và tháng 4-NQ.',
    reads: ['20 tháng = 20 month'],
  },
  {
    language: 'vi',
    text: 'Quý I/2025, quý 2 năm 2025, Quý III-2025, quý V/2025.',
    reads: [
      'Quý I/2025 = quarter 2025-Q1',
      'quý 2 năm 2025 = quarter 2025-Q2',
      'Quý III-2025 = quarter 2025-Q3',
      'quý V/2025 = quarter',
    ],
  },
  {
    language: 'vi',
    text: '6 tháng đầu năm 2025; 6 tháng cuối năm 2024; sáu tháng đầu năm 2023.',
    reads: [
      '6 tháng đầu năm 2025 = half-year 2025-H1',
      '6 tháng cuối năm 2024 = half-year 2024-H2',
      'sáu tháng đầu năm 2023 = half-year 2023-H1',
    ],
  },
  {
    language: 'en',
    text: 'In the first half of 2025, the second half of 2024 and the fourth quarter of 2023.',
    reads: [
      'first half of 2025 = half-year 2025-H1',
      'second half of 2024 = half-year 2024-H2',
      'fourth quarter of 2023 = quarter 2023-Q4',
    ],
  },
  {
    language: 'en',
    text: 'In May 2025, May, 2025, by the end of March 2024.',
    reads: [
      'May 2025 = month 2025-05 month-day',
      'May, 2025 = month 2025-05 month-day',
      'March 2024 = month 2024-03 month-day',
    ],
  },
  {
    language: 'vi',
    text: 'Thứ Hai, ngày 03/3/2025; Chủ nhật (09/3/2025); ngày 10/3/2025 (thứ Hai).',
    reads: [
      '03/3/2025 = day 2025-03-03 slash weekday 1 led',
      '09/3/2025 = day 2025-03-09 slash weekday 7',
      '10/3/2025 = day 2025-03-10 slash weekday 1 led',
    ],
  },
  {
    language: 'en',
    text: 'On Monday, March 3, 2025; Tuesday 4 March 2025; March 5, 2025 (Wednesday).',
    reads: [
      'March 3, 2025 = day 2025-03-03 month-day weekday 1',
      '4 March 2025 = day 2025-03-04 day-month weekday 2',
      'March 5, 2025 = day 2025-03-05 month-day weekday 3',
    ],
  },
  {
    language: 'en',
    text: 'On Sunday morning, March 9, 2025, and on the morning of Monday.',
    reads: ['March 9, 2025 = day 2025-03-09 month-day weekday 7'],
  },
  {
    language: 'vi',
    text: 'Tết Giáp Thìn 2024, năm Ất Tỵ 2025, Xuân Bính Ngọ 2026, năm Giáp Sửu.',
    reads: [
      'Giáp Thìn 2024 = lunar-year 2024',
      'Ất Tỵ 2025 = lunar-year 2025',
      'Bính Ngọ 2026 = lunar-year 2026',
      'Giáp Sửu = lunar-year',
    ],
  },
  {
    language: 'vi',
    text: 'Báo cáo 4 năm thực hiện Chỉ thị; sau 03 năm triển khai Nghị quyết.',
    reads: ['4 năm = 4 year implementing', '03 năm = 3 year implementing'],
  },
  {
    language: 'vi',
    text: 'Kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025).',
    reads: [
      '95 năm = 95 year anniversary (03/02/1930 - 03/02/2025) party-founding bracketed',
      '03/02/1930 - 03/02/2025 = range 1930-02-03/2025-02-03',
    ],
  },
  {
    language: 'vi',
    text: 'Lễ kỷ niệm lần thứ 50 Ngày giải phóng miền Nam; kỷ niệm 80 năm Quốc khánh.',
    reads: ['50 = 50 year anniversary southern-liberation', '80 năm = 80 year anniversary national-day'],
  },
  {
    language: 'vi',
    text: 'Kế hoạch 5 năm 2021 - 2025, trong 3 tháng (từ tháng 01 đến tháng 3/2025).',
    reads: [
      '5 năm = 5 year (2021 - 2025)',
      '2021 - 2025 = range 2021/2025',
      '3 tháng = 3 month (tháng 01 đến tháng 3/2025)',
      'tháng 01 đến tháng 3/2025 = range 2025-01/2025-03',
    ],
  },
  {
    language: 'vi',
    text: 'Trong 10 ngày, 2 tuần, 3 tháng liên tiếp, hai năm, mười lăm năm.',
    reads: [
      '10 ngày = 10 day',
      '2 tuần = 2 week',
      '3 tháng = 3 month',
      'hai năm = 2 year',
      'mười lăm năm = 15 year',
    ],
  },
  {
    language: 'en',
    text: 'After four years of implementing the Directive, 10 years of carrying out the plan.',
    reads: ['four years = 4 year implementing', '10 years = 10 year implementing'],
  },
  {
    language: 'en',
    text: 'The 95th anniversary of the founding of the Party (February 3, 1930 - February 3, 2025).',
    reads: [
      '95th anniversary = 95 year anniversary (February 3, 1930 - February 3, 2025) party-founding bracketed',
      'February 3, 1930 - February 3, 2025 = range 1930-02-03/2025-02-03',
    ],
  },
  {
    language: 'en',
    text: 'For three consecutive years, within 10 days, six months, twenty-one years, a two-year term.',
    reads: [
      'three consecutive years = 3 year',
      '10 days = 10 day',
      'six months = 6 month',
      'twenty-one years = 21 year',
      'two-year = 2 year term',
    ],
  },
  {
    language: 'vi',
    text: 'Đại hội XIV của Đảng, Đại hội lần thứ XIII, Đại hội đại biểu toàn quốc lần thứ XII của Đảng.',
    reads: [
      'Đại hội XIV = 14 roman congress national',
      'Đại hội lần thứ XIII = 13 roman congress unknown',
      'Đại hội đại biểu toàn quốc lần thứ XII = 12 roman congress national đại biểu toàn quốc',
    ],
  },
  {
    language: 'vi',
    text: 'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX, nhiệm kỳ 2020 - 2025.',
    reads: [
      'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX = 20 roman congress local tỉnh sơn hà (2020 - 2025)',
      '2020 - 2025 = term 2020/2025 political',
    ],
  },
  {
    language: 'vi',
    text: 'Ban Chấp hành Trung ương khoá XIII, Tỉnh uỷ khoá XX, Quốc hội khoá XV, HĐND tỉnh khoá XVIII.',
    reads: [
      'khoá XIII = 13 roman term national',
      'khoá XX = 20 roman term local tỉnh',
      'khoá XV = 15 roman term assembly',
      'khoá XVIII = 18 roman term council tỉnh',
    ],
  },
  {
    language: 'vi',
    text: 'Đại hội XIII của Đảng (từ ngày 25/01/2021 đến ngày 01/02/2021).',
    reads: [
      'Đại hội XIII = 13 roman congress national',
      '25/01/2021 đến ngày 01/02/2021 = range 2021-01-25/2021-02-01',
    ],
  },
  {
    language: 'en',
    text: 'The 13th National Party Congress, the 14th Party Central Committee, the 15th National Assembly.',
    reads: [
      '13th National Party Congress = 13 arabic congress national national party',
      '14th Party Central Committee = 14 arabic term national party central',
      '15th National Assembly = 15 arabic term assembly national',
    ],
  },
  {
    language: 'en',
    text: 'The Thirteenth National Congress of the Party and the 20th Provincial Party Congress.',
    reads: [
      'Thirteenth National Congress = 13 word congress national national',
      '20th Provincial Party Congress = 20 arabic congress local provincial party',
    ],
  },
  {
    language: 'vi',
    text: 'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
    reads: [
      'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh = event [12/5/2025] 7',
      '12/5/2025 = day 2025-05-12 slash led',
    ],
  },
  {
    language: 'vi',
    text: 'Ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 20.',
    reads: ['12/5/2025 = day 2025-05-12 slash led', 'Hội nghị lần thứ 20 = event [12/5/2025] 7'],
  },
  {
    language: 'vi',
    text: 'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947; Ngày thành lập Đảng bộ tỉnh (05/3/1947).',
    reads: [
      'Đảng bộ xã An Hoà = event [05/3/1947] 0 founding',
      '05/3/1947 = day 1947-03-05 slash led',
      '05/3/1947 = day 1947-03-05 slash',
    ],
  },
  {
    language: 'vi',
    text: 'Lễ khánh thành cầu Sông Hà được tổ chức ngày 19/8/2025 tại xã An Hoà.',
    reads: ['Lễ khánh thành cầu Sông Hà = event [19/8/2025] 0', '19/8/2025 = day 2025-08-19 slash led'],
  },
  {
    language: 'vi',
    text: 'Sáng ngày 12/5/2025, tại Sơn Hà, Tỉnh uỷ tổ chức Lễ công bố quyết định thành lập Sở Tài chính.',
    reads: ['12/5/2025 = day 2025-05-12 slash led'],
  },
  {
    language: 'en',
    text: 'On May 12, 2025, the Provincial Party Committee held its 20th Conference.',
    reads: ['May 12, 2025 = day 2025-05-12 month-day past', '20th Conference = event [May 12, 2025] 7'],
  },
  {
    language: 'en',
    text: 'The Party Committee of An Hoa Commune was founded on March 5, 1947.',
    reads: [
      'The Party Committee of An Hoa Commune = event [March 5, 1947] 0 founding',
      'March 5, 1947 = day 1947-03-05 month-day',
    ],
  },
  {
    language: 'vi',
    text: 'Ngày 30/02/2025, ngày 31 tháng 4 năm 2025, ngày 45/3/2025, ngày 12/15/2025.',
    reads: [
      '30/02/2025 = day slash led',
      'ngày 31 tháng 4 năm 2025 = day words led',
      '45/3/2025 = day slash led',
      '12/15/2025 = day slash led',
    ],
  },
  {
    language: 'vi',
    text: 'Trước ngày 15/12 hằng năm, ngày 20 hằng tháng, mồng 5 tháng Giêng.',
    reads: ['15/12 = day slash recurring led'],
  },
  {
    language: 'vi',
    text: 'Đã ban hành ngày 03/4/2018, đến ngày 05 tháng 6 năm 2018 thì hết hạn.',
    reads: [
      '03/4/2018 = day 2018-04-03 slash led past',
      'ngày 05 tháng 6 năm 2018 = day 2018-06-05 words led',
    ],
  },
  {
    language: 'vi',
    text: 'Hồi 8 giờ 00 ngày 03/4/2018; 14h30 ngày 4/4/2018.',
    reads: ['03/4/2018 = day 2018-04-03 slash led', '4/4/2018 = day 2018-04-04 slash led'],
  },
  {
    language: 'en',
    text: 'Dated 03/05/2025, 2025-03-05, 5.3.2025, 3-5-2025; March 5th, 2025; the 5th of March 2025.',
    reads: [
      '03/05/2025 = day 2025-05-03 slash led',
      '2025-03-05 = day 2025-03-05 iso',
      '5.3.2025 = day 2025-03-05 dot',
      '3-5-2025 = day 2025-05-03 hyphen',
      'March 5th, 2025 = day 2025-03-05 month-day',
      '5th of March 2025 = day 2025-03-05 day-month',
    ],
  },
  {
    language: 'en',
    text: 'On February 30, 2025, on the 32nd of March 2025, on … March 2025.',
    reads: [
      'February 30, 2025 = day month-day',
      '32nd of March 2025 = day day-month',
      'March 2025 = month 2025-03 month-day',
    ],
  },
  {
    language: 'en',
    text: 'By May 5 of each year, every June 1, on July 27.',
    reads: ['May 5 = day month-day recurring', 'June 1 = day month-day', 'July 27 = day month-day'],
  },
  {
    language: 'en',
    date: '2025-03-28',
    text: 'On March 5, it met; by April 30, it will report; May it please you; March on.',
    reads: ['March 5 = day 2025-03-05 month-day completed', 'April 30 = day 2025-04-30 month-day completed'],
  },
  {
    language: 'en',
    text: 'Between March 5, 2025 and March 7, 2025; until June 30, 2025; as of May 2025.',
    reads: [
      'March 5, 2025 and March 7, 2025 = range 2025-03-05/2025-03-07',
      'June 30, 2025 = day 2025-06-30 month-day',
      'May 2025 = month 2025-05 month-day',
    ],
  },
  {
    language: 'vi',
    text: 'Phương hướng đến năm 2030, tầm nhìn đến năm 2045; giai đoạn 2026 - 2030, tầm nhìn 2045.',
    reads: ['2030 = year 2030', '2045 = year 2045', '2026 - 2030 = range 2026/2030'],
  },
  {
    language: 'vi',
    text: 'Số liệu 31/12/2024: 1.234.567 người; tỷ lệ 12/5; lớp 5/3; khoản 2/3.',
    reads: ['31/12/2024 = day 2024-12-31 slash'],
  },
  { language: 'vi', text: 'Điều 5/3 và mẫu 03/2025, số 12/2025, ngày 12/2025.', reads: [] },
  {
    language: 'vi',
    text: 'Tháng 5/2025, tháng 06 năm 2025.',
    reads: ['Tháng 5/2025 = month 2025-05 slash', 'tháng 06 năm 2025 = month 2025-06 words'],
  },
  {
    language: 'vi',
    text: 'Kỳ họp thứ 8, Quốc hội khoá XV khai mạc ngày 21/10/2024.',
    reads: [
      'Kỳ họp thứ 8, Quốc hội khoá XV = event 15 [21/10/2024] opening 60',
      'khoá XV = 15 roman term assembly',
      '21/10/2024 = day 2024-10-21 slash led',
    ],
  },
  {
    language: 'vi',
    text: 'Kỳ họp thứ 8, Quốc hội khoá XV bế mạc ngày 30/11/2024.',
    reads: [
      'Kỳ họp thứ 8, Quốc hội khoá XV = event 15 [30/11/2024] closing 60',
      'khoá XV = 15 roman term assembly',
      '30/11/2024 = day 2024-11-30 slash led',
    ],
  },
  {
    language: 'en',
    text: 'The 8th session of the 15th National Assembly opened on October 21, 2024.',
    reads: [
      '8th session of the 15th National Assembly = event [October 21, 2024] opening 60',
      '15th National Assembly = 15 arabic term assembly national',
      'October 21, 2024 = day 2024-10-21 month-day past',
    ],
  },
  {
    language: 'vi',
    text: 'Từ ngày 01/3/2025 đến hết ngày 31/3/2025; từ 05/3/2025 - 07/3/2025.',
    reads: [
      '01/3/2025 đến hết ngày 31/3/2025 = range 2025-03-01/2025-03-31',
      '05/3/2025 - 07/3/2025 = range 2025-03-05/2025-03-07',
    ],
  },
  {
    language: 'vi',
    text: 'Ngày … tháng 8 năm 2025, ngày     tháng 9 năm 2025.',
    reads: [
      'Ngày … tháng 8 năm 2025 = day words led blank',
      'ngày     tháng 9 năm 2025 = day words led blank',
    ],
  },
  {
    language: 'vi',
    text: 'Quốc khánh 2/9, ngày 8/3, dịp 27/7.',
    reads: ['2/9 = day slash', '8/3 = day slash led', '27/7 = day slash'],
  },
  {
    language: 'vi',
    text: 'Hai quý, 24 tháng, một trăm năm.',
    reads: ['Hai quý = 2 quarter', '24 tháng = 24 month', 'một trăm năm = 100 year'],
  },
  {
    language: 'vi',
    text: 'Đại hội Đoàn lần thứ XI, Đại hội Công đoàn Việt Nam lần thứ XIII.',
    reads: [
      'Đại hội Đoàn lần thứ XI = 11 roman congress other đoàn',
      'Đại hội Công đoàn Việt Nam lần thứ XIII = 13 roman congress other công đoàn việt nam',
    ],
  },
  {
    language: 'vi',
    date: '2025-03-28',
    text: 'Sáng 14/1 và chiều 15/1, Tỉnh uỷ họp; tối 16-1 bế mạc.',
    reads: [
      '14/1 = day 2025-01-14 slash completed',
      '15/1 = day 2025-01-15 slash completed',
      '16-1 = day 2025-01-16 hyphen completed',
    ],
  },
  { language: 'vi', date: '2025-03-28', text: '14/3 là hạn cuối.', reads: [] },
  {
    language: 'vi',
    date: '2025-03-28',
    text: 'Từ ngày 10/4 đến hết 15/4; ngày 16/4 và 17/4; ngày 18/4 - 19/4; ngày 20/4 (21/4).',
    reads: [
      '10/4 đến hết 15/4 = range 2025-04-10/2025-04-15',
      '16/4 = day 2025-04-16 slash completed led',
      '17/4 = day 2025-04-17 slash completed',
      '18/4 - 19/4 = range 2025-04-18/2025-04-19',
      '20/4 = day 2025-04-20 slash completed led',
    ],
  },
  {
    language: 'en',
    date: '2025-03-28',
    text: 'On 31 March, 32 March 2025, 31 April 2025 and March 31.',
    reads: [
      '31 March = day 2025-03-31 day-month completed',
      '32 March 2025 = day day-month',
      '31 April 2025 = day day-month',
      'March 31 = day 2025-03-31 month-day completed',
    ],
  },
  {
    language: 'vi',
    text: 'Từ năm 1800 đến năm 2199; năm 1799, năm 2200.',
    reads: ['1800 đến năm 2199 = range 1800/2199'],
  },
  {
    language: 'vi',
    text: 'Đại hội Đảng XIII, Đại hội Đảng bộ XX, đại hội XIX của Đảng bộ tỉnh.',
    reads: ['Đại hội Đảng XIII = 13 roman congress national', 'đại hội XIX = 19 roman congress unknown'],
  },
  {
    language: 'vi',
    text: 'Đại hội XIII của Đảng uỷ xã, Đại hội XIV của đảng bộ phường; đại hội Đảng 13.',
    reads: ['Đại hội XIII = 13 roman congress unknown', 'Đại hội XIV = 14 roman congress unknown'],
  },
  {
    language: 'vi',
    text: 'Đại hội toàn quốc lần thứ X của Hội Nông dân; Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
    reads: [
      'Đại hội toàn quốc lần thứ X = 10 roman congress unknown toàn quốc',
      'Đại hội đại biểu toàn quốc lần thứ XIII = 13 roman congress national đại biểu toàn quốc',
    ],
  },
  {
    language: 'vi',
    text: 'Đại hội đại biểu các dân tộc thiểu số tỉnh Sơn Hà lần thứ IV; Đại hội thi đua yêu nước lần thứ V.',
    reads: [
      'Đại hội đại biểu các dân tộc thiểu số tỉnh Sơn Hà lần thứ IV = 4 roman congress other đại biểu các dân tộc thiểu số tỉnh sơn hà',
      'Đại hội thi đua yêu nước lần thứ V = 5 roman congress other thi đua yêu nước',
    ],
  },
  {
    language: 'vi',
    text: 'Đại hội Chi bộ Văn phòng Đảng uỷ xã An Hoà tỉnh Sơn Hà nhiệm kỳ mới lần thứ II.',
    reads: [],
  },
  {
    language: 'vi',
    text: 'Sáng thứ Hai, ngày 12/5/2025, Tỉnh uỷ tổ chức Lễ khánh thành cầu Sông Hà.',
    reads: [
      '12/5/2025 = day 2025-05-12 slash weekday 1 led',
      'Lễ khánh thành cầu Sông Hà = event [12/5/2025] 0',
    ],
  },
  {
    language: 'vi',
    text: 'Báo cáo đã gửi; ngày 12/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ 21.',
    reads: ['12/5/2025 = day 2025-05-12 slash led', 'Hội nghị lần thứ 21 = event [12/5/2025] 7'],
  },
  {
    language: 'vi',
    text: 'Theo kế hoạch đã được phê duyệt của Ban Thường vụ, ngày 12/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ 21.',
    reads: ['12/5/2025 = day 2025-05-12 slash led'],
  },
  {
    language: 'vi',
    text: 'Mở đầu. Ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 21.',
    reads: ['12/5/2025 = day 2025-05-12 slash led', 'Hội nghị lần thứ 21 = event [12/5/2025] 7'],
  },
  {
    language: 'vi',
    text: 'Thực hiện ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 21.',
    reads: ['12/5/2025 = day 2025-05-12 slash led'],
  },
  {
    language: 'vi',
    text: 'Thứ Hai, năm 2025; Chủ nhật, tháng 3/2025.',
    reads: ['2025 = year 2025', 'tháng 3/2025 = month 2025-03 slash'],
  },
  {
    language: 'vi',
    text: 'Quý I/2025 (từ ngày 01/01/2025 đến ngày 31/3/2025).',
    reads: ['Quý I/2025 = quarter 2025-Q1', '01/01/2025 đến ngày 31/3/2025 = range 2025-01-01/2025-03-31'],
  },
  {
    language: 'en',
    text: "For five full years, for two consecutive terms, in 30 days' time, for 1 year and 3 months.",
    reads: ['five full years = 5 year', '30 days = 30 day', '1 year = 1 year', '3 months = 3 month'],
  },
  {
    language: 'en',
    text: 'The province marked its 50th anniversary on April 30, 2025; the anniversary of 1975.',
    reads: [
      '50th anniversary = 50 year anniversary',
      'April 30, 2025 = day 2025-04-30 month-day',
      '1975 = year 1975',
    ],
  },
  {
    language: 'vi',
    text: 'Sau bốn năm thực hiện Chỉ thị, các chi bộ đã đổi mới.',
    reads: ['bốn năm = 4 year implementing'],
  },
  {
    language: 'en',
    text: 'It met after two consecutive years; a full year passed.',
    reads: ['two consecutive years = 2 year'],
  },
  {
    language: 'en',
    text: 'They worked for twenty-one full years.',
    reads: ['twenty-one full years = 21 year'],
  },
];

describe('what a sentence says of time', () => {
  for (const { language, date, text, reads } of ROWS)
    it(text, () =>
      deepEqual(timesOf(buildModel(text, knowledge, { language, ...(date ? { date } : {}) })), reads),
    );
});
