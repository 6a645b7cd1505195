import type { RuleExamples } from '../types';

/** Minutes of a party cell that meets: when, and how it ended. */
const minutes = (opening: string, closing: string): string =>
  [
    'ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG BỘ XÃ PHÚ KHÊ\nCHI BỘ THÔN ĐÔNG\n*\nSố 07-BB/CB\nPhú Khê, ngày 03 tháng 8 năm 2026',
    'BIÊN BẢN\nhọp chi bộ thường kỳ tháng 8 năm 2026\n-----',
    opening,
    `Chi bộ thống nhất đánh giá công tác tháng 7. ${closing}`,
  ].join('\n\n');

export const examples: RuleExamples = {
  rule: 'date/range-order',
  bad: [
    {
      language: 'en',
      text: 'It opens in the ⟦2027 - 2026⟧ school year.',
      message: 'backwards',
      fixed: 'It opens in the 2026 - 2027 school year.',
    },
    { language: 'vi', text: 'Buổi chiều, từ ⟦14 giờ 00 đến 8 giờ 30⟧: thảo luận tại tổ.', message: 'hours' },
    { language: 'vi', text: '- ⟦14h00 - 13h30⟧: Đón tiếp đại biểu.', message: 'hours' },
    { language: 'en', text: 'Time: from ⟦9:30 p.m. to 9:15 p.m.⟧ on Friday.', message: 'hours' },
    {
      language: 'vi',
      text: 'Hội nghị khai mạc lúc 8 giờ 00, ngày 05/3/2025; thảo luận tại hội trường; bế mạc vào hồi ⟦7 giờ 30⟧ cùng ngày.',
      message: 'closing',
    },
    {
      language: 'vi',
      text: minutes(
        'Thời gian: từ 14 giờ 00, ngày 03/8/2026.',
        'Cuộc họp kết thúc lúc ⟦13 giờ 30 phút⟧ cùng ngày.',
      ),
      message: 'closing',
    },
    {
      language: 'vi',
      text: minutes('Vào hồi 19 giờ 30, chi bộ họp.', 'Cuộc họp kết thúc hồi ⟦19h15⟧, cùng ngày.'),
      message: 'closing',
    },
    {
      language: 'vi',
      text: 'Hội nghị khai mạc lúc 2 giờ chiều, bế mạc lúc ⟦1 giờ 30 chiều⟧ cùng ngày.',
      message: 'closing',
    },
    {
      language: 'vi',
      text: minutes('Vào hồi 14 giờ 30, chi bộ họp.', 'Cuộc họp kết thúc lúc ⟦2 giờ chiều⟧ cùng ngày.'),
      message: 'closing',
    },
    {
      language: 'en',
      text: 'The meeting opened at 8:00 a.m. and adjourned at ⟦7:30 a.m.⟧ the same day.',
      message: 'closing',
    },
    {
      language: 'vi',
      text: 'Ban Chấp hành Đảng bộ tỉnh Sơn Hà nhiệm kỳ ⟦2030 - 2025⟧ họp phiên thứ nhất.',
      fixed: 'Ban Chấp hành Đảng bộ tỉnh Sơn Hà nhiệm kỳ 2025 - 2030 họp phiên thứ nhất.',
    },
    {
      language: 'vi',
      text: 'Đợt cao điểm kéo dài từ ngày ⟦20/11/2025 đến ngày 15/10/2025⟧.',
      fixed: 'Đợt cao điểm kéo dài từ ngày 15/10/2025 đến ngày 20/11/2025.',
    },
    {
      language: 'vi',
      text: 'Hội nghị diễn ra từ ⟦ngày 18 đến ngày 16 tháng 12 năm 2025⟧.',
      fixed: 'Hội nghị diễn ra từ ngày 16 đến ngày 18 tháng 12 năm 2025.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch thực hiện từ ⟦tháng 9/2025 đến tháng 3/2025⟧.',
      fixed: 'Kế hoạch thực hiện từ tháng 3/2025 đến tháng 9/2025.',
    },
    {
      language: 'vi',
      text: 'Tổng kết giai đoạn ⟦2025-2021⟧ theo hướng dẫn.',
      fixed: 'Tổng kết giai đoạn 2021-2025 theo hướng dẫn.',
    },
    {
      language: 'en',
      text: 'The resolution covers the ⟦2030-2025⟧ term.',
      fixed: 'The resolution covers the 2025-2030 term.',
    },
    {
      language: 'en',
      text: 'The campaign runs from ⟦December 20, 2025 to November 15, 2025⟧.',
      fixed: 'The campaign runs from November 15, 2025 to December 20, 2025.',
    },
    {
      language: 'en',
      text: 'The conference was held on ⟦30-28 March 2025⟧ in Son Ha.',
      message: 'backwards',
      fixed: 'The conference was held on 28-30 March 2025 in Son Ha.',
    },
    {
      language: 'en',
      text: 'The meeting took place on ⟦September 26 to 24, 2025⟧ in Son Ha.',
      message: 'backwards',
      fixed: 'The meeting took place on September 24 to 26, 2025 in Son Ha.',
    },
    {
      language: 'en',
      text: 'The congress was held from ⟦25 to 19 January 2026⟧ in Son Ha.',
      message: 'backwards',
      fixed: 'The congress was held from 19 to 25 January 2026 in Son Ha.',
    },
    {
      language: 'vi',
      text: 'Họp từ ngày ⟦15/3 đến ngày 10/3/2025⟧.',
      message: 'backwards',
      fixed: 'Họp từ ngày 10/3 đến ngày 15/3/2025.',
    },
    {
      language: 'vi',
      text: 'Họp từ ngày ⟦15 đến ngày 10/3/2025⟧.',
      message: 'backwards',
      fixed: 'Họp từ ngày 10 đến ngày 15/3/2025.',
    },
    { language: 'vi', text: 'Họp từ ngày ⟦15/5/2025 đến ngày 10/3⟧.', message: 'backwards' },
    {
      language: 'vi',
      text: 'Giai đoạn ⟦2025 - 2020⟧.',
      message: 'backwards',
      fixed: 'Giai đoạn 2020 - 2025.',
    },
    {
      language: 'vi',
      text: 'Họp trong các ngày ⟦15-10/3/2025⟧.',
      message: 'backwards',
      fixed: 'Họp trong các ngày 10-15/3/2025.',
    },
    {
      language: 'en',
      text: 'From ⟦March 15 to March 10, 2025⟧.',
      message: 'backwards',
      fixed: 'From March 10 to March 15, 2025.',
    },
    {
      language: 'vi',
      text: 'Kỳ họp diễn ra trong các ngày 10, ⟦08⟧ và 09/12/2025.',
      message: 'listed',
    },
    {
      language: 'en',
      text: 'The session was held on 8, 10 and ⟦9 December 2025⟧.',
      message: 'listed',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Hội nghị khai mạc lúc 8 giờ sáng ngày 05/3/2025, bế mạc lúc 4 giờ chiều cùng ngày; trực từ 2 giờ chiều đến 9 giờ sáng.',
    },
    {
      language: 'vi',
      text: minutes('Vào hồi 8 giờ 00, chi bộ họp.', 'Cuộc họp kết thúc lúc 4 giờ chiều cùng ngày.'),
    },
    {
      language: 'en',
      text: 'The meeting opened at 8 a.m. and adjourned at 2:30 in the afternoon on the same day.',
    },
    // The years that the ordinal says are told beside it.
    {
      language: 'vi',
      text: 'Ban Chấp hành Trung ương Đảng khoá XIV nhiệm kỳ 2026 - 2024.',
      date: '2026-06-01',
    },
    {
      language: 'vi',
      text: 'Trực từ 17 giờ đến 7 giờ; từ 14 giờ đến 8 giờ 30 hôm sau, 12 giờ 30 đến 8 giờ 15 ngày 26/9; từ 8 giờ đến 5 giờ; 14 giờ đến 9 giờ tối; 7h30 - 11h30.',
    },
    {
      language: 'en',
      text: 'From 11:30 a.m. to 1:30 p.m.; 9:00 to 5:00; from 10:00 to 9:30 p.m.; a score of 3:2 to 2:1.',
    },
    {
      language: 'vi',
      text: 'Hội nghị khai mạc lúc 8 giờ 00, kết thúc lúc 11 giờ 30 cùng ngày. Buổi chiều bắt đầu lúc 14 giờ 00; lớp khai giảng lúc 9 giờ 00 sáng, kết thúc lúc 4 giờ 00 chiều cùng ngày; họp từ 8 giờ 00 và kết thúc lúc 5 giờ 00 cùng ngày.',
    },
    // The day that is the same is told in between.
    {
      language: 'vi',
      text: minutes(
        'Thời gian: từ 14 giờ 00, ngày 03/8/2026.',
        'Ngày 04/8/2026, đại hội bế mạc lúc 11 giờ 30 cùng ngày.',
      ),
    },
    {
      language: 'vi',
      text: minutes(
        'Thời gian: từ 19 giờ 30 phút, ngày 03/8/2026.',
        'Cuộc họp kết thúc lúc 21 giờ cùng ngày.',
      ),
    },
    {
      language: 'vi',
      text: 'Hội nghị khai mạc lúc 10 giờ 00, ngày 05/3/2025; ngày 06/3/2025 tiếp tục làm việc và bế mạc lúc 9 giờ 30 cùng ngày.',
    },
    // A report tells of several.
    {
      language: 'vi',
      text: 'Hội nghị thứ nhất khai mạc lúc 10 giờ 00 ngày 05/3/2025.\n\nNgày 06/3/2025, hội nghị thứ hai kết thúc lúc 9 giờ 30 cùng ngày.',
    },
    {
      language: 'en',
      text: 'The meeting opened at 8:00 a.m. and closed at 1:30 p.m. the same day; it opened at 9:00 and ended at 5:00 the same day.',
    },
    { language: 'vi', text: 'Kỳ họp diễn ra trong các ngày 08, 09 và 10/12/2025.' },
    { language: 'vi', text: 'Lớp tập huấn mở vào các ngày 30, 31 và 01/12/2025.' },
    { language: 'vi', text: 'Đến ngày 11, 10/12 xã đã nộp báo cáo.' },
    { language: 'en', text: 'The session was held on 8, 9 and 10 December 2025.' },
    { language: 'vi', text: 'Nhiệm kỳ 2025 - 2030; giai đoạn 2021-2025; từ năm 2021 đến năm 2025.' },
    { language: 'vi', text: 'Nghỉ Tết từ ngày 25/12 đến ngày 02/01/2026.' },
    { language: 'vi', text: 'Từ ngày 10/8 đến ngày 20/3, các đơn vị thay phiên trực.' },
    { language: 'vi', text: 'Chỉ tiêu tăng từ 2030 người lên 2500 người; tỷ lệ 90 - 50%.' },
    { language: 'vi', text: 'Đoàn kiểm tra làm việc ngày 14/3-15/3.' },
    { language: 'vi', text: 'Công tác quý I - II/2025, quý IV - I/2026.' },
    {
      language: 'en',
      text: 'The letter was sent on September 26 to 24 communes, from September 26 to 24 October.',
    },
    {
      language: 'en',
      text: 'From 19 through 25 January 2026; from 28 December 2025 to 3 January 2026; from 25 to 19 communes.',
    },
    { language: 'en', text: 'From December 20, 2025 to January 15, 2026; the 2020 - 2025 term.' },
    { language: 'vi', text: 'Họp từ ngày 15/3/2025 đến ngày 15/3/2025.' },
    { language: 'vi', text: 'Từ tháng 9 đến tháng 3/2025.' },
  ],
};
