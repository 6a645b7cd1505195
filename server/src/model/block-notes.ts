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
    const at = notes.indexOf(this);
    return at < 0 ? UNASKED : (notes[at + 1] as T);
  }

  answered(block: Block, answer: T): void {
    if (this.#isSilence(answer)) {
      block.silent |= this.#bit;
      return;
    }
    const before = block.notes.findIndex((one) => one instanceof Question && one.reader === this.reader);
    if (before >= 0) block.notes.splice(before, 2, this, answer);
    // Of its own size: growing as engines do takes several times that.
    else block.notes = block.notes.concat([this, answer]);
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
