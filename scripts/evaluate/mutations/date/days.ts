/** Mistakes in single days and in how they are written. */
import { formatDay, lunarYearName, weekdayName } from '../../../../server/src/model/date-format';
import { dayFirstAmong } from '../../../../server/src/model/date-order';
import { boundsOf } from '../../../../server/src/model/date-values';
import { daysInMonth, isoOf, weekdayOf } from '../../../../server/src/text/calendar';
import { operator, replaceSpan, textOf } from '../../mutants';
import { between, type Random } from '../../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../../types';
import { days, inFigures, insert } from './sound';

export const impossible: Operator[] = [
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
    return date && replaceSpan(clean, date.month.span, String(between(random, 13, 19)));
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

export const order: Operator[] = [
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
      const year = between(random, 2010, 2024);
      const good = `${between(random, 13, 28)}/${between(random, 1, 12)}/${year}`;
      const bad = `${between(random, 3, 12)}/${between(random, 13, 28)}/${year}`;
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
    return replaceSpan(clean, term.to.span, String(term.from.year.value - between(random, 1, 9)));
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

export const weekdays: Operator[] = [
  operator('date/weekday', 'another weekday before the date', misplaceWeekday),
  operator('date/weekday', 'another weekday in brackets', (clean, random) => {
    const date = random.pick(days(clean, (d) => d.weekday === undefined));
    if (!date || /^[\p{L}\d)]/u.test(clean.text.slice(date.span.end))) return undefined;
    const name = weekdayName(((weekdayOf(date.iso) + random.below(6)) % 7) + 1, clean.language);
    return replaceRange(clean.text, date.span.end, date.span.end, ` (${name})`);
  }),
];

export const styles: Operator[] = [
  operator('date/lunar-year', 'the name of another year', (clean, random) => {
    const year = between(random, 2016, 2031);
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
