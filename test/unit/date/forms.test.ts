import { deepEqual, equal } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { valueOf } from '../../../server/src/model/date-values';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';

interface Read {
  readonly text: string;
  readonly kind: string;
  readonly value: string | undefined;
}

function read(text: string, language: Language = 'vi', date?: string): Read[] {
  const model = buildModel(text, knowledge, { language, ...(date ? { date } : {}) });
  const ends = new Set(model.dates.flatMap(({ from, to }) => [from, to]));
  return model.dates
    .filter((mention) => !ends.has(mention))
    .map((mention) => ({
      text: text.slice(mention.span.start, mention.span.end),
      kind: mention.kind,
      value: valueOf(mention),
    }));
}

/** One date or period in a sentence: how it is written, its kind and its value. */
function one(
  sentence: string,
  text: string,
  kind: string,
  value: string | undefined,
  language: Language = 'vi',
  date?: string,
) {
  deepEqual(read(sentence, language, date), [{ text, kind, value }], sentence);
}

describe('forms of dates', () => {
  it('Vietnamese days', () => {
    one('Họp ngày 03 tháng 02 năm 2026.', 'ngày 03 tháng 02 năm 2026', 'day', '2026-02-03');
    one('Ban hành ngày 03/4/2018.', '03/4/2018', 'day', '2018-04-03');
    one('Ban hành ngày 3-4-2018.', '3-4-2018', 'day', '2018-04-03');
    one('Ban hành ngày 3.3.2025 quy định.', '3.3.2025', 'day', '2025-03-03');
    one('Ban hành ngày 08 / 9 / 2025.', '08 / 9 / 2025', 'day', '2025-09-08');
    one('Ban hành ngày20/11/2025của Tỉnh uỷ', '20/11/2025', 'day', '2025-11-20');
    one('TẠI KỲ HỌP NGÀY 14 THÁNG 7 NĂM 2022', 'NGÀY 14 THÁNG 7 NĂM 2022', 'day', '2022-07-14');
    one('Ngày mồng 3 tháng 02 năm 1930', 'Ngày mồng 3 tháng 02 năm 1930', 'day', '1930-02-03');
    one('Ngày 2 tháng chín năm 1945', 'Ngày 2 tháng chín năm 1945', 'day', '1945-09-02');
    one('Ngày 30 tháng 4 năm 1975', 'Ngày 30 tháng 4 năm 1975', 'day', '1975-04-30');
    one('Khởi công dịp 19 tháng 12 năm 2025', '19 tháng 12 năm 2025', 'day', '2025-12-19');
    one('Ngày họp: 2025-03-28', '2025-03-28', 'day', '2025-03-28');
  });

  it('days of which the first shares month and year with the last', () => {
    one('Họp ngày 05-07/3/2025.', '05-07/3/2025', 'range', '2025-03-05/2025-03-07');
    one('It met on 5-7 March 2025.', '5-7 March 2025', 'range', '2025-03-05/2025-03-07', 'en');
    one('It met on 28 – 30 March.', '28 – 30 March', 'range', '2025-03-28/2025-03-30', 'en', '2025-04-01');
    one('It met on March 5-7, 2025.', 'March 5-7, 2025', 'range', '2025-03-05/2025-03-07', 'en');
  });

  const ranges: readonly (readonly [string, Language, readonly (string | undefined)[]])[] = [
    ['Làm từ ngày 01/3/2025 đến hết tháng 5/2025.', 'vi', ['2025-03-01/2025-05']],
    ['Từ ngày 01/3/2025 đến ngày 05/3/2025.', 'vi', ['2025-03-01/2025-03-05']],
    ['Họp 01/3/2025 - 05/3/2025.', 'vi', ['2025-03-01/2025-03-05']],
    ['It runs from March 5, 2025 to March 7, 2025.', 'en', ['2025-03-05/2025-03-07']],
    ['It ran between March 2021 and May 2025.', 'en', ['2021-03/2025-05']],
    // Joined by such words they are one range only after a word that opens it, and only if both are of one kind.
    ['Họp ngày 01/3/2025 đến ngày 05/3/2025.', 'vi', ['2025-03-01', '2025-03-05']],
    ['It moved on March 5, 2025 to March 7, 2025.', 'en', ['2025-03-05', '2025-03-07']],
    ['It met in March 2021 and May 2025.', 'en', ['2021-03', '2025-05']],
    ['Từ tháng 3/2025 đến năm 2027.', 'vi', ['2025-03', '2027']],
    ['Từ ngày 01/3/2025, sau khi rà soát các việc đến ngày 05/3/2025.', 'vi', ['2025-03-01', '2025-03-05']],
    ['Từ ngày 01/3/2025 đến ngày … tháng 3 năm 2025.', 'vi', ['2025-03-01', undefined]],
  ];
  for (const [text, language, values] of ranges)
    it(`one range or two dates: ${text}`, () =>
      deepEqual(
        read(text, language, '2025-04-01').map(({ value }) => value),
        values,
      ));

  it('what only looks like one is none', () => {
    for (const text of [
      'Phiên bản 1.2.2025 của phần mềm.',
      'Văn bản số 5/3/2025.',
      'Họp ngày 05/3-NQ.',
      'Mã 2025-03-281.',
      'Giai đoạn 2021-CT.',
      'Năm 2025-NQ.',
      'Năm 2024/2025.',
    ])
      deepEqual(read(text, 'vi', '2025-03-28'), [], text);
    for (const text of ['On 32 March.', 'In the first half.', 'It may 2025.', 'Since May.', 'By March.'])
      deepEqual(read(text, 'en', '2025-03-28'), [], text);
  });

  it('figures that no day, month or year can have are left alone', () => {
    for (const sentence of [
      'Giảm ngày 12 tháng 10%.',
      'Hợp đồng 01/02/1500 đã cũ.',
      'Bản ghi 31.14.1975 của máy.',
      'Họp sáng 45/67 tại trụ sở.',
    ])
      deepEqual(read(sentence), [], sentence);
    for (const sentence of [
      'It met on March 45 there.',
      'In the fifth quarter it fell.',
      'In the second half it fell.',
    ])
      deepEqual(read(sentence, 'en'), [], sentence);
    // Figures in brackets, joined by a dash, are days even where one of them does not exist.
    one('Kỳ (31.4.1975 - 30.4.2025) đã qua.', '31.4.1975 - 30.4.2025', 'range', undefined);
  });

  it('halves of a year, and months that are only counted', () => {
    one('Bàn 6 tháng cuối năm 2025.', '6 tháng cuối năm 2025', 'half-year', '2025-H2');
    one('It grew in the last six months of 2025.', 'last six months of 2025', 'half-year', '2025-H2', 'en');
    one('It grew in the 3rd quarter of 2025.', '3rd quarter of 2025', 'quarter', '2025-Q3', 'en');
    one('It grew in the 2nd half of 2025.', '2nd half of 2025', 'half-year', '2025-H2', 'en');
    one('Báo cáo 3 tháng đầu năm 2025.', '2025', 'year', '2025');
  });

  it('a lunar year in capitals, and words in small letters that are none', () => {
    one('MỪNG XUÂN ẤT TỴ NĂM 2025', 'ẤT TỴ NĂM 2025', 'lunar-year', '2025');
    deepEqual(read('Chuyện năm giáp tý xưa.'), []);
  });

  it('days without a year, by the draft’s date', () => {
    one('Trước ngày 22/12, các chi bộ báo cáo.', '22/12', 'day', '2024-12-22', 'vi', '2025-01-14');
    one('Sáng 14/1, Tỉnh uỷ họp.', '14/1', 'day', '2025-01-14', 'vi', '2025-03-28');
    one('Chiều ngày 4.1 tại Sơn Hà.', '4.1', 'day', '2025-01-04', 'vi', '2025-03-28');
    one('Ngày 24-10, tại trụ sở.', '24-10', 'day', '2024-10-24', 'vi', '2025-01-14');
    one('Ngày 24-10, tại trụ sở.', '24-10', 'day', '2025-10-24', 'vi', '2025-09-28');
    one('Ngày 31 tháng 12 là hạn cuối.', 'Ngày 31 tháng 12', 'day', '2024-12-31', 'vi', '2025-03-28');
    one('Trước ngày 15/12 hằng năm.', '15/12', 'day', undefined, 'vi', '2025-03-28');
    one('On the morning of January 14, it met.', 'January 14', 'day', '2025-01-14', 'en', '2025-03-28');
  });

  it('no year rather than a wrong one, where two are left', () => {
    // In March a day of October may be the one past or the one to come.
    one('Ngày 24-10, tại trụ sở.', '24-10', 'day', undefined, 'vi', '2025-03-28');
    one('Trong tháng 12, các chi bộ họp.', 'tháng 12', 'month', undefined, 'vi', '2025-03-28');
    // “Từ năm 2023 đến nay” does not say that the text is of 2023.
    deepEqual(
      read('Chiều 26.5, Tỉnh uỷ họp, tổng kết công tác từ năm 2023 đến nay.').map(({ value }) => value),
      [undefined, '2023'],
    );
    const cited = 'Chỉ thị số 12-CT/TU, ngày 06/5/2019 và Quy định số 24-QĐ/TU, ngày 17/6/2021.';
    deepEqual(read(`${cited}\nSáng 14/5, Tỉnh uỷ họp.`).at(-1)?.value, undefined);
    // … but the weekday tells which of them it is: 14 May 2019 was a Tuesday.
    deepEqual(read(`${cited}\nSáng thứ Ba, ngày 14/5, Tỉnh uỷ họp.`).at(-1)?.value, '2019-05-14');
    // The sentence tells of another year than the draft's.
    deepEqual(
      read('Chỉ thị ngày 14/4/2025, báo cáo trước ngày 30/4.', 'vi', '2026-03-28').at(-1)?.value,
      undefined,
    );
    deepEqual(read('Chỉ thị ngày 14/4/2025, báo cáo trước ngày 30/4.').at(-1)?.value, '2025-04-30');
  });

  it('the end of a range after its start', () => {
    const ends = (text: string) => read(text)[0]?.value;
    deepEqual(ends('Từ ngày 01/3/2025 đến ngày 15/10.'), '2025-03-01/2025-10-15');
    deepEqual(ends('Từ ngày 20/12/2025 đến ngày 15/01.'), '2025-12-20/2026-01-15');
    deepEqual(ends('Từ ngày 20/12 đến ngày 15/01/2026.'), '2025-12-20/2026-01-15');
  });

  it('English days', () => {
    one('Dated December 22, 2024 of the Politburo', 'December 22, 2024', 'day', '2024-12-22', 'en');
    one('Dated December 22nd, 2024 of the Politburo', 'December 22nd, 2024', 'day', '2024-12-22', 'en');
    one('On 22 December 2024 it met', '22 December 2024', 'day', '2024-12-22', 'en');
    one('The 2nd of September, 1945', '2nd of September, 1945', 'day', '1945-09-02', 'en');
    one('Circular dated 6/7/2015 by the Ministry', '6/7/2015', 'day', '2015-07-06', 'en');
    one('DECEMBER 22, 2024', 'DECEMBER 22, 2024', 'day', '2024-12-22', 'en');
    one('Sept. 2, 1945', 'Sept. 2, 1945', 'day', '1945-09-02', 'en');
  });

  it('blank and impossible days', () => {
    one('Sơn Hà, ngày    tháng 8 năm 2025', 'ngày    tháng 8 năm 2025', 'day', undefined);
    one('Sơn Hà, ngày … tháng … năm 2025', 'ngày … tháng … năm 2025', 'day', undefined);
    one('Họp ngày 30/02/2025.', '30/02/2025', 'day', undefined);
    one('Họp ngày 5/13/2025.', '5/13/2025', 'day', undefined);
    one('On February 30, 2025 it met', 'February 30, 2025', 'day', undefined, 'en');
  });

  it('months, quarters, half-years, years', () => {
    one('Trong tháng 6/2027.', 'tháng 6/2027', 'month', '2027-06');
    one('Trong tháng 10 năm 2025.', 'tháng 10 năm 2025', 'month', '2025-10');
    one('Sau Hội nghị Trung ương 10 (9/2024).', '9/2024', 'month', '2024-09');
    one('Attracted as of January 2015', 'January 2015', 'month', '2015-01', 'en');
    one('Trong quý I/2025.', 'quý I/2025', 'quarter', '2025-Q1');
    one('Trong Quý IV năm 2025.', 'Quý IV năm 2025', 'quarter', '2025-Q4');
    one('Trong quý 3/2025.', 'quý 3/2025', 'quarter', '2025-Q3');
    one('Growth in Q1/2025', 'Q1/2025', 'quarter', '2025-Q1', 'en');
    one('In the first quarter of 2025', 'first quarter of 2025', 'quarter', '2025-Q1', 'en');
    one('Kết quả 6 tháng đầu năm 2025.', '6 tháng đầu năm 2025', 'half-year', '2025-H1');
    one('In the first six months of 2025', 'first six months of 2025', 'half-year', '2025-H1', 'en');
    one('Nhiệm vụ năm 2025.', '2025', 'year', '2025');
    one('Tasks in 2025.', '2025', 'year', '2025', 'en');
  });

  it('ranges, periods and terms', () => {
    one('Nhiệm kỳ 2020 - 2025.', '2020 - 2025', 'term', '2020/2025');
    one('For the 2025-2030 term', '2025-2030', 'term', '2025/2030', 'en');
    one('Giai đoạn 2021-2025.', '2021-2025', 'range', '2021/2025');
    one('The period of 2021 – 2024', '2021 – 2024', 'range', '2021/2024', 'en');
    one('Từ năm 2021 đến năm 2025.', '2021 đến năm 2025', 'range', '2021/2025');
    one(
      'Từ ngày 15/11 đến ngày 20/11/2025, mưa lũ.',
      '15/11 đến ngày 20/11/2025',
      'range',
      '2025-11-15/2025-11-20',
    );
    one('Từ ngày 20/12 đến ngày 15/01/2026.', '20/12 đến ngày 15/01/2026', 'range', '2025-12-20/2026-01-15');
    one('Họp ngày 14-16/3/2025.', '14-16/3/2025', 'range', '2025-03-14/2025-03-16');
    one('Held on March 1-5, 2025.', 'March 1-5, 2025', 'range', '2025-03-01/2025-03-05', 'en');
    one('(30.4.1975 - 30.4.2025)', '30.4.1975 - 30.4.2025', 'range', '1975-04-30/2025-04-30');
    one(
      'From May 7, 1954 to May 7, 2024',
      'May 7, 1954 to May 7, 2024',
      'range',
      '1954-05-07/2024-05-07',
      'en',
    );
    one('Quý IV/2025 - Quý II/2026', 'Quý IV/2025 - Quý II/2026', 'range', '2025-Q4/2026-Q2');
  });

  it('lunar years', () => {
    one('Tết Nguyên đán Ất Tỵ 2025.', 'Ất Tỵ 2025', 'lunar-year', '2025');
    one('The Lunar New Year of At Ty 2025', 'At Ty 2025', 'lunar-year', '2025', 'en');
  });

  it('every Unicode form, and a line break inside', () => {
    for (const text of [
      'Họp ngày 03 tháng 02 năm 2026.'.normalize('NFD'),
      'Họp ngày\u00A003\u00A0tháng\u00A002 năm 2026.',
      'Họp ngày 03 tháng 02 nă\u00ADm 2026.',
      'Ban Thường vụ Tỉnh uỷ họp phiên thường kỳ ngày\n03 tháng 02 năm 2026.',
    ])
      deepEqual(
        read(text).map(({ value }) => value),
        ['2026-02-03'],
        JSON.stringify(text),
      );
  });
});

