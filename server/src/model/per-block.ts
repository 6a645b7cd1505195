import type { Block } from '../text/source';
import type { Run } from '../text/runs';

interface Note {
  readonly given: readonly unknown[];
  readonly value: unknown;
}

/** What keeps notes of itself: a block, a run of blocks, a document. */
export interface Noted {
  readonly notes: unknown[];
}

let slots = 0;

function remembered<Place extends Noted, Given extends readonly unknown[], T>(
  make: (place: Place, ...given: Given) => T,
): (place: Place, ...given: Given) => T {
  const slot = slots++;
  // Most places are given the same: they share one array of it.
  let usual: readonly unknown[] = NONE;
  return (place, ...given) => {
    const last = place.notes[slot] as Note | undefined;
    if (last && isSame(last.given, given)) return last.value as T;
    const value = make(place, ...given);
    if (!isSame(usual, given)) usual = given;
    place.notes[slot] = { given: usual, value } satisfies Note;
    return value;
  };
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
  return remembered(make);
}

/** The same for a run of blocks. What is made of a run is best made of what is kept of its blocks. */
export function perRun<Given extends readonly unknown[], T>(
  make: (run: Run, ...given: Given) => T,
): (run: Run, ...given: Given) => T {
  return remembered(make);
}

/** The same for a document, whose notes go from each model of it to the next. */
export function perDocument<Given extends readonly unknown[], T>(
  make: (document: Noted, ...given: Given) => T,
): (document: Noted, ...given: Given) => T {
  return remembered(make);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < other.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/**
 * One list of a document made of those of its runs: the same object as long as the same things are in it, so that it
 * tells whether anything has to be made anew that is made of it.
 */
export function joined<Part, T>(
  listOf: (part: Part) => readonly T[],
): (document: Noted, parts: readonly Part[]) => readonly T[] {
  const slot = slots++;
  return (document, parts) => {
    const last = document.notes[slot] as { parts: readonly Part[]; list: readonly T[] } | undefined;
    if (last && isSame(last.parts, parts)) return last.list;
    let list: readonly T[] = concat(parts, listOf);
    if (last && isSame(last.list, list)) ({ list } = last);
    document.notes[slot] = { parts, list };
    return list;
  };
}

function concat<Part, T>(parts: readonly Part[], listOf: (part: Part) => readonly T[]): T[] {
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
  const notes = new WeakMap<Node, Note>();
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
