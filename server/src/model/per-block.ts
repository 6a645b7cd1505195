import type { Block } from '../text/source';
import { isSame } from './alike';

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

const blockSlots = new Slots();
export const documentSlots = new Slots();

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
