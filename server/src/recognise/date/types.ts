export type DateKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'term'
  | 'range'
  | 'lunar-year'
  | 'clock' // an hour or minute that no day has
  | 'clock-half' // an hour that its half of the day does not have: “15 giờ sáng”
  | 'hours' // hours of one day that run backwards
  | 'hour'; // at which a meeting begins, or ends on the same day

/** How a date is written; the order and separators are what style rules compare. */
export type DateStyle = 'words' | 'slash' | 'hyphen' | 'dot' | 'month-day' | 'day-month' | 'iso';

export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'quarter';

/** `national`: the Party's national congress and the Central Committee it elects; `local`: a province's or a city's. */
export type TermBody = 'national' | 'local' | 'assembly' | 'council' | 'other' | 'unknown';

/** A number with the range it was read from: UTF-16 offsets in the folded text of the block. */
export interface RawPart {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The hour at which a meeting begins, or ends on the day on which it began. */
export interface MeetingHour {
  readonly edge: 'opening' | 'closing';
  /** Since midnight. */
  readonly minutes: number;
  /** It is told which half of the day is meant (a.m., chiều), or it is past one in the afternoon by itself. */
  readonly halved: boolean;
}

/** A date as it is written, before anything is completed from its context. Offsets are in the folded text. */
export interface RawDate {
  from: number;
  to: number;
  readonly kind: DateKind;
  readonly style?: DateStyle;
  readonly day?: RawPart;
  readonly month?: RawPart;
  readonly year?: RawPart;
  readonly quarter?: RawPart;
  readonly half?: RawPart;
  readonly minute?: RawPart;
  readonly hour?: MeetingHour;
  weekday?: RawPart;
  /** Place in the cycle of sixty; NaN where the two words do not go together. */
  readonly lunar?: RawPart;
  /** The word “ngày” (or “dated”) stands before the figures. */
  readonly led?: boolean;
  /** The day is left blank to be filled in by hand. */
  readonly blank?: boolean;
  /** A day of every year. */
  recurring?: boolean;
  /** A verb right before it says that something happened on this day. */
  past?: boolean;
  /** Whose term it is: of a body that serves five years, of one that does not, or not told. */
  termOf?: 'political' | 'other' | 'unknown';
  readonly ends?: readonly [RawDate, RawDate];
  /** An end that has no place of its own in the list of dates: the 14 of “14-16/3/2025”. */
  readonly fragment?: boolean;
  /** Month or year stand with another day (or month) of one list: the 8 of “ngày 8, 9/12/2025”. */
  readonly shared?: boolean;
  /** Those of its list before it. */
  readonly earlier?: readonly RawDate[];
}

/** The ordinal of a congress or of the term that it opens, as it is written. */
export interface RawTerm {
  readonly from: number;
  readonly to: number;
  readonly ordinal: RawPart;
  readonly numeral: 'roman' | 'arabic' | 'word';
  readonly form: 'congress' | 'term';
  readonly body: TermBody;
  /** The words that tell one local body from another: look-up key of what stands between body and ordinal. */
  readonly place: string;
}

/** One event (a plenum, a session, a ceremony, a founding) with the day written after its name. */
export interface RawEvent {
  readonly from: number;
  readonly to: number;
  /** The words and numbers that make it one event; mentions of one event share it. */
  readonly key: string;
  /** The term of its body, where it is written. */
  readonly term?: string;
  /** How many days such an event may last. */
  readonly lasts: number;
  /** Something came to be on this day: it lasts no longer. */
  readonly founding: boolean;
  /** The day is said to be its first or its last. */
  readonly edge?: 'opening' | 'closing';
  /** Place of the date in the list of dates. */
  readonly date: number;
}

/** A length of time: “4 years of implementing”, “kỷ niệm 95 năm”, “03 năm (2021 - 2023)”. */
export interface RawDuration {
  readonly from: number;
  readonly to: number;
  readonly count: RawPart;
  readonly unit: DurationUnit;
  readonly purpose: 'implementing' | 'anniversary' | 'term' | undefined;
}
