import type { Block } from '../text/source';
import { isSame } from './alike';
import { Question, UNASKED } from './block-notes';

/** What keeps notes of itself. */
export interface Noted {
  readonly notes: unknown[];
}

/** Numbers the places of a document's notes. */
class Slots {
  count = 0;

  next(): number {
    return this.count++;
  }

  /** Notes with room for all that may be kept of a document: growing as engines do takes several times that. */
  of({ notes }: Noted): unknown[] {
    if (notes.length < this.count) notes.length = this.count;
    return notes;
  }
}

export const documentSlots = new Slots();

/** Of empty lists there is one. */
function tidy<T>(made: T): T {
  return Array.isArray(made) && made.length === 0 ? (NONE as T) : made;
}

/** So many questions of a reader are known: drafts in two languages, an office with tables of its own. */
const MOST_QUESTIONS = 4;

/**
 * What is read or made of a block, from what is given besides, made once: an edit leaves most blocks of a document as
 * they are. It is made anew where one of the things given is another (`===`), so they must be plain values, or objects
 * that stay the same as long as what they say. What it gives is shared by all models of the document and must not be
 * changed; nor may it hold what an edit elsewhere moves: indexes of blocks, offsets in the document.
 *
 * Nearly all blocks are given the same: a language, the knowledge. Where each is given things of its own, see `perBlockBeside`.
 */
export function perBlock<Given extends readonly unknown[], T>(
  make: (block: Block, ...given: Given) => T,
): (block: Block, ...given: Given) => T {
  let known: readonly Question<T>[] = NONE;
  const questionOf = (given: Given): Question<T> => {
    const question = known.find((one) => isSame(one.given, given)) ?? new Question<T>(make, given);
    known = [question, ...known.filter((one) => one !== question)].slice(0, MOST_QUESTIONS);
    return question;
  };
  return (block, ...given) => {
    // Nearly always the one of the block before; a function here that speaks of what is given would cost each call an object.
    const last = known[0];
    const question = last && isSame(last.given, given) ? last : questionOf(given);
    const answer = question.answerAbout(block);
    if (answer !== UNASKED) return answer;
    const value = tidy(make(block, ...given));
    question.answered(block, value);
    return value;
  };
}

/**
 * The same, where each block is given things of its own: nobody but the block holds them, so that they go with their draft.
 * Lists given are the same where the same things are in them.
 */
export function perBlockBeside<Given extends readonly unknown[], T>(
  make: (block: Block, ...given: Given) => T,
): (block: Block, ...given: Given) => T {
  const question = new Question<readonly unknown[]>(make, NONE);
  return (block, ...given) => {
    const last = question.answerAbout(block);
    if (last !== UNASKED && areSameGiven(last, given)) return last[0] as T;
    const made = tidy(make(block, ...given));
    // Joined so, it has no room for more.
    question.answered(block, [made as unknown].concat(given));
    return made;
  };
}

/** Whether what is noted, behind what was made of it, is what is given. */
function areSameGiven(noted: readonly unknown[], given: readonly unknown[]): boolean {
  return given.every((one, i) => {
    const other = noted[i + 1];
    return one === other || (Array.isArray(one) && Array.isArray(other) && isSame(one, other));
  });
}

interface Note {
  /** Who keeps it: another bundle counts its places for itself. */
  readonly maker: unknown;
  readonly given: readonly unknown[];
  readonly value: unknown;
}

/** The same for a document, whose notes go from each model of it to the next. */
export function perDocument<Given extends readonly unknown[], T>(
  make: (document: Noted, ...given: Given) => T,
): (document: Noted, ...given: Given) => T {
  const slot = documentSlots.next();
  return (document, ...given) => {
    const last = document.notes[slot] as Note | undefined;
    if (last?.maker === make && isSame(last.given, given)) return last.value as T;
    const value = tidy(make(document, ...given));
    documentSlots.of(document)[slot] = { maker: make, given, value } satisfies Note;
    return value;
  };
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
    // The empty list is of all drafts: what is given beside it would never be let go of.
    if ((node as unknown) === NONE && given.length > 0) return make(node, ...given);
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