describe('what is no date', () => {
  const NOT = {
    vi: [
      'Có 07/10 huyện, 125/168 công trình, 1/2 số hộ, 3/4 xã và 24/7 giờ.',
      'Nghị định 30/2020/NĐ-CP, Nghị quyết 66.7/2025/NQ-CP, Luật 80/2025/QH15, Quyết định 1493/QĐ-TTg.',
      'Điều 12.5, khoản 1.1, mục 3.2.1, Phụ lục 2.12.2025, tiết 1.2.1.',
      'Tăng 6,28%; 2.504,57 mm; 1.231 công trình; 20.699,5 tỷ đồng; 1.234.567 đồng.',
      'Điện thoại 0912-345-678, 024.3825.1234; phiên bản 1.2.3; TCVN 6909:2001.',
      'Dân số 2025 người; 2.025 hộ; diện tích 1990 ha; tỷ lệ 50 - 90%.',
      'Lần thứ ba, kỳ họp thứ 9, phiên họp thứ 42; 8 giờ 30, 14:30.',
      'Đồng chí Lê Văn Quý, thôn Tân Mùi, xã Canh Tân.',
    ],
    en: [
      'There are 07/10 districts, 125/168 projects and 24/7 duty.',
      'Decree No. 30/2020/ND-CP, Circular 29/2015/TT-BGTVT, Article 12.5.',
      'An increase of 10.6%; 1,285.4 km2; 2024 people; 3590 employees.',
      'You may 10 times march 5 abreast; the may 1.',
    ],
  } as const;
  for (const language of ['vi', 'en'] as const)
    for (const text of NOT[language]) it(text, () => deepEqual(read(text, language), []));
});

