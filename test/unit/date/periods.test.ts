import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('years and periods', () => {
  testReadings(
    [
      vi(
        'Giai đoạn (2020 - 2025); Kế hoạch (2025 - 2020); kế hoạch 2025 - 2020; 1900 - 2100; 2025 - 2025; v.2020-2025.',
        '2020 - 2025 = range 2020/2025',
        '2025 - 2020 = range 2025/2020',
      ),
      vi(
        'Năm học: 2024 - 2025; nhiệm kỳ, 2025 - 2030; nhiệm kỳ (2025-2030); 2025 - 2030 nhiệm kỳ; mã 2020-2025-2030; số 2020 - 2025.',
        '2024 - 2025 = range 2024/2025',
        '2025 - 2030 = range 2025/2030',
        '2025-2030 = term 2025/2030 unknown',
        '2025 - 2030 = range 2025/2030',
      ),
      vi(
        'Từ năm 2024/2025; năm 2025-A; năm 2026+1; năm 2024/ 5; năm: 2023; năm (2022).',
        '2023 = year 2023',
        '2022 = year 2022',
      ),
      vi(
        'Năm 2021; 2022; từ 2019 và nay; trước 2018, sau 2017 người; đến 2016 đến nay; hết 2015 hộ.',
        '2021 = year 2021',
        '2022 = year 2022',
        '2019 = year 2019',
        '2018 = year 2018',
        '2016 = year 2016',
      ),
      vi('Nhiệm kỳ 2025 - 2030 của Đảng bộ tỉnh.', '2025 - 2030 = term 2025/2030 political'),
      vi('Đại hội Hội Nông dân xã nhiệm kỳ 2023 - 2028.', '2023 - 2028 = term 2023/2028 political'),
      vi('Nhiệm kỳ 2025 - 2027 của Chi bộ thôn An Hoà.', '2025 - 2027 = term 2025/2027 other'),
      vi(
        'Nghị quyết 2025 ngày; Quyết định 1999 của UBND; khoảng 2020 tỷ đồng; đạt 2.020 ha; năm 2020 đồng chí Nam.',
        '2020 = year 2020',
      ),
      en(
        'The 2021-2025 period; in the period of 2021-2025; the 1990s; the 1985 plan; in 1985, 1986 and 1987; by 2030 people; between 2021 and 2025.',
        '2021-2025 = range 2021/2025',
        '2021-2025 = range 2021/2025',
        '1985 = year 1985',
        '1986 = year 1986',
        '1987 = year 1987',
      ),
      en(
        'School year 2024-2025; 2020-2025 households; Law 2025; over the 2025-2030 term; 2026.',
        '2024-2025 = range 2024/2025',
        '2025-2030 = term 2025/2030 unknown',
      ),
    ],
    timesOf,
  );
});

describe('lengths of time', () => {
  testReadings(
    [
      vi(
        'Kế hoạch 05 năm 2020; kế hoạch 05 năm 2021 - 2025; nghị quyết số 05 năm 2020; trong 05 năm 2021-2025; hai năm 2024.',
        '2020 = year 2020',
        '05 năm = 5 year (2021 - 2025)',
        '2021 - 2025 = range 2021/2025',
        '2020 = year 2020',
        '05 năm = 5 year (2021-2025)',
        '2021-2025 = range 2021/2025',
        '2024 = year 2024',
      ),
      vi(
        'Nhiệm kỳ 5 năm của Đảng uỷ; nhiệm kỳ năm năm; kỳ 5 năm; nhiệm kỳ mới 5 năm; 5 năm nhiệm kỳ; kỷ niệm tròn 95 năm; kỷ niệm ngày 5 năm; tháng 5 năm 2025; quý 3 năm.',
        '5 năm = 5 year term',
        'năm năm = 5 year term',
        '5 năm = 5 year',
        '5 năm = 5 year',
        '95 năm = 95 year anniversary',
        'tháng 5 năm 2025 = month 2025-05 words',
        'quý 3 = quarter 2025-Q3 completed',
      ),
      vi(
        'Lần thứ hai năm; lớp 12 tháng; trong 1.200 ngày; tỷ lệ 2/3 năm; 0 năm; một nghìn ngày; hai mươi mốt năm.',
        'hai mươi mốt năm = 21 year',
      ),
      en(
        'Three years of implementing; three years in carrying out the plan; a five-year plan; the 5-year term; 10 years implementing Resolution 12; the eightieth anniversary; a 95-year history.',
        'Three years = 3 year',
        'three years = 3 year implementing',
        'five-year = 5 year',
        '5-year = 5 year term',
        '10 years = 10 year implementing',
        'eightieth anniversary = 80 year anniversary',
        '95-year = 95 year',
      ),
      vi(
        'Một trăm hai mươi năm; một hai năm; mỗi năm hai tháng; mười năm hai tháng.',
        'hai tháng = 2 month',
        'mười năm = 10 year',
        'hai tháng = 2 month',
      ),
      en(
        'One hundred and twenty years; twenty-one days; years and two days;',
        'twenty-one days = 21 day',
        'two days = 2 day',
      ),
      en(
        'Two and a half years; 1,200 days; years later; several years; twenty one days; last three months; ninety-day plan.',
        'three months = 3 month',
        'ninety-day = 90 day',
      ),
    ],
    timesOf,
  );
});

