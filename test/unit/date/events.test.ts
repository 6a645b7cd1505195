import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('what a sentence says of congresses, terms and events', () => {
  testReadings(
    [
      vi('Chi bộ tổ chức đại hội nhiệm kỳ 2025 - 2027.', '2025 - 2027 = term 2025/2027 other'),
      vi(
        'Lễ kỷ niệm lần thứ 50 Ngày giải phóng miền Nam; kỷ niệm 80 năm Quốc khánh.',
        '50 = 50 year anniversary southern-liberation',
        '80 năm = 80 year anniversary national-day',
      ),
      vi(
        'Đại hội XIV của Đảng, Đại hội lần thứ XIII, Đại hội đại biểu toàn quốc lần thứ XII của Đảng.',
        'Đại hội XIV = 14 roman congress national',
        'Đại hội lần thứ XIII = 13 roman congress unknown',
        'Đại hội đại biểu toàn quốc lần thứ XII = 12 roman congress national đại biểu toàn quốc',
      ),
      vi(
        'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX, nhiệm kỳ 2020 - 2025.',
        'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX = 20 roman congress local tỉnh sơn hà (2020 - 2025)',
        '2020 - 2025 = term 2020/2025 political',
      ),
      vi(
        'Ban Chấp hành Trung ương khoá XIII, Tỉnh uỷ khoá XX, Quốc hội khoá XV, HĐND tỉnh khoá XVIII.',
        'khoá XIII = 13 roman term national',
        'khoá XX = 20 roman term local tỉnh',
        'khoá XV = 15 roman term assembly',
        'khoá XVIII = 18 roman term council tỉnh',
      ),
      vi(
        'Đại hội XIII của Đảng (từ ngày 25/01/2021 đến ngày 01/02/2021).',
        'Đại hội XIII = 13 roman congress national',
        '25/01/2021 đến ngày 01/02/2021 = range 2021-01-25/2021-02-01',
      ),
      en(
        'The 13th National Party Congress, the 14th Party Central Committee, the 15th National Assembly.',
        '13th National Party Congress = 13 arabic congress national national party',
        '14th Party Central Committee = 14 arabic term national party central',
        '15th National Assembly = 15 arabic term assembly national',
      ),
      en(
        'The Thirteenth National Congress of the Party and the 20th Provincial Party Congress.',
        'Thirteenth National Congress = 13 word congress national national',
        '20th Provincial Party Congress = 20 arabic congress local provincial party',
      ),
      vi(
        'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh = event [12/5/2025] 7',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 20.',
        '12/5/2025 = day 2025-05-12 slash led',
        'Hội nghị lần thứ 20 = event [12/5/2025] 7',
      ),
      vi(
        'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947; Ngày thành lập Đảng bộ tỉnh (05/3/1947).',
        'Đảng bộ xã An Hoà = event [05/3/1947] 0 founding',
        '05/3/1947 = day 1947-03-05 slash led',
        '05/3/1947 = day 1947-03-05 slash',
      ),
      vi(
        'Lễ khánh thành cầu Sông Hà được tổ chức ngày 19/8/2025 tại xã An Hoà.',
        'Lễ khánh thành cầu Sông Hà = event [19/8/2025] 0',
        '19/8/2025 = day 2025-08-19 slash led',
      ),
      vi(
        'Sáng ngày 12/5/2025, tại Sơn Hà, Tỉnh uỷ tổ chức Lễ công bố quyết định thành lập Sở Tài chính.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      en(
        'On May 12, 2025, the Provincial Party Committee held its 20th Conference.',
        'May 12, 2025 = day 2025-05-12 month-day past',
        '20th Conference = event [May 12, 2025] 7',
      ),
      en(
        'The Party Committee of An Hoa Commune was founded on March 5, 1947.',
        'The Party Committee of An Hoa Commune = event [March 5, 1947] 0 founding',
        'March 5, 1947 = day 1947-03-05 month-day',
      ),
      vi(
        'Kỳ họp thứ 8, Quốc hội khoá XV khai mạc ngày 21/10/2024.',
        'Kỳ họp thứ 8, Quốc hội khoá XV = event 15 [21/10/2024] opening 60',
        'khoá XV = 15 roman term assembly',
        '21/10/2024 = day 2024-10-21 slash led',
      ),
      vi(
        'Kỳ họp thứ 8, Quốc hội khoá XV bế mạc ngày 30/11/2024.',
        'Kỳ họp thứ 8, Quốc hội khoá XV = event 15 [30/11/2024] closing 60',
        'khoá XV = 15 roman term assembly',
        '30/11/2024 = day 2024-11-30 slash led',
      ),
      en(
        'The 8th session of the 15th National Assembly opened on October 21, 2024.',
        '8th session of the 15th National Assembly = event [October 21, 2024] opening 60',
        '15th National Assembly = 15 arabic term assembly national',
        'October 21, 2024 = day 2024-10-21 month-day past',
      ),
      vi(
        'Đại hội Đoàn lần thứ XI, Đại hội Công đoàn Việt Nam lần thứ XIII.',
        'Đại hội Đoàn lần thứ XI = 11 roman congress other đoàn',
        'Đại hội Công đoàn Việt Nam lần thứ XIII = 13 roman congress other công đoàn việt nam',
      ),
      vi(
        'Đại hội Đảng XIII, Đại hội Đảng bộ XX, đại hội XIX của Đảng bộ tỉnh.',
        'Đại hội Đảng XIII = 13 roman congress national',
        'đại hội XIX = 19 roman congress unknown',
      ),
      vi(
        'Đại hội XIII của Đảng uỷ xã, Đại hội XIV của đảng bộ phường; đại hội Đảng 13.',
        'Đại hội XIII = 13 roman congress unknown',
        'Đại hội XIV = 14 roman congress unknown',
      ),
      vi(
        'Đại hội toàn quốc lần thứ X của Hội Nông dân; Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
        'Đại hội toàn quốc lần thứ X = 10 roman congress unknown toàn quốc',
        'Đại hội đại biểu toàn quốc lần thứ XIII = 13 roman congress national đại biểu toàn quốc',
      ),
      vi(
        'Đại hội đại biểu các dân tộc thiểu số tỉnh Sơn Hà lần thứ IV; Đại hội thi đua yêu nước lần thứ V.',
        'Đại hội đại biểu các dân tộc thiểu số tỉnh Sơn Hà lần thứ IV = 4 roman congress other đại biểu các dân tộc thiểu số tỉnh sơn hà',
        'Đại hội thi đua yêu nước lần thứ V = 5 roman congress other thi đua yêu nước',
      ),
      vi('Đại hội Chi bộ Văn phòng Đảng uỷ xã An Hoà tỉnh Sơn Hà nhiệm kỳ mới lần thứ II.'),
      vi(
        'Sáng thứ Hai, ngày 12/5/2025, Tỉnh uỷ tổ chức Lễ khánh thành cầu Sông Hà.',
        '12/5/2025 = day 2025-05-12 slash weekday 1 led',
        'Lễ khánh thành cầu Sông Hà = event [12/5/2025] 0',
      ),
      vi(
        'Báo cáo đã gửi; ngày 12/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ 21.',
        '12/5/2025 = day 2025-05-12 slash led',
        'Hội nghị lần thứ 21 = event [12/5/2025] 7',
      ),
      vi(
        'Theo kế hoạch đã được phê duyệt của Ban Thường vụ, ngày 12/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ 21.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Mở đầu. Ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 21.',
        '12/5/2025 = day 2025-05-12 slash led',
        'Hội nghị lần thứ 21 = event [12/5/2025] 7',
      ),
      vi(
        'Thực hiện ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 21.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
    ],
    timesOf,
  );
});
describe('a day that opens or closes an event', () => {
  testReadings(
    [
      vi(
        'Ngày 05/8/2025, khai mạc Kỳ họp thứ 8 Quốc hội khoá XV.',
        '05/8/2025 = day 2025-08-05 slash led',
        'Kỳ họp thứ 8 Quốc hội khoá XV = event 15 [05/8/2025] opening 60',
        'khoá XV = 15 roman term assembly',
      ),
      vi(
        'Ngày 09/9/2025, Quốc hội bế mạc Kỳ họp thứ 8 khoá XV.',
        '09/9/2025 = day 2025-09-09 slash led',
        'Kỳ họp thứ 8 khoá XV = event 15 [09/9/2025] closing 60',
        'khoá XV = 15 roman term assembly bế mạc kỳ họp thứ 8',
      ),
      vi(
        'Ngày 05/8/2025, Tỉnh uỷ tổ chức khai mạc trọng thể Hội nghị lần thứ 8.',
        '05/8/2025 = day 2025-08-05 slash led',
        'Hội nghị lần thứ 8 = event [05/8/2025] opening 7',
      ),
      vi(
        'Ngày 05/8/2025, HĐND tỉnh họp Kỳ họp thứ 20.',
        '05/8/2025 = day 2025-08-05 slash led',
        'Kỳ họp thứ 20 = event [05/8/2025] 60',
      ),
      en(
        'On August 5, 2025, the National Assembly opened its 8th session.',
        'August 5, 2025 = day 2025-08-05 month-day past',
        '8th session = event [August 5, 2025] opening 60',
      ),
      en(
        'On September 9, 2025, the National Assembly closed its 8th session.',
        'September 9, 2025 = day 2025-09-09 month-day',
        '8th session = event [September 9, 2025] closing 60',
      ),
    ],
    timesOf,
  );
});
