import { calendarNumbers, calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { numberOf, partOf, type Reader, wordOf } from './reader';
import type { RawDate, RawPart } from './types';

const englishMonths = calendarNumbers('month', 'en');
const englishOrdinals = calendarNumbers('ordinal', 'en');

const MONTH = /tháng ?(\d{1,2})(?: ?[/.-] ?(\d{4})|(?: ?, ?| )năm (\d{4}))?(?!\d)/dy;
const HALF = /tháng (đầu|cuối)(?: của)? năm(?: (\d{4}))?(?!\d)/dy;
const QUARTER =
  /qu[ýí] ?(?:(iv|i{1,3}|[1-4]) ?(?:[-–]|đến) ?(?=[iv\d]{1,3} ?[/n]))?(iv|i{1,3}|vi{0,3}|[1-9])(?: ?[/.-] ?(\d{4})|(?: ?, ?| )năm (\d{4}))?(?![\p{L}\d])/duy;
const QUARTER_CODE = /q([1-9]) ?[/.-]? ?(\d{4})(?!\d)/dy;
const ENGLISH_YEAR = /(?:quarter|half)(?: of| in|,)?(?: the year)? (\d{4})(?!\d)/dy;
const ENGLISH_MONTH = new RegExp(
  String.raw`(${alternation(englishMonths.keys())})\.?(?:,| of)? (\d{4})(?![\d\p{L}])`,
  'duy',
);
const ENGLISH_SIX = /(first|last) (?:six|6|06) months of (?:the year )?(\d{4})(?!\d)/dy;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

/** `tháng 6/2027`, `tháng 10 năm 2025`, `tháng 6`; and `6 tháng đầu năm 2025`. `at` is where “tháng” starts. */
export function readMonth(reader: Reader, at: number): RawDate | undefined {
  const half = reader.match(HALF, at);
  if (half) return readVietnameseHalf(reader, at, half);
  const match = reader.match(MONTH, at);
  if (!match) return undefined;
  const month = numberOf(match, 1);
  const year = partOf(match, 2) ?? partOf(match, 3);
  const before = reader.wordBefore(at);
  // “6 tháng 1 lần”: months that are counted.
  if (!year && /^\d+$/.test(before.word) && /^ $/.test(before.gap)) return undefined;
  if (!year && (month.value < 1 || month.value > 12)) return undefined;
  const to = (year ?? month).to;
  if (!reader.endsFigure(to)) return undefined;
  const style = match[2] === undefined ? 'words' : 'slash';
  return { from: at, to, kind: 'month', style, month, ...(year ? { year } : {}) };
}

function readVietnameseHalf(reader: Reader, at: number, match: RegExpExecArray): RawDate | undefined {
  const count = reader.wordBefore(at);
  if (!/^(?:0?6|sáu)$/.test(count.word) || count.gap !== ' ') return undefined;
  const year = partOf(match, 2);
  return {
    from: count.from,
    to: year?.to ?? at + match[0].length,
    kind: 'half-year',
    half: { ...numberOf(match, 1), value: match[1] === 'đầu' ? 1 : 2 },
    ...(year ? { year } : {}),
  };
}

/** `quý I/2025`, `quý IV năm 2025`, `quý 3`, `quý I - II/2025`, `Q1/2025`; `at` is where “quý” or “q” starts. */
export function readQuarter(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(QUARTER, at) ?? reader.match(QUARTER_CODE, at);
  if (!match) return undefined;
  // `Q1/2025` has no place for a first quarter.
  const place = match.length === 5 ? 2 : 1;
  const figure = numberOf(match, place);
  const year = partOf(match, place + 1) ?? partOf(match, place + 2);
  const to = year?.to ?? figure.to;
  const valued = (part: RawPart): RawPart => ({
    ...part,
    value: ROMAN[reader.key.slice(part.from, part.to)] ?? part.value,
  });
  const quarter = valued(figure);
  if (!reader.endsFigure(to) || (!year && quarter.value > 4)) return undefined;
  // “Audi Q7 2020” is a name.
  const beside = reader.wordBefore(at);
  const named = beside.word !== '' && /\p{Lu}/u.test(reader.text.charAt(beside.from));
  if (place === 1 && quarter.value > 4 && match[0].includes(' ') && named) return undefined;
  const last: RawDate = { from: at, to, kind: 'quarter', quarter, ...(year ? { year } : {}) };
  const before = place === 1 ? undefined : partOf(match, 1);
  if (!before) return last;
  const first = valued(before);
  // “quý IV - I/2026” begins in the year before.
  if (first.value >= quarter.value) return { ...last, from: figure.from };
  const ends: [RawDate, RawDate] = [
    { ...last, from: first.from, to: first.to, quarter: first, fragment: true },
    { ...last, from: figure.from, fragment: true },
  ];
  return { from: at, to, kind: 'range', ...(year ? { year } : {}), ends };
}

/** `the first quarter of 2025`, `second half of 2025`; `at` is where “quarter” or “half” starts. */
export function readEnglishQuarter(
  reader: Reader,
  at: number,
  unit: 'quarter' | 'half',
): RawDate | undefined {
  const before = reader.wordBefore(at);
  const value = englishOrdinals.get(before.word) ?? /^(\d)(?:st|nd|rd|th)$/.exec(before.word)?.[1];
  if (value === undefined || before.gap !== ' ') return undefined;
  const ordinal: RawPart = { value: Number(value), from: before.from, to: before.to };
  const match = reader.match(ENGLISH_YEAR, at);
  const year = match ? partOf(match, 1) : undefined;
  if (ordinal.value > (unit === 'half' ? 2 : 4) && !year) return undefined;
  if (unit === 'half' && !year) return undefined;
  const base = { from: before.from, to: year?.to ?? at + unit.length, ...(year ? { year } : {}) };
  return unit === 'half'
    ? { ...base, kind: 'half-year', half: ordinal }
    : { ...base, kind: 'quarter', quarter: ordinal };
}

/** `the first six months of 2025`; `at` is where “first” or “last” starts. */
export function readEnglishSixMonths(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(ENGLISH_SIX, at);
  if (!match) return undefined;
  const year = numberOf(match, 2);
  const half = { ...numberOf(match, 1), value: match[1] === 'first' ? 1 : 2 };
  return { from: at, to: year.to, kind: 'half-year', half, year };
}

const MONTH_YEAR = /(\d{1,2})\/(\d{4})(?!\d)/dy;
/** Words after which `6/2027` is a month without “tháng”; in brackets it is one too. */
const MONTH_LEADS = calendarWords('month-context');

/** `(9/2024)`, `từ 6/2022 đến 6/2027`; `at` is where the figure starts. */
export function readMonthYear(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(MONTH_YEAR, at);
  if (!match) return undefined;
  const [month, year] = [numberOf(match, 1), numberOf(match, 2)];
  if (month.value < 1 || month.value > 12) return undefined;
  if (year.value < 1900 || year.value > 2199 || !reader.endsFigure(year.to)) return undefined;
  const bracketed = reader.key.charAt(at - 1) === '(' && reader.key.charAt(year.to) === ')';
  const before = reader.wordBefore(at);
  if (!bracketed && !(before.gap === ' ' && MONTH_LEADS.has(before.word))) return undefined;
  return { from: at, to: year.to, kind: 'month', style: 'slash', month, year };
}

const MONTHS = new RegExp(
  String.raw`(${alternation(englishMonths.keys())})\.? (?:to|until|through|-|–) (${alternation(englishMonths.keys())})(?![\p{L}])(?! ?\d)`,
  'duy',
);

/** `from August to December` at an offset of folded text: two months without a year. */
export function readMonths(reader: Reader, at: number): RawDate | undefined {
  if (reader.wordBefore(at).word !== 'from') return undefined;
  const match = reader.match(MONTHS, at);
  if (!match) return undefined;
  const monthOf = (group: number): RawDate => {
    const month = wordOf(match, group, englishMonths);
    const { from, to } = month;
    return { from, to, kind: 'month', style: 'month-day', month, fragment: true, recurring: true };
  };
  const last = monthOf(2);
  return { from: at, to: last.to, kind: 'range', ends: [monthOf(1), last] };
}

/** `October 2018`; `at` is where the month starts. */
export function readEnglishMonth(reader: Reader, at: number): RawDate | undefined {
  const first = reader.text.charAt(at);
  if (first === first.toLowerCase()) return undefined;
  const match = reader.match(ENGLISH_MONTH, at);
  if (!match) return undefined;
  const [month, year] = [wordOf(match, 1, englishMonths), numberOf(match, 2)];
  return { from: at, to: year.to, kind: 'month', style: 'month-day', month, year };
}
