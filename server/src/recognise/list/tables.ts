import { listWords } from '../../knowledge/lists';
import type { Language } from '../../text/language';
import { words } from '../../text/words';
import { numberOf } from './sums';

/** A cell of a table; offsets in the folded text of its row, spaces and marks of emphasis around it left out. */
export interface TableCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where it is a whole number and nothing else; a dash is none of what is counted. */
  readonly value: number | undefined;
  /** As a head: its column is not to be added up: shares, prices, ordinals. */
  readonly single: boolean;
}

/** A row of a table: what stands between the bars of a line. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The line of dashes below the head. */
  readonly rule: boolean;
  /** What its words say of it: `sum` may be of others than the rows beside it; `part` shares something with another row. */
  readonly role: 'total' | 'sum' | 'part' | undefined;
}

const BAR = /(?<!\\)\|/g;
const RULE = /^:?-+:?$/;
const WHOLE = /^(?:\d{1,3}(?:[.,]\d{3})+|\d{1,9})$/;
const NONE = /^[-–—]$/;
const MARKS = ' *_';
const LONGEST = 4;

/** The row of a table that a line is; undefined for any other. */
export function tableRowIn(text: string, language: Language): TableRow | undefined {
  const line = text.trim();
  if (line.length < 3 || !line.startsWith('|') || !line.endsWith('|')) return undefined;
  const bars = Array.from(text.matchAll(BAR), ({ index }) => index);
  const cells = bars.slice(1).map((bar, i) => cellAt(text, (bars[i] ?? 0) + 1, bar, language));
  return { cells, rule: cells.every((cell) => RULE.test(cell.text)), role: roleOf(cells, language) };
}

function cellAt(text: string, start: number, end: number, language: Language): TableCell {
  let [from, to] = [start, end];
  while (from < to && MARKS.includes(text.charAt(from))) from++;
  while (to > from && MARKS.includes(text.charAt(to - 1))) to--;
  const own = text.slice(from, to);
  const value = WHOLE.test(own) ? numberOf(own, language) : NONE.test(own) ? 0 : undefined;
  return {
    from,
    to,
    text: own,
    value,
    single: value === undefined && isSingle(own, language),
  };
}

/** What the words before the numbers say. */
function roleOf(cells: readonly TableCell[], language: Language): TableRow['role'] {
  const name = cells.find(({ text }) => /\p{L}{2}/u.test(text))?.text ?? '';
  const read = words(name).map(({ key }) => key);
  if (listWords('column-total', language).has(read.join(' '))) return 'total';
  if (listWords('column-sum', language).has(read.join(' '))) return 'sum';
  return /^[-–+]/u.test(name) || begins(listWords('part-of-sum', language), read) ? 'part' : undefined;
}

function isSingle(head: string, language: Language): boolean {
  const read = words(head).map(({ key }) => key);
  const known = listWords('no-sum', language);
  return head.includes('%') || read.some((_, i) => begins(known, read.slice(i)));
}

function begins(known: ReadonlySet<string>, read: readonly string[]): boolean {
  return read.slice(0, LONGEST).some((_, i) => known.has(read.slice(0, i + 1).join(' ')));
}
