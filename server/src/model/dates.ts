import {
  recogniseHeadingTerms,
  recogniseTime,
  type RawDate,
  type RawPart,
  type Recognised,
} from '../recognise/date';
import { isoOf } from '../text/calendar';
import type { Block } from '../text/source';
import { completeDates } from './date-completion';
import { findDraftDate, type FoundDate } from './date-draft';
import { durationsOf, eventsOf, termsOf, type FoundTime } from './date-periods';
import { NONE, perBlock } from './per-block';
import type {
  DateMention,
  DraftDate,
  DurationMention,
  EventMention,
  GlossedDate,
  Header,
  IsoDate,
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
  /** The dates of each block. */
  readonly datesOf: readonly (readonly DateMention[])[];
}

/** Dates and periods of the document; partial ones completed from their context. */
export function buildDates(blocks: readonly Block[], setting: IsoDate | undefined): Dates {
  const times = blocks.map((block, i) => timeOf(block, blocks[i - 1]));
  const read = blocks.map((block, i) => mentionsOf(block, times[i]));
  const { draftDate, placeDate } = findDraftDate(
    blocks,
    read.map(({ found }) => found),
    setting,
  );
  const nodes = read.map((mentions) => mentions.nodes);
  const datesOf = completeDates(blocks, nodes, draftDate?.iso);
  const made = blocks.map((block, i) => periodsOf(block, times[i], read[i], datesOf[i] ?? NONE));
  return {
    dates: datesOf.flat(),
    durations: made.flatMap(({ durations }) => durations),
    glosses: made.flatMap(({ glosses }) => glosses),
    terms: made.flatMap(({ terms }) => terms),
    events: made.flatMap(({ events }) => events),
    draftDate,
    placeDate,
    datesOf,
  };
}

const HEADING_GOES_ON = /^l[aầ]n th[uứ] /iu;

const readTime = perBlock((block) => recogniseTime(block.text));

const readHeading = perBlock((block, time: Recognised, before: string): Recognised => ({
  ...time,
  terms: recogniseHeadingTerms(before, block.text),
}));

function timeOf(block: Block, before: Block | undefined): Recognised {
  const time = readTime(block);
  if (!before || !HEADING_GOES_ON.test(block.text)) return time;
  return readHeading(block, time, before.text);
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
  const { durations, glosses, terms, events } = time ?? NO_PERIODS;
  if (!time || !read || durations.length + glosses.length + terms.length + events.length === 0)
    return NO_PERIODS;
  return makePeriods(block, time, read, completed);
}

const makePeriods = perBlock(
  (block, time: Recognised, { found }: Mentions, completed: readonly DateMention[]): Periods => {
    const dates = found.flatMap(({ raw }, k) => {
      const node = completed[k];
      return node ? [{ raw, node }] : [];
    });
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
  return glosses.flatMap(([outer, inner]) => {
    const [date, gloss] = [dates[outer], dates[inner]];
    return date && gloss ? [{ date, gloss }] : [];
  });
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

const makeMentions = perBlock((block, time: Recognised): Mentions => {
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
  const node: DateMention = {
    span: block.span(raw.from, raw.to),
    kind: raw.kind,
    style: raw.style,
    day: raw.kind === 'day' ? part(block, day) : undefined,
    month: isRange ? undefined : part(block, month),
    year: isRange ? undefined : part(block, year),
    weekday: part(block, raw.weekday),
    iso: raw.kind === 'day' && day && month && year ? isoOf(year.value, month.value, day.value) : null,
    completed: false,
    ...(ends && { from: mention(block, ends[0], made), to: mention(block, ends[1], made) }),
    ...optional('quarter', part(block, raw.quarter)),
    ...optional('half', part(block, raw.half)),
    ...optional('lunar', part(block, raw.lunar)),
    ...(raw.blank && { blank: true }),
    ...(raw.recurring && { recurring: true }),
    ...(raw.led && { led: true }),
    ...(raw.past && { past: true }),
    ...(raw.termOf && { termOf: raw.termOf }),
  };
  made.set(raw, node);
  return node;
}

function part(block: Block, raw: RawPart | undefined): Part<number> | undefined {
  return raw && { span: block.span(raw.from, raw.to), value: raw.value };
}

function optional<K extends string>(
  key: K,
  value: Part<number> | undefined,
): Partial<Record<K, Part<number>>> {
  return value ? ({ [key]: value } as Record<K, Part<number>>) : {};
}
