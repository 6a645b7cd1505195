import { calendarWords } from '../../knowledge/calendar';
import { eventHint } from '../../knowledge/event-words';
import { nth } from '../../text/certain';
import { words } from '../../text/words';
import { type Marked, mark, NAMES, ordinalBefore } from './event-names';
import { FOUNDED_HINT, heldEvent } from './events-held';
import type { Reader } from './reader';
import type { RawDate, RawEvent } from './types';

/** How far before its date an event's name is looked for, in UTF-16 units. */
const REACH = 200;
const CLAUSE_END = /[.;:!?]["”’)]*\s|[;:]/gu;

/**
 * Between an event and its date: `… khai mạc ngày`, `… được tổ chức vào sáng ngày`, `… (`, `… was held on`; the last
 * words of “ngày 03 tháng 02” belong to the date itself.
 */
const JOINED = new RegExp(
  '(?:,? ?\\((?:từ )?(?:ngày)?|,)?' +
    '(?:,? (?:đã |được |đã được )?(?:long trọng |trọng thể )?(?:khai mạc|bế mạc|tổ chức|diễn ra|họp))?' +
    '(?: trọng thể| long trọng)?(?:,? (?:vào|trong))?(?: (?:sáng|chiều|tối))?(?: từ| các| hai| ba| 0?\\d)?(?: ngày)?' +
    '(?: (?:was |were )?(?:solemnly )?(?:held|opened|closed|convened|signed|took place|met))?(?: on| from)?(?: the)? ?\\(?$',
  'u',
);

const BOUNDS = new Set([...calendarWords('hour-bound'), ...calendarWords('hour-until')]);

/** Events with the day (or days) written right after their names, in the order of the text. */
export function recogniseEvents(reader: Reader, dates: readonly RawDate[]): RawEvent[] {
  if (dates.length === 0 || !(eventHint().test(reader.key) || FOUNDED_HINT.test(reader.key))) return [];
  const found: RawEvent[] = [];
  const ends = new Set(dates.flatMap((date) => date.ends ?? []));
  dates.forEach((date, place) => {
    // Of the days of a list the first tells when the event began.
    if (ends.has(date) || !isFullDay(date) || dates[place - 1]?.shared) return;
    const event = eventBefore(reader, date, place) ?? heldEvent(reader, date, place);
    if (event) found.push(event);
  });
  return found;
}

/** A day with its year, or a range of days whose last one has it. */
function isFullDay({ kind, year, ends }: RawDate): boolean {
  if (ends) return ends[1].kind === 'day' && ends[1].year !== undefined;
  return kind === 'day' && year !== undefined;
}

function eventBefore(reader: Reader, date: RawDate, place: number): RawEvent | undefined {
  const from = Math.min(date.from, date.weekday?.from ?? date.from);
  const start = Math.max(0, from - REACH);
  const whole = reader.key.slice(start, from);
  let clause = 0;
  for (const end of whole.matchAll(CLAUSE_END)) clause = end.index + end[0].length;
  const text = whole.slice(clause);
  const joined = JOINED.exec(text);
  if (!joined || joined[0] === '' || text === '') return undefined;
  const marked = mark(words(text));
  const name = marked.filter(({ word }) => word.from < joined.index);
  const head = name.findLastIndex(({ known }) => known !== undefined && 'lasts' in known);
  const known = name[head]?.known;
  // “từ kỳ họp trước, ngày 01/3, đến ngày 30/6/2025”: the day bounds a time, it is not the event's.
  if (!/[,(]/.test(joined[0]) && BOUNDS.has(name.at(-1)?.word.key ?? '')) return undefined;
  if (!known || !('lasts' in known) || !isOne(name, head, joined[0])) return undefined;
  const named = NAMES[known.kind](reader, start + clause, name, head);
  if (!named) return undefined;
  const edge = edgeOf(marked.slice(name.length));
  return {
    from: start + clause + nth(name, named.first).word.from,
    to: start + clause + nth(name, name.length - 1).word.to,
    key: named.key,
    ...(named.term === undefined ? {} : { term: named.term }),
    lasts: known.lasts,
    founding: known.kind === 'founding',
    ...(edge ? { edge } : {}),
    date: place,
  };
}

/** Words before an event's name that may still belong to it. */
const NEAR = 4;

/** Not one of several, not only planned, no other event in the same words, and the date not that of a document about it. */
function isOne(name: readonly Marked[], head: number, joined: string): boolean {
  const first = name[head]?.known?.kind === 'numbered' ? head - NEAR : head - 2;
  // “Báo cáo trình Hội nghị …, ngày …”: only a verb or a bracket says for certain whose day it is.
  const certain = joined.includes('(') || /\p{L}{4}/u.test(joined.replace('ngày', ''));
  const governed = governor(name, head);
  return name.every(({ known }, i) => {
    switch (i === head ? undefined : known?.kind) {
      case 'planned':
        return false;
      case 'several':
        return i < first || (i > head && name[head]?.known?.kind !== 'numbered');
      case 'document':
        return certain && i !== governed && i < head;
      case 'numbered':
      case 'named':
      case 'founding':
        return i < head - NEAR;
      default:
        return true;
    }
  });
}

/** Place of the word that an event's name depends on: “Nghị quyết Hội nghị …”, “resolution of the 8th plenum”. */
function governor(name: readonly Marked[], head: number): number {
  let at = (ordinalBefore(name, head)?.at ?? head) - 1;
  while (name[at]?.known?.kind === 'filler') at--;
  // The words of a phrase after its first one bear no mark of their own.
  while (at > 0 && !nth(name, at).known && nth(name, at).length > 1) at--;
  return at;
}

function edgeOf(after: readonly Marked[]): RawEvent['edge'] {
  for (const { known } of after)
    if (known?.kind === 'opening' || known?.kind === 'closing') return known.kind;
  return undefined;
}
