import { alternation, calendarValues } from '../../knowledge/calendar';
import { ENGLISH_CARDINAL, ENGLISH_ORDINAL, readNumeral, VIETNAMESE_CARDINAL } from './numerals';
import type { Reader } from './reader';
import type { DurationUnit } from '../../model/types';
import type { RawDuration } from './types';

const units = calendarValues('duration');
const VIETNAMESE = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,3}|${VIETNAMESE_CARDINAL}) (${alternation(calendarValues('duration', 'vi').keys())})(?![\p{L}\d])`,
  'dgu',
);
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,3}|${ENGLISH_CARDINAL})[ -](?:consecutive |full )?(${alternation(calendarValues('duration', 'en').keys())})(?![\p{L}\d])`,
  'dgu',
);
const ANNIVERSARY = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,3}(?:st|nd|rd|th)|${ENGLISH_ORDINAL}) anniversary(?![\p{L}\d])`,
  'dgu',
);

/** “kỷ niệm lần thứ 95 Ngày …”: an anniversary counted without “năm”. */
const COUNTED = /(?<=kỷ niệm lần thứ )(\d{1,3})(?! năm)(?![\p{L}\d])/dgu;

/** A number after one of these is an ordinal or a label, not a count: `tháng 5 năm 2025`, `quý 4 năm`, `lần thứ 3 năm`. */
const LABELLED =
  /(?:^|\P{L})(?:tháng|quý|ngày|số|thứ|khóa|lần|điều|khoản|mục|đợt|nhóm|vòng|lớp|kỳ|tổ|phòng|mùng|mồng|thứ \p{L}+) $/u;
/** … and after one of these also a number in words. */
const ORDINAL = /(?:^|\P{L})(?:thứ|lần|kỳ|khóa|tháng|ngày) $/u;
const REMEMBERED = /kỷ niệm(?: lần thứ| ngày| tròn)? $/;
const IMPLEMENTING =
  /^ (?:triển khai |tổ chức |thực hiện |thi hành ){1,3}|^ (?:of |in )?(?:the )?(?:implement(?:ing|ation)|execution|executing|enforcing|reali[sz]ing|carrying out)(?: of| the|[ ,])/;
const LEAD = 20;

/** Lengths of time, in the order of the text. A bare count such as “30 ngày” is one too. */
export function recogniseDurations(reader: Reader): RawDuration[] {
  const { key } = reader;
  const found: RawDuration[] = [];
  for (const match of key.matchAll(VIETNAMESE)) push(found, duration(reader, match));
  if (/year|month|week|day|quarter/.test(key))
    for (const match of key.matchAll(ENGLISH)) push(found, duration(reader, match));
  if (key.includes('anniversary'))
    for (const match of key.matchAll(ANNIVERSARY)) push(found, duration(reader, match));
  if (key.includes('kỷ niệm lần thứ'))
    for (const match of key.matchAll(COUNTED)) push(found, anniversary(match));
  return found.sort((a, b) => a.from - b.from);
}

function push(found: RawDuration[], item: RawDuration | undefined): void {
  if (item) found.push(item);
}

function duration(reader: Reader, match: RegExpExecArray): RawDuration | undefined {
  const range = match.indices?.[1];
  const numeral = readNumeral(match[1] ?? '');
  if (!range || !numeral || numeral.value < 1 || numeral.numeral === 'roman') return undefined;
  const to = match.index + match[0].length;
  const before = reader.key.slice(Math.max(0, match.index - LEAD), match.index);
  const after = reader.key.slice(to, to + 40);
  if ((numeral.numeral === 'arabic' ? LABELLED : ORDINAL).test(before)) return undefined;
  // “05 năm 2020”: a number of a document with its year, unless more than one year follows.
  if (match[2] === 'năm' && /^ \d{4}(?! ?[-–])/.test(after)) return undefined;
  return {
    from: match.index,
    to,
    count: { value: numeral.value, from: range[0], to: range[1] },
    unit: (units.get(match[2] ?? '') ?? 'year') as DurationUnit,
    purpose: purposeOf(match, before, after),
  };
}

function anniversary(match: RegExpExecArray): RawDuration {
  const [from, to] = [match.index, match.index + match[0].length];
  return { from, to, count: { value: Number(match[1]), from, to }, unit: 'year', purpose: 'anniversary' };
}

function purposeOf(match: RegExpExecArray, before: string, after: string): RawDuration['purpose'] {
  if (match[2] === undefined || REMEMBERED.test(before)) return 'anniversary';
  if (IMPLEMENTING.test(after)) return 'implementing';
  return before.endsWith('nhiệm kỳ ') || /^ term(?!\p{L})/u.test(after) ? 'term' : undefined;
}
