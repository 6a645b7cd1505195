import { calendarNumbers, calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { entryOf, nth } from '../../text/certain';
import { numberOf, partOf, type Reader, wordOf } from './reader';
import type { RawDate, RawPart } from './types';

const stems = calendarNumbers('stem');
const branches = calendarNumbers('branch');
const NAME = String.raw`(${alternation(stems.keys())}) (${alternation(branches.keys())})`;

/** `Tết Nguyên đán Ất Tỵ 2025`, `Xuân Bính Ngọ năm 2026`, `năm Giáp Thìn (2024)`, `the Lunar New Year of At Ty 2025`. */
const LUNAR = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(tết(?: nguyên đán| cổ truyền)?|xuân|năm|âm lịch|new year|tet|year of(?: the)?|of)(?: năm| của|,|:)? |[(“"'] ?)?${NAME}(?![\p{L}\d])(?:(?: năm|,| -| –)? \(?(\d{4})(?!\d)\)?)?`,
  'dgu',
);
/** The two words alone: most texts have none, and this is soon known. */
const HINT = new RegExp(NAME);
/** “Quý Hợi”, where “quý” is no quarter. */
export const LUNAR_NAME = new RegExp(String.raw`${NAME}(?![\p{L}\d])`, 'duy');
/** A year that stands before its name: `Xuân 2025 - Ất Tỵ`, `2025 (năm Ất Tỵ)`. */
const YEAR_BEFORE = /(?<!\d)(\d{4}) ?[-–(] ?(?:năm )?$/du;
const REACH = 16;

const LUNAR_WORD = alternation(calendarWords('lunar-context'));
/** `30/02 âm lịch`, `30/02 (âm lịch)`, `30 February in the lunar calendar`, `ngày 30 tháng 02 năm Ất Tỵ`. */
const AFTER_DAY = new RegExp(
  String.raw` ?[(,]? ?(?:(?:theo|of|in|by|on|the|năm) ){0,3}(?:(?:${LUNAR_WORD})|${NAME})(?![\p{L}\d])`,
  'duy',
);
const BEFORE_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:${LUNAR_WORD})(?: date| calendar)?[:,]? ?\(?(?:ngày )?$`,
  'u',
);

/** Whether a day or month is one of the lunar calendar, whose months are not those of the solar one. */
export function isLunar(reader: Reader, { kind, year, from, to, ends }: RawDate): boolean {
  if (kind !== 'day' && ends?.[0].kind !== 'day' && (kind !== 'month' || year)) return false;
  if (reader.match(AFTER_DAY, to) !== null) return true;
  // “30/02 năm 2026 (âm lịch)” is one; “… âm lịch, 17/02/2026” may be the solar day beside it.
  return !year && BEFORE_DAY.test(reader.key.slice(Math.max(0, from - REACH), from));
}

/** Place in the cycle of sixty of a stem and a branch; undefined where the two are never one year's name. */
function sexagenaryOfNames(stem: number, branch: number): number | undefined {
  return stem % 2 === branch % 2 ? (((6 * stem - 5 * branch) % 60) + 60) % 60 : undefined;
}

/** Without tone marks the branches Tý (0) and Tỵ (5) are one word; the stem tells which is meant. */
function branchOf(word: string, stem: number): number {
  return word === 'ty' ? (stem % 2) * 5 : entryOf(branches, word);
}

/** Names of lunar years; only with a word for it before, or a year after. */
export function recogniseLunarYears(reader: Reader): RawDate[] {
  if (!HINT.test(reader.key)) return [];
  const found: RawDate[] = [];
  for (const match of reader.key.matchAll(LUNAR)) {
    const [, lead] = match;
    const { value: stem, from } = wordOf(match, 2, stems);
    const { to } = numberOf(match, 3);
    const year = partOf(match, 4) ?? yearBefore(reader, from);
    const ambiguous = lead === undefined || lead === 'of';
    if ((ambiguous && !year) || reader.text.charAt(from) === reader.key.charAt(from)) continue;
    const value = sexagenaryOfNames(stem, branchOf(nth(match, 3), stem)) ?? Number.NaN;
    found.push({
      from: year ? Math.min(year.from, from) : from,
      to: year ? Math.max(year.to, to) : to,
      kind: 'lunar-year',
      lunar: { value, from, to },
      ...(year ? { year } : {}),
    });
  }
  return found;
}

function yearBefore(reader: Reader, at: number): RawPart | undefined {
  const start = Math.max(0, at - REACH);
  const match = YEAR_BEFORE.exec(reader.key.slice(start, at));
  if (!match) return undefined;
  const { value, from, to } = numberOf(match, 1);
  return { value, from: start + from, to: start + to };
}
