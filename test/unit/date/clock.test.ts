import { en, testReadings, timesOf, vi } from '../../support/readings';

describe('hours and minutes that no day has', () => {
  testReadings(
    [
      vi(
        'Lúc 25 giờ 30, hội nghị khai mạc; vào hồi 24 giờ 30 phút; lúc 8h75 cùng ngày; họp đến 8 giờ 61 phút; 8 giờ 62 phút: nghỉ.',
        '25 giờ 30 = clock',
        '24 giờ 30 phút = clock',
        '8h75 = clock',
        '8 giờ 61 phút = clock',
        '8 giờ 62 phút = clock',
      ),
      vi(
        'Lúc 8 giờ 75 đại biểu có mặt; lúc 24 giờ; lớp 48 giờ 30 phút; trong 72 giờ; tỉ lệ 25:30; kênh 25h.',
      ),
      en(
        'It opened at 25:30. It closed at 8:75. At 24:00, a ratio of 25:75.',
        '25:30 = clock',
        '8:75 = clock',
      ),
    ],
    timesOf,
  );
});

describe('hours at which a meeting begins and ends', () => {
  testReadings(
    [
      vi(
        'Hôm nay, vào hồi 8 giờ 00, chi bộ họp. Khai mạc: 8h15; đại biểu đến lúc 7 giờ 30; bế mạc vào hồi 11 giờ 30 phút, cùng ngày.',
        '8 giờ 00 = hour',
        '8h15 = hour',
        '11 giờ 30 phút = hour',
      ),
      vi('Khai mạc lúc 2 giờ chiều; bế mạc lúc 16 giờ 30; kết thúc 11 giờ hôm sau; lúc 9 giờ 00, nghỉ.'),
      en(
        'At 8:00 a.m., the cell met. It was called to order at 8:15 a.m. and adjourned at 10:30 a.m. on the same day; it closed at 9:00.',
        '8:00 a.m. = hour',
        '8:15 a.m. = hour',
        '10:30 a.m. = hour',
      ),
    ],
    timesOf,
  );
});
