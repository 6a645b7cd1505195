import { calendarNumbers, calendarValues } from '../../knowledge/calendar';
import { lazy } from '../../text/lazy';
import { DIGIT, markOf } from '../../text/word-forms';
import type { TextWords } from '../../text/text-words';

/**
 * Words without which a text names nothing in time. What is asked of a word is never more than what the recognisers ask of
 * it: they have the last say.
 */

const months = lazy(() => new Set(calendarNumbers('month', 'en').keys()));
const stems = lazy(() => new Set(calendarNumbers('stem').keys()));
const units = lazy(() => new Set(calendarValues('duration').keys()));
const numerals = lazy(
  () => new Set([...calendarNumbers('cardinal').keys()].flatMap((numeral) => numeral.split(/[ -]/))),
);

const ordinals = lazy(
  () => new Set([...calendarNumbers('ordinal', 'en').keys()].flatMap((numeral) => numeral.split(/[ -]/))),
);

/** Begins a date: a figure, or what may do without one: “quý IV”, “sáu tháng đầu năm”, “first half”, “from May to June”. */
export const DATE =
  markOf((key) => /^(?:ngày|tháng|qu[ýí]|quarter|half|first|last)/u.test(key) || months().has(key)) | DIGIT;
const STEM = markOf((key) => stems().has(key));
const UNIT = markOf((key) => units().has(key));
/** Ends a number that may count units of time, or stands between it and them. */
const COUNT = markOf((key) => numerals().has(key) || key === 'consecutive' || key === 'full') | DIGIT;
const ANNIVERSARY = markOf((key) => key === 'anniversary' || key === 'kỷ');
const TERM = markOf((key) => key.startsWith('khóa'));
/** Names a term or a congress in English, after its ordinal or before it. */
const ENGLISH_TERM = markOf((key) => /congress|committee|assembly|term|tenure|council/u.test(key));
const ORDINAL = markOf((key) => /^(?:[ivxl]+|\d{1,2}(?:st|nd|rd|th))$/.test(key) || ordinals().has(key));
/** “lần thứ”, “đại hội”: words that begin a term, where the second follows the first. */
const LEAD = markOf((key) => key === 'lần' || key === 'đại');

/** Which of the recognisers of time a text may have something for. */
export interface TimeAnchors {
  readonly dates: boolean;
  readonly lunarYears: boolean;
  readonly durations: boolean;
  readonly terms: boolean;
}

/** Undefined where there is nothing for any of them. */
export function timeAnchors({ forms, marks }: TextWords): TimeAnchors | undefined {
  const dates = (marks & DATE) !== 0;
  const lunarYears = (marks & STEM) !== 0;
  let durations = (marks & ANNIVERSARY) !== 0;
  let terms = (marks & TERM) !== 0 || ((marks & ENGLISH_TERM) !== 0 && (marks & ORDINAL) !== 0);
  if ((!durations && (marks & UNIT) !== 0) || (!terms && (marks & LEAD) !== 0))
    for (let i = 1, before = forms[0]; i < forms.length; i++) {
      const word = forms[i];
      if (!before || !word) break;
      if ((word.marks & UNIT) !== 0 && (before.marks & COUNT) !== 0) durations = true;
      if ((before.marks & LEAD) !== 0 && (word.key.startsWith('thứ') || word.key.startsWith('hội')))
        terms = true;
      before = word;
    }
  return dates || lunarYears || durations || terms ? { dates, lunarYears, durations, terms } : undefined;
}
