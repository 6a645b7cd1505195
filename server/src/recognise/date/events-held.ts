import { calendarWords } from '../../knowledge/calendar';
import { nth } from '../../text/certain';
import { words } from '../../text/words';
import { CLAUSE_WORDS, type Marked, mark, NAMES, properName } from './event-names';
import type { Reader } from './reader';
import type { RawDate, RawEvent } from './types';

/** How far after its date an event's name is looked for, in UTF-16 units. */
const REACH = 240;
/** How far before its date a body is looked for that was founded on it. */
const BACK = 120;
const CLAUSE_END = /[.;:!?](?:["”’)]*\s|$)|[;:\n]/u;
/** Words that may stand before a date at the start of a sentence: “Vào sáng ngày”, “On”. */
const OPENERS = calendarWords('sentence-opener');
const WEEKDAY = /^(?:hai|ba|tư|năm|sáu|bảy|\p{L}+day)$/u;
const ORDINAL_PARTS = calendarWords('ordinal-part');
/** Where a name ends though the clause goes on: “… để bàn”, “… to discuss”, “… at”. */
const NAME_ENDS = new Set([...CLAUSE_WORDS, ...calendarWords('name-end')]);

/**
 * An event that the sentence of a date says to have been held on it: “Ngày 12/5/2025, Tỉnh uỷ tổ chức Hội nghị lần thứ
 * 20”, “On May 12, 2025, the Provincial Party Committee held its 20th Conference”; or a body founded on the day that
 * follows: “Đảng bộ xã được thành lập ngày 05/3/1947”. `place`: index of the date among those of its block.
 */
export function heldEvent(reader: Reader, date: RawDate, place: number): RawEvent | undefined {
  return foundedBefore(reader, date, place) ?? heldAfter(reader, date, place);
}

function heldAfter(reader: Reader, date: RawDate, place: number): RawEvent | undefined {
  if (!opensSentence(reader, date.from)) return undefined;
  const text = reader.key.slice(date.to, date.to + REACH);
  const end = CLAUSE_END.exec(text)?.index ?? text.length;
  const marked = mark(words(text.slice(0, end)));
  const head = marked.findIndex(({ known }) => known !== undefined && 'lasts' in known);
  const known = marked[head]?.known;
  if (!known || !('lasts' in known) || known.kind === 'founding') return undefined;
  const verb = verbBefore(marked, head);
  if (verb === undefined) return undefined;
  // What is only planned, one of several, or what a document says, was not held on this day.
  if (marked.slice(0, head).some(({ known: cue }) => cue && OTHERWISE.has(cue.kind))) return undefined;
  const held = nth(marked, verb.from).known?.kind;
  const name = marked.slice(verb.to, nameEnd(marked, head, text));
  const at = head - verb.to;
  const body = hasBody(name, at) ? [] : subjectOf(marked, verb.from, text);
  const named = NAMES[known.kind](reader, date.to, [...name, ...body], at);
  if (!named) return undefined;
  return {
    from: date.to + nth(name, named.first).word.from,
    to: date.to + nth(name, name.length - 1).word.to,
    key: named.key,
    ...(named.term === undefined ? {} : { term: named.term }),
    lasts: known.lasts,
    founding: false,
    ...(held === 'opening' || held === 'closing' ? { edge: held } : {}),
    date: place,
  };
}

const OTHERWISE: ReadonlySet<string> = new Set(['planned', 'several', 'document']);

/** Nothing but such words as “Vào sáng ngày” stands between the start of the sentence and the date. */
function opensSentence(reader: Reader, from: number): boolean {
  const before = reader.key.slice(Math.max(0, from - 40), from);
  const start = Math.max(...['. ', '; ', '\n'].map((end) => before.lastIndexOf(end)));
  return words(before.slice(start + 1)).every(({ key }) => OPENERS.has(key) || WEEKDAY.test(key));
}

/** Words that may stand between the verb and the name: “tổ chức thành công”, “held its”. */
const BETWEEN = 4;

/** Places of the first word of the verb of holding before a name and past its last; undefined where another word governs it. */
function verbBefore(
  marked: readonly Marked[],
  head: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let at = head - 1; at >= 0 && at >= head - 1 - BETWEEN; at--) {
    const { key } = nth(marked, at).word;
    if (VERBS.has(key)) return { from: at, to: at + 1 };
    if (VERBS.has(`${marked[at - 1]?.word.key ?? ''} ${key}`)) return { from: at - 1, to: at + 1 };
  }
  return undefined;
}

const VERBS = calendarWords('holding-verb');

function nameEnd(marked: readonly Marked[], head: number, text: string): number {
  let end = head + nth(marked, head).length;
  for (; end < marked.length; end++) {
    const { word } = nth(marked, end);
    if (NAME_ENDS.has(word.key)) break;
    if (/[,(–]/u.test(text.slice(nth(marked, end - 1).word.to, word.from))) break;
  }
  return end;
}

/** Whether the name says whose event it is; “lần thứ 20” alone does not. */
function hasBody(name: readonly Marked[], head: number): boolean {
  return name
    .slice(head + nth(name, head).length)
    .some(
      ({ word, known }) => known?.kind !== 'filler' && !/^\d/u.test(word.key) && !ORDINAL_PARTS.has(word.key),
    );
}

/** The words of the body that held it: from the last comma to the verb. */
function subjectOf(marked: readonly Marked[], verb: number, text: string): readonly Marked[] {
  let end = verb;
  while (['đã', 'has', 'sẽ'].includes(marked[end - 1]?.word.key ?? '')) end--;
  let from = end;
  while (from > 0 && !/[,(]/u.test(text.slice(nth(marked, from - 1).word.to, nth(marked, from).word.from)))
    from--;
  return marked.slice(from, end);
}

/** Matches a look-up key in which a body may be said to have been founded on a day. */
export const FOUNDED_HINT = /thành lập(?: vào)?(?: ngày)? \d|(?:founded|established) on/u;
const FOUNDED =
  /(?: (?:đã )?(?:chính thức )?được thành lập(?: vào)?(?: ngày)?| was (?:officially )?(?<verb>founded|established) on) ?$/u;

/** “Đảng bộ xã An Hoà được thành lập ngày 05/3/1947”. */
function foundedBefore(reader: Reader, date: RawDate, place: number): RawEvent | undefined {
  if (date.ends) return undefined;
  const start = Math.max(0, date.from - BACK);
  const whole = reader.key.slice(start, date.from);
  const joined = FOUNDED.exec(whole);
  if (!joined) return undefined;
  const clause = Math.max(
    ...[', ', '. ', '; ', ': ', '\n', '('].map((end) => whole.lastIndexOf(end, joined.index)),
  );
  if (clause < 0 && start > 0) return undefined;
  const shift = start + clause + 1;
  const name = mark(words(whole.slice(clause + 1, joined.index)));
  const verb = joined.groups?.['verb'];
  const head = verb === undefined ? 'ngày thành lập' : verb === 'founded' ? 'founding' : 'establishment';
  const named = properName(reader, shift, name, -1);
  if (!named || name.some(({ known }) => known && (OTHERWISE.has(known.kind) || 'lasts' in known)))
    return undefined;
  return {
    from: shift + nth(name, 0).word.from,
    to: shift + nth(name, name.length - 1).word.to,
    key: [head, ...named.key.split(' ').filter(Boolean)].join(' '),
    lasts: 0,
    founding: true,
    date: place,
  };
}
