import { nth } from './certain';
import { firstWhere } from './search';
import type { TextChange } from './source';

/** The text of a draft. A string is one; that of a draft which is typed in stands in pieces. */
export interface Text {
  /** UTF-16 units. */
  readonly length: number;
  slice(from?: number, to?: number): string;
  /** As one string. */
  toString(): string;
}

/** UTF-16 units of a piece of a long text; one that has grown to twice as many is divided. */
const SIZE = 1 << 13;

/** A text in pieces, of which an edit makes one anew: engines write a whole string anew to put a letter into it. */
export class Pieces implements Text {
  readonly length: number;
  readonly #starts: readonly number[];
  #whole: string | undefined;

  private constructor(
    readonly pieces: readonly string[],
    readonly size: number,
  ) {
    const starts: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.length = length;
    this.#starts = starts;
  }

  static of(text: string, size = SIZE): Pieces {
    const made = new Pieces(divided(text, size), size);
    made.#whole = text;
    return made;
  }

  slice(from = 0, to = this.length): string {
    if (from >= to) return '';
    if (from === 0 && to >= this.length) return this.toString();
    const first = this.#pieceAt(from);
    const start = nth(this.#starts, first);
    let text = nth(this.pieces, first).slice(from - start, to - start);
    for (let i = first + 1; (this.#starts[i] ?? Infinity) < to; i++)
      text += nth(this.pieces, i).slice(0, to - nth(this.#starts, i));
    return text;
  }

  toString(): string {
    return (this.#whole ??= this.pieces.join(''));
  }

  /** The text with another in place of what is changed. */
  edited({ from, to }: TextChange, text: string): Pieces {
    const [first, last] = [this.#pieceAt(from), this.#pieceAt(to)];
    const head = nth(this.pieces, first).slice(0, from - nth(this.#starts, first));
    const tail = nth(this.pieces, last).slice(to - nth(this.#starts, last));
    const fresh = divided(head + text + tail, this.size);
    return new Pieces(this.pieces.slice(0, first).concat(fresh, this.pieces.slice(last + 1)), this.size);
  }

  /** The piece that an offset stands in, or right behind where it is the last. */
  #pieceAt(offset: number): number {
    return Math.max(0, firstWhere(this.#starts.length, (i) => nth(this.#starts, i) > offset) - 1);
  }
}

function divided(text: string, size: number): string[] {
  if (text.length <= 2 * size) return [text];
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );
}
