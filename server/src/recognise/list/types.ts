import type { LabelWord } from '../../knowledge/lists';

export type NumeralKind = 'arabic' | 'roman' | 'letter' | 'word' | 'decimal' | 'bullet';

/** One way to read the numeral of a label: `I` is Roman one, or the letter after h. */
export interface Reading {
  readonly numeral: NumeralKind;
  readonly ordinal: number;
}

/** A label as it is written, not yet part of a list. Offsets are UTF-16, in the folded text of its block. */
export interface Label {
  readonly from: number;
  /** End of the label with its punctuation. */
  readonly to: number;
  readonly numeralFrom: number;
  readonly numeralTo: number;
  /** Start of the item's text. */
  readonly textFrom: number;
  /** At the start of its block, or after other text. */
  readonly inline: boolean;
  /** The likeliest first; a foreign letter (f, j, w, z) has the place that it takes in the Vietnamese order. */
  readonly readings: readonly Reading[];
  /** Numbers before the last of a decimal label: 2 of `2.1`. */
  readonly prefix: readonly number[];
  /** The letter of an inserted label: `a` of `5a.` and of Điều 12a. */
  readonly suffix: string;
  readonly open: '' | '(';
  /** What closes the label; for a bullet, empty. */
  readonly close: string;
  /** What a numbered heading is called; undefined for a label of signs alone. */
  readonly unit: LabelWord | undefined;
  /** Ordinal words: `thứ` (Thứ nhất), `là` (Một là), `first`, `bước 1` (Bước 2:); the bullet's sign for a bullet. */
  readonly words: string | undefined;
  /** A Roman numeral that is not written as it should be: IIII. */
  readonly malformed: boolean;
  /** An opening quotation mark stands before it: a quoted passage begins. */
  readonly quoted: boolean;
  /** The stage behind a bullet (“- Bước 1: …”, “- Thứ nhất, …”): the label, where all of its list are such. */
  readonly stage: Label | undefined;
}

/** What a reader of one kind of label finds; what it leaves out is empty. */
export type LabelDraft = Pick<Label, 'to' | 'numeralFrom' | 'numeralTo' | 'readings'> &
  Partial<Omit<Label, 'from' | 'textFrom' | 'inline' | 'quoted'>>;
