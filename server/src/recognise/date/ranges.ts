import { nth } from '../../text/certain';
import type { Reader } from './reader';
import type { RawDate } from './types';

const JOINED = /^(?: ?[-–—] ?| ?(?:đến|tới) (?:hết |cuối |đầu |trước )?(?:ngày |năm )?)$/;
const ENGLISH = /^(?: ?[-–—] ?| to (?:the end of )?(?:year )?| until (?:the end of )?| through )$/;
const AND = /^ and $/;

/** Words that open a range; without one, “đến”, “to” and “and” join other things. */
const OPENS = /(?:từ|kể từ|giữa)(?: đầu)?(?: ngày| năm)? ?$/;
const ENGLISH_OPENS = /(?:^|\P{L})(?:from|between|period)(?: of)?(?: the)?(?: early)? ?$/u;
const LEAD = 24;

/** Joins neighbouring dates that are the ends of one range; the ends keep their own place in the list. */
export function joinRanges(reader: Reader, dates: readonly RawDate[]): RawDate[] {
  const joined: RawDate[] = [];
  for (let i = 0; i < dates.length; i++) {
    const first = nth(dates, i);
    const second = dates[i + 1];
    if (second && isRange(reader, first, second)) {
      joined.push({ from: first.from, to: second.to, kind: 'range', ends: [first, second] }, first, second);
      i++;
    } else joined.push(first);
  }
  return joined;
}

function isRange(reader: Reader, first: RawDate, second: RawDate): boolean {
  if (first.ends || second.ends || first.blank || second.blank) return false;
  const gap = reader.key.slice(first.to, second.from);
  // “từ ngày 01/3 đến hết tháng 5”: the last day of a month is a day too.
  if (first.kind === 'day' && second.kind === 'month' && gap.endsWith(' hết ')) return JOINED.test(gap);
  if (first.kind !== second.kind) return false;
  if (/^ ?[-–—] ?$/.test(gap)) return true;
  const lead = reader.key.slice(Math.max(0, first.from - LEAD), first.from);
  if (JOINED.test(gap)) return OPENS.test(lead);
  if (ENGLISH.test(gap)) return ENGLISH_OPENS.test(lead);
  return AND.test(gap) && /between(?: the)? ?$/.test(lead);
}

/** What may open a bracket that says more closely which days are meant: `quý I/2025 (từ ngày 01/01 đến ngày 31/3)`. */
const OPENING = /^ ?\((?:từ |from |ngày |từ ngày |trong )?$/;

/** Dates with the date in brackets right after them, by their places in the list. */
export function findGlosses(reader: Reader, dates: readonly RawDate[]): [number, number][] {
  const ends = new Set(dates.flatMap((date) => date.ends ?? []));
  const found: [number, number][] = [];
  dates.forEach((date, i) => {
    if (ends.has(date)) return;
    const next = i + (date.ends && !date.ends[0].fragment ? 3 : 1);
    const gloss = dates[next];
    if (!gloss || reader.key.charAt(gloss.to) !== ')') return;
    if (OPENING.test(reader.key.slice(date.to, gloss.from))) found.push([i, next]);
  });
  return found;
}
