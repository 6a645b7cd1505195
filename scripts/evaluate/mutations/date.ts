/** Mistakes in dates, periods, terms and what is counted in years. */
import { commemoration } from '../../../server/src/knowledge/commemorations';
import { matchCatalogue } from '../../../server/src/model/citation-catalogue';
import { dayFirstAmong } from '../../../server/src/model/date-order';
import { boundsOf } from '../../../server/src/model/date-values';
import { formatDay, lunarYearName, weekdayName } from '../../../server/src/model/date-format';
import type { DateMention, DateStyle, IsoDate, Part } from '../../../server/src/model/types';
import { toRoman } from '../../../server/src/text/roman';
import {
  addDays,
  addMonths,
  daysInMonth,
  isoOf,
  partsOf,
  weekdayOf,
} from '../../../server/src/text/calendar';
import { englishOrdinal } from '../../../server/src/text/number-words';
import { operator, replaceSpan, textOf } from '../mutants';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

type Day = DateMention & {
  readonly day: Part<number>;
  readonly month: Part<number>;
  readonly year: Part<number>;
  readonly iso: IsoDate;
};

/** Full days, alone on their place. */
function days(clean: CleanText, fits: (day: Day) => boolean = () => true): Day[] {
  return clean.model.dates.filter(
    (d): d is Day =>
      d.kind === 'day' && d.iso !== null && !d.completed && d.year !== undefined && fits(d as Day),
  );
}

function inFigures({ style }: DateMention): boolean {
  return style === 'slash' || style === 'hyphen' || style === 'words';
}

/** A passage of its own, put between two blocks; `mark` is the part of it that is the mistake. */
function insert(
  clean: CleanText,
  random: Random,
  before: string,
  mark: string,
  after: string,
): Mutant | undefined {
  const blocks = clean.model.blocks.filter((block) => block.original.trim() !== '' && block.index > 2);
  const block = random.pick(blocks);
  if (!block) return undefined;
  const at = block.start;
  const text = `${clean.text.slice(0, at)}${before}${mark}${after}\n\n${clean.text.slice(at)}`;
  return { text, start: at + before.length, end: at + before.length + mark.length };
}

function style(clean: CleanText): DateStyle {
  return clean.language === 'vi' ? 'slash' : 'month-day';
}

function write(clean: CleanText, iso: IsoDate): string {
  return formatDay(iso, style(clean));
}

/** The text with a place-date line of its own, after everything that it tells of, where it has no date yet. */
function dated(
  clean: CleanText,
  random: Random,
): { readonly draft: IsoDate; readonly head: string } | undefined {
  if (clean.date !== undefined) return { draft: clean.date, head: '' };
  const last =
    days(clean)
      .map(({ iso }) => iso)
      .sort()
      .at(-1) ?? '2025-03-28';
  if (last > '2027-01-01') return undefined;
  const draft = addDays(last, random.below(40));
  const line = clean.language === 'vi' ? formatDay(draft, 'words') : formatDay(draft, 'month-day');
  return { draft, head: `${clean.language === 'vi' ? 'Sơn Hà' : 'Son Ha'}, ${line}\n\n` };
}

function withHead(mutant: Mutant | undefined, head: string): Mutant | undefined {
  return (
    mutant && { text: head + mutant.text, start: mutant.start + head.length, end: mutant.end + head.length }
  );
}

function range(random: Random, from: number, to: number): number {
  return from + random.below(to - from + 1);
}

const impossible: Operator[] = [
  operator('date/impossible', 'a day past the end of its month', (clean, random) => {
    const date = random.pick(days(clean));
    if (!date) return undefined;
    const longest = date.month.value === 2 ? 29 : daysInMonth(date.year.value, date.month.value);
    return replaceSpan(
      clean,
      date.day.span,
      String(longest + 1 + random.below(longest < 31 ? 31 - longest : 4)),
    );
  }),
  operator('date/impossible', 'a thirteenth month and beyond', (clean, random) => {
    const date = random.pick(days(clean, (d) => inFigures(d) && d.day.value > 12));
    return date && replaceSpan(clean, date.month.span, String(range(random, 13, 19)));
  }),
  operator('date/impossible', '29 February of a common year', (clean, random) => {
    const date = random.pick(
      days(clean, (d) => !isoOf(d.year.value, 2, 29) && d.style !== undefined && d.style !== 'dot'),
    );
    if (!date?.style) return undefined;
    const text = formatDay(`${date.year.value}-02-28`, date.style).replace('28', '29');
    return replaceSpan(clean, date.span, text);
  }),
];

