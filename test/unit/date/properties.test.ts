import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { formatDay, lunarYearName, weekdayName, type Padding } from '../../../server/src/model/date-format';
import { buildModel } from '../../../server/src/model/document';
import type { DateStyle, Language } from '../../../server/src/model/types';
import { recogniseTime } from '../../../server/src/recognise/date';
import { addDays, weekdayOf } from '../../../server/src/text/calendar';
import { knowledge } from '../../support/check';

const DAYS = 62_457; // from 1930-01-01 to 2100-12-31
const day = fc.nat(DAYS - 1).map((n) => addDays('1930-01-01', n));
const padding = fc.constantFrom<Padding>('regulation', 'always', 'never');
const styles: Readonly<Record<Language, readonly DateStyle[]>> = {
  vi: ['words', 'slash', 'hyphen', 'dot', 'iso'],
  en: ['month-day', 'day-month', 'slash', 'iso'],
};
const around: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  vi: [
    ['Tỉnh uỷ họp ', '.'],
    ['Kế hoạch số 45-KH/TU, ', ' của Tỉnh uỷ'],
    ['(', ')'],
    ['Trước ', ', các chi bộ báo cáo'],
  ],
  en: [
    ['Plan No. 45-KH/TU dated ', ' of the Committee'],
    ['It met on ', '.'],
    ['(', ')'],
    ['Before ', ', all report'],
  ],
};
const RUNS = { numRuns: 400 };

/** The days read in a text, without those that are only an end of a range. */
function isoOf(text: string, language: Language): (string | null)[] {
  return buildModel(text, knowledge, { language }).dates.map(({ iso }) => iso);
}

describe('dates, for any day from 1930 to 2100', () => {
  for (const language of ['vi', 'en'] as const) {
    it(`are read as they were written (${language})`, () => {
      fc.assert(
        fc.property(
          day,
          fc.constantFrom(...styles[language]),
          padding,
          fc.constantFrom(...around[language]),
          (iso, style, pad, [before, after]) => {
            const written = formatDay(iso, style, pad);
            const led = language === 'vi' && style !== 'words' ? `ngày ${written}` : written;
            const text = before + led + after;
            const read = isoOf(text, language);
            equal(read.length, 1, text);
            equal(read[0], iso, text);
          },
        ),
        RUNS,
      );
    });

    it(`keep their weekday (${language})`, () => {
      fc.assert(
        fc.property(day, fc.integer({ min: 1, max: 7 }), (iso, weekday) => {
          const written = formatDay(iso, language === 'vi' ? 'slash' : 'month-day');
          const name = weekdayName(weekday, language);
          const text = language === 'vi' ? `Sáng ${name}, ngày ${written}` : `On ${name}, ${written}`;
          const [date] = buildModel(text, knowledge, { language }).dates;
          equal(date?.weekday?.value, weekday, text);
          equal(date.weekday.value === weekdayOf(iso), weekday === weekdayOf(iso));
        }),
        RUNS,
      );
    });
  }

  it('are read in capitals and in decomposed letters', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const text = `HỌP ${formatDay(iso, 'words').toUpperCase()}`;
        equal(isoOf(text, 'vi')[0], iso);
        equal(isoOf(text.normalize('NFD'), 'vi')[0], iso);
      }),
      RUNS,
    );
  });

  it('ranges keep both ends', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (iso, length) => {
        const end = addDays(iso, length);
        const vi = `Từ ngày ${formatDay(iso, 'slash')} đến ngày ${formatDay(end, 'slash')}.`;
        const en = `From ${formatDay(iso, 'month-day')} to ${formatDay(end, 'month-day')}.`;
        for (const [text, language] of [
          [vi, 'vi'],
          [en, 'en'],
        ] as const) {
          const [range] = buildModel(text, knowledge, { language }).dates;
          equal(range?.kind, 'range', text);
          equal(range.from?.iso, iso);
          equal(range.to?.iso, end);
        }
      }),
      RUNS,
    );
  });

  it('lunar names are those of their years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2100 }),
        fc.constantFrom<Language>('vi', 'en'),
        (year, language) => {
          const text = `Tết ${lunarYearName(year, language)} ${year}`;
          const [date] = buildModel(text, knowledge, { language }).dates;
          equal(date?.lunar?.value, (year - 4) % 60, text);
          equal(date.year?.value, year);
        },
      ),
    );
  });
});

