import { nth } from './certain';
import { firstWhere } from './search';
import { type SourceText, UnitReader } from './source-text';
import { type Anchor, Span } from './span';
import { fold, type Folded } from './fold';
import { apart } from './word-memo';

/**
 * A block: one line of the document, or several where a sentence was wrapped by hand (see `continues`). The unit of
 * recognition: a recogniser sees the folded text of one block and yields spans anchored to it.
 */
export interface Block extends Anchor {
  /** Index of the block in the document. */
  readonly index: number;
  /** UTF-16 offset in the document of the block's first unit. */
  readonly start: number;
  /** Without the line break that ends it. */
  readonly original: string;
  /** Folded text (`text/fold.ts`). Line breaks inside a block are spaces in it. */
  readonly text: string;
  /** The classes that some unit of that has (`text/units.ts`). */
  readonly classes: number;
  /** The span for a range of the folded text (UTF-16 offsets, end exclusive). */
  span(from: number, to: number): Span;
  /** What is known of the block (`model/block-notes.ts`) … */
  notes: unknown[];
  /** … and a bit for each question about it that was answered with nothing. */
  silent: number;
}

/** What holds blocks that stand one after another, and knows where they stand: an edit before them moves them as a whole. */
export interface Home {
  /** UTF-16 offset of its first block … */
  readonly start: number;
  /** … and the index of that. */
  readonly index: number;
}

const NOWHERE: Home = { start: 0, index: 0 };
/** Whoever notes the first puts others in their place. */
const NO_NOTES: unknown[] = [];

export class TextBlock implements Block {
  readonly text: string;
  readonly classes: number;
  notes: unknown[] = NO_NOTES;
  silent = 0;
  readonly #toOriginal: Folded['toOriginal'];
  #home = NOWHERE;
  #rank: number;
  #offset: number;

  constructor(
    index: number,
    start: number,
    readonly original: string,
  ) {
    const { text, classes, toOriginal } = fold(original);
    this.text = text;
    this.classes = classes;
    this.#toOriginal = toOriginal;
    this.#rank = index;
    this.#offset = start;
  }

  get index(): number {
    return this.#home.index + this.#rank;
  }

  get start(): number {
    return this.#home.start + this.#offset;
  }

  /** From now on it stands so many blocks and UTF-16 units after the start of its home. */
  settle(home: Home, rank: number, offset: number): void {
    this.#home = home;
    this.#rank = rank;
    this.#offset = offset;
  }

  /** Leaves its home: it stands at an offset of its own. */
  leave(start: number): void {
    this.settle(NOWHERE, this.index, start);
  }

  span(from: number, to: number): Span {
    const start = this.#toOriginal(from);
    return new Span(this, start, from === to ? start : this.#toOriginal(to));
  }
}

/** A lower-case letter, a number joined to a symbol, or a sign: a line that begins with it carries a sentence on. */
const CARRIED_ON = /^(?:[\p{Ll},;:)\]–/]|\d{1,5}[-/])/u;
const MARKER =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)-]|\p{L}{1,4}[.)]|\p{L}-|[–—](?=\s+\p{Lu})|[-+*•](?=\s+\p{L}))(?:\s|$)/u;
const FINISHED = new Set('.!?:;…*_=-”"');
/** A line that ends with one of these is unfinished, whatever comes next. */
const UNFINISHED = /(?:^|\s)(?:số|ngày|tháng|năm|của|và|No\.?|dated|of|the|and)$/u;
/** … and these even on a short line, where a figure follows: “Sơn Hà, ngày” / “05 tháng 3 năm 2025”. */
const EXPECTS_FIGURE = /(?:^|\s)(?:số|ngày|tháng|năm)$/u;
const WRAPPED_AT = 30;
const TAIL = 12;
/** UTF-16 units of a line that tell whether it carries the line before on. */
const HEAD = 24;

/** Whether a sentence of `line` was wrapped by hand into `next`: long enough, unfinished, and carried on without a marker. */
function continues(line: string, next: string): boolean {
  const head = next.slice(0, HEAD).trimStart();
  if (head === '' || MARKER.test(head)) return false;
  const tail = line.slice(-TAIL).trimEnd();
  if (tail === '' || tail.endsWith('-->') || head.startsWith('<!--')) return false;
  if (line.length < WRAPPED_AT) return /^\d/.test(head) && EXPECTS_FIGURE.test(tail);
  return UNFINISHED.test(tail) || (CARRIED_ON.test(head) && !FINISHED.has(tail.charAt(tail.length - 1)));
}

/** A word with a capital, which may be a name; “Điều 2”, “Chương II”, “Article 5” begin something else. */
const CAPITALISED = /^(?!\p{L}+\s+(?:\d|[IVX]+(?:\P{L}|$)))\p{Lu}\p{Ll}/u;
/** Widths at which a person wraps lines by hand, and how far two lines of one width may differ: a long word. */
const WIDTH = { least: 50, most: 120, between: 20 };

/**
 * Whether `line` goes on in `next` before a capital letter too: “Uỷ viên Ban Thường vụ” / “Tỉnh uỷ”. Headings and cells end
 * without a stop as well; it takes a line `before` that was wrapped at the same width into this one.
 */
function wrapsAlike(before: string, line: string, next: string): boolean {
  if (line.length > WIDTH.most || Math.min(before.length, line.length) < WIDTH.least) return false;
  if (Math.abs(before.length - line.length) > WIDTH.between) return false;
  const head = next.slice(0, HEAD).trimStart();
  return CAPITALISED.test(head) && !MARKER.test(head) && !FINISHED.has(line.slice(-TAIL).trimEnd().slice(-1));
}

