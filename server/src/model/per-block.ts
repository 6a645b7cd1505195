import type { Block } from '../text/source';
import type { Run } from '../text/runs';

interface Note {
  /** Who keeps it: another bundle counts its places for itself. */
  readonly maker: unknown;
  readonly given: readonly unknown[];
  readonly value: unknown;
}

/** What keeps notes of itself: a block, a document. */
export interface Noted {
  readonly notes: unknown[];
}

/** Numbers the places of notes; each kind of place has numbers of its own, so that a block holds no room for a document's notes. */
class Slots {
  count = 0;

  next(): number {
    return this.count++;
  }

  /** Notes with room for all that may be kept of a place: growing as engines do takes several times that. */
  of({ notes }: Noted): unknown[] {
    if (notes.length < this.count) notes.length = this.count;
    return notes;
  }
}

const [blockSlots, documentSlots] = [new Slots(), new Slots()];

function remembered<Place extends Noted, Given extends readonly unknown[], T>(
  slots: Slots,
  make: (place: Place, ...given: Given) => T,
): (place: Place, ...given: Given) => T {
  const slot = slots.next();
  const shared = slots === blockSlots ? new Shared(make) : undefined;
  return (place, ...given) => {
    const last = place.notes[slot] as Note | undefined;
    if (last?.maker === make && isSame(last.given, given)) return last.value as T;
    const value = tidy(make(place, ...given));
    slots.of(place)[slot] = shared ? shared.note(given, value) : { maker: make, given, value };
    return value;
  };
}

/** Of empty lists there is one. */
function tidy<T>(made: T): T {
  return Array.isArray(made) && made.length === 0 ? (NONE as T) : made;
}

/** As many more times another thing was given than the same one, and nothing is shared any more. */
const MOST_STRANGE = 16;

/**
 * Nearly all blocks are given the same (a language, the knowledge): they share one array of it, and those of which nothing is
 * made one note. Where each block is given things of its own nothing is held here: it would keep a draft that is closed.
 */
class Shared {
  #usual: readonly unknown[] = NONE;
  #nothing: Note | undefined;
  #strange = 0;

  constructor(readonly maker: unknown) {}

