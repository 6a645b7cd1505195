import type { Recognised } from '../recognise/date';
import { calendarWords } from '../knowledge/calendar';
import { commemorations } from '../knowledge/commemorations';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import { keyAt, words } from '../text/words';
import type { Block } from '../text/source';
import type { FoundDate } from './date-draft';
import type { DateMention, DurationMention, EventMention, TermMention } from './types';

/** What was read in one block, with the completed node of each of its dates. */
export interface FoundTime {
  readonly block: Block;
  readonly time: Recognised;
  readonly dates: readonly FoundDate[];
}

/** Words that may stand between a length and its years: `03 năm (2021 - 2023)`, `two years of 2024 - 2025`. */
const BESIDE =
  /^ ?(?:,|liên tiếp|liền|consecutively|gần đây|qua|term|plan)? ?[,(]?(?:of|from|in|giai đoạn|nhiệm kỳ|thời kỳ|từ|từ năm|từ ngày|ngày|the period|period|for|for the)? ?(?:the )?$/u;
/** Between an anniversary and its days stands the name of the event, and an opening bracket: no other sentence. */
const REMEMBERED = /^[^.;()]*\($/;
const LONGEST_EVENT = 140;
/** Between a term's ordinal and its years: `khoá XIV, nhiệm kỳ 2026-2031`, `18th … Congress, term 2025-2030`. */
const TERM_YEARS =
  /^(?: của đảng| of the party)?(?:,| -| \(|\()?(?: ?nhiệm kỳ| ?term| ?for the| ?of the| ?in the)? ?\(?$/;
const NEAR = 40;

/** Lengths of time with the period that stands beside them. */
export function durationsOf({ block, time, dates }: FoundTime): DurationMention[] {
  return time.durations.map((raw, i) => {
    const beside = periodAfter(block, dates, raw.to, NEAR, BESIDE);
    const next = time.durations[i + 1]?.from ?? block.text.length;
    const remembered =
      raw.unit === 'year' ? periodAfter(block, dates, raw.to, LONGEST_EVENT, REMEMBERED, next) : undefined;
    const event = raw.unit === 'year' ? eventAfter(block, raw.to) : undefined;
    return {
      span: block.span(raw.from, raw.to),
      count: { span: block.span(raw.count.from, raw.count.to), value: raw.count.value },
      unit: raw.unit,
      purpose: raw.purpose,
      period: beside ?? remembered ?? periodBefore(block, dates, raw.from, raw.to),
      event: event?.id,
      ...(event?.bracketed && { bracketed: true }),
    };
  });
}

const EVENT_REACH = 90;
const LOCAL = calendarWords('local-body');
const BEFORE_EVENT = calendarWords('event-link');

/** The remembered event named right after a number of years, and whether a bracket follows its name at once. */
function eventAfter(
  block: Block,
  at: number,
): { readonly id: string; readonly bracketed: boolean } | undefined {
  const next = words(block.text.slice(at, at + EVENT_REACH));
  let i = 0;
  while (BEFORE_EVENT.has(keyAt(next, i)) && i < 3) i++;
  const phrase = commemorations().longestAt(next, i);
  const event = phrase?.values[0];
  // “thành lập Đảng bộ tỉnh”, “thành lập Hội Nông dân Việt Nam tỉnh …” are other events.
  if (!phrase || !event || LOCAL.has(keyAt(next, i + phrase.length))) return undefined;
  const end = at + nth(next, i + phrase.length - 1).to;
  return { id: event.id, bracketed: block.text.startsWith(' (', end) };
}

/** Congresses and terms with their years. */
export function termsOf({ block, time, dates }: FoundTime): TermMention[] {
  return time.terms.map((raw) => {
    const period = periodAfter(block, dates, raw.to, NEAR, TERM_YEARS);
    return {
      span: block.span(raw.from, raw.to),
      ordinal: { span: block.span(raw.ordinal.from, raw.ordinal.to), value: raw.ordinal.value },
      numeral: raw.numeral,
      form: raw.form,
      body: raw.body,
      place: raw.place,
      period: period?.kind === 'term' ? period : undefined,
      held: raw.form === 'congress' ? heldOn(block, dates, raw) : undefined,
    };
  });
}

/** Events with their dates. */
export function eventsOf({ block, time, dates }: FoundTime): EventMention[] {
  return time.events.map(({ from, to, key, term, lasts, founding, edge, date: place }) => {
    const { node: date } = nth(dates, place);
    return { span: block.span(from, to), key, term, date, lasts, founding, edge };
  });
}

/** Between a congress and its day: `lần thứ XX, ngày …`, `… Congress was held on …`, `… diễn ra từ ngày …`. */
const HELD =
  /^(?: của đảng| of the party)?(?:,| \(|\()?(?: (?:đã |được )?(?:tổ chức|khai mạc|diễn ra|họp))?(?: vào| trong)?(?: ?từ)?(?: (?:was |were )?(?:held|opened|met|convened))?(?: on| from)? ?(?:ngày )?$/;
/** After a congress whose day opens the sentence: `Ngày …, Đại hội … lần thứ XX khai mạc`. */
const HELD_BEFORE =
  /^(?: của đảng| of the party)?,? (?:đã |được |đã được )?(?:long trọng |trọng thể )?(?:khai mạc|diễn ra|tổ chức|opened|was held|took place|convened)(?!\p{L})/u;
/** Before a day that opens its sentence. */
const OPENS = /(?:^|[.;:!?]\s)(?:(?:vào|sáng|chiều|on) )?(?:ngày )?$/u;
/** Between such a day and the name of the congress. */
const THEN = /^,? (?:the )?$/u;

function heldOn(
  block: Block,
  dates: readonly FoundDate[],
  { from, to }: { readonly from: number; readonly to: number },
): DateMention | undefined {
  let at = to;
  let place = firstFrom(dates, to);
  // “lần thứ XX, nhiệm kỳ 2025 - 2030, được tổ chức ngày …”.
  const term = dates[place];
  if (term?.node.kind === 'term' && term.raw.from - at <= NEAR) {
    at = term.raw.to;
    if (block.text.charAt(at) === ')') at++;
    place++;
  }
  const next = dates[place];
  const day = next && next.raw.from - at <= NEAR ? fullDay(next.node) : undefined;
  if (next && day && HELD.test(block.text.slice(at, next.raw.from).toLowerCase())) return day;
  const before = dates[firstFrom(dates, from) - 1];
  const opening = before && before.raw.to <= from ? fullDay(before.node) : undefined;
  return before &&
    opening &&
    THEN.test(block.text.slice(before.raw.to, from).toLowerCase()) &&
    OPENS.test(block.text.slice(Math.max(0, before.raw.from - NEAR), before.raw.from).toLowerCase()) &&
    HELD_BEFORE.test(block.text.slice(at, at + NEAR).toLowerCase())
    ? opening
    : undefined;
}

/** A day as it is written out, or the first one of some days. */
function fullDay(node: DateMention): DateMention | undefined {
  const day = node.from ?? node;
  return day.kind === 'day' && !day.completed ? day : undefined;
}

/** Place of the first date that starts at or after an offset: the dates are in the order of the text. */
function firstFrom(dates: readonly FoundDate[], at: number): number {
  return firstWhere(dates.length, (i) => nth(dates, i).raw.from >= at);
}

/** A period written out is hardly longer than this, in UTF-16 units. */
const LONGEST_PERIOD = 80;

/** The period in front of a length in brackets: `giai đoạn 2021 - 2024 (04 năm)`. */
function periodBefore(
  block: Block,
  dates: readonly FoundDate[],
  from: number,
  to: number,
): DateMention | undefined {
  if (block.text.charAt(to) !== ')' || !block.text.slice(0, from).endsWith(' (')) return undefined;
  const end = from - 2;
  for (let i = firstFrom(dates, end - LONGEST_PERIOD); (dates[i]?.raw.from ?? end) < end; i++)
    if (dates[i]?.raw.to === end && dates[i]?.node.from) return dates[i]?.node;
  return undefined;
}

/** The first period after an offset, where only what `gap` allows stands between. */
function periodAfter(
  block: Block,
  dates: readonly FoundDate[],
  at: number,
  reach: number,
  gap: RegExp,
  before = block.text.length,
): DateMention | undefined {
  const next = dates[firstFrom(dates, at)];
  if (!next?.node.from || next.raw.from - at > reach || next.raw.from > before) return undefined;
  return gap.test(block.text.slice(at, next.raw.from).toLowerCase()) ? next.node : undefined;
}
