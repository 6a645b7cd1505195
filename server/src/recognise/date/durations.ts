import { calendarNumbers, calendarValues } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { nth, sure } from '../../text/certain';
import { LUNAR_NAME } from './lunar';
import { ENGLISH_ORDINAL, readNumeral } from './numerals';
import { numberOf, type Reader } from './reader';
import type { DurationUnit, RawDuration, RawPart } from './types';

const units = calendarValues('duration');
const cardinals = new Map([...calendarNumbers('cardinal', 'vi'), ...calendarNumbers('cardinal', 'en')]);
/** Words of numbers: before a number they make it a greater one, which the table need not have. */
const numerals = new Set([...cardinals.keys()].flatMap((numeral) => numeral.split(/[ -]/)));
const unitWords = (language: 'vi' | 'en'): string => alternation(calendarValues('duration', language).keys());
/** Units are looked for, and what is counted is read before them: there are far fewer of them than of numbers. */
const VIETNAMESE = new RegExp(String.raw`(?<= )(?:${unitWords('vi')})(?![\p{L}\d])`, 'gu');
const ENGLISH = new RegExp(String.raw`(?<=[ -])(?:${unitWords('en')})(?![\p{L}\d])`, 'gu');
const BETWEEN = new Set(['consecutive', 'full']);
const LONGEST_NUMERAL = 3;
/** “95th anniversary”, “97th founding anniversary”. */
const ANNIVERSARY = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,3}(?:st|nd|rd|th)|${ENGLISH_ORDINAL}) (?:\p{L}{5,12} )?anniversary(?![\p{L}\d])`,
  'dgu',
);

/** “kỷ niệm lần thứ 95 Ngày …”: an anniversary counted without “năm”. */
const COUNTED = /(?<=kỷ niệm lần thứ )(\d{1,3})(?! năm)(?![\p{L}\d])/dgu;

/** A number after one of these is an ordinal or a label, not a count: `tháng 5 năm 2025`, `quý 4 năm`, `lần thứ 3 năm`. */
const LABELLED =
  /(?:^|\P{L})(?:tháng|quý|ngày|số|thứ|khóa|lần|điều|khoản|mục|đợt|nhóm|vòng|lớp|(?<!nhiệm )kỳ|tổ|phòng|mùng|mồng|thứ \p{L}+) $/u;
/** … and after one of these also a number in words. */
const ORDINAL = /(?:^|\P{L})(?:thứ|lần|(?<!nhiệm )kỳ|khóa|tháng|ngày) $/u;
const REMEMBERED = /kỷ niệm(?: lần thứ| ngày| tròn)? $/;
const IMPLEMENTING =
  /^ (?:triển khai |tổ chức |thực hiện |thi hành ){1,3}|^ (?:of |in )?(?:the )?(?:implement(?:ing|ation)|execution|executing|enforcing|reali[sz]ing|carrying out)(?: of| the|[ ,])/;
const LEAD = 20;

/** Lengths of time, in the order of the text. A bare count such as “30 ngày” is one too. */
export function recogniseDurations(reader: Reader): RawDuration[] {
  const { key } = reader;
  const found: RawDuration[] = [];
  for (const match of key.matchAll(VIETNAMESE)) push(found, counted(reader, match, ' '));
  if (/year|month|week|day|quarter/.test(key))
    for (const match of key.matchAll(ENGLISH)) push(found, counted(reader, match, ' -'));
  if (key.includes('anniversary'))
    for (const match of key.matchAll(ANNIVERSARY)) push(found, ordinalAnniversary(match));
  if (key.includes('kỷ niệm lần thứ'))
    for (const match of key.matchAll(COUNTED)) push(found, anniversary(match));
  return found.sort((a, b) => a.from - b.from);
}

/** Adds a length that does not begin inside the one before: “95 năm Ngày …” is not followed by five days. */
function push(found: RawDuration[], item: RawDuration | undefined): void {
  const last = found.at(-1);
  if (item && !(last && last.from < item.to && item.from < last.to)) found.push(item);
}

interface Count extends RawPart {
  readonly figure: boolean;
}

/** The number right before an offset, in figures or in up to three words. */
function countBefore(reader: Reader, at: number, gaps: string): Count | undefined {
  let last = reader.wordBefore(at);
  if (BETWEEN.has(last.word) && last.gap === ' ') last = reader.wordBefore(last.from);
  if (last.gap.length !== 1 || !gaps.includes(last.gap)) return undefined;
  const { to } = last;
  if (/^\d{1,3}$/.test(last.word)) {
    const before = reader.key.charAt(last.from - 1);
    if (before !== '' && '.,/-'.includes(before)) return undefined;
    return { value: Number(last.word), from: last.from, to, figure: true };
  }
  let best: Count | undefined;
  for (let word = last, n = 0; n < LONGEST_NUMERAL && word.word !== ''; n++) {
    const value = cardinals.get(reader.key.slice(word.from, to));
    if (value !== undefined) best = { value, from: word.from, to, figure: false };
    word = reader.wordBefore(word.from);
    if (word.gap !== ' ' && word.gap !== '-') break;
  }
  if (!best) return undefined;
  // “một trăm hai mươi năm” is not twenty years; “năm” itself may be a year, as in “mỗi năm hai tháng”.
  let before = reader.wordBefore(best.from);
  if (before.word === 'and') before = reader.wordBefore(before.from);
  const longer = before.gap === ' ' && numerals.has(before.word) && !units.has(before.word);
  return longer ? undefined : best;
}

function counted(reader: Reader, match: RegExpExecArray, gaps: string): RawDuration | undefined {
  const count = countBefore(reader, match.index, gaps);
  if (!count || count.value < 1) return undefined;
  const [word] = match;
  const to = match.index + word.length;
  const before = reader.key.slice(Math.max(0, count.from - LEAD), count.from);
  const after = reader.key.slice(to, to + 40);
  if ((count.figure ? LABELLED : ORDINAL).test(before)) return undefined;
  if (word === 'quý' && reader.match(LUNAR_NAME, match.index)) return undefined;
  // “05 năm 2020”: a number of a document with its year, unless more than one year follows.
  if (word === 'năm' && /^ \d{4}(?! ?[-–])/.test(after)) return undefined;
  return {
    from: count.from,
    to,
    count: { value: count.value, from: count.from, to: count.to },
    unit: (units.get(word) ?? 'year') as DurationUnit,
    purpose: purposeOf(before, after),
  };
}

/** `80th anniversary`, `eightieth anniversary`. */
function ordinalAnniversary(match: RegExpExecArray): RawDuration {
  const count = { ...numberOf(match, 1), value: sure(readNumeral(nth(match, 1))).value };
  const [from, to] = [match.index, match.index + match[0].length];
  return { from, to, count, unit: 'year', purpose: 'anniversary' };
}

function anniversary(match: RegExpExecArray): RawDuration {
  const [from, to] = [match.index, match.index + match[0].length];
  return { from, to, count: { value: Number(match[1]), from, to }, unit: 'year', purpose: 'anniversary' };
}

function purposeOf(before: string, after: string): RawDuration['purpose'] {
  if (REMEMBERED.test(before)) return 'anniversary';
  if (IMPLEMENTING.test(after)) return 'implementing';
  return before.endsWith('nhiệm kỳ ') || /^ term(?!\p{L})/u.test(after) ? 'term' : undefined;
}