describe('recognition of dates on any text', () => {
  const piece = fc.constantFrom(
    'ngày ', 'tháng ', 'năm ', 'quý ', '30/', '4/', '2025', '-', ' ', '.', 'khoá XI', ', XII', 'Đại hội ', 'lần thứ ',
    'từ ', 'đến ', '(', ')', 'thứ ba', 'March ', '5, ', 'of ', 'Tết Ất Tỵ ', '03 năm ', 'Hội nghị ', 'thứ 8 ', 'Ngày thành lập ', 'đã tổ chức ', '12/3/2025', 'the 8th session ', '\uD800', '\u0000', '\u0301', 'İ', '…',
  ); // prettier-ignore

  it('never throws, and keeps its offsets inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        const { dates, durations, terms } = recogniseTime(text);
        for (const { from, to } of [...dates, ...durations, ...terms])
          ok(0 <= from && from <= to && to <= text.length);
        buildModel(text, knowledge);
      }),
      RUNS,
    );
  });

  /** Milliseconds of the processor (other work on the machine does not count), the least of some runs. */
  function timeOf(text: string): number {
    let least = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = process.cpuUsage();
      recogniseTime(text);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  }

  /** What a text of this length may take if the time does not grow with it: the clock is too coarse below. */
  const AT_LEAST = 4;
  const TIMES = 8;
  /** A linear reading takes `TIMES` as long, a quadratic one 64 times; caches and the collector explain the rest. */
  const LIMIT = 3 * TIMES;
  const SHORT = 8000;
  const ATTEMPTS = 4;

  /** Whether reading eight times the text takes far more than eight times as long, each time that it is tried. */
  function growsFaster(unit: string): boolean {
    const short = unit.repeat(Math.ceil(SHORT / unit.length));
    const long = short.repeat(TIMES);
    recogniseTime(short);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++)
      if (timeOf(long) < LIMIT * Math.max(timeOf(short), AT_LEAST)) return false;
    return true;
  }

  it('takes linear time, whatever is repeated', () => {
    const repeated = fc
      .array(fc.oneof({ weight: 3, arbitrary: piece }, fc.string({ maxLength: 6 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((pieces) => pieces.join(''))
      .filter((unit) => unit !== '');
    fc.assert(
      fc.property(repeated, (unit) => !growsFaster(unit)),
      { numRuns: 40 },
    );
  });

  it('takes linear time on what invites to look back or ahead', () => {
    for (const unit of [
      'ngày ',
      '1/',
      '1',
      'đại hội ',
      'khoá XI, ',
      'thứ hai, ',
      'from ',
      '1 năm ',
      '(',
      '. ',
      'đã họp',
      '12 tháng ',
      'a',
      '12/3/2025 03 năm ',
      'Tết Ất Tỵ 2025 ',
      'khoá XI (2021 - 2024), ',
      'năm 2024, ',
      'Hội nghị lần thứ 8 ',
      'Ngày thành lập Hội (12/3/2025) ',
      'Ngày 12/3/2025, Tỉnh uỷ đã ',
      'Congress of a ',
      'Lễ công bố A B ngày 1/2/2025 ',
    ])
      // prettier-ignore
      ok(!growsFaster(unit), JSON.stringify(unit));
  });

  it('a reading that is not linear would be seen', () => {
    const slow = (text: string): number => {
      let met = 0;
      for (let i = 0; i < text.length; i++) for (let k = 0; k < i; k += 4) met += text.charCodeAt(k);
      return met;
    };
    const time = (text: string): number => {
      const start = process.cpuUsage();
      slow(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const short = 'a'.repeat(SHORT);
    ok(time(short.repeat(TIMES)) >= LIMIT * Math.max(time(short), AT_LEAST));
  });
});