  note(given: readonly unknown[], value: unknown): Note {
    const { maker } = this;
    if (this.#strange > MOST_STRANGE) return { maker, given, value };
    if (isSame(this.#usual, given)) this.#strange = Math.max(0, this.#strange - 1);
    else {
      this.#strange++;
      this.#usual = this.#strange > MOST_STRANGE ? NONE : given;
      this.#nothing = undefined;
      if (this.#strange > MOST_STRANGE) return { maker, given, value };
    }
    if (value !== NONE && value !== undefined && value !== false) return { maker, given: this.#usual, value };
    if (this.#nothing?.value !== value) this.#nothing = undefined;
    return (this.#nothing ??= { maker, given: this.#usual, value });
  }
}

/**
 * What is read or made of a block, from what is given besides, made once: an edit leaves most blocks of a document as
 * they are. It is made anew where one of the things given is another (`===`), so they must be plain values, or objects
 * that stay the same as long as what they say. What it gives is shared by all models of the document and must not be
 * changed; nor may it hold what an edit elsewhere moves: indexes of blocks, offsets in the document.
 */
export function perBlock<Given extends readonly unknown[], T>(
  make: (block: Block, ...given: Given) => T,
): (block: Block, ...given: Given) => T {
  return remembered(blockSlots, make);
}

/** The same for a document, whose notes go from each model of it to the next. */
export function perDocument<Given extends readonly unknown[], T>(
  make: (document: Noted, ...given: Given) => T,
): (document: Noted, ...given: Given) => T {
  return remembered(documentSlots, make);
}

/** Whether two things say the same under some keys. */
export function isAlike<T>(one: T, other: T, keys: readonly (keyof T)[]): boolean {
  return keys.every((key) => one[key] === other[key]);
}

/** Whether two lists have the same things in them. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < other.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** How many things two lists share at their start, and then at their end. */
export function commonEnds(
  one: readonly unknown[],
  other: readonly unknown[],
): { from: number; end: number } {
  const least = Math.min(one.length, other.length);
  let from = 0;
  while (from < least && one[from] === other[from]) from++;
  let end = 0;
  while (end < least - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return { from, end };
}

/** A document and the runs of its blocks. */
export interface InRuns extends Noted {
  readonly runs: readonly Run[];
}

/** What there is of each run of a document, in their order. */
export type Column<T> = readonly T[];

type Columns<Cells extends readonly unknown[]> = { readonly [Place in keyof Cells]: Column<Cells[Place]> };

interface Rows<T> {
  readonly maker: unknown;
  readonly columns: readonly Column<unknown>[];
  readonly given: readonly unknown[];
  readonly made: Column<T>;
}

/**
 * What is made of each run of a document, of what columns have of it and of what is given for all, made once: an edit leaves
 * most runs as they are, and where they are is told by comparing columns. A column stays the same object as long as the same
 * is in it. What is made of a run is best made of what is kept of its blocks, and must not hold what an edit elsewhere moves.
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
  return (document, others, ...given) => {
    const { runs } = document;
    const columns: readonly Column<unknown>[] = [runs, ...(others as readonly Column<unknown>[])];
    const note = document.notes[slot] as Rows<T> | undefined;
    const last = note?.maker === make && isSame(note.given, given) ? note : undefined;
    if (last && isSame(last.columns, columns)) return last.made;
    const old: Column<T> = last?.made ?? NONE;
    const moved = runs.length - old.length;
    const { from, end } = last ? commonRows(last.columns, columns) : { from: 0, end: 0 };
    const made = old.slice(0, from);
    for (let i = from; i < runs.length; i++) {
      const was = moved === 0 || i >= runs.length - end ? i - moved : NOWHERE;
      const [one, other] = [made[i - 1], old[was - 1]];
      const follows = i === 0 || was <= 0 ? i === was : one === other || left(one as T) === left(other as T);
      if (follows && i >= runs.length - end) {
        made.push(...old.slice(was));
        break;
      }
      const run = runs[i];
      if (last && follows && sameRow(last.columns, was, columns, i)) made.push(old[was] as T);
      else if (run)
        made.push(
          tidy(
            make(
              run,
              i === 0 ? undefined : left(one as T),
              others.map((column) => column[i]) as unknown as Cells,
              ...given,
            ),
          ),
        );
    }
    const value = last && isSame(old, made) ? old : made;
    documentSlots.of(document)[slot] = { maker: make, columns, given, made: value } satisfies Rows<T>;
    return value;
  };
}

const NOWHERE = -1;

/** How many rows of columns are the same at the start, and then at the end. */
function commonRows(
  before: readonly Column<unknown>[],
  now: readonly Column<unknown>[],
): { readonly from: number; readonly end: number } {
  const [was, is] = [before[0]?.length ?? 0, now[0]?.length ?? 0];
  const least = Math.min(was, is);
  let from = 0;
  while (from < least && sameRow(before, from, now, from)) from++;
  let end = 0;
  while (end < least - from && sameRow(before, was - 1 - end, now, is - 1 - end)) end++;
  return { from, end };
}

function sameRow(
  before: readonly Column<unknown>[],
  was: number,
  now: readonly Column<unknown>[],
  is: number,
): boolean {
  for (let i = 0; i < now.length; i++) if (before[i]?.[was] !== now[i]?.[is]) return false;
  return true;
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
    const last = note?.maker === listOf ? note : undefined;
    if (last?.parts === parts) return last.list;
    const was = last ?? NOTHING;
    const { from, end } = commonEnds(was.parts, parts);
    const start = was.ends[from - 1] ?? 0;
    const stop = was.ends[was.parts.length - end - 1] ?? 0;
    const ends = was.ends.slice(0, from);
    const fresh: T[] = [];
    for (const part of parts.slice(from, parts.length - end)) {
      for (const one of listOf(part)) fresh.push(one);
      ends.push(start + fresh.length);
    }
    const moved = fresh.length - (stop - start);
    for (let i = was.parts.length - end; i < was.parts.length; i++) ends.push((was.ends[i] ?? 0) + moved);
    const list =
      last && isSame(last.list.slice(start, stop), fresh)
        ? last.list
        : (was.list as readonly T[]).slice(0, start).concat(fresh, was.list.slice(stop));
    documentSlots.of(document)[slot] = { maker: listOf, parts, ends, list } satisfies Joined<Part, T>;
    return list;
  };
}

const NOTHING: Pick<Joined<never, never>, 'parts' | 'ends' | 'list'> = { parts: [], ends: [], list: [] };

interface Joined<Part, T> {
  readonly maker: unknown;
  readonly parts: Column<Part>;
  /** By part, how many things stand up to its end. */
  readonly ends: readonly number[];
  readonly list: readonly T[];
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

/**
 * The same for a node: nodes of a block that has not changed stay the same objects. Only for what follows from the node
 * and from what is given besides.
 */
export function perNode<Node extends object, Given extends readonly unknown[], T>(
  make: (node: Node, ...given: Given) => T,
): (node: Node, ...given: Given) => T {
  const notes = new WeakMap<Node, Omit<Note, 'maker'>>();
  return (node, ...given) => {
    const last = notes.get(node);
    if (last && isSame(last.given, given)) return last.value as T;
    const value = make(node, ...given);
    notes.set(node, { given, value });
    return value;
  };
}

/** For blocks without any: one array, so that it stays the same. */
export const NONE: readonly never[] = [];

/** A list that was pushed to has room for many more: this one has not. */
export function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}
