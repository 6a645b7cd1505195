import {
  recogniseHeadingTerms,
  recogniseTime,
  type RawDate,
  type RawPart,
  type Recognised,
} from '../recognise/date';
import { isoOf } from '../text/calendar';
import { nth } from '../text/certain';
import type { Run } from '../text/runs';
import type { Block } from '../text/source';
import { completeDates, fullDay, oneOfEachMonth } from './date-completion';
import { findDraftDate, type FoundDate, type FoundIn } from './date-draft';
import { durationsOf, eventsOf, termsOf, type FoundTime } from './date-periods';
import { concat, joined, perRun, perRunOn } from './columns';
import { NONE, perBlock, perBlockBeside, perDocument, trimmed } from './per-block';
import type { Source } from './source';
import type {
  DateMention,
  DraftDate,
  DurationMention,
  EventMention,
  GlossedDate,
  Header,
  IsoDate,
  Mutable,
  Part,
  TermMention,
} from './types';

export interface Dates {
  /** Every date and period, in the order of the text; a range stands before its ends. */
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly glosses: readonly GlossedDate[];
  readonly terms: readonly TermMention[];
  readonly events: readonly EventMention[];
  readonly draftDate: DraftDate | undefined;
  readonly placeDate: Header['placeDate'];
  /** By run, the dates of each of its blocks. */
  readonly datesOf: readonly RunDates[];
}

/** Dates and periods of a run of blocks. */
export interface RunDates extends Periods {
  /** The dates of each block. */
  readonly datesOf: readonly (readonly DateMention[])[];
  readonly dates: readonly DateMention[];
}

const allDates = joined((run: RunDates) => run.dates);
const allDurations = joined((run: RunDates) => run.durations);
const allGlosses = joined((run: RunDates) => run.glosses);
const allTerms = joined((run: RunDates) => run.terms);
const allEvents = joined((run: RunDates) => run.events);

/** The draft's date as one object, as long as it is the same. */
const dateOf = perDocument(
  (_document, iso: IsoDate, from: DraftDate['from'], span: DraftDate['span']): DraftDate => ({
    iso,
    from,
    span,
  }),
);

/** Dates and periods of the document; partial ones completed from their context. */
export function buildDates(source: Source, setting: IsoDate | undefined): Dates {
  const { blocks, runs } = source;
  const written = readRuns(source, []);
  const { draftDate, placeDate } = findDraftDate(blocks, foundIn(runs, written), setting);
  const around = daysOf(source, draftDate?.iso ?? monthsOf(source, allDays(source, written)));
  const made = completeRuns(source, [written], around);
  return {
    dates: allDates(source, made),
    durations: allDurations(source, made),
    glosses: allGlosses(source, made),
    terms: allTerms(source, made),
    events: allEvents(source, made),
    draftDate: draftDate && dateOf(source, draftDate.iso, draftDate.from, draftDate.span),
    placeDate,
    datesOf: made,
  };
}

/** What a run says of time as it is written: by block, and its full days. */
interface Written {
  readonly times: readonly Recognised[];
  readonly mentions: readonly Mentions[];
  readonly days: readonly IsoDate[];
  /** The text of its last block. */
  readonly last: string | undefined;
}

const allDays = joined(({ days }: Written) => days);

const monthsOf = perDocument((_document, days: readonly IsoDate[]) => oneOfEachMonth(days).join(' '));

/** The days that the text is of, as one list as long as they are the same. */
const daysOf = perDocument((_document, days: string): readonly IsoDate[] =>
  days === '' ? NONE : days.split(' '),
);

/** `before` is the text of the block before the run. */
const readRuns = perRunOn(
  ({ blocks }, before: string | undefined): Written => {
    const times = blocks.map((block, i) => timeOf(block, i === 0 ? before : blocks[i - 1]?.text));
    const mentions = blocks.map((block, i) => mentionsOf(block, times[i]));
    const days = oneOfEachMonth(concat(mentions, ({ nodes }) => fullDays(nodes)));
    return { times, mentions, days, last: blocks.at(-1)?.text };
  },
  ({ last }) => last,
);

function fullDays(dates: readonly DateMention[]): readonly IsoDate[] {
  return dates.length === 0 ? NONE : dates.flatMap((date) => fullDay(date) ?? []);
}

function* foundIn(runs: readonly Run[], written: readonly Written[]): Generator<FoundIn> {
  for (const [i, { blocks }] of runs.entries())
    for (const [k, block] of blocks.entries())
      yield { block, dates: nth(written, i).mentions[k]?.found ?? NONE };
}

const completeRuns = perRun(
  ({ blocks }, [{ times, mentions }]: readonly [Written], around: readonly IsoDate[]): RunDates => {
    const datesOf = blocks.map((block, i) => {
      const nodes = mentions[i]?.nodes ?? NONE;
      return nodes.length === 0 ? NONE : completeDates(block, nodes, around);
    });
    const periods = blocks.map((block, i) => periodsOf(block, times[i], mentions[i], nth(datesOf, i)));
    const told = periods.filter((one) => one !== NO_PERIODS);
    return {
      datesOf,
      dates: concat(datesOf, (dates) => dates),
      durations: concat(told, ({ durations }) => durations),
      glosses: concat(told, ({ glosses }) => glosses),
      terms: concat(told, ({ terms }) => terms),
      events: concat(told, ({ events }) => events),
    };
  },
);

