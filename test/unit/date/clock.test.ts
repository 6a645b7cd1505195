import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';
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
      vi(
        'Khai mạc lúc 2 giờ chiều; bế mạc lúc 16 giờ 30; kết thúc 11 giờ hôm sau; lúc 9 giờ 00, nghỉ.',
        '2 giờ chiều = hour',
      ),
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

/** Hours told with their half of the day: at what minute, or of which kind. */
function halves(text: string, language: Language): (number | string)[] {
  return buildModel(text, knowledge, { language }).dates.map(({ hour, kind }) => hour?.minutes ?? kind);
}

describe('hours with the half of their day', () => {
  const told = (text: string, language: Language, ...expected: (number | string)[]): void => {
    it(text, () => deepEqual(halves(text, language), expected));
  };
  told('Khai mạc lúc 2 giờ chiều; bế mạc vào hồi 4 giờ 30 chiều cùng ngày.', 'vi', 840, 990);
  told('Khai mạc lúc 7 giờ 30 sáng; bế mạc 11g45 trưa, cùng ngày.', 'vi', 450, 705);
  told(
    'Khai mạc lúc 12 giờ trưa; khai mạc lúc 7 giờ tối và nghỉ; khai mạc lúc 12 giờ đêm.',
    'vi',
    720,
    1140,
    1440,
  );
  told('Khai mạc lúc 1 giờ đêm; khai mạc lúc 17 giờ chiều; khai mạc lúc 1 giờ trưa.', 'vi', 1500, 1020, 780);
  told('Khai mạc lúc 7 giờ rưỡi; khai mạc lúc 8 giờ kém 15; khai mạc lúc 8 giờ chiều.', 'vi');
  told('It opened at 8 a.m. and closed at 2:30 in the afternoon on the same day.', 'en', 480, 870);
  told('It opened at 12:15 p.m. and adjourned at 7:00 in the evening the same day.', 'en', 735, 1140);
  told(
    'Lúc 15 giờ sáng ngày đó; từ 21 giờ chiều đến 22 giờ tối; lúc 13h30 sáng.',
    'vi',
    'clock-half',
    'clock-half',
    'clock-half',
  );
  told('At 15:00 a.m., and until 20:15 in the afternoon.', 'en', 'clock-half', 'clock-half');
  told(
    'Cuộc thi lúc 24 giờ sáng tạo; làm đến 16 giờ tối đa; học 15 giờ sáng, 20 giờ chiều; lúc 22 giờ tối.',
    'vi',
  );
  told(
    'Từ 2 giờ chiều đến 1 giờ chiều; từ 2 giờ chiều đến 9 giờ sáng; từ 8 giờ sáng đến 7 giờ sáng thứ Ba.',
    'vi',
    'hours',
  );

  const opened = 'Hội nghị toàn thể của Ban Chấp hành Đảng bộ xã Phú Khê khai mạc lúc 2 giờ chiều cùng ngày.';
  for (const [name, text] of [
    ['NFD', opened.normalize('NFD')],
    ['capitals', opened.toUpperCase()],
    ['a line break inside', opened.replace('giờ chiều', 'giờ\nchiều')],
  ] as const)
    it(`in ${name}`, () => deepEqual(halves(text, 'vi'), [840]));
});