const order: Operator[] = [
  operator('date/swapped', 'month before day', (clean, random) => {
    const date = random.pick(
      days(clean, (d) => (d.style === 'slash' || d.style === 'hyphen') && d.day.value > 12),
    );
    if (!date) return undefined;
    const others = clean.model.dates.filter((d) => d !== date && d.span.start !== date.span.start);
    if (!dayFirstAmong(others)) return undefined;
    const [day, month] = [textOf(clean, date.day.span), textOf(clean, date.month.span)];
    const text = textOf(clean, date.span).replace(/^(\d+)(\D)(\d+)/u, `${month}$2${day}`);
    return replaceSpan(clean, date.span, text);
  }),
  operator(
    'date/swapped',
    'month before day, in a sentence of its own',
    (clean, random) => {
      const year = range(random, 2010, 2024);
      const good = `${range(random, 13, 28)}/${range(random, 1, 12)}/${year}`;
      const bad = `${range(random, 3, 12)}/${range(random, 13, 28)}/${year}`;
      return insert(
        clean,
        random,
        `Circulars No. 12/${year}/TT-BTC dated ${good} and No. 19/${year}/TT-BTC dated `,
        bad,
        ' of the Ministry of Finance remain in force.',
      );
    },
    ['en'],
  ),
  operator('date/range-order', 'ends exchanged', (clean, random) => {
    const ranges = clean.model.dates.filter((d) => {
      const [from, to] = [d.from, d.to];
      if (
        !from?.year ||
        !to?.year ||
        from.span.overlaps(to.span) ||
        from.month?.span.start === to.month?.span.start
      )
        return false;
      const [a, b] = [boundsOf(from), boundsOf(to)];
      return (
        a !== undefined && b !== undefined && a.first < b.first && from.year.span.start !== to.year.span.start
      );
    });
    const found = random.pick(ranges);
    if (!found?.from || !found.to) return undefined;
    const between = clean.text.slice(found.from.span.end, found.to.span.start);
    return replaceSpan(
      clean,
      found.span,
      textOf(clean, found.to.span) + between + textOf(clean, found.from.span),
    );
  }),
  operator('date/range-order', 'an end before the start', (clean, random) => {
    const terms = clean.model.dates.filter((d) => d.kind === 'term' && d.from?.year && d.to?.year);
    const term = random.pick(terms);
    if (!term?.from?.year || !term.to?.year) return undefined;
    return replaceSpan(clean, term.to.span, String(term.from.year.value - range(random, 1, 9)));
  }),
];

/** A date in figures or words with a wrong weekday before it. */
function misplaceWeekday(clean: CleanText, random: Random): Mutant | undefined {
  const date = random.pick(
    days(
      clean,
      (d) => d.weekday === undefined && d.span.anchor.start < d.span.start && d.style !== undefined,
    ),
  );
  if (!date) return undefined;
  const name = weekdayName(((weekdayOf(date.iso) + random.below(6)) % 7) + 1, clean.language);
  if (clean.language === 'en') {
    const joined = date.style === 'month-day' || date.style === 'day-month';
    return joined ? replaceRange(clean.text, date.span.start, date.span.start, `${name}, `) : undefined;
  }
  const led = clean.text.slice(Math.max(0, date.span.start - 6), date.span.start);
  const start = date.style === 'words' ? date.span.start : date.span.start - 5;
  if (date.style !== 'words' && led !== ' ngày ') return undefined;
  if (clean.text.charAt(start - 1) !== ' ') return undefined;
  const before = clean.text.charAt(start - 2) === ',' ? '' : ',';
  const at = before === '' ? start : start - 1;
  return replaceRange(clean.text, at, at, before === '' ? `${name}, ` : `, ${name},`);
}

