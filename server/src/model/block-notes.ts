import type { Block } from '../text/source';

/**
 * The notes of a block, for those who keep something of it (`perBlock`): a draft has ten thousands of blocks, of most of which
 * most readers say nothing. First come bits, one for each reader that was given the usual and said nothing (`Usual`); then
 * what others said, each with its reader, how many things were given, these, and the value.
 */
const [WORDS, BITS] = [3, 30];
const [COUNT, GIVEN] = [1, 2];

/** What a reader is given of nearly all blocks (a language, the knowledge), and what it says of those that say nothing. */
interface Usual<T> {
  readonly given: readonly unknown[];
  readonly nothing: { readonly value: T };
  readonly word: number;
  readonly bit: number;
}

/** A reader has few usuals: drafts in two languages, an office with tables of its own. */
const MOST_USUAL = 4;
/** As many more times another thing was given than a usual one, and there is none any more. */
const MOST_STRANGE = 16;

/** Bits that are some reader's. */
let taken = 0;

/** The notes that one reader keeps of blocks. */
export class BlockNotes<T> {
  /** Where each block is given things of its own none is held: it would keep a draft that is closed. */
  #usuals: readonly Usual<T>[] = [];
  #strange = 0;

  constructor(readonly reader: unknown) {}

  /** What was kept of a block when the same was given; undefined where it has to be made. */
  find({ notes }: Block, given: readonly unknown[]): { readonly value: T } | undefined {
    for (const { word, bit, nothing, given: usual } of this.#usuals)
      if ((((notes[word] as number | undefined) ?? 0) & bit) !== 0 && isGiven(usual, 0, given))
        return nothing;
    const at = this.#placeIn(notes);
    if (at === undefined || notes[at + COUNT] !== given.length || !isGiven(notes, at + GIVEN, given))
      return undefined;
    return { value: notes[at + GIVEN + given.length] as T };
  }

  keep(block: Block, given: readonly unknown[], value: T): void {
    const { notes } = block;
    const isNothing = Array.isArray(value) ? value.length === 0 : value === undefined || value === false;
    const usual = isNothing ? this.#usual(given, value) : undefined;
    if (usual) {
      if (notes.length === 0) block.notes = Array.from({ length: WORDS }, () => 0);
      block.notes[usual.word] = (block.notes[usual.word] as number) | usual.bit;
      return;
    }
    const at = this.#placeIn(notes);
    const before = notes.length === 0 ? Array.from({ length: WORDS }, () => 0) : notes;
    const rest = at === undefined ? before : before.filter((_, i) => i < at || i >= at + sizeAt(before, at));
    // Of its own size: growing as engines do takes several times that.
    block.notes = rest.concat([this.reader, given.length, ...given, value]);
  }

  #placeIn(notes: readonly unknown[]): number | undefined {
    for (let at = WORDS; at < notes.length; at += sizeAt(notes, at)) if (notes[at] === this.reader) return at;
    return undefined;
  }

  /** The usual that is given here, or will be one. */
  #usual(given: readonly unknown[], value: T): Usual<T> | undefined {
    if (this.#strange > MOST_STRANGE) return undefined;
    const known = this.#usuals.find(
      (one) => one.given.length === given.length && isGiven(one.given, 0, given),
    );
    if (known) {
      this.#strange = Math.max(0, this.#strange - 1);
      return known.nothing.value === value ? known : undefined;
    }
    if (++this.#strange > MOST_STRANGE) this.#usuals = [];
    if (this.#strange > MOST_STRANGE || this.#usuals.length === MOST_USUAL || taken === WORDS * BITS)
      return undefined;
    const place = taken++;
    const usual = { given, nothing: { value }, word: Math.floor(place / BITS), bit: 1 << (place % BITS) };
    this.#usuals = [...this.#usuals, usual];
    return usual;
  }
}

/** Whether things stand in a list from a place on. */
function isGiven(list: readonly unknown[], from: number, given: readonly unknown[]): boolean {
  for (let i = 0; i < given.length; i++) if (list[from + i] !== given[i]) return false;
  return true;
}

/** How many places of the notes one of them takes. */
function sizeAt(notes: readonly unknown[], at: number): number {
  return GIVEN + (notes[at + COUNT] as number) + 1;
}
