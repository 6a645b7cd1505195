import type { Block } from '../text/source';

/** What a question has for an answer about a block that it was not asked about: to say nothing is an answer. */
export const UNASKED = Symbol('unasked');

/** Bits of blocks that are some question's, and how many a small number has. */
let taken = 0;
const BITS = 30;

/**
 * What is asked about blocks: a reader, and what it is given besides. The notes of a block are the last question of each
 * reader, and what was answered. But a draft has ten thousands of blocks, and about most of them most answers are nothing:
 * that is a bit of the block.
 */
export class Question<T> {
  #bit = 0;
  #nothing: T | undefined;

  constructor(
    readonly reader: unknown,
    readonly given: readonly unknown[],
  ) {}

  answerAbout({ silent, notes }: Block): T | typeof UNASKED {
    if ((silent & this.#bit) !== 0) return this.#nothing as T;
    for (let i = 0; i < notes.length; i += 2) if (notes[i] === this) return notes[i + 1] as T;
    return UNASKED;
  }

  answered(block: Block, answer: T): void {
    if (this.#isSilence(answer)) {
      block.silent |= this.#bit;
      return;
    }
    const { notes } = block;
    for (let i = 0; i < notes.length; i += 2) {
      if ((notes[i] as Question<unknown>).reader !== this.reader) continue;
      notes[i] = this;
      notes[i + 1] = answer;
      return;
    }
    // Of its own size: growing as engines do takes several times that.
    block.notes = notes.concat([this, answer]);
  }

  #isSilence(answer: T): boolean {
    const isNothing = Array.isArray(answer) ? answer.length === 0 : answer === undefined || answer === false;
    if (!isNothing) return false;
    if (this.#bit === 0 && taken < BITS) {
      this.#bit = 1 << taken++;
      this.#nothing = answer;
    }
    return this.#bit !== 0 && this.#nothing === answer;
  }
}
