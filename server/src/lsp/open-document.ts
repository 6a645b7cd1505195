import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from '../text/lines';
import { nth } from '../text/certain';
import { replaced } from '../text/replaced';
import { firstWhere } from '../text/search';
import type { TextChange } from '../text/source';
import { ChunkedText } from '../text/source-text';

/** UTF-16 units of a chunk, and one more line at most. */
const SIZE = 1 << 14;
/** So long may one grow, but for one that holds an endless line. */
const MOST = 2 * SIZE;

/** A part of a document. */
interface Chunk {
  readonly document: TextDocument;
  /** UTF-16 offset of its first unit in the whole … */
  start: number;
  /** … and its line. */
  line: number;
}

/**
 * A document that a client has open, kept as documents of the library one after another: an edit of one costs what all of its
 * text does, however small it is. Each but the last ends with a line feed, so that no line and no line break stands in two.
 */
export class OpenDocument {
  #chunks: readonly Chunk[];
  #text: ChunkedText;
  #version: number;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    version: number,
    text: string,
  ) {
    this.#version = version;
    this.#chunks = placed(this.#cut(text));
    this.#text = textOf(this.#chunks);
  }

  get version(): number {
    return this.#version;
  }

  /** The text of this version, which later edits leave as it is. */
  get text(): ChunkedText {
    return this.#text;
  }

  /** The offset of a position, clipped to its line and to the text. */
  offsetAt(position: Position): number {
    const { document, start, line } = nth(
      this.#chunks,
      this.#lastWhere((one) => one.line <= position.line),
    );
    return start + document.offsetAt({ line: position.line - line, character: position.character });
  }

  /** What an edit of a range replaces; its ends may be given the wrong way round. */
  replacedBy({ start, end }: Range): TextChange {
    const [one, other] = [this.offsetAt(start), this.offsetAt(end)];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  }

  /** Takes over what a client changed: each change is made in what the one before left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes)
      if ('range' in change) this.#replace(this.replacedBy(change.range), change.text);
      else this.#chunks = placed(this.#cut(change.text));
    this.#version = version;
    this.#text = textOf(this.#chunks);
  }

  #replace({ from, to }: TextChange, text: string): void {
    const chunks = this.#chunks;
    const first = this.#lastWhere(({ start }) => start <= from);
    const last = this.#lastWhere(({ start }) => start <= to);
    const [one, other] = [nth(chunks, first), nth(chunks, last)];
    const length = lengthOf(one);
    // A line that is longer than a chunk cannot be cut until it is broken.
    const isWhole = length > MOST ? !text.includes('\n') : length - (to - from) + text.length <= MOST;
    if (first === last && isWhole) {
      const range = {
        start: one.document.positionAt(from - one.start),
        end: one.document.positionAt(to - one.start),
      };
      TextDocument.update(one.document, [{ range, text }], this.#version);
      placed(chunks);
      return;
    }
    let joined = one.document.getText().slice(0, from - one.start) + text;
    joined += other.document.getText().slice(to - other.start);
    // What the line feed at its end was taken from goes on in the next.
    const next = joined.endsWith('\n') ? undefined : chunks[last + 1];
    if (next) joined += next.document.getText();
    this.#chunks = placed(replaced(chunks, first, last + (next ? 2 : 1), this.#cut(joined)));
  }

  /** Cuts a text after line feeds. */
  #cut(text: string): Chunk[] {
    const chunks: Chunk[] = [];
    let from = 0;
    do {
      const feed = text.length - from <= MOST ? NOWHERE : text.indexOf('\n', from + SIZE);
      const to = feed === NOWHERE ? text.length : feed + 1;
      const document = TextDocument.create(this.uri, this.languageId, this.#version, text.slice(from, to));
      chunks.push({ document, start: 0, line: 0 });
      from = to;
    } while (from < text.length);
    return chunks;
  }

  /** The index of the last chunk for which something holds that holds for all before it; of the first where it holds for none. */
  #lastWhere(holds: (chunk: Chunk) => boolean): number {
    const chunks = this.#chunks;
    return Math.max(0, firstWhere(chunks.length, (i) => !holds(nth(chunks, i))) - 1);
  }
}

const NOWHERE = -1;

const lengthOf = ({ document }: Chunk): number => document.getText().length;

/** Tells chunks where they stand, each after the one before. */
function placed(chunks: readonly Chunk[]): readonly Chunk[] {
  let [start, line] = [0, 0];
  for (const chunk of chunks) {
    Object.assign(chunk, { start, line });
    start += lengthOf(chunk);
    line += chunk.document.lineCount - 1;
  }
  return chunks;
}

function textOf(chunks: readonly Chunk[]): ChunkedText {
  return new ChunkedText(chunks.map(({ document }) => document.getText()));
}