const weekdays: Operator[] = [
  operator('date/weekday', 'another weekday before the date', misplaceWeekday),
  operator('date/weekday', 'another weekday in brackets', (clean, random) => {
    const date = random.pick(days(clean, (d) => d.weekday === undefined));
    if (!date || /^[\p{L}\d)]/u.test(clean.text.slice(date.span.end))) return undefined;
    const name = weekdayName(((weekdayOf(date.iso) + random.below(6)) % 7) + 1, clean.language);
    return replaceRange(clean.text, date.span.end, date.span.end, ` (${name})`);
  }),
];

const periods: Operator[] = [
  operator('date/period-length', 'another number of years', (clean, random) => {
    const from = range(random, 2012, 2020);
    const length = range(random, 2, 7);
    const stated = length + (random.next() < 0.5 ? 1 : -1) * range(random, 2, 3);
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
    const from = range(random, 2012, 2020);
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
        ? addDays(bounds.last, range(random, 1, 200))
        : addDays(bounds.first, -range(random, 1, 200));
    const mark = ` (${clean.language === 'vi' ? 'ngày ' : ''}${write(clean, day)})`;
    return replaceRange(clean.text, part.span.end, part.span.end, mark);
  }),
];

const congressYears = (ordinal: number): number => 1986 + (ordinal - 6) * 5;

