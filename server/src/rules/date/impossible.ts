import { dayFirstExample, isMonthFirst } from '../../model/date-order';
import { flatDates, isListed } from '../../model/date-values';
import type { DateMention, Part } from '../../model/types';
import { daysInMonth, isRealDay, longestMonth } from '../../text/calendar';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { rewritePart, swapDayAndMonth } from './rewrite';

/** A day, month or quarter that no calendar has; an hour or minute that no day has. */
export const impossible = defineRuleOver(byPassage, {
  id: 'date/impossible',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    // Where another date shows the order, `date/swapped` says so and puts it right.
    let before: DateMention | undefined;
    for (const date of flatDates(model.dates)) {
      const listed = isListed(date, before);
      before = date;
      if (isMonthFirst(date) && model.told(dayFirstExample)) continue;
      const finding = judge(date, listed);
      if (finding) yield finding;
    }
  },
});

function judge(date: DateMention, listed: boolean): Finding | undefined {
  const { span, month, quarter } = date;
  if (quarter && (quarter.value < 1 || quarter.value > 4))
    return { span, message: 'quarter', params: { quarter: quarter.value } };
  if (date.kind === 'clock') return judgeClock(date);
  if (date.kind === 'clock-half') return { span, message: 'dayHalf', params: { time: span.text } };
  if (!month || (date.kind !== 'day' && date.kind !== 'month')) return undefined;
  if (date.kind === 'month' || !date.day) {
    if (month.value >= 1 && month.value <= 12) return undefined;
    return { span, message: 'month', params: { month: month.value }, fixes: () => monthFixes(month) };
  }
  return judgeDay(date, date.day, month, listed);
}

function judgeClock({ span, minute }: DateMention): Finding {
  return minute && minute.value > 59
    ? { span, message: 'minute', params: { minute: minute.value } }
    : { span, message: 'hour', params: { time: span.text } };
}

function judgeDay(
  date: DateMention,
  day: Part<number>,
  month: Part<number>,
  listed: boolean,
): Finding | undefined {
  const year = date.year?.value ?? date.completedYear;
  // Of days that share month and year, what is wrong with these is said at the one that writes them.
  if (date.shared && (longestMonth(month.value) === 0 || String(year ?? 2000).length !== 4)) return undefined;
  if (year !== undefined && (year < 1000 || year > 9999))
    return { span: date.span, message: 'year', params: { year } };
  const longest = year === undefined ? longestMonth(month.value) : daysInMonth(year, month.value);
  if (day.value >= 1 && day.value <= longest) return undefined;
  const params = {
    day: day.value,
    month: month.value,
    longest,
    ...(year === undefined ? {} : { year }),
  };
  const { span } = date;
  if (longest === 0)
    return {
      span,
      message: 'month',
      params,
      fixes: () => [...swapFix(date, day, month), ...monthFixes(month, day, year)],
    };
  // 29 February without a year written is possible in some year.
  if (!date.year && day.value <= longestMonth(month.value)) return undefined;
  const message = day.value === 29 && month.value === 2 ? 'leap' : 'day';
  return {
    span,
    message,
    params,
    // In a list the day that is meant may be the next one there, and another month is that of all.
    fixes: () => (listed ? [] : [...dayFixes(day, longest), ...nextMonth(day, month, year)]),
  };
}

/** `5/13/2025`: day and month in the other order make a real day. */
function swapFix(date: DateMention, day: Part<number>, month: Part<number>): Fix[] {
  if (
    month.value < 1 ||
    month.value > 31 ||
    day.value > 12 ||
    day.value < 1 ||
    !date.style ||
    date.style.includes('month')
  )
    return [];
  const edits = swapDayAndMonth(day, month);
  return [{ title: 'fix.swap', params: { day: month.value, month: day.value }, edits }];
}

/** A month of two figures: the figures exchanged (21 for 12), the last one alone (13 for 3), or December. */
function monthFixes(month: Part<number>, day?: Part<number>, year?: number): Fix[] {
  const reversed = (month.value % 10) * 10 + Math.floor(month.value / 10);
  const likely = [reversed, month.value % 10, 12].filter(
    (value, i, all) =>
      value >= 1 &&
      value <= 12 &&
      all.indexOf(value) === i &&
      (!day || isRealDay(year ?? 2024, value, day.value)),
  );
  return likely.slice(0, 2).map((value) => ({
    title: 'fix.month',
    params: { month: value },
    edits: [rewritePart(month, value)],
  }));
}

/** The month's last day, and the figures exchanged where they make a day (32 for 23). */
function dayFixes(day: Part<number>, longest: number): Fix[] {
  const reversed = (day.value % 10) * 10 + Math.floor(day.value / 10);
  const likely =
    day.value === 0 ? [1] : [longest, reversed].filter((value) => value >= 1 && value <= longest);
  return likely.map((value) => ({
    title: 'fix.day',
    params: { day: value },
    edits: [rewritePart(day, value)],
  }));
}

/** 31 of a short month may mean the month after, which has it. */
function nextMonth(day: Part<number>, month: Part<number>, year: number | undefined): Fix[] {
  const next = month.value + 1;
  if (!isRealDay(year ?? 2024, next, day.value)) return [];
  return [{ title: 'fix.month', params: { month: next }, edits: [rewritePart(month, next)] }];
}
