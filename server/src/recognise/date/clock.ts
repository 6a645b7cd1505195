import { calendarValues, calendarWords } from '../../knowledge/calendar';
import type { Language } from '../../text/language';
import { alternation } from '../../text/alternation';
import { entryOf } from '../../text/certain';
import { partOf, type Reader } from './reader';
import type { RawDate } from './types';

const CLOCK = /(\d{1,2})(?: ?giờ(?: ?(\d{2})(?: ?phút)?)?| ?[hg](\d{2})|:(\d{2}))(?![\p{L}\d]|:\d)/duy;
/** Words after which hours are those of a day, not a length of time. */
const LEADS = calendarWords('hour-lead');
/** … or may be: seventy-five minutes are none either way. */
const BOUNDS = calendarWords('hour-bound');
/** What may come after minutes whose word is left out: “lúc 8 giờ 75 đại biểu …” counts something else. */
const FOLLOWERS = alternation(calendarWords('hour-follower'));
const GOES_ON = new RegExp(` ?(?:[,.;)–-]|$)| (?:${FOLLOWERS})(?!\\p{L})`, 'uy');

/** A half of the day, by its first and last hour; those past 24 are of the night. */
const HALVES = new Map(
  Array.from(calendarValues('hour-half'), ([word, value]) => [word, value.split('-').map(Number)] as const),
);
const halves = (language: Language): string => alternation(calendarValues('hour-half', language).keys());
/** “8 giờ sáng” goes on so, and not “24 giờ sáng tạo”; “in the morning” says it by itself. */
const HALF = String.raw`((?:${halves('vi')})(?= ?[,.;:)–-]|$| \d| (?:${FOLLOWERS})(?!\p{L}))|(?:${halves('en')})(?!\p{L}))`;
const TIME = String.raw`(\d{1,2})(?: ?giờ(?: ?(\d{2})(?: ?phút)?|(?! ?\d))| ?[hg](\d{2})?|:(\d{2})|(?= ?[ap]\.?m(?!\p{L})))(?: ?([ap])\.?m\.?| ${HALF})?(?![\p{L}\d]|:\d)`;
/** Groups of a match of it: the hour, the minutes in three forms, a.m. or p.m., the word for a half of the day. */
const TIME_GROUPS = 6;
const HOUR = new RegExp(TIME, 'duy');
const HOURS = new RegExp(
  `${TIME}(?: (?:${alternation(calendarWords('hour-until'))}) | ?[-–] ?)${TIME}`,
  'duy',
);
/** Words after which hours are of the other half of the day, or of another day. */
const OTHER = new RegExp(` ?(?:${alternation(calendarWords('hour-other'))})(?!\\p{L})`, 'duy');
/** … or their day is told. */
const DATED = new RegExp(` ?(?:${alternation(calendarWords('hour-dated'))})(?!\\p{L})| \\(?\\d`, 'duy');
const SAME_DAY = new RegExp(`,?(?: on)? (?:${alternation(calendarWords('hour-same-day'))})(?!\\p{L})`, 'duy');
const LINKS = alternation([...calendarWords('hour-link'), ...LEADS]);
/** “khai mạc vào hồi”, “Thời gian: từ”, “adjourned at”: what stands before the hour of an edge of a meeting. */
const before = (edge: 'hour-opening' | 'hour-closing'): string =>
  String.raw`(?<!\p{L})(?:${alternation(calendarWords(edge))})[:,]?(?: (?:${LINKS}):?){0,2} $`;
/** … or at the head of a paragraph: “Vào hồi 8 giờ 00, Chi bộ họp”. */
const OPENING = new RegExp(
  String.raw`${before('hour-opening')}|^(?:(?:${LINKS}) )?(?:${alternation(LEADS)}):? $`,
  'u',
);
const CLOSING = new RegExp(before('hour-closing'), 'u');
const EDGE_REACH = 40;
const NOON = 12 * 60;
/** Hours that lie farther back are those of the next day. */
const FARTHEST_BACK = 6 * 60;

/** A time of the day, in minutes since midnight; `halved` where it is told which half of the day is meant. */
interface Time {
  readonly minutes: number;
  readonly halved: boolean;
}

/** The time whose groups in a match begin with `first`; undefined where the half of the day does not have the hour. */
function timeOf(match: RegExpExecArray, first: number): Time | undefined {
  const [written = '', a, b, c, face, half] = match.slice(first, first + TIME_GROUPS) as (
    string | undefined
  )[];
  const hour = hourOf(Number(written), face, half);
  const halved = face !== undefined || half !== undefined;
  return hour === undefined ? undefined : { minutes: hour * 60 + Number(a ?? b ?? c ?? 0), halved };
}

