import { firstWhere } from './search';

/** What a text is read by, be it a string or chunks of one. All places are UTF-16 offsets, none of them negative. */
export interface SourceText {
  readonly length: number;
  /** The units from one to before another; past the end there are none. */
  slice(from?: number, to?: number): string;
}

/**
 * A long text in chunks, of which an edit makes one anew: the engine copies a string as a whole for each edit, as soon as a unit
 * of what the edit joined is asked for.
 */
export class ChunkedText implements SourceText {
  readonly length: number;
  /** Where each chunk starts. */
  readonly #starts: number[] = [];
  /** Whoever reads along a text asks for the same chunk again. */
  #last = 0;

  constructor(readonly chunks: readonly string[]) {
    let length = 0;
    for (const chunk of chunks) {
      this.#starts.push(length);
      length += chunk.length;
    }
    this.length = length;
  }

  slice(from = 0, to = this.length): string {
    const end = Math.min(to, this.length);
    let at = this.#chunkAt(from);
    const start = this.#starts[at] ?? 0;
    let units = this.chunks[at]?.slice(from - start, Math.max(from, end) - start) ?? '';
    while (from + units.length < end) units += this.chunks[++at]?.slice(0, end - from - units.length) ?? '';
    return units;
  }

  #chunkAt(offset: number): number {
    const starts = this.#starts;
    const last = this.#last;
    if (offset >= (starts[last] ?? 0) && offset < (starts[last + 1] ?? Infinity)) return last;
    this.#last = Math.max(0, firstWhere(starts.length, (i) => (starts[i] ?? 0) > offset) - 1);
    return this.#last;
  }
}

/** UTF-16 units that are at hand at once: a page or two. */
const PART = 4096;

/** Reads a text unit by unit, which is cheapest forwards. */
export class UnitReader {
  #part = '';
  #start = 0;

  constructor(readonly text: SourceText) {}

  /** The unit at an offset; NaN past the end of the text. */
  at(offset: number): number {
    const place = offset - this.#start;
    if (place >= 0 && place < this.#part.length) return this.#part.charCodeAt(place);
    this.#part = this.text.slice(offset, offset + PART);
    this.#start = offset;
    return this.#part.charCodeAt(0);
  }
}
