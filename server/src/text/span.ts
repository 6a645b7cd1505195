/** Something that has a place in the document and may move as a whole when text before it is edited. */
export interface Anchor {
  /** UTF-16 offset in the document. */
  readonly start: number;
  /** Its text as it is in the document. */
  readonly original: string;
}

/**
 * A range of the document, held relative to the block that it lies in, so that an edit elsewhere moves it without
 * touching it. `start` and `end` are UTF-16 offsets in the document as it is now; `end` is exclusive.
 */
export class Span {
  constructor(
    readonly anchor: Anchor,
    /** UTF-16 offset from the anchor. */
    readonly from: number,
    /** UTF-16 offset from the anchor, exclusive. */
    readonly to: number,
  ) {}

  get start(): number {
    return this.anchor.start + this.from;
  }

  get end(): number {
    return this.anchor.start + this.to;
  }

  /** The text as it is in the document. */
  get text(): string {
    return this.anchor.original.slice(this.from, this.to);
  }

  get length(): number {
    return this.to - this.from;
  }

  /** True where both share at least one UTF-16 unit, or where an empty one touches the other. */
  overlaps(other: { readonly start: number; readonly end: number }): boolean {
    if (this.start < other.end && other.start < this.end) return true;
    const empty = this.from === this.to || other.start === other.end;
    return empty && this.start <= other.end && other.start <= this.end;
  }

  contains(offset: number): boolean {
    return this.start <= offset && offset <= this.end;
  }
}

/** The smallest span that covers both; they must lie in the same block. */
export function cover(a: Span, b: Span): Span {
  return new Span(a.anchor, Math.min(a.from, b.from), Math.max(a.to, b.to));
}

/** The text right after a span: at the end of its block a line break, but where the draft ends with that block. */
export function textAfter({ anchor, to }: Span, length: number, end: Anchor | undefined): string {
  const rest = anchor.original.slice(to, to + length);
  return rest.length < length && anchor !== end ? `${rest}\n` : rest;
}
