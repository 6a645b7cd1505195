import type { Knowledge } from '../knowledge';
import { recogniseDates, type RawDate, type RawPart } from '../recognise/date';
import { isoOf } from '../text/calendar';
import type { Block } from '../text/source';
import { completeDates } from './date-completion';
import { findDraftDate, type FoundDate } from './date-draft';
import type { DateMention, DraftDate, Header, IsoDate, Language, Part } from './types';

export interface Dates {
  /** Every date and period, in the order of the text; a range stands before its ends. */
  readonly dates: readonly DateMention[];
  readonly draftDate: DraftDate | undefined;
  readonly placeDate: Header['placeDate'];
}

/** Dates and periods of the document; partial ones completed from their context. */
export function buildDates(
  blocks: readonly Block[],
  _language: Language,
  _knowledge: Knowledge,
  setting: IsoDate | undefined,
): Dates {
  const perBlock = blocks.map((block) => mentionsOf(block));
  const { draftDate, placeDate } = findDraftDate(blocks, perBlock, setting);
  const nodes = perBlock.map((found) => found.map(({ node }) => node));
  return { dates: completeDates(nodes, draftDate?.iso), draftDate, placeDate };
}

function mentionsOf(block: Block): readonly FoundDate[] {
  if (block.text === '') return [];
  const made = new Map<RawDate, DateMention>();
  return recogniseDates(block.text).map((raw) => ({ raw, node: mention(block, raw, made) }));
}

/** The node of a date as it is written; one raw date gives one node, also where it is an end of a range. */
function mention(block: Block, raw: RawDate, made: Map<RawDate, DateMention>): DateMention {
  const earlier = made.get(raw);
  if (earlier) return earlier;
  const part = (p: RawPart | undefined): Part<number> | undefined =>
    p && { span: block.span(p.from, p.to), value: p.value };
  const [day, month, year] = [raw.day, raw.month, raw.year];
  const node: DateMention = {
    span: block.span(raw.from, raw.to),
    kind: raw.kind,
    style: raw.style,
    day: raw.kind === 'day' ? part(day) : undefined,
    month: raw.kind === 'range' ? undefined : part(month),
    year: raw.kind === 'range' ? undefined : part(year),
    weekday: part(raw.weekday),
    iso: raw.kind === 'day' && day && month && year ? isoOf(year.value, month.value, day.value) : null,
    completed: false,
    ...(raw.ends ? { from: mention(block, raw.ends[0], made), to: mention(block, raw.ends[1], made) } : {}),
    ...(raw.quarter
      ? { quarter: { span: block.span(raw.quarter.from, raw.quarter.to), value: raw.quarter.value } }
      : {}),
    ...(raw.half ? { half: { span: block.span(raw.half.from, raw.half.to), value: raw.half.value } } : {}),
    ...(raw.blank ? { blank: true } : {}),
    ...(raw.recurring ? { recurring: true } : {}),
  };
  made.set(raw, node);
  return node;
}
