import type { Knowledge } from '../knowledge';
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
import { perBlock } from './per-block';
import type {
  DateMention,
  DraftDate,
  DurationMention,
  EventMention,
  GlossedDate,
  Header,
  IsoDate,
  Language,
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
}

/** Dates and periods of the document; partial ones completed from their context. */
export function buildDates(
  blocks: readonly Block[],
  language: Language,
  knowledge: Knowledge,
  setting: IsoDate | undefined,
): Dates {
  const times = blocks.map((block, i) => timeOf(block, blocks[i - 1], language, knowledge));
  const perBlock = blocks.map((block, i) => mentionsOf(block, times[i]));
  const { draftDate, placeDate } = findDraftDate(blocks, perBlock, setting);
  const nodes = perBlock.map((found) => found.map(({ node }) => node));
  const completed = completeDates(nodes, draftDate?.iso);
  const found = joined(blocks, times, perBlock, completed);
  return {
    dates: completed.flat(),
    durations: found.flatMap(durationsOf),
    glosses: times.flatMap((time, i) => glossesOf(time, completed[i] ?? [])),
    terms: found.flatMap(termsOf),
    events: found.flatMap(eventsOf),
    draftDate,
    placeDate,
  };
}

const HEADING_GOES_ON = /^l[aầ]n th[uứ] /iu;

const readTime = perBlock((block) => recogniseTime(block.text));

function timeOf(
  block: Block,
  before: Block | undefined,
  language: Language,
  knowledge: Knowledge,
): Recognised {
  const time = readTime(block, language, knowledge);
  if (!before || !HEADING_GOES_ON.test(block.text)) return time;
  return { ...time, terms: recogniseHeadingTerms(before.text, block.text) };
}

function glossesOf({ glosses }: Recognised, dates: readonly DateMention[]): GlossedDate[] {
  return glosses.flatMap(([outer, inner]) => {
    const [date, gloss] = [dates[outer], dates[inner]];
    return date && gloss ? [{ date, gloss }] : [];
  });
}

/** Per block what was read, and the completed node of each date; blocks without any are left out. */
function joined(
  blocks: readonly Block[],
  times: readonly Recognised[],
  perBlock: readonly (readonly FoundDate[])[],
  completed: readonly (readonly DateMention[])[],
): FoundTime[] {
  return blocks.flatMap((block, i) => {
    const time = times[i];
    if (!time || time.durations.length + time.terms.length + time.events.length === 0) return [];
    const dates = (perBlock[i] ?? []).flatMap(({ raw }, k) => {
      const node = completed[i]?.[k];
      return node ? [{ raw, node }] : [];
    });
    return [{ block, time, dates }];
  });
}

function mentionsOf(block: Block, time: Recognised | undefined): readonly FoundDate[] {
  if (!time || time.dates.length === 0) return [];
  const made = new Map<RawDate, DateMention>();
  return time.dates.map((raw) => ({ raw, node: mention(block, raw, made) }));
}

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