/** Splits text into blocks. Line breaks are LF, CRLF and CR, as in the protocol. Linear in the length of the text. */
export function splitBlocks(text: SourceText): TextBlock[] {
  return splitFrom(text, 0, { index: 0, cut: (from, to) => text.slice(from, to) });
}

/** What is other in a text than in an earlier one: the units of the earlier one from `from` to before `to`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
}

/** The least change that makes one text of another. */
export function editBetween(earlier: SourceText, text: SourceText): TextChange {
  const from = commonStart(earlier, text);
  const most = Math.min(earlier.length, text.length) - from;
  return { from, to: earlier.length - Math.min(most, commonEnd(earlier, text)) };
}

/** Blocks that take the place of those of an earlier text from index `from` to before `to`. */
export interface BlockChange {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly TextBlock[];
}

/** Which blocks of an earlier text are others in the text after a change; only what stands around the change is looked at. */
export function changedBlocks(
  earlier: { readonly text: SourceText; readonly blocks: readonly Block[] },
  text: SourceText,
  change: TextChange,
): BlockChange {
  const old = earlier.blocks;
  const shift = text.length - earlier.text.length;
  const tail = change.to + shift;
  let from = untouchedHead(old, change.from);
  let to = old.length;
  let next = from;
  const blocks = splitFrom(text, old[from]?.start ?? 0, {
    index: from,
    cut: (from, to) => apart(text.slice(from, to)),
    isKnown: (start) => {
      if (start < tail) return false;
      while ((old[next]?.start ?? Infinity) < start - shift) next++;
      if (old[next]?.start !== start - shift) return false;
      to = next;
      return true;
    },
  });
  // What had to be split again to see whether it still ends where it ended, and does.
  const kept = (one: TextBlock | undefined, other: Block | undefined, moved: number): boolean =>
    one?.start === (other?.start ?? NaN) + moved && one.original === other?.original;
  let first = 0;
  for (; from < to && kept(blocks[first], old[from], 0); from++) first++;
  let last = blocks.length;
  for (; to > from && last > first && kept(blocks[last - 1], old[to - 1], shift); to--) last--;
  return { from, to, blocks: blocks.slice(first, last) };
}

/** What is known when splitting begins. */
interface SplitState {
  /** The index of the first block. */
  readonly index: number;
  readonly cut: (from: number, to: number) => string;
  /** Asked at each start of a block after the first: whether all blocks from there on are known. */
  readonly isKnown?: (start: number) => boolean;
}

/** Splits at `from`, where a block starts, and on. */
function splitFrom(text: SourceText, from: number, { index, cut, isKnown }: SplitState): TextBlock[] {
  const blocks: TextBlock[] = [];
  let blockStart = from;
  let lineStart = from;
  let open: string | undefined;
  /** The line before `open`, where one block holds both. */
  let before: string | undefined;
  let openEnd = from;
  const units = new UnitReader(text);
  const close = (): void => {
    blocks.push(new TextBlock(index + blocks.length, blockStart, cut(blockStart, openEnd)));
  };
  for (let i = from; i <= text.length; i++) {
    const unit = i < text.length ? units.at(i) : 10;
    if (unit !== 10 && unit !== 13) continue;
    const line = text.slice(lineStart, i);
    const goesOn =
      open !== undefined &&
      (continues(open, line) || (before !== undefined && wrapsAlike(before, open, line)));
    if (!goesOn) {
      if (open !== undefined) {
        close();
        if (isKnown?.(lineStart)) return blocks;
      }
      blockStart = lineStart;
    }
    before = goesOn ? open : undefined;
    open = line;
    openEnd = i;
    if (unit === 13 && units.at(i + 1) === 10) i++;
    lineStart = i + 1;
  }
  if (open !== undefined) close();
  return blocks;
}

/** How many blocks stand before the first changed unit and have their end settled by what stands before it. */
function untouchedHead(blocks: readonly Block[], unchanged: number): number {
  // Whether a block goes on is told by the first units of the next line.
  return firstWhere(blocks.length, (i) => (blocks[i + 1]?.start ?? Infinity) + HEAD > unchanged);
}

/** UTF-16 units compared at once: comparing slices is far cheaper than comparing units. */
const CHUNK = 4096;

/** How many UTF-16 units two texts share at their start. */
function commonStart(a: SourceText, b: SourceText): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += CHUNK) {
    const [one, other] = [a.slice(at, at + CHUNK), b.slice(at, at + CHUNK)];
    if (one !== other)
      return at + sharedUnits(Math.min(one.length, other.length), (k) => one[k] === other[k]);
  }
  return most;
}

/** How many UTF-16 units two texts share at their end. */
function commonEnd(a: SourceText, b: SourceText): number {
  const most = Math.min(a.length, b.length);
  for (let k = 0; k < most; k += CHUNK) {
    const size = Math.min(CHUNK, most - k);
    const [one, other] = [a, b].map((text) => text.slice(text.length - k - size, text.length - k));
    if (one !== other) return k + sharedUnits(size, (back) => one?.at(-1 - back) === other?.at(-1 - back));
  }
  return most;
}

/** How many of the first units, at most so many, are the same. */
function sharedUnits(most: number, areSame: (place: number) => boolean): number {
  let shared = 0;
  while (shared < most && areSame(shared)) shared++;
  return shared;
}

/** The block that an offset stands in or right behind. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[firstWhere(blocks.length, (i) => nth(blocks, i).start > offset) - 1];
}

/** The block of a span; undefined where it is none of these. */
export function blockOf(blocks: readonly Block[], { anchor }: Span): Block | undefined {
  const block = blockAt(blocks, anchor.start);
  return block === anchor ? block : undefined;
}
