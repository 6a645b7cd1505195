import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('an event is on the day behind it only where the words say so', () => {
  testReadings(
    [
      vi(
        'Từ Kỳ họp thứ 12, ngày 01/3/2025 đến ngày 30/6/2025 và sau Kỳ họp thứ 13 đến ngày 30/9/2025.',
        'Kỳ họp thứ 12 = event [01/3/2025] 60',
        '01/3/2025 = day 2025-03-01 slash led',
        '30/6/2025 = day 2025-06-30 slash led',
        '30/9/2025 = day 2025-09-30 slash led',
      ),
      en('From the 12th plenum until 30 June 2025.', '30 June 2025 = day 2025-06-30 day-month'),
      vi(
        'Dự kiến Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Các Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Các sở, ban, ngành dự đầy đủ phiên khai mạc Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh, họp ngày 12/5/2025.',
        'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh = event [12/5/2025] 7',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Hội nghị lần thứ 20 các Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Lễ khánh thành cầu Sông Hà nối các xã An Hoà, Bình Lâm được tổ chức ngày 19/8/2025.',
        'Lễ khánh thành cầu Sông Hà nối các xã An Hoà, Bình Lâm = event [19/8/2025] 0',
        '19/8/2025 = day 2025-08-19 slash led',
      ),
      vi(
        'Các xã cử người dự Lễ khánh thành cầu Sông Hà được tổ chức ngày 19/8/2025.',
        'Lễ khánh thành cầu Sông Hà = event [19/8/2025] 0',
        '19/8/2025 = day 2025-08-19 slash led',
      ),
      vi(
        'Báo cáo tại Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Báo cáo trình Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh, ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Nghị quyết Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh (ngày 12/5/2025).',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh thông qua Nghị quyết, họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Sau Lễ khánh thành, Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Lễ khánh thành cầu Sông Hà do Tỉnh uỷ chủ trì, Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5/2025.',
        'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh = event [12/5/2025] 7',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi('Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 12/5.', '12/5 = day slash led'),
      vi(
        'Kỳ họp thứ 8, Quốc hội khoá XV (tháng 10 - tháng 11/2024).',
        'khoá XV = 15 roman term assembly',
        'tháng 10 - tháng 11/2024 = range 2024-10/2024-11',
      ),
      vi(
        'Liên hoan lần thứ 2 của tỉnh Sơn Hà (từ ngày 01/3/2025 đến hết tháng 5/2025).',
        '01/3/2025 đến hết tháng 5/2025 = range 2025-03-01/2025-05',
      ),
      vi(
        'Kỳ họp thứ 8, Quốc hội khoá XV (từ ngày 21/10/2024 đến ngày 30/11/2024).',
        'Kỳ họp thứ 8, Quốc hội khoá XV = event 15 [21/10/2024 đến ngày 30/11/2024] 60',
        'khoá XV = 15 roman term assembly',
        '21/10/2024 đến ngày 30/11/2024 = range 2024-10-21/2024-11-30',
      ),
      vi('Ngày thành lập Đảng bộ tỉnh Sơn Hà (03/02 hằng năm).'),
      vi(
        'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh và Ban Thường vụ Tỉnh uỷ họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Hội nghị lần thứ 20 là của Đảng bộ tỉnh, họp ngày 12/5/2025.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Lễ khánh thành nhà văn hoá thôn được tổ chức ngày 19/8/2025.',
        '19/8/2025 = day 2025-08-19 slash led',
      ),
      vi(
        'Lễ công bố quyết định của Ban Thường vụ Tỉnh uỷ Sơn Hà về sáp nhập các chi bộ trực thuộc Đảng bộ xã An Hoà và xã Bình Lâm ngày 19/8/2025.',
        '19/8/2025 = day 2025-08-19 slash led',
      ),
      vi(
        'Phiên họp thứ 12 khai mạc ngày 19/8/2025; Hội nghị lần thứ 20 họp ngày 12/5/2025.',
        '19/8/2025 = day 2025-08-19 slash led',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Kỳ họp thứ 20, HĐND tỉnh khoá XVIII, nhiệm kỳ 2021 - 2026 được tổ chức trong hai ngày 08, 09/12/2025.',
        'Kỳ họp thứ 20, HĐND tỉnh khoá XVIII, nhiệm kỳ 2021 - 2026 = event 18 [08] 60',
        'khoá XVIII = 18 roman term council tỉnh (2021 - 2026)',
        '2021 - 2026 = term 2021/2026 political',
        'hai ngày = 2 day',
        '08 = day 2025-12-08 slash led',
        '09/12/2025 = day 2025-12-09 slash led',
      ),
      en(
        'The resolution of the 8th plenum of the 13th Party Central Committee, October 8, 2023.',
        '13th Party Central Committee = 13 arabic term national party central',
        'October 8, 2023 = day 2023-10-08 month-day',
      ),
      en(
        'The eighth plenary session of the 13th Party Central Committee was held on October 8, 2023.',
        'eighth plenary session of the 13th Party Central Committee = event [October 8, 2023] 60',
        '13th Party Central Committee = 13 arabic term national party central',
        'October 8, 2023 = day 2023-10-08 month-day past',
      ),
      en(
        "The annual 8th session of the Provincial People's Council was held on October 8, 2023.",
        'October 8, 2023 = day 2023-10-08 month-day past',
      ),
      en(
        "The report to the 8th session of the Provincial People's Council held on October 8, 2023.",
        "8th session of the Provincial People's Council = event [October 8, 2023] 60",
        'October 8, 2023 = day 2023-10-08 month-day',
      ),
      en(
        'The founding of the Son Ha Provincial Party Organisation (March 5, 1947); the inauguration ceremony of Song Ha Bridge on August 19, 2025.',
        'founding of the Son Ha Provincial Party Organisation = event [March 5, 1947] 0 founding',
        'March 5, 1947 = day 1947-03-05 month-day',
        'inauguration ceremony of Song Ha Bridge = event [August 19, 2025] 0',
        'August 19, 2025 = day 2025-08-19 month-day',
      ),
    ],
    timesOf,
  );
});

describe('a day whose sentence tells what was held on it', () => {
  testReadings(
    [
      vi(
        'Vào sáng thứ Hai, ngày 12/5/2025, Tỉnh uỷ tổ chức Lễ khánh thành cầu Sông Hà, dự có 200 đại biểu.',
        '12/5/2025 = day 2025-05-12 slash weekday 1 led',
        'Lễ khánh thành cầu Sông Hà = event [12/5/2025] 0',
      ),
      vi(
        'Tối ngày 12/5/2025, Tỉnh uỷ tổ chức thành công Lễ khánh thành cầu Sông Hà nhằm chào mừng đại hội.',
        '12/5/2025 = day 2025-05-12 slash led',
        'Lễ khánh thành cầu Sông Hà = event [12/5/2025] 0',
      ),
      vi(
        'Ngày 12/5/2025, Tỉnh uỷ ban hành kế hoạch tổ chức Lễ khánh thành cầu Sông Hà.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Ngày 12/5/2025, Tỉnh uỷ chuẩn bị tổ chức Lễ khánh thành cầu Sông Hà.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi('Ngày 12/5/2025, Tỉnh uỷ tổ chức các Hội nghị lần thứ 20.', '12/5/2025 = day 2025-05-12 slash led'),
      vi(
        'Ngày 12/5/2025, Tỉnh uỷ tổ chức đoàn công tác đi dự và viếng Lễ khánh thành cầu Sông Hà.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Ngày 12/5/2025, Tỉnh uỷ tổ chức Ngày thành lập Đảng bộ tỉnh Sơn Hà.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Ngày 12/5/2025: Tỉnh uỷ tổ chức Hội nghị lần thứ 20; HĐND tỉnh họp.',
        '12/5/2025 = day 2025-05-12 slash led',
      ),
      vi(
        'Ngày 12/5/2025, Đảng uỷ xã An Hoà (Sơn Hà) đã tiến hành Hội nghị lần thứ hai.',
        '12/5/2025 = day 2025-05-12 slash led',
        'Hội nghị lần thứ hai = event [12/5/2025] 7',
      ),
      vi(
        'Ngày 12/5/2025, tổ chức Hội nghị lần thứ 20 Đảng uỷ xã An Hoà – khoá I.',
        '12/5/2025 = day 2025-05-12 slash led',
        'Hội nghị lần thứ 20 Đảng uỷ xã An Hoà = event [12/5/2025] 7',
        'khoá I = 1 roman term other xã an hòa',
      ),
      en(
        'On the morning of May 12, 2025, the An Hoa Ward Party Committee held its 2nd Conference to discuss the plan.',
        'May 12, 2025 = day 2025-05-12 month-day past',
        '2nd Conference = event [May 12, 2025] 7',
      ),
      en(
        'On Monday, May 12, 2025, in Son Ha, the Provincial Party Committee has convened the 20th Conference at the hall.',
        'May 12, 2025 = day 2025-05-12 month-day weekday 1',
        '20th Conference = event [May 12, 2025] 7',
      ),
      en(
        'On May 12, 2025, the Provincial Party Committee scheduled its 20th Conference.',
        'May 12, 2025 = day 2025-05-12 month-day',
      ),
    ],
    timesOf,
  );
});

describe('a body founded on a day', () => {
  testReadings(
    [
      vi(
        'Đảng bộ xã An Hoà đã chính thức được thành lập vào ngày 05/3/1947.',
        'Đảng bộ xã An Hoà = event [05/3/1947] 0 founding',
        '05/3/1947 = day 1947-03-05 slash led',
      ),
      vi(
        'Hội nghị của Đảng bộ xã An Hoà được thành lập ngày 05/3/1947.',
        '05/3/1947 = day 1947-03-05 slash led',
      ),
      vi(
        'Theo quyết định của Tỉnh uỷ, Đảng bộ xã An Hoà được thành lập ngày 05/3/1947.',
        'Đảng bộ xã An Hoà = event [05/3/1947] 0 founding',
        '05/3/1947 = day 1947-03-05 slash led',
      ),
      vi(
        'Đảng bộ được thành lập ngày 05/3/1947; các Chi bộ An Hoà được thành lập ngày 05/3/1947.',
        '05/3/1947 = day 1947-03-05 slash led',
        '05/3/1947 = day 1947-03-05 slash led',
      ),
      vi(
        'Đảng bộ xã An Hoà được thành lập từ ngày 05/3/1947 - 06/3/1947.',
        '05/3/1947 - 06/3/1947 = range 1947-03-05/1947-03-06',
      ),
      en(
        'The An Hoa Commune Party Organisation was officially established on March 5, 1947; the founding of An Hoa was founded on March 5, 1947.',
        'The An Hoa Commune Party Organisation = event [March 5, 1947] 0 founding',
        'March 5, 1947 = day 1947-03-05 month-day',
        'March 5, 1947 = day 1947-03-05 month-day',
      ),
    ],
    timesOf,
  );
});
