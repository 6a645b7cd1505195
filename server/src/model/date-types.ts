import type { DateKind, DateStyle, DurationUnit, MeetingHour, TermBody } from '../recognise/date/types';
import type { IsoDate } from '../text/language';
import type { Span } from '../text/span';
import type { Part } from './types';

export interface DateMention {
  readonly span: Span;
  readonly kind: DateKind;
  readonly style: DateStyle | undefined;
  readonly day: Part<number> | undefined;
  readonly month: Part<number> | undefined;
  readonly year: Part<number> | undefined;
  /** ISO 8601 weekday, Monday 1 … Sunday 7, where one is written beside it. */
  readonly weekday: Part<number> | undefined;
  /** The day it names, completed from its context where a part is missing; null where no such day exists or it is open. */
  readonly iso: IsoDate | null;
  /** True where a part was completed from the context, not written. */
  readonly completed: boolean;
  /** Ends of a range or term. */
  readonly from?: DateMention;
  readonly to?: DateMention;
  /** 1–4 of a quarter; another number is a slip. */
  readonly quarter?: Part<number>;
  /** 1 or 2 of a half-year. */
  readonly half?: Part<number>;
  /** Of a time that no day has. */
  readonly minute?: Part<number>;
  readonly hour?: MeetingHour;
  /** The year of a partial date, completed from its context. */
  readonly completedYear?: number;
  /** The day is left blank, to be filled in by hand (“ngày    tháng 8 năm 2025”). */
  readonly blank?: boolean;
  /** A day of every year (“ngày 15/12 hằng năm”): it names no one day. */
  readonly recurring?: boolean;
  /** Place in the cycle of sixty (Giáp Tý 0) of a lunar year's name; NaN where its two words do not go together. */
  readonly lunar?: Part<number>;
  /** The word “ngày” (or “dated”) stands before the figures, outside the span. */
  readonly led?: boolean;
  /** Month or year stand with another day (or month) of one list: the 8 of “ngày 8, 9/12/2025”. */
  readonly shared?: boolean;
  /** A verb right before it says that something happened on this day. */
  readonly past?: boolean;
  /** Whose term it is: of a body that serves five years, of one that does not (a cell, a club), or not told. */
  readonly termOf?: 'political' | 'other' | 'unknown';
}

/** A date with another in brackets right after it that says more closely which days are meant. */
export interface GlossedDate {
  readonly date: DateMention;
  readonly gloss: DateMention;
}

/** A length of time: “4 years of implementing”, “kỷ niệm 95 năm”, “03 năm (2021 - 2023)”. */
export interface DurationMention {
  readonly span: Span;
  readonly count: Part<number>;
  readonly unit: DurationUnit;
  readonly purpose: 'implementing' | 'anniversary' | 'term' | undefined;
  /** The years (or days) beside it that say from when to when. */
  readonly period: DateMention | undefined;
  /** The remembered event that it counts from: the id of a row of `data/commemorations.csv`. */
  readonly event: string | undefined;
  /** The event's name is followed by its days in brackets, without another name between. */
  readonly bracketed?: boolean;
}

/** The ordinal of a congress, or of the term that it opens: “Đại hội XIV của Đảng”, “khoá XIII”, “term XI”. */
export interface TermMention {
  readonly span: Span;
  readonly ordinal: Part<number>;
  readonly numeral: 'roman' | 'arabic' | 'word';
  readonly form: 'congress' | 'term';
  readonly body: TermBody;
  /** Look-up key of the words that tell one local body from another; may be empty. */
  readonly place: string;
  /** Its years, where they are written beside it. */
  readonly period: DateMention | undefined;
  /** The day (or days) on which it was held, where they are written beside it. */
  readonly held: DateMention | undefined;
}

/** One event with its date: “Kỳ họp thứ 8 Quốc hội khoá XV khai mạc ngày 21/10/2024”. */
export interface EventMention {
  /** Its name. */
  readonly span: Span;
  /** Mentions of one event share it. */
  readonly key: string;
  /** The term of its body, where it is written. */
  readonly term: string | undefined;
  readonly date: DateMention;
  /** How many days such an event may last; 0 for a ceremony or a founding. */
  readonly lasts: number;
  readonly founding: boolean;
  /** The date is said to be that of its first or its last day. */
  readonly edge: 'opening' | 'closing' | undefined;
}