const HEADING_GOES_ON = /^l[aầ]n th[uứ] /iu;

const NO_TIME = recogniseTime('');

/** What a block says of time, whatever stands around it. */
export const readTime = perBlock((block): Recognised | undefined => {
  const { dates, glosses, durations, terms, events } = recogniseTime(block.text);
  if (dates.length + durations.length + terms.length + events.length === 0) return undefined;
  return {
    dates: trimmed(dates),
    glosses: trimmed(glosses),
    durations: trimmed(durations),
    terms: trimmed(terms),
    events: trimmed(events),
  };
});

const readHeading = perBlockBeside((block, time: Recognised, before: string): Recognised => ({
  ...time,
  terms: recogniseHeadingTerms(before, block.text),
}));

function timeOf(block: Block, before: string | undefined): Recognised {
  if (block.text === '') return NO_TIME;
  const time = readTime(block) ?? NO_TIME;
  if (before === undefined || !'Ll'.includes(block.text.charAt(0)) || !HEADING_GOES_ON.test(block.text))
    return time;
  return readHeading(block, time, before);
}

type Periods = Pick<Dates, 'durations' | 'glosses' | 'terms' | 'events'>;

const NO_PERIODS: Periods = { durations: NONE, glosses: NONE, terms: NONE, events: NONE };

/** What is made of the dates of a block and of what stands beside them. */
function periodsOf(
  block: Block,
  time: Recognised | undefined,
  read: Mentions | undefined,
  completed: readonly DateMention[],
): Periods {
  if (!time || !read) return NO_PERIODS;
  const { durations, glosses, terms, events } = time;
  if (durations.length + glosses.length + terms.length + events.length === 0) return NO_PERIODS;
  return makePeriods(block, time, read, completed);
}

const makePeriods = perBlockBeside(
  (block, time: Recognised, { found }: Mentions, completed: readonly DateMention[]): Periods => {
    const dates = found.map(({ raw }, k) => ({ raw, node: nth(completed, k) }));
    const together: FoundTime = { block, time, dates };
    return {
      durations: durationsOf(together),
      glosses: glossesOf(time, completed),
      terms: termsOf(together),
      events: eventsOf(together),
    };
  },
);

function glossesOf({ glosses }: Recognised, dates: readonly DateMention[]): GlossedDate[] {
  return glosses.map(([outer, inner]) => ({ date: nth(dates, outer), gloss: nth(dates, inner) }));
}

/** The dates of a block as they are written. */
interface Mentions {
  readonly found: readonly FoundDate[];
  readonly nodes: readonly DateMention[];
}

const NO_MENTIONS: Mentions = { found: NONE, nodes: NONE };

function mentionsOf(block: Block, time: Recognised | undefined): Mentions {
  return !time || time.dates.length === 0 ? NO_MENTIONS : makeMentions(block, time);
}

const makeMentions = perBlockBeside((block, time: Recognised): Mentions => {
  const made = new Map<RawDate, DateMention>();
  const found = time.dates.map((raw) => ({ raw, node: mention(block, raw, made) }));
  return { found, nodes: found.map(({ node }) => node) };
});

/** The node of a date as it is written; one raw date gives one node, also where it is an end of a range. */
function mention(block: Block, raw: RawDate, made: Map<RawDate, DateMention>): DateMention {
  const earlier = made.get(raw);
  if (earlier) return earlier;
  const { day, month, year, ends } = raw;
  const isRange = raw.kind === 'range';
  // Few dates have more than this; spreading what they have not would cost more than all the rest.
  const node: Mutable<DateMention> = {
    span: block.span(raw.from, raw.to),
    kind: raw.kind,
    style: raw.style,
    day: raw.kind === 'day' ? part(block, day) : undefined,
    month: isRange ? undefined : part(block, month),
    year: isRange ? undefined : part(block, year),
    weekday: part(block, raw.weekday),
    iso: raw.kind === 'day' && day && month && year ? isoOf(year.value, month.value, day.value) : null,
    completed: false,
  };
  if (ends) [node.from, node.to] = [mention(block, ends[0], made), mention(block, ends[1], made)];
  if (raw.quarter) node.quarter = partOf(block, raw.quarter);
  if (raw.half) node.half = partOf(block, raw.half);
  if (raw.minute) node.minute = partOf(block, raw.minute);
  if (raw.hour) node.hour = raw.hour;
  if (raw.lunar) node.lunar = partOf(block, raw.lunar);
  if (raw.blank) node.blank = true;
  if (raw.recurring) node.recurring = true;
  if (raw.led) node.led = true;
  if (raw.past) node.past = true;
  if (raw.shared) node.shared = true;
  if (raw.termOf) node.termOf = raw.termOf;
  made.set(raw, node);
  return node;
}

function part(block: Block, raw: RawPart | undefined): Part<number> | undefined {
  return raw && partOf(block, raw);
}

function partOf(block: Block, { from, to, value }: RawPart): Part<number> {
  return { span: block.span(from, to), value };
}
