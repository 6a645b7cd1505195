import { nth } from './certain';
import { firstWhere } from './search';

/** What a string and a text in pieces have in common: what reads either does not ask which it is. */
export interface Characters {
  /** In UTF-16 units. */
  readonly length: number;
  /** The units from one offset to before another, both inside the text. */
  slice(from: number, to?: number): string;
  toString(): string;
}

/** UTF-16 units that an edit copies around it at least, and at most twice as many: far fewer than a long draft has. */
const AROUND = 4096;

/**
 * The text of a document that is edited, in pieces: an edit makes those anew that it touches and not the whole, which takes
 * longer than to read what a letter changes. It does not change; what an edit makes of it shares its pieces.
 */
export class PiecedText implements Characters {
  readonly length: number;
  #pieces: readonly string[];
  /** Where each piece begins. */
  #starts: readonly number[];

  constructor(pieces: readonly string[]) {
    let length = 0;
    this.#pieces = pieces;
    this.#starts = pieces.map((piece) => (length += piece.length) - piece.length);
    this.length = length;
  }

  slice(from: number, to = this.length): string {
    let units = '';
    for (let i = this.#pieceAt(from); (this.#starts[i] ?? to) < to; i++) {
      const start = nth(this.#starts, i);
      units += nth(this.#pieces, i).slice(Math.max(0, from - start), to - start);
    }
    return units;
  }

  /** This text with other units in place of those from one offset to before another. */
  edited(from: number, to: number, put: string): PiecedText {
    const [first, last] = [this.#pieceAt(from), this.#pieceAt(to)];
    const before = (this.#pieces[first] ?? '').slice(0, from - (this.#starts[first] ?? 0));
    const after = (this.#pieces[last] ?? '').slice(to - (this.#starts[last] ?? 0));
    // Cut off only where it is long, so that there are few pieces.
    const head = before.length > 2 * AROUND ? before.length - AROUND : 0;
    const tail = after.length > 2 * AROUND ? AROUND : after.length;
    const fresh = [before.slice(0, head), before.slice(head) + put + after.slice(0, tail), after.slice(tail)];
    return new PiecedText([
      ...this.#pieces.slice(0, first),
      ...fresh.filter((piece) => piece !== ''),
      ...this.#pieces.slice(last + 1),
    ]);
  }

  /** The whole; from then on it is one piece. */
  toString(): string {
    if (this.#pieces.length > 1) [this.#pieces, this.#starts] = [[this.#pieces.join('')], [0]];
    return this.#pieces[0] ?? '';
  }

  /** The index of the piece that an offset stands in; at the end of the text the last. */
  #pieceAt(offset: number): number {
    return Math.max(0, firstWhere(this.#starts.length, (i) => nth(this.#starts, i) > offset) - 1);
  }
}
