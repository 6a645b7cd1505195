import { calendarWords } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import { isNumbered } from './days';
import { numberOf, type Reader } from './reader';
import type { RawDate, RawPart } from './types';

const YEARS = /(\d{4}) ?[-–—] ?(\d{4})(?!\d)/dy;
const YEAR = /(\d{4})(?!\d)/dy;
const termContexts = calendarWords('term-context');
const periodContexts = calendarWords('period-context');
const yearContexts = { vi: calendarWords('year-context', 'vi'), en: calendarWords('year-context', 'en') };
const units = calendarWords('unit');
const words = (kind: 'short-term-body' | 'five-year-body'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${alternation(calendarWords(kind))})(?![\p{L}\d])`, 'u');
const SHORT_TERMS = words('short-term-body');
const FIVE_YEARS = words('five-year-body');
/** How far from its years the body that serves a term is looked for, before and after, in UTF-16 units. */
const BODY_REACH = 80;
const EARLIEST = 1800;
const LATEST = 2199;
const LONGEST_BARE = 100;

/** The last one or two words before an offset are in a set, with nothing but spaces or an opening bracket between. */
function follows(reader: Reader, at: number, set: ReadonlySet<string>): boolean {
  const one = reader.wordBefore(at);
  if (one.word === '' || !/^[ :(]*$/.test(one.gap)) return false;
  if (set.has(one.word)) return true;
  const two = reader.wordBefore(one.from);
  return two.gap === ' ' && set.has(`${two.word} ${one.word}`);
}

function isPlausible(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

/** Whether what follows is a counted thing: `2024 người`, `2000 households`. */
function isCounted(reader: Reader, at: number): boolean {
  const one = reader.wordAfter(at);
  if (one.gap !== ' ' && one.gap !== '') return false;
  if (units.has(one.word)) return true;
  const two = reader.wordAfter(one.to);
  return two.gap === ' ' && units.has(`${one.word} ${two.word}`);
}

/** “period”, “school year”: one or two words behind years. */
function isPeriodWord(reader: Reader, { word, to }: { readonly word: string; readonly to: number }): boolean {
  if (periodContexts.has(word)) return true;
  const next = reader.wordAfter(to);
  return next.gap === ' ' && periodContexts.has(`${word} ${next.word}`);
}

/** `2020 - 2025` as a term, a period or a bare range; `at` is where the first year starts. */
export function readYears(reader: Reader, at: number): RawDate | undefined {
  const match = reader.match(YEARS, at);
  if (!match) return undefined;
  const [from, to] = [numberOf(match, 1), numberOf(match, 2)];
  if (!reader.endsFigure(to.to)) return undefined;
  const unit = reader.key.charAt(to.to);
  if (unit === '-' || !isPlausible(from.value) || !isPlausible(to.value)) return undefined;
  const before = reader.key.charAt(reader.wordBefore(at).to);
  const after = reader.wordAfter(to.to);
  const isTerm =
    follows(reader, at, termContexts) || (/^[ -]$/.test(after.gap) && termContexts.has(after.word));
  const isPeriod =
    follows(reader, at, periodContexts) ||
    (after.gap === ' ' && isPeriodWord(reader, after)) ||
    (reader.key.charAt(at - 1) === '(' && reader.key.charAt(to.to) === ')');
  const length = to.value - from.value;
  const bare = length > 0 && length <= LONGEST_BARE && before !== '.' && !isCounted(reader, to.to);
  if (!isTerm && !isPeriod && (!bare || isNumbered(reader, at))) return undefined;
  const end = (year: RawPart): RawDate => ({
    from: year.from,
    to: year.to,
    kind: 'year',
    year,
    fragment: true,
  });
  const date: RawDate = { from: at, to: to.to, kind: isTerm ? 'term' : 'range', ends: [end(from), end(to)] };
  if (isTerm) {
    const around = reader.key.slice(Math.max(0, at - BODY_REACH), to.to + BODY_REACH / 2);
    date.termOf = SHORT_TERMS.test(around) ? 'other' : FIVE_YEARS.test(around) ? 'political' : 'unknown';
  }
  return date;
}

const LIST_GAP = /^(?:, ?| và | and |, và |, and | & |;? )$/;
const CLAUSE_END = /^[,.;:)\]”"!?–-]/;

/** A year standing alone at an offset of folded text; only where its surroundings leave no doubt. `previous` is the date read before it. */
export function readYear(reader: Reader, at: number, previous: RawDate | undefined): RawDate | undefined {
  const match = reader.match(YEAR, at);
  if (!match) return undefined;
  const year = numberOf(match, 1);
  if (!isPlausible(year.value) || !reader.endsFigure(year.to)) return undefined;
  const next = reader.key.charAt(year.to);
  // “the 1990s” is a decade.
  if (next === '/' || next === 's' || (next === '-' && reader.isWord(year.to + 1)) || next === '+')
    return undefined;
  return isYear(reader, year, previous) ? { from: at, to: year.to, kind: 'year', year } : undefined;
}

function isYear(reader: Reader, year: RawPart, previous: RawDate | undefined): boolean {
  if (follows(reader, year.from, yearContexts.vi)) return true;
  const near = Math.abs(year.value - 1990) <= 110;
  if (!near || isCounted(reader, year.to) || isNumbered(reader, year.from)) return false;
  if (previous?.kind === 'year' && LIST_GAP.test(reader.key.slice(previous.to, year.from))) return true;
  const closing = reader.key.charAt(year.to);
  if (reader.key.charAt(year.from - 1) === '(' && closing === ')') return true;
  const before = reader.wordBefore(year.from);
  if (/^(?:từ|đến|trước|sau|hết)$/.test(before.word) && before.gap === ' ')
    return (
      closing === '' ||
      CLAUSE_END.test(closing) ||
      /^(?:đến|tới|và|nay)$/.test(reader.wordAfter(year.to).word)
    );
  if (before.gap !== ' ') return false;
  if (yearContexts.en.has(before.word)) return true;
  return before.word === 'the' && year.value >= 1990;
}
