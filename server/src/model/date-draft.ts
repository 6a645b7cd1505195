import { isoOf } from '../text/calendar';
import { nth } from '../text/certain';
import { frontMatter } from '../text/front-matter';
import type { RawDate } from '../recognise/date';
import type { Block } from '../text/source';
import { perBlockBeside } from './per-block';
import type { DateMention, DraftDate, Header, IsoDate } from './types';

/** A date as read from its block, and its node. */
export interface FoundDate {
  readonly raw: RawDate;
  readonly node: DateMention;
}

/** The dates of a block. */
export interface FoundIn {
  readonly block: Block;
  readonly dates: readonly FoundDate[];
}

/** The place-date line stands among the first blocks. */
const HEADER_BLOCKS = 40;
const LONGEST_PLACE = 40;
const BEFORE_PLACE = /[*_|>#\t]| {2}/;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|xã|phường|tỉnh|thành|phố|thị|trấn|đặc|khu|-)$/u;
const MOST_PLACE_WORDS = 6;
const AFTER = /^[ .*_|;]*$/;
const DECLARED = /^(?:date|ngày) ?: ?["']?(\d{4})-(\d{2})-(\d{2})["']? ?$/iu;

/** The draft's own date (`found` in the order of the text, asked only as far as the head goes): its place-date line, else the setting, else what its front matter declares. */
export function findDraftDate(
  blocks: readonly Block[],
  found: Iterable<FoundIn>,
  setting: IsoDate | undefined,
): { draftDate: DraftDate | undefined; placeDate: Header['placeDate'] } {
  const placeDate = findPlaceDate(found);
  if (placeDate?.date.iso) {
    const { iso, span } = placeDate.date;
    return { draftDate: { iso, from: 'place-date-line', span }, placeDate };
  }
  if (setting !== undefined)
    return { draftDate: { iso: setting, from: 'setting', span: undefined }, placeDate };
  return { draftDate: findDeclared(blocks), placeDate };
}

function findPlaceDate(found: Iterable<FoundIn>): Header['placeDate'] {
  let seen = 0;
  for (const { block, dates } of found) {
    if (block.text === '') continue;
    if (++seen > HEADER_BLOCKS) break;
    const last = dates.at(-1);
    if (last?.node.kind !== 'day' || !isWritten(last.node)) continue;
    const placed = placeOf(block, last);
    if (placed) return placed;
  }
  return undefined;
}

/** Written as a place-date line writes it: in words, or an English date with its month named; never in figures alone. */
function isWritten(date: DateMention): boolean {
  if (date.blank) return true;
  return (
    date.year !== undefined &&
    (date.style === 'words' || date.style === 'month-day' || date.style === 'day-month')
  );
}

const placeOf = perBlockBeside((block, { raw, node }: FoundDate): Header['placeDate'] => {
  const { text } = block;
  if (!AFTER.test(text.slice(raw.to))) return undefined;
  const before = text.slice(Math.max(0, raw.from - LONGEST_PLACE), raw.from).trimEnd();
  if (!before.endsWith(',')) return undefined;
  const parts = before.slice(0, -1).split(BEFORE_PLACE);
  const place = nth(parts, parts.length - 1).trim();
  const words = place.split(' ');
  if (words.length > MOST_PLACE_WORDS || !words.every((word) => PLACE_WORD.test(word))) return undefined;
  return { span: block.span(text.lastIndexOf(place, raw.from), raw.to), place, date: node };
});

function findDeclared(blocks: readonly Block[]): DraftDate | undefined {
  for (const block of frontMatter(blocks)) {
    const match = DECLARED.exec(block.text);
    const iso = match && isoOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) return { iso, from: 'declared', span: block.span(0, block.text.length) };
  }
  return undefined;
}
