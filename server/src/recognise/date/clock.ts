import { alternation, calendarWords } from '../../knowledge/calendar';
import { partOf, type Reader } from './reader';
import type { RawDate } from './types';

const CLOCK = /(\d{1,2})(?: ?giờ(?: ?(\d{2})(?: ?phút)?)?| ?[hg](\d{2})|:(\d{2}))(?![\p{L}\d:])/duy;
/** Words after which hours are those of a day, not a length of time. */
const LEADS = calendarWords('hour-lead');
/** … or may be: seventy-five minutes are none either way. */
const BOUNDS = calendarWords('hour-bound');
/** What may come after minutes whose word is left out: “lúc 8 giờ 75 đại biểu …” counts something else. */
const FOLLOWERS = alternation(calendarWords('hour-follower'));
const GOES_ON = new RegExp(` ?(?:[,.;)]|$)| (?:${FOLLOWERS})(?!\\p{L})`, 'uy');

/** An hour or minute that no day has: “lúc 25 giờ 30”, “8 giờ 61 phút”, “at 8:75”. Others are of no concern to anyone. */
export function readImpossibleHour(reader: Reader, at: number): RawDate | undefined {
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
    if (!ofDay && !(gap === ' ' && BOUNDS.has(word))) return undefined;
    if (!reader.match(GOES_ON, to)) return undefined;
  }
  return { from: at, to, kind: 'clock', ...(minute ? { minute } : {}) };
}
