import type { Recognised } from '../recognise/date';
import type { Block } from '../text/source';
import type { FoundDate } from './date-draft';
import type { DateMention, DurationMention, TermMention } from './types';

/** What was read in one block, with the completed node of each of its dates. */
export interface FoundTime {
  readonly block: Block;
  readonly time: Recognised;
  readonly dates: readonly FoundDate[];
}

/** Words that may stand between a length and its years: `03 năm (2021 - 2023)`, `two years of 2024 - 2025`. */
const BESIDE =
  /^ ?(?:,|liên tiếp|liền|consecutively|gần đây|qua|term|plan)? ?[,(]?(?:of|from|in|giai đoạn|nhiệm kỳ|thời kỳ|từ|từ năm|the period|period|for|for the)? ?(?:the )?$/u;
/** Between an anniversary and its days stands the name of the event, and an opening bracket: no other sentence. */
const REMEMBERED = /^[^.;()]*\($/;
const LONGEST_EVENT = 140;
/** Between a term's ordinal and its years: `khoá XIV, nhiệm kỳ 2026-2031`, `18th … Congress, term 2025-2030`. */
const TERM_YEARS =
  /^(?: của đảng| of the party)?(?:,| -| \(|\()?(?: ?nhiệm kỳ| ?term| ?for the| ?of the| ?in the)? ?\(?$/;
const NEAR = 40;

/** Lengths of time with the period that stands beside them. */
export function durationsOf({ block, time, dates }: FoundTime): DurationMention[] {
  return time.durations.map((raw) => ({
    span: block.span(raw.from, raw.to),
    count: { span: block.span(raw.count.from, raw.count.to), value: raw.count.value },
    unit: raw.unit,
    purpose: raw.purpose,
    period:
      periodAfter(block, dates, raw.to, NEAR, BESIDE) ??
      (raw.unit === 'year' ? periodAfter(block, dates, raw.to, LONGEST_EVENT, REMEMBERED) : undefined),
  }));
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
    };
  });
}

/** The first period after an offset, where only what `gap` allows stands between. */
function periodAfter(
  block: Block,
  dates: readonly FoundDate[],
  at: number,
  reach: number,
  gap: RegExp,
): DateMention | undefined {
  const next = dates.find(({ raw }) => raw.from >= at);
  if (!next?.node.from || next.raw.from - at > reach) return undefined;
  return gap.test(block.text.slice(at, next.raw.from).toLowerCase()) ? next.node : undefined;
}