describe('congresses and terms', () => {
  testReadings(
    [
      vi(
        'Đảng bộ xã An Hoà lần thứ II; Đại hội đại biểu Đảng bộ xã An Hoà lần thứ II; Đại hội Đảng bộ thành phố Sơn Hà lần thứ XII; Đại hội Đảng bộ tỉnh lần thứ mười hai.',
        'Đại hội đại biểu Đảng bộ xã An Hoà lần thứ II = 2 roman congress other xã an hòa',
        'Đại hội Đảng bộ thành phố Sơn Hà lần thứ XII = 12 roman congress local thành phố sơn hà',
        'Đại hội Đảng bộ tỉnh lần thứ mười hai = 12 word congress local tỉnh',
      ),
      vi(
        'Khoá XI, XII, XIII; Ban Chấp hành Trung ương khoá XI, XII và XIII; Đại hội khoá XI; Tỉnh uỷ khoá hai; Quốc hội khoá 15; Đại hội lần thứ 0.',
        'khoá XI = 11 roman term national',
        'XII = 12 roman term national',
        'XIII = 13 roman term national',
        'khoá 15 = 15 arabic term assembly',
      ),
      vi(
        'Thành uỷ khoá XX; Ban Chấp hành Đảng bộ thành phố khoá XX; Ban Thường vụ Tỉnh uỷ Sơn Hà khoá XX; Chi bộ khoá II; HĐND xã khoá II.',
        'khoá XX = 20 roman term local thành phố',
        'khoá XX = 20 roman term local thành phố',
        'khoá XX = 20 roman term local tỉnh sơn hà',
        'khoá II = 2 roman term council xã',
      ),
      vi('Báo cáo của Tỉnh uỷ: khoá XX; Tỉnh uỷ; khoá XIX. Khoá XVIII.'),
      vi(
        'ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC\nLẦN THỨ XIV CỦA ĐẢNG',
        'LẦN THỨ XIV = 14 roman congress national đại biểu toàn quốc',
      ),
      en(
        'The 12th Congress of Binh Lam, term 2020-2025; the 12th Provincial Party Congress of Binh Lam province; the 13th Congress of the Province.',
        '12th Congress = 12 arabic congress unknown',
        '2020-2025 = term 2020/2025 political',
        '12th Provincial Party Congress = 12 arabic congress local provincial party binh lam province',
        '13th Congress = 13 arabic congress unknown',
      ),
      en(
        'Provincial Party Executive Committee, term XI; the 4th Central Committee, 11th term; the 5th National Congress of Farmers; the 11th tenure; Term II.',
        'term XI = 11 roman term local',
        '11th term = 11 arabic term national',
        '5th National Congress = 5 arabic congress other national',
      ),
      en(
        "The 13th National Congress of Delegates of the Party; the second term of the Party Committee; the XV National Assembly of Vietnam; the 13th Central Committee of the Farmers' Union.",
        '13th National Congress = 13 arabic congress national national',
        'XV National Assembly = 15 roman term assembly national',
      ),
    ],
    timesOf,
  );
});
