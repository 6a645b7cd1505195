import { calendarNumbers } from '../../knowledge/calendar';
import { dayInSentence, weekdayName } from '../../model/date-format';
import { flatDates, isListed } from '../../model/date-values';
import type { DateMention, Passage, IsoDate, Part } from '../../model/types';
import { addDays, daysBetween, partsOf, weekdayOf } from '../../text/calendar';
import { cover } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { rewritePart } from './rewrite';

/** Days from the draft's own date within which a year that is not written is beyond doubt. */
const NEAR = 92;

/** The weekday written beside a date is not the date's. */
export const weekday = defineRuleOver(byPassage, {
  id: 'date/weekday',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, date: draft }) {
    let before: DateMention | undefined;
    for (const date of flatDates(model.dates)) {
      const listed = isListed(date, before);
      before = date;
      if (!date.weekday || date.iso === null || weekdayOf(date.iso) === date.weekday.value) continue;
      if (date.completed && !isNear(date.iso, draft)) continue;
      yield disagreement(model, date, date.iso, date.weekday, listed);
    }
  },
});

function isNear(iso: IsoDate, draft: IsoDate | undefined): boolean {
  return draft !== undefined && Math.abs(daysBetween(draft, iso)) <= NEAR;
}

function disagreement(
  model: Passage,
  date: DateMention,
  iso: IsoDate,
  stated: Part<number>,
  listed: boolean,
): Finding {
  const right = weekdayName(weekdayOf(iso), model.language);
  return {
    // Between the weekdays and the days of a list stand others of both.
    span: listed ? stated.span : cover(stated.span, date.span),
    message: 'contradicts',
    params: {
      stated: stated.span.text,
      date: dayInSentence(iso, model.language),
      right,
    },
    ...(date.completed ? { severity: 'warning' as const } : {}),
    fixes: () => [weekdayFix(iso, stated), ...(listed ? [] : dayFix(date, iso, stated))],
  };
}

const english = calendarNumbers('weekday', 'en');

/** The right weekday, in the language and the letter case of the one written. */
function weekdayFix(iso: IsoDate, stated: Part<number>): Fix {
  const old = stated.span.text;
  const name = weekdayName(weekdayOf(iso), english.has(old.toLowerCase()) ? 'en' : 'vi');
  const first = old.charAt(0);
  const cased = first === first.toLowerCase() ? name.charAt(0).toLowerCase() : name.charAt(0).toUpperCase();
  const newText = old === old.toUpperCase() ? name.toUpperCase() : cased + name.slice(1);
  return { title: 'fix.weekday', params: { weekday: newText }, edits: [{ span: stated.span, newText }] };
}

/** The nearest day that has the weekday written, where it lies in the same month. */
function dayFix(date: DateMention, iso: IsoDate, stated: Part<number>): Fix[] {
  const ahead = (stated.value - weekdayOf(iso) + 7) % 7;
  const meant = partsOf(addDays(iso, ahead <= 3 ? ahead : ahead - 7));
  if (!date.day || meant.month !== date.month?.value) return [];
  return [{ title: 'fix.day', params: { day: meant.day }, edits: [rewritePart(date.day, meant.day)] }];
}
