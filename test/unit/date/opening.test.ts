import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('an event told after the day that opens its sentence', () => {
  testReadings(
    [
      {
        ...vi(
          'Ngày 12/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ 20. Vào sáng ngày 13/5/2025, Tỉnh uỷ khai mạc Hội nghị lần thứ 21.',
          '12/5/2025 = day 2025-05-12 slash led',
          'Hội nghị lần thứ 20 = event [12/5/2025] 7',
          '13/5/2025 = day 2025-05-13 slash led',
          'Hội nghị lần thứ 21 = event [13/5/2025] opening 7',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Sáng thứ Hai, ngày 12/5/2025, Tỉnh uỷ đã tiến hành Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh.',
          '12/5/2025 = day 2025-05-12 slash weekday 1 led',
          'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh = event [12/5/2025] 7',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Trong ngày 12/5/2025, Đảng uỷ xã An Hoà bế mạc Đại hội đại biểu Đảng bộ xã lần thứ II; Hội trường họp ngày 13/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ 21.',
          '12/5/2025 = day 2025-05-12 slash led',
          'Đại hội đại biểu Đảng bộ xã lần thứ II = 2 roman congress other xã',
          '13/5/2025 = day 2025-05-13 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025, Tỉnh uỷ sẽ tổ chức Hội nghị lần thứ 20; ngày 13/5/2025, Tỉnh uỷ dự kiến tổ chức Hội nghị lần thứ 21.',
          '12/5/2025 = day 2025-05-12 slash led',
          'Hội nghị lần thứ 20 = event [12/5/2025] 7',
          '13/5/2025 = day 2025-05-13 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025, Tỉnh uỷ tổ chức thành công rất tốt đẹp Hội nghị lần thứ 20. Ngày 13/5/2025, Tỉnh uỷ tổ chức thành công Hội nghị lần thứ 21.',
          '12/5/2025 = day 2025-05-12 slash led',
          '13/5/2025 = day 2025-05-13 slash led',
          'Hội nghị lần thứ 21 = event [13/5/2025] 7',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025, tại Hà An, Tỉnh uỷ tổ chức Hội nghị lần thứ 20 để bàn về nhân sự. Ngày 13/5/2025, Tỉnh uỷ họp Hội nghị lần thứ 21 (mở rộng).',
          '12/5/2025 = day 2025-05-12 slash led',
          'Hội nghị lần thứ 20 = event [12/5/2025] 7',
          '13/5/2025 = day 2025-05-13 slash led',
          'Hội nghị lần thứ 21 = event [13/5/2025] 7',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025, các huyện uỷ tổ chức các hội nghị lần thứ 20. Ngày 13/5/2025, Tỉnh uỷ ban hành Nghị quyết Hội nghị lần thứ 21.',
          '12/5/2025 = day 2025-05-12 slash led',
          '13/5/2025 = day 2025-05-13 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025, Quốc hội khai mạc Kỳ họp thứ 9; ngày 13/5/2025, Quốc hội bế mạc Kỳ họp thứ 9 Quốc hội khoá XV.',
          '12/5/2025 = day 2025-05-12 slash led',
          'Kỳ họp thứ 9 = event [12/5/2025] opening 60',
          '13/5/2025 = day 2025-05-13 slash led',
          'Kỳ họp thứ 9 Quốc hội khoá XV = event 15 [13/5/2025] closing 60',
          'khoá XV = 15 roman term assembly',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025, Huyện uỷ tổ chức Lễ khánh thành cầu Sông Hà – công trình lớn. Ngày 13/5/2025, Huyện uỷ tổ chức Lễ khánh thành cầu.',
          '12/5/2025 = day 2025-05-12 slash led',
          'Lễ khánh thành cầu Sông Hà = event [12/5/2025] 0',
          '13/5/2025 = day 2025-05-13 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025: Tỉnh uỷ tổ chức Hội nghị lần thứ 20. Ngày 13/5/2025. Tỉnh uỷ tổ chức Hội nghị lần thứ 21.',
          '12/5/2025 = day 2025-05-12 slash led',
          '13/5/2025 = day 2025-05-13 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Ngày 12/5/2025 Tỉnh uỷ tổ chức Hội nghị lần thứ 20',
          '12/5/2025 = day 2025-05-12 slash led',
          'Hội nghị lần thứ 20 = event [12/5/2025] 7',
        ),
        date: '2026-12-01',
      },
      {
        ...en(
          'On May 12, 2025, the Provincial Party Committee held its 20th Conference. In the afternoon of May 13, 2025, the Provincial Party Committee has convened the 21st plenary conference.',
          'May 12, 2025 = day 2025-05-12 month-day past',
          '20th Conference = event [May 12, 2025] 7',
          'May 13, 2025 = day 2025-05-13 month-day past',
          '21st plenary conference = event [May 13, 2025] 7',
        ),
        date: '2026-12-01',
      },
      {
        ...en(
          'On Monday, May 12, 2025, the Provincial Party Committee opened the 20th Conference, and closed the 21st Conference. On May 13, 2025, the National Assembly closed its 9th session.',
          'May 12, 2025 = day 2025-05-12 month-day weekday 1',
          '20th Conference = event [May 12, 2025] opening 7',
          'May 13, 2025 = day 2025-05-13 month-day',
          '9th session = event [May 13, 2025] closing 60',
        ),
        date: '2026-12-01',
      },
      {
        ...en(
          'On May 12, 2025, the Party Committee will hold its 20th Conference. On May 13, 2025, the Party Committee held its 20th conference to discuss personnel.',
          'May 12, 2025 = day 2025-05-12 month-day',
          'May 13, 2025 = day 2025-05-13 month-day past',
          '20th conference = event [May 13, 2025] 7',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947; Đảng bộ xã Sơn Hà đã được thành lập vào ngày 06/3/1947, Chi bộ An Bình chính thức được thành lập 07/3/1947.',
          'Đảng bộ xã An Hoà = event [05/3/1947] 0 founding',
          '05/3/1947 = day 1947-03-05 slash led',
          'Đảng bộ xã Sơn Hà = event [06/3/1947] 0 founding',
          '06/3/1947 = day 1947-03-06 slash led',
          'Chi bộ An Bình = event [07/3/1947] 0 founding',
          '07/3/1947 = day 1947-03-07 slash',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Tỉnh uỷ cho biết, Đảng bộ xã An Hoà được thành lập ngày 05/3/1947 (Hội Nông dân tỉnh Sơn Hà được thành lập ngày 06/3/1947).',
          'Đảng bộ xã An Hoà = event [05/3/1947] 0 founding',
          '05/3/1947 = day 1947-03-05 slash led',
          'Hội Nông dân tỉnh Sơn Hà = event [06/3/1947] 0 founding',
          '06/3/1947 = day 1947-03-06 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Đảng bộ xã được thành lập ngày 05/3/1947. Kế hoạch Đảng bộ xã An Hoà được thành lập ngày 06/3/1947. Các Đảng bộ xã An Hoà được thành lập ngày 07/3/1947.',
          '05/3/1947 = day 1947-03-05 slash led',
          '06/3/1947 = day 1947-03-06 slash led',
          '07/3/1947 = day 1947-03-07 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Từ một chi bộ nhỏ ở vùng quê nghèo đã vươn lên rất nhiều trong suốt những năm qua và nay có rất nhiều đảng viên là Đảng bộ xã An Hoà được thành lập ngày 05/3/1947.',
          '05/3/1947 = day 1947-03-05 slash led',
        ),
        date: '2026-12-01',
      },
      {
        ...vi(
          'Đảng bộ xã An Hoà được thành lập từ ngày 05/3/1947 đến ngày 06/3/1947; Đảng bộ xã Sơn Hà được thành lập 07-08/3/1947.',
          '05/3/1947 đến ngày 06/3/1947 = range 1947-03-05/1947-03-06',
        ),
        date: '2026-12-01',
      },
      {
        ...en(
          "The Party Committee of An Hoa Commune was founded on March 5, 1947. The Farmers' Union of Son Ha was officially established on March 6, 1947.",
          'The Party Committee of An Hoa Commune = event [March 5, 1947] 0 founding',
          'March 5, 1947 = day 1947-03-05 month-day',
          "The Farmers' Union of Son Ha = event [March 6, 1947] 0 founding",
          'March 6, 1947 = day 1947-03-06 month-day',
        ),
        date: '2026-12-01',
      },
    ],
    timesOf,
  );
});