const terms: Operator[] = [
  operator('date/term-ordinal', 'an ordinal not reached yet', (clean, random) => {
    const found = random.pick(
      clean.model.terms.filter((term) => term.body === 'national' && term.ordinal.value > 5),
    );
    if (!found) return undefined;
    const ordinal = range(random, 17, 30);
    const text = found.numeral === 'roman' ? (toRoman(ordinal) ?? '') : `${ordinal}th`;
    return replaceSpan(clean, found.ordinal.span, text);
  }),
  operator('date/term-ordinal', 'the years of another term', (clean, random) => {
    const ordinal = range(random, 10, 14);
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
    const ordinal = range(random, 11, 20);
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
    const day = isoOf(range(random, 2012, 2024), range(random, 3, 12), range(random, 1, 28)) ?? '2019-05-06';
    const term = day < '2016-01-20' ? 11 : day < '2021-01-26' ? 12 : 13;
    const wrong = term + (random.next() < 0.5 ? 1 : -1);
    const draft = clean.date ?? '2025-12-31';
    if (day > draft || (wrong > term && wrong > 12 && draft < '2021-02-02')) return undefined;
    const number = range(random, 300, 900);
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
    const day = addDays(row.from, (random.next() < 0.5 ? -1 : 1) * range(random, 40, 300));
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
      const day = addDays(clean.date ?? '2025-12-01', -range(random, 100, 300));
      const other = addDays(day, range(random, 10, 60));
      const name = `Đại hội đại biểu Đảng bộ tỉnh lần thứ ${toRoman(range(random, 11, 20)) ?? ''}`;
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

const counted: Operator[] = [
  operator('date/implementing', 'more years than have passed', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const years = range(random, 1, 9);
    const issued = addMonths(when.draft, -12 * years - random.below(7));
    const stated = String(years + range(random, 2, 5)).padStart(clean.language === 'vi' ? 2 : 1, '0');
    const number = range(random, 300, 900);
    const mutant =
      clean.language === 'vi'
        ? insert(
            clean,
            random,
            'Báo cáo tổng kết ',
            `${stated} năm`,
            ` thực hiện Chỉ thị số ${number}-CT/TU, ngày ${write(clean, issued)} của Ban Thường vụ Tỉnh uỷ.`,
          )
        : insert(
            clean,
            random,
            'The report summarizing ',
            `${stated} years`,
            ` of implementing Directive No. ${number}-CT/TU dated ${write(clean, issued)} of the Provincial Party Standing Committee.`,
          );
    return withHead(mutant, when.head);
  }),
  operator('date/implementing', 'fewer years than have passed', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const years = range(random, 5, 12);
    const issued = addMonths(when.draft, -12 * years - random.below(7));
    const stated = String(years - range(random, 2, 4)).padStart(clean.language === 'vi' ? 2 : 1, '0');
    const number = range(random, 300, 900);
    const mutant =
      clean.language === 'vi'
        ? insert(
            clean,
            random,
            'Sơ kết ',
            `${stated} năm`,
            ` thực hiện Nghị quyết số ${number}-NQ/TU, ngày ${write(clean, issued)} của Tỉnh uỷ.`,
          )
        : insert(
            clean,
            random,
            'After ',
            `${stated} years`,
            ` of implementing Resolution No. ${number}-NQ/TU dated ${write(clean, issued)} of the Provincial Party Committee, much was achieved.`,
          );
    return withHead(mutant, when.head);
  }),
  operator('date/anniversary', 'a count of other years', (clean, random) => {
    const found = clean.model.durations.filter((d) => d.period?.from?.kind === 'day' && d.unit === 'year');
    const mention = random.pick(found);
    if (!mention) return undefined;
    const stated = mention.count.value + (random.pick([-10, -5, -2, -1, 1, 2, 5, 10]) ?? 1);
    if (stated < 1 || !/^\d+$/u.test(textOf(clean, mention.count.span))) return undefined;
    return replaceSpan(clean, mention.count.span, String(stated));
  }),
  operator('date/anniversary', 'a count of other years, in a sentence of its own', (clean, random) => {
    const from = isoOf(range(random, 1930, 1985), range(random, 1, 12), range(random, 1, 28)) ?? '1950-05-06';
    const years = range(random, 20, 90);
    const to = addMonths(from, 12 * years);
    const stated = years + (random.pick([-10, -5, -2, -1, 1, 2, 5, 10]) ?? 1);
    const span = `(${write(clean, from)} - ${write(clean, to)})`;
    return clean.language === 'vi'
      ? insert(clean, random, 'Chào mừng kỷ niệm ', `${stated} năm`, ` Ngày thành lập huyện Sơn Hà ${span}.`)
      : insert(
          clean,
          random,
          'Marking ',
          `${stated} years`,
          ` of the establishment of Son Ha district ${span}.`,
        );
  }),
  operator('date/anniversary', 'a known day remembered in the wrong year', (clean, random) => {
    const when = dated(clean, random);
    const event = commemoration(
      random.pick(['party-founding', 'national-day', 'southern-liberation', 'dien-bien-phu']) ?? '',
    );
    if (!when || !event) return undefined;
    const years = partsOf(when.draft).year - partsOf(event.date).year;
    const stated = years + (random.pick([2, 3, 4, 6, 7, -2, -3]) ?? 3);
    if (stated % 5 === 0) return undefined;
    const mutant =
      clean.language === 'vi'
        ? insert(
            clean,
            random,
            'Các hoạt động kỷ niệm ',
            `${stated} năm`,
            ` Ngày ${event.name.vi} được tổ chức thiết thực.`,
          )
        : insert(
            clean,
            random,
            'Activities for the ',
            `${englishOrdinal(stated)} anniversary`,
            ` of the ${event.name.en} were practical.`,
          );
    return withHead(mutant, when.head);
  }),
];

const drafts: Operator[] = [
  operator('date/after-draft', 'a cited document of a later day', (clean, random) => {
    const draft = clean.date;
    if (draft === undefined) return undefined;
    const cited = clean.model.citations.filter(
      ({ own, date, key, number }) =>
        !own &&
        date?.kind === 'day' &&
        date.iso &&
        !date.completed &&
        date.year &&
        number?.year === undefined &&
        clean.model.citations.filter((other) => other.key === key && other.date).length === 1,
    );
    const citation = random.pick(cited);
    const { date } = citation ?? {};
    if (!citation || !date?.year) return undefined;
    const year = partsOf(draft).year + range(random, 1, 4);
    const iso = date.day && date.month && isoOf(year, date.month.value, date.day.value);
    if (!iso || matchCatalogue({ ...citation, date: { ...date, iso } }, clean.knowledge, draft))
      return undefined;
    return replaceSpan(
      clean,
      date.span,
      textOf(clean, date.span).replace(String(date.year.value), String(year)),
    );
  }),
  operator(
    'date/after-draft',
    'a cited document of a later day, in a sentence of its own',
    (clean, random) => {
      const when = dated(clean, random);
      if (!when) return undefined;
      const later = addDays(when.draft, range(random, 1, 900));
      const number = range(random, 300, 900);
      const mutant =
        clean.language === 'vi'
          ? insert(
              clean,
              random,
              `Thực hiện Chỉ thị số ${number}-CT/TU, ngày `,
              write(clean, later),
              ' của Ban Thường vụ Tỉnh uỷ về thực hành tiết kiệm.',
            )
          : insert(
              clean,
              random,
              `Implementing Directive No. ${number}-CT/TU dated `,
              write(clean, later),
              ' of the Provincial Party Standing Committee on thrift.',
            );
      return withHead(mutant, when.head);
    },
  ),
  operator('date/future-past', 'told as done, on a later day', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const later = addDays(when.draft, range(random, 1, 900));
    const done =
      clean.language === 'vi'
        ? (random.pick([
            'đã tổ chức hội nghị sơ kết',
            'đã họp phiên thường kỳ',
            'đã làm việc với Đảng uỷ xã Bình Lâm',
            'đã thông qua dự thảo báo cáo',
          ]) ?? '')
        : (random.pick(['met in Son Ha', 'was held in Son Ha', 'opened', 'was convened']) ?? '');
    const mutant =
      clean.language === 'vi'
        ? insert(clean, random, `Ban Thường vụ Tỉnh uỷ ${done} ngày `, write(clean, later), '.')
        : insert(clean, random, `The conference ${done} on `, write(clean, later), '.');
    return withHead(mutant, when.head);
  }),
  operator('date/future-past', 'a later day that opens a sentence told as done', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const later = addDays(when.draft, range(random, 1, 900));
    const done =
      clean.language === 'vi'
        ? (random.pick([
            'Ban Thường vụ Tỉnh uỷ đã họp phiên thường kỳ',
            'Đảng uỷ xã Bình Lâm đã tổ chức hội nghị sơ kết',
            'Hội đồng nhân dân tỉnh đã thông qua 12 nghị quyết',
          ]) ?? '')
        : (random.pick(['the Standing Committee held a conference', 'the cells met in Son Ha']) ?? '');
    const lead = clean.language === 'vi' ? (random.pick(['Ngày ', 'Sáng ngày ', 'Chiều ']) ?? '') : 'On ';
    return withHead(insert(clean, random, lead, write(clean, later), `, ${done}.`), when.head);
  }),
];

