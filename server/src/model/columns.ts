import { nth } from '../text/certain';
import { replaced } from '../text/replaced';
import type { Run } from '../text/runs';
import { type Common, commonEnds, isSame, settled } from './alike';
import { editOf } from './edit';
import { documentSlots, NONE, type Noted, perDocument } from './per-block';

/** A document and the runs of its blocks. */
export interface InRuns extends Noted {
  readonly runs: readonly Run[];
}

/** What there is of each run of a document, in their order. */
export type Column<T> = readonly T[];

type Columns<Cells extends readonly unknown[]> = { readonly [Place in keyof Cells]: Column<Cells[Place]> };

/** Columns side by side, the first of them the runs; a row is what there is of one run. */
type Table = readonly Column<unknown>[];

/** What was made of the rows of a table, and what was given for all. */
interface Made<T> {
  readonly maker: unknown;
  readonly table: Table;
  readonly given: readonly unknown[];
  readonly made: Column<T>;
}

/**
 * What is made of each run of a document, of what columns have of it and of what is given for all, made once: an edit leaves
 * most runs as they are, and where they are is told by comparing columns. A column stays the same object as long as the same
 * is in it, and so does each of its cells, or a field of it: what an edit does not change goes no further. What is made of a run is
 * best made of what is kept of its blocks, and must not hold what an edit elsewhere moves.
 */
export function perRun<Cells extends readonly unknown[], Given extends readonly unknown[], T>(
  make: (run: Run, cells: Cells, ...given: Given) => T,
): (document: InRuns, columns: Columns<Cells>, ...given: Given) => Column<T> {
  return perRunOn(
    (run: Run, _before: undefined, cells: Cells, ...given: Given) => make(run, cells, ...given),
    () => undefined,
  );
}

/** The same, where what is made of a run also follows from what the one before it leaves (`left`). */
export function perRunOn<Left, Cells extends readonly unknown[], Given extends readonly unknown[], T>(
  make: (run: Run, before: Left | undefined, cells: Cells, ...given: Given) => T,
  left: (made: T) => Left | undefined,
): (document: InRuns, columns: Columns<Cells>, ...given: Given) => Column<T> {
  const slot = documentSlots.next();
  return (document, columns, ...given) => {
    const { runs } = document;
    const table: Table = [runs, ...(columns as Table)];
    const kept = document.notes[slot] as Made<T> | undefined;
    const note = kept?.maker === make ? kept : undefined;
    const last = note && isSame(note.given, given) ? note : undefined;
    if (last && isSame(last.table, table)) return last.made;
    const makeRow = (i: number, before: Left | undefined): T => {
      const cells = (columns as Table).map((column) => column[i]) as unknown as Cells;
      return make(nth(runs, i), before, cells, ...given);
    };
    const made = last
      ? makeAgain(document, last, table, makeRow, left)
      : makeAll(runs.length, makeRow, left, note ? moved(document, note, runs) : NONE);
    documentSlots.of(document)[slot] = { maker: make, table, given, made } satisfies Made<T>;
    return made;
  };
}

type MakeRow<T, Left> = (row: number, before: Left | undefined) => T;

/** What was made of each run that stood there before, or of the one in whose place another stands. */
function moved<T>(document: Noted, { table, made }: Made<T>, runs: readonly Run[]): Column<T | undefined> {
  const come = runs.length - made.length;
  if (come === 0) return made;
  const { from } = editOf(document).common(table[0] ?? NONE, runs);
  return runs.map((_run, i) => (i < from ? made[i] : i - come >= from ? made[i - come] : undefined));
}

function makeAll<T, Left>(
  rows: number,
  make: MakeRow<T, Left>,
  left: (made: T) => Left | undefined,
  old: Column<T | undefined>,
): Column<T> {
  const made: T[] = [];
  let before: Left | undefined;
  for (let i = 0; i < rows; i++) {
    const one = settled(old[i], make(i, before));
    made.push(one);
    before = left(one);
  }
  return isSame(old, made) ? (old as Column<T>) : made;
}

/** Makes the rows anew that are others than in the last table, or follow upon another one; the same column where all say the same. */
function makeAgain<T, Left>(
  document: Noted,
  { table: last, made: old }: Made<T>,
  table: Table,
  make: MakeRow<T, Left>,
  left: (made: T) => Left | undefined,
): Column<T> {
  const rows = table[0]?.length ?? 0;
  const { from, end } = commonRows(document, last, table);
  const moved = rows - old.length;
  const fresh: T[] = [];
  const before = (i: number): Left | undefined =>
    i === 0 ? undefined : left((i > from ? fresh[i - from - 1] : old[i - 1]) as T);
  let i = from;
  for (; i < rows; i++) {
    const isBehind = i >= rows - end;
    // Where rows came or went, those between have none of before that they stand for.
    const was = moved === 0 || isBehind ? i - moved : NOWHERE;
    const leftBefore = before(i);
    const isAfterSame = was === 0 ? i === 0 : was > 0 && i > 0 && leftBefore === left(old[was - 1] as T);
    if (isAfterSame && isBehind) break;
    const isKept = isAfterSame && sameRow(last, was, table, i);
    fresh.push(isKept ? (old[was] as T) : settled(old[was], make(i, leftBefore)));
  }
  return patched(document, old, from, i - moved, fresh);
}

