import { nth } from './certain';
import { firstWhere } from './search';
import type { TextChange } from './source';
import { type SourceText, UnitReader } from './source-text';

/** Adds the starts of the lines that begin after `from`, up to `to`. */
function lineStarts(text: SourceText, from: number, to: number, starts: number[]): number[] {
  const units = new UnitReader(text);
  for (let i = from; i < to; i++) {
    const unit = units.at(i);
    if (unit === 13 && units.at(i + 1) === 10) i++;
    if ((unit === 10 || unit === 13) && i < to) starts.push(i + 1);
  }
  return starts;
}

export interface Position {
  /** Zero-based. */
  readonly line: number;
  /** Zero-based UTF-16 units from the start of the line. */
  readonly character: number;
}

/** Converts between offsets and positions; lines break at LF, CRLF and CR. */
export class LineIndex {
  readonly #starts: Uint32Array;
  constructor(
    readonly text: SourceText,
    starts?: Uint32Array,
  ) {
    this.#starts = starts ?? Uint32Array.from(lineStarts(text, 0, text.length, [0]));
  }

  /** The lines of the text after a change; only what changed is searched. */
  edited(text: SourceText, { from, to }: TextChange): LineIndex {
    const shift = text.length - this.text.length;
    // A break right before the change may be of two units with what comes now: its line is searched too.
    const first = Math.max(0, this.positionAt(from - 1).line);
    const fresh = lineStarts(text, this.lineStart(first), to + shift, []);
    const rest = this.positionAt(to).line + 1;
    const starts = new Uint32Array(first + 1 + fresh.length + this.#starts.length - rest);
    starts.set(this.#starts.subarray(0, first + 1));
    starts.set(fresh, first + 1);
    const moved = first + 1 + fresh.length - rest;
    for (let i = rest; i < this.#starts.length; i++) starts[i + moved] = (this.#starts[i] ?? 0) + shift;
    return new LineIndex(text, starts);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** UTF-16 offset of the first unit of a line; the text's length past the last line. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The line without its break. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineStart(line + 1)).replace(/\r?\n$|\r$/u, '');
  }

  positionAt(offset: number): Position {
    const line = Math.max(0, firstWhere(this.#starts.length, (i) => nth(this.#starts, i) > offset) - 1);
    return { line, character: offset - nth(this.#starts, line) };
  }

  /** Whether an offset has this position, told without a search; of the end of the text it is not told. */
  isAt(offset: number, { line, character }: Position): boolean {
    return offset === this.lineStart(line) + character && offset < this.lineStart(line + 1);
  }

  /** The offset of a position, clipped to the text. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.text.length;
    const start = this.lineStart(position.line);
    return Math.min(
      start + Math.max(0, position.character),
      Math.max(start, this.lineStart(position.line + 1)),
    );
  }
}
