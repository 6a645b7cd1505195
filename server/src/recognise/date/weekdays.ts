import { alternation, calendarNumbers } from '../../knowledge/calendar';
import type { Reader } from './reader';
import type { RawDate, RawPart } from './types';

const weekdays = calendarNumbers('weekday');
const NAME = alternation(weekdays.keys());

/** A weekday right before a date: `Thứ Ba, 14/01/2025`, `sáng thứ Ba (14/1)`, `on Tuesday, January 14`. */
const BEFORE = new RegExp(
  String.raw`(?:^|(?:^|[^\p{L}\d])(sáng|trưa|chiều|tối|đêm|vào|ngày|từ|đến|hôm|on|the|to|from|until) ?|[(“",;:.–-] ?)(${NAME})(?: (?:morning|afternoon|evening))?(?: ?, ?| ?\(| )(?:the )?(?:ngày )?$`,
  'du',
);
/** … or in brackets after it: `14/01/2025 (thứ Ba)`. */
const AFTER = new RegExp(String.raw` ?\((${NAME})\)`, 'duy');
const REACH = 40;

/**
 * Gives each day the weekday that is written beside it. “Thứ ba” is also an ordinal (“kỳ họp thứ ba, ngày …”): it counts
 * as a weekday only at the start of a phrase or after a word of time.
 */
export function attachWeekdays(reader: Reader, dates: readonly RawDate[]): void {
  for (const date of dates) {
    if (date.kind !== 'day' || date.fragment) continue;
    const weekday = weekdayBefore(reader, date.from) ?? weekdayAfter(reader, date);
    if (weekday) date.weekday = weekday;
  }
}

/** The weekday written right before an offset where a date starts. */
export function weekdayBefore(reader: Reader, at: number): RawPart | undefined {
  const start = Math.max(0, at - REACH);
  const before = reader.key.slice(start, at);
  const match = BEFORE.exec(before);
  const range = match?.indices?.[2];
  if (!match || !range || (match.index === 0 && start > 0 && match[1] === undefined)) return undefined;
  return { value: weekdays.get(match[2] ?? '') ?? 0, from: start + range[0], to: start + range[1] };
}

function weekdayAfter(reader: Reader, date: RawDate): RawPart | undefined {
  const match = reader.match(AFTER, date.to);
  const range = match?.indices?.[1];
  if (!match || !range) return undefined;
  return { value: weekdays.get(match[1] ?? '') ?? 0, from: range[0], to: range[1] };
}