const styles: Operator[] = [
  operator('date/lunar-year', 'the name of another year', (clean, random) => {
    const year = range(random, 2016, 2031);
    const name = lunarYearName(year + (random.pick([-2, -1, 1, 2, 12]) ?? 1), clean.language);
    return clean.language === 'vi'
      ? insert(clean, random, 'Chăm lo Tết Nguyên đán ', `${name} ${year}`, ' cho hộ nghèo.')
      : insert(
          clean,
          random,
          'Care for the poor on the Lunar New Year of ',
          `${name} ${year}`,
          ' was well prepared.',
        );
  }),
  operator(
    'date/leading-zero',
    'a zero left out',
    (clean, random) => {
      const parts = days(clean, (d) => d.style === 'slash' || d.style === 'words').flatMap((d) => {
        const [day, month] = [textOf(clean, d.day.span), textOf(clean, d.month.span)];
        return [
          ...(/^0\d$/u.test(day) ? [d.day.span] : []),
          ...(/^0[12]$/u.test(month) ? [d.month.span] : []),
        ];
      });
      const span = random.pick(parts);
      return span && replaceSpan(clean, span, textOf(clean, span).slice(1));
    },
    ['vi'],
  ),
  operator('date/mixed-styles', 'one date in another style', (clean, random) => {
    const place = clean.model.header.placeDate?.date.span;
    const all = days(
      clean,
      (d) => d.style !== undefined && d.style !== 'iso' && !(place?.overlaps(d.span) ?? false),
    );
    const date = random.pick(all);
    if (!date || all.length < 6 || all.filter(({ style }) => style === date.style).length < all.length - 1)
      return undefined;
    if (/\p{Lu}{3}/u.test(textOf(clean, date.span))) return undefined;
    const other =
      clean.language === 'vi'
        ? date.style === 'words'
          ? 'slash'
          : 'words'
        : date.style === 'month-day'
          ? 'day-month'
          : 'month-day';
    const text = formatDay(date.iso, other);
    if (date.style === 'words') return replaceSpan(clean, date.span, `ngày ${text}`);
    return replaceSpan(clean, date.span, date.led ? text.replace(/^ngày /u, '') : text);
  }),
];

export const operators: readonly Operator[] = [
  ...impossible,
  ...order,
  ...weekdays,
  ...periods,
  ...terms,
  ...counted,
  ...drafts,
  ...styles,
];