describe('the draft’s date', () => {
  const dateOf = (text: string, date?: string) => buildModel(text, knowledge, date ? { date } : {}).date;

  it('stands in the place-date line, wherever that is broken', () => {
    for (const text of [
      'TỈNH UỶ SƠN HÀ\n*\nSố 12-BC/TU\nSơn Hà, ngày 05 tháng 3 năm 2025\n\nBÁO CÁO',
      'Sơn Hà, ngày\n05 tháng 3 năm 2025\n\nBÁO CÁO về công tác năm 2024',
      'Số 12-BC/TU      *Sơn Hà, ngày 05 tháng 3 năm 2025*\n\nBÁO CÁO về công tác',
      'xã Bình Lâm, ngày 05 tháng 3 năm 2025\n\nBÁO CÁO về công tác năm 2024',
    ]) {
      const date = dateOf(text);
      equal(date?.iso, '2025-03-05', text);
      equal(date.from, 'place-date-line');
    }
    equal(dateOf('Son Ha, March 5, 2025\n\nREPORT on the work of the committee')?.iso, '2025-03-05');
  });

  it('else the setting, else the front matter, never today', () => {
    equal(dateOf('Sơn Hà, ngày    tháng 3 năm 2025\n\nBÁO CÁO', '2025-03-07')?.from, 'setting');
    equal(dateOf('---\ndate: 2025-03-08\n---\nBÁO CÁO về công tác')?.iso, '2025-03-08');
    equal(dateOf('Báo cáo ngày 05/3/2025 của Tỉnh uỷ Sơn Hà'), undefined);
    equal(dateOf('Ngày 05 tháng 3 năm 2025, tại Sơn Hà, hội nghị khai mạc'), undefined);
  });
});