/** “2 giờ chiều” is 14, “1 giờ đêm” 25. */
function hourOf(hour: number, face: string | undefined, half: string | undefined): number | undefined {
  if (face !== undefined) return (hour % 12) + (face === 'p' ? 12 : 0);
  if (half === undefined) return hour;
  const [first = 0, last = 0] = entryOf(HALVES, half);
  const hours = hour > 12 ? [hour] : [hour, hour + 12, hour + 24];
  return hours.find((one) => one >= first && one <= last);
}

/** Hours of one day that run backwards: “từ 14 giờ 00 đến 8 giờ 30”, “9:30 p.m. to 9:15 p.m.”. */
function readBackwardHours(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(HOURS, at);
  const to = at + (match?.[0].length ?? 0);
  if (!match || reader.match(OTHER, to) || reader.match(DATED, to)) return undefined;
  const [start, end] = [timeOf(match, 1), timeOf(match, 1 + TIME_GROUPS)];
  if (!end || start?.halved !== end.halved) return undefined;
  const isBackwards =
    start.minutes > end.minutes && start.minutes - end.minutes < FARTHEST_BACK && start.minutes < 24 * 60;
  // “9 to 5” is told by the face of a clock; from an afternoon to a morning goes a night.
  const isOtherwise = start.halved
    ? start.minutes >= NOON && end.minutes < NOON
    : start.minutes < NOON && end.minutes < 7 * 60;
  return isBackwards && !isOtherwise ? { from: at, to, kind: 'hours' } : undefined;
}

/** The hour at which a meeting begins: “khai mạc lúc 8 giờ 00”, or ends: “bế mạc vào hồi 11 giờ 30 cùng ngày”. */
function readMeetingHour(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(HOUR, at);
  const time = match && timeOf(match, 1);
  const to = at + (match?.[0].length ?? 0);
  // Two in the afternoon is written as fourteen, or as two.
  if (!time || reader.match(OTHER, to)) return undefined;
  const before = reader.key.slice(Math.max(0, at - EDGE_REACH), at);
  const same = reader.match(SAME_DAY, to);
  const edge = OPENING.test(before) ? 'opening' : same && CLOSING.test(before) ? 'closing' : undefined;
  if (!edge || Number(match[2] ?? match[3] ?? match[4] ?? 0) > 59) return undefined;
  const { minutes, halved } = time;
  return { from: at, to, kind: 'hour', hour: { edge, minutes, halved: halved || minutes >= NOON + 60 } };
}

/**
 * An hour or minute that no day has, at an offset of folded text: “lúc 25 giờ 30”, “8 giờ 61 phút”, “at 8:75”, “lúc 15 giờ
 * sáng”, or hours that run backwards; or the hour of an edge of a meeting. Others are of no concern to anyone.
 */
export function readHour(reader: Reader, at: number): RawDate | undefined {
  return (
    readImpossibleHour(reader, at) ??
    readImpossibleHalf(reader, at) ??
    readBackwardHours(reader, at) ??
    readMeetingHour(reader, at)
  );
}

/** “lúc 15 giờ sáng”, “at 15:00 a.m.”: an hour past twelve that its half of the day does not have. */
function readImpossibleHalf(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(HOUR, at);
  const hour = Number(match?.[1]);
  if (!match || !(hour > 12 && hour <= 24) || (timeOf(match, 1) && match[5] !== 'a')) return undefined;
  const to = at + match[0].length;
  const { word, gap } = reader.wordBefore(at);
  const isOfDay = (gap === ' ' && (LEADS.has(word) || BOUNDS.has(word))) || reader.match(DATED, to) !== null;
  return isOfDay ? { from: at, to, kind: 'clock-half' } : undefined;
}

function readImpossibleHour(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(CLOCK, at);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = partOf(match, 2) ?? partOf(match, 3) ?? partOf(match, 4);
  const minutes = minute?.value ?? 0;
  const to = at + match[0].length;
  const { word, gap } = reader.wordBefore(at);
  const ofDay = gap === ' ' && LEADS.has(word);
  const late = ofDay && (hour > 24 || (hour === 24 && minutes > 0));
  if (!late && minutes < 60) return undefined;
  if (!match[0].endsWith('phút')) {
    const isBound = (gap === ' ' && BOUNDS.has(word)) || reader.match(HOURS, at) !== null;
    if (!(ofDay || isBound) || !reader.match(GOES_ON, to)) return undefined;
  }
  return { from: at, to, kind: 'clock', ...(minute ? { minute } : {}) };
}
