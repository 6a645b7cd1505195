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
