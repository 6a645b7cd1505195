/** Mistakes in periods, and in terms and congresses. */
import { boundsOf } from '../../../../server/src/model/date-values';
import { addDays, isoOf } from '../../../../server/src/text/calendar';
import { englishOrdinal } from '../../../../server/src/text/number-words';
import { toRoman } from '../../../../server/src/text/roman';
import { operator, replaceSpan } from '../../mutants';
import { type Operator, replaceRange } from '../../types';
import { insert, write } from './sound';
import { between } from '../../random';

export const periods: Operator[] = [
  operator('date/period-length', 'another number of years', (clean, random) => {
    const from = between(random, 2012, 2020);
    const length = between(random, 2, 7);
    const stated = length + (random.next() < 0.5 ? 1 : -1) * between(random, 2, 3);
    if (stated < 2) return undefined;
    const count = String(stated).padStart(clean.language === 'vi' ? 2 : 1, '0');
    const years = `${from} - ${from + length - 1}`;
    return clean.language === 'vi'
      ? insert(clean, random, 'Phong trào thi đua trong ', `${count} năm (${years})`, ' đạt nhiều kết quả.')
      : insert(
          clean,
          random,
          'The emulation movement in the ',
          `${count} years of ${years}`,
          ' brought good results.',
        );
  }),
  operator('date/period-length', 'one year too few', (clean, random) => {
    const from = between(random, 2012, 2020);
    const stated = random.pick([2, 3, 4, 6, 7]) ?? 2;
    const years = `${from} - ${from + stated}`;
    const word =
      clean.language === 'vi'
        ? ['', '', 'hai', 'ba', 'bốn', '', 'sáu', 'bảy'][stated]
        : ['', '', 'two', 'three', 'four', '', 'six', 'seven'][stated];
    return clean.language === 'vi'
      ? insert(
          clean,
          random,
          'Đợt thi đua cao điểm ',
          `${word ?? ''} năm ${years}`,
          ' đã có nhiều công trình.',
        )
      : insert(
          clean,
          random,
          'The emulation peak of the ',
          `${word ?? ''} years ${years}`,
          ' produced many works.',
        );
  }),
  operator('date/range-order', 'a meeting that ends before it began', (clean, random) => {
    const hour = between(random, 8, 10);
    const [start, end] = [`${hour}:00`, `${hour - 1}:${random.pick(['15', '30', '45']) ?? '30'}`];
    const words = (time: string): string => time.replace(':', ' giờ ');
    return clean.language === 'vi'
      ? insert(
          clean,
          random,
          `Hội nghị khai mạc lúc ${words(start)} và bế mạc lúc `,
          words(end),
          ' cùng ngày.',
        )
      : insert(
          clean,
          random,
          `The meeting opened at ${start} a.m. and closed at `,
          `${end} a.m.`,
          ' the same day.',
        );
  }),
  operator('date/term-length', 'a term of another length', (clean, random) => {
    const terms = clean.model.dates.filter(
      (d) =>
        d.kind === 'term' &&
        d.termOf !== 'other' &&
        d.from?.year &&
        d.to?.year &&
        d.to.year.value - d.from.year.value === 5 &&
        d.from.year.value > 2000,
    );
    const term = random.pick(terms);
    if (!term?.to?.year) return undefined;
    return replaceSpan(
      clean,
      term.to.year.span,
      String(term.to.year.value + (random.pick([-3, -2, -1, 1, 2, 3, 4]) ?? 1)),
    );
  }),
  operator('date/part-mismatch', 'a day outside its quarter or month', (clean, random) => {
    const parts = clean.model.dates.filter(
      (d) =>
        (d.kind === 'quarter' || d.kind === 'month') &&
        d.year &&
        boundsOf(d) &&
        !/^ ?[)([–-]/u.test(clean.text.slice(d.span.end)) &&
        !clean.model.dates.some((other) => other.from === d || other.to === d),
    );
    const part = random.pick(parts);
    const bounds = part && boundsOf(part);
    if (!part || !bounds) return undefined;
    const day =
      random.next() < 0.5
        ? addDays(bounds.last, between(random, 1, 200))
        : addDays(bounds.first, -between(random, 1, 200));
    const mark = ` (${clean.language === 'vi' ? 'ngày ' : ''}${write(clean, day)})`;
    return replaceRange(clean.text, part.span.end, part.span.end, mark);
  }),
];

const congressYears = (ordinal: number): number => 1986 + (ordinal - 6) * 5;

export const terms: Operator[] = [
  operator('date/term-ordinal', 'an ordinal not reached yet', (clean, random) => {
    const found = random.pick(
      clean.model.terms.filter((term) => term.body === 'national' && term.ordinal.value > 5),
    );
    if (!found) return undefined;
    const ordinal = between(random, 17, 30);
    const text = found.numeral === 'roman' ? (toRoman(ordinal) ?? '') : englishOrdinal(ordinal);
    return replaceSpan(clean, found.ordinal.span, text);
  }),
  operator('date/term-ordinal', 'the years of another term', (clean, random) => {
    const ordinal = between(random, 10, 14);
    const from = congressYears(ordinal) + (random.next() < 0.5 ? -5 : 5);
    const years = `${from} - ${from + 5}`;
    const roman = toRoman(ordinal) ?? '';
    return clean.language === 'vi'
      ? insert(
          clean,
          random,
          'Nghị quyết ',
          `Đại hội đại biểu toàn quốc lần thứ ${roman} của Đảng, nhiệm kỳ ${years}`,
          ' nêu ba đột phá.',
        )
      : insert(
          clean,
          random,
          'The Resolution of the ',
          `${ordinal}th National Party Congress, term ${years}`,
          ', named three breakthroughs.',
        );
  }),
  operator('date/term-conflict', 'two congresses of one province', (clean, random) => {
    if (clean.model.terms.some((term) => term.body === 'local' && term.period)) return undefined;
    const ordinal = between(random, 11, 20);
    const other = ordinal + (random.pick([0, 2, 3]) ?? 0);
    const [a, b] = [toRoman(ordinal) ?? '', toRoman(other) ?? ''];
    return clean.language === 'vi'
      ? insert(
          clean,
          random,
          `Kế thừa Đại hội đại biểu Đảng bộ tỉnh lần thứ ${a}, nhiệm kỳ 2020 - 2025, `,
          `Đại hội đại biểu Đảng bộ tỉnh lần thứ ${b}, nhiệm kỳ 2025 - 2030`,
          ' đề ra phương hướng.',
        )
      : insert(
          clean,
          random,
          `Following the ${englishOrdinal(ordinal)} Provincial Party Congress, term 2020-2025, the `,
          `${englishOrdinal(other)} Provincial Party Congress, term 2025-2030`,
          ' sets the course.',
        );
  }),
  operator('date/term-document', 'another term', (clean, random) => {
    const day =
      isoOf(between(random, 2012, 2024), between(random, 3, 12), between(random, 1, 28)) ?? '2019-05-06';
    const term = day < '2016-01-20' ? 11 : day < '2021-01-26' ? 12 : 13;
    const wrong = term + (random.next() < 0.5 ? 1 : -1);
    const draft = clean.date ?? '2025-12-31';
    if (day > draft || (wrong > term && wrong > 12 && draft < '2021-02-02')) return undefined;
    const number = between(random, 300, 900);
    return clean.language === 'vi'
      ? insert(
          clean,
          random,
          `Thực hiện Kết luận số ${number}-KL/TW, ngày ${write(clean, day)} của Bộ Chính trị `,
          `khoá ${toRoman(wrong) ?? ''}`,
          ' về công tác cán bộ.',
        )
      : insert(
          clean,
          random,
          `Implementing Conclusion No. ${number}-KL/TW dated ${write(clean, day)} of the `,
          `${wrong}th Party Central Committee`,
          ' on personnel work.',
        );
  }),
  operator('date/congress-day', 'a day of no national congress', (clean, random) => {
    const rows = clean.knowledge.congresses.filter((row) => row.confidence === 'high' && row.ordinal > 9);
    const row = random.pick(rows);
    if (!row) return undefined;
    const day = addDays(row.from, (random.next() < 0.5 ? -1 : 1) * between(random, 40, 300));
    return clean.language === 'vi'
      ? insert(
          clean,
          random,
          `Đại hội đại biểu toàn quốc lần thứ ${toRoman(row.ordinal) ?? ''} của Đảng, ngày `,
          write(clean, day),
          ', bầu Ban Chấp hành Trung ương.',
        )
      : insert(
          clean,
          random,
          `The ${row.ordinal}th National Party Congress was held on `,
          write(clean, day),
          ' in the capital.',
        );
  }),
  operator(
    'date/congress-day',
    'two days of one congress',
    (clean, random) => {
      const day = addDays(clean.date ?? '2025-12-01', -between(random, 100, 300));
      const other = addDays(day, between(random, 10, 60));
      const name = `Đại hội đại biểu Đảng bộ tỉnh lần thứ ${toRoman(between(random, 11, 20)) ?? ''}`;
      return insert(
        clean,
        random,
        `${name} khai mạc ngày ${write(clean, day)}. Nghị quyết ${name}, ngày `,
        write(clean, other),
        ' được quán triệt.',
      );
    },
    ['vi'],
  ),
];
