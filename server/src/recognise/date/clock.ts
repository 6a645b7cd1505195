import { calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
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

const TIME = String.raw`(\d{1,2})(?: ?giờ(?: ?(\d{2})(?: ?phút)?|(?! ?\d))| ?[hg](\d{2})?|:(\d{2}))(?: ?([ap])\.?m\.?)?(?![\p{L}\d]|:\d)`;
const HOUR = new RegExp(TIME, 'duy');
const HOURS = new RegExp(
  `${TIME}(?: (?:${alternation(calendarWords('hour-until'))}) | ?[-–] ?)${TIME}`,
  'duy',
);
/** Words after which hours are of the other half of the day, or of another day. */
const OTHER = new RegExp(` ?(?:${alternation(calendarWords('hour-other'))})(?!\\p{L})`, 'duy');
const SAME_DAY = new RegExp(`,?(?: on)? (?:${alternation(calendarWords('hour-same-day'))})(?!\\p{L})`, 'duy');
/** “khai mạc vào hồi”, “Thời gian: từ”, “adjourned at”: what stands before the hour of an edge of a meeting. */
const before = (edge: 'hour-opening' | 'hour-closing'): string =>
  String.raw`(?<!\p{L})(?:${alternation(calendarWords(edge))})[:,]?(?: (?:vào|từ|from|${alternation(LEADS)}):?){0,2} $`;
/** … or at the head of a paragraph: “Vào hồi 8 giờ 00, Chi bộ họp”. */
const OPENING = new RegExp(
  String.raw`${before('hour-opening')}|^(?:vào )?(?:${alternation(LEADS)}):? $`,
  'u',
);
const CLOSING = new RegExp(before('hour-closing'), 'u');
const EDGE_REACH = 40;
/** Hours that lie farther back are those of the next day. */
const FARTHEST_BACK = 6 * 60;

/** Hours of one day that run backwards: “từ 14 giờ 00 đến 8 giờ 30”, “9:30 p.m. to 9:15 p.m.”. */
function readBackwardHours(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(HOURS, at);
  if (!match || reader.match(OTHER, at + match[0].length)) return undefined;
  const [start, end] = [minutesOf(match, 1), minutesOf(match, 6)];
  // “9 to 5” is told by the face of a clock.
  const isByFace = match[5] === undefined && start < 12 * 60 && end < 7 * 60;
  const isBackwards = start > end && start - end < FARTHEST_BACK && start < 24 * 60;
  if (!isBackwards || isByFace || (match[5] === undefined) !== (match[10] === undefined)) return undefined;
  return { from: at, to: at + match[0].length, kind: 'hours' };
}

/** The time of the day whose groups in a match begin with `first`, in minutes. */
function minutesOf(match: RegExpExecArray, first: number): number {
  const [hour = '', a, b, c, half] = match.slice(first, first + 5) as (string | undefined)[];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return hours * 60 + Number(a ?? b ?? c ?? 0);
}

/** The hour at which a meeting begins: “khai mạc lúc 8 giờ 00”, or ends: “bế mạc vào hồi 11 giờ 30 cùng ngày”. */
function readMeetingHour(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(HOUR, at);
  const to = at + (match?.[0].length ?? 0);
  // Two in the afternoon is written as fourteen, or as two.
  if (!match || (reader.match(OTHER, to)?.[0].trim() ?? 'ngày') !== 'ngày') return undefined;
  const before = reader.key.slice(Math.max(0, at - EDGE_REACH), at);
  const same = reader.match(SAME_DAY, to);
  const edge = OPENING.test(before) ? 'opening' : same && CLOSING.test(before) ? 'closing' : undefined;
  if (!edge || Number(match[2] ?? match[3] ?? match[4] ?? 0) > 59) return undefined;
  const hour = { edge, minutes: minutesOf(match, 1), halved: match[5] !== undefined } as const;
  return { from: at, to, kind: 'hour', hour };
}

/**
 * An hour or minute that no day has, at an offset of folded text: “lúc 25 giờ 30”, “8 giờ 61 phút”, “at 8:75”, or hours that
 * run backwards; or the hour of an edge of a meeting. Others are of no concern to anyone.
 */
export function readHour(reader: Reader, at: number): RawDate | undefined {
  return readImpossibleHour(reader, at) ?? readBackwardHours(reader, at) ?? readMeetingHour(reader, at);
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