const NOWHERE = -1;

/** A list with others in place of those from one place to before another: the same object where they are the same ones. */
function patched<T>(
  document: Noted,
  old: readonly T[],
  from: number,
  to: number,
  others: readonly T[],
): readonly T[] {
  const inside = commonEnds(old.slice(from, to), others);
  if (others.length === to - from && inside.from === others.length) return old;
  const list = replaced(old, from, to, others);
  editOf(document).tell(old, list, { from: from + inside.from, end: old.length - to + inside.end });
  return list;
}

/** How many rows of tables are the same at the start, and then at the end. */
function commonRows(document: Noted, before: Table, now: Table): Common {
  const [was, is] = [before[0]?.length ?? 0, now[0]?.length ?? 0];
  if (was !== is) return commonMoved(before, now);
  let [from, end] = [is, is];
  const edit = editOf(document);
  for (let i = 0; i < now.length; i++) {
    const [column, last] = [now[i] ?? NONE, before[i] ?? NONE];
    if (column === last) continue;
    const common = edit.common(last, column);
    // Another list of the same things.
    if (common.from === is) continue;
    from = Math.min(from, common.from);
    end = Math.min(end, common.end);
  }
  return { from, end: Math.min(end, is - from) };
}

/** The same where rows came or went, so that what columns share at their end depends on what all share at their start. */
function commonMoved(before: Table, now: Table): Common {
  const [was, is] = [before[0]?.length ?? 0, now[0]?.length ?? 0];
  const least = Math.min(was, is);
  let from = 0;
  while (from < least && sameRow(before, from, now, from)) from++;
  let end = 0;
  while (end < least - from && sameRow(before, was - 1 - end, now, is - 1 - end)) end++;
  return { from, end };
}

function sameRow(before: Table, was: number, now: Table, is: number): boolean {
  for (let i = 0; i < now.length; i++) if (before[i]?.[was] !== now[i]?.[is]) return false;
  return true;
}

/** Of each run of a document the next one. */
export const nextRuns = perDocument((_document, runs: readonly Run[]): Column<Run | undefined> => [
  ...runs.slice(1),
  undefined,
]);

/** Lists of parts brought together, and how many things stand up to the end of each part. */
interface Joined<Part, T> {
  readonly maker: unknown;
  readonly parts: Column<Part>;
  readonly ends: number[];
  readonly list: readonly T[];
}

/**
 * One list of a document made of those of its runs: the same object as long as the same things are in it, so that it
 * tells whether anything has to be made anew that is made of it.
 */
export function joined<Part, T>(
  listOf: (part: Part) => readonly T[],
): (document: Noted, parts: Column<Part>) => readonly T[] {
  const slot = documentSlots.next();
  return (document, parts) => {
    const note = document.notes[slot] as Joined<Part, T> | undefined;
    const last = note?.maker === listOf ? note : NOTHING;
    if (note === last && last.parts === parts) return last.list;
    const now = joinAgain<Part, T>(document, last, parts, listOf);
    documentSlots.of(document)[slot] = now;
    return now.list;
  };
}

const NOTHING: Joined<never, never> = { maker: undefined, parts: NONE, ends: [], list: NONE };

/** Puts the lists of other parts in place of theirs, between what stays at the start and at the end. */
function joinAgain<Part, T>(
  document: Noted,
  last: Joined<Part, T>,
  parts: Column<Part>,
  listOf: (part: Part) => readonly T[],
): Joined<Part, T> {
  const { from, end } = editOf(document).common(last.parts, parts);
  const rest = last.parts.length - end;
  const [start, stop] = [last.ends[from - 1] ?? 0, last.ends[rest - 1] ?? 0];
  const fresh: T[] = [];
  const freshEnds: number[] = [];
  for (let i = from; i < parts.length - end; i++) {
    for (const one of listOf(parts[i] as Part)) fresh.push(one);
    freshEnds.push(start + fresh.length);
  }
  const moved = fresh.length - (stop - start);
  const areSameEnds = moved === 0 && isSame(last.ends.slice(from, rest), freshEnds);
  const ends = areSameEnds ? last.ends : replaced(last.ends, from, rest, freshEnds);
  if (moved !== 0) for (let i = parts.length - end; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + moved;
  // The first is a list of its own, be it empty: what others keep of it must go with its draft.
  const list = last === NOTHING ? fresh : patched(document, last.list, start, stop, fresh);
  return { maker: listOf, parts, ends, list };
}

/** One list of what is made of each run. */
export function gathered<Given extends readonly unknown[], T>(
  make: (run: Run, ...given: Given) => readonly T[],
): (document: InRuns, ...given: Given) => readonly T[] {
  const lists = perRun((run: Run, _none: readonly [], ...given: Given) => make(run, ...given));
  const all = joined((list: readonly T[]) => list);
  return (document, ...given) => all(document, lists(document, [], ...given));
}

/** The lists of parts as one. */
export function concat<Part, T>(parts: readonly Part[], listOf: (part: Part) => readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const part of parts) for (const one of listOf(part)) all.push(one);
  return all;
}
