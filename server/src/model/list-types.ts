import type { PartKind } from '../knowledge/part-words';
import type { NumeralKind } from '../recognise/list/types';
import type { Block } from '../text/source';
import type { Span } from '../text/span';

export interface ListItem {
  /** The label alone, with its punctuation: `(4)`, `1.1.`, `I-`, `Điều 5.` */
  readonly label: Span;
  /** The numeral of the label: `4`, `1.1`, `I`, `5`; of an ordinal in words, the words (`Thứ nhất`). */
  readonly numeral: Span;
  /** From the label to the end of the item within the block that it starts in. */
  readonly span: Span;
  readonly ordinal: number;
  /** The letter of an inserted item: `a` of 5a. */
  readonly suffix: string;
  readonly text: string; // the label as written
  readonly numeralText: string; // the numeral as written
  readonly style: string; // as `List.style`; differs from the list's where styles are mixed
  readonly malformed: boolean; // a Roman numeral that is not well-formed: IIII
  readonly inline: boolean; // it follows other text in its block
  readonly labelFrom: number; // UTF-16 offset of the label in the block's folded text
  readonly block: Block;
  /** How many blocks after its first belong to it, its children included. */
  readonly below: number;
  /** Index of the last of them. */
  readonly lastBlock: number;
  readonly children: readonly List[];
}

export interface List {
  /** A name of the label's form that two lists of one style share, such as `(1)`, `1.`, `I-`, `a)`, `article`. */
  readonly style: string;
  readonly numeral: NumeralKind;
  /** What its items are called: `article`, `chapter`, `appendix`; undefined for labels of signs alone. */
  readonly unit: string | undefined;
  /** The first label follows other text in its block. */
  readonly inline: boolean;
  /** Depth in the tree of lists, 1 = topmost. */
  readonly level: number;
  readonly items: readonly ListItem[];
  /** Numbers before the last one of a decimal list: 2 of `2.1`. */
  readonly prefix: readonly number[];
  /** The item that it stands in, and the list of that item. */
  readonly parent: ListItem | undefined;
  readonly parentList: List | undefined;
  /** It stands in a quoted passage, such as the new wording of an article. */
  readonly quoted: boolean;
  /** It explains the marks of a table or chart: “Ghi chú: (1) …; (3) …”; not every mark is in it. */
  readonly legend: boolean;
  /** The list before it in the same place and style, where this one starts anew right after its last item. */
  readonly restarts: List | undefined;
  readonly announced: AnnouncedCount | undefined;
}

export interface AnnouncedCount {
  readonly span: Span; // the number word or figure alone
  readonly phrase: Span; // with the noun
  readonly count: number;
  readonly noun: string;
  /** Written in digits (and padded with zeros to so many places), or in words. */
  readonly digits: number | undefined;
  /** The list that it announces; undefined where the text shows none for certain. */
  readonly list: List | undefined;
}

/** A slogan named by its number and unpacked right after it: “4 tại chỗ” (…, …, …, …). */
export interface SloganCount {
  readonly span: Span; // the number alone
  readonly count: number;
  readonly digits: number | undefined;
  readonly name: string;
  /** How many parts can be read; several numbers where an inner “and” leaves it open. */
  readonly parts: readonly number[];
  readonly content: Span;
}

/** A count whose members the rest of its sentence names without labels: “ba hạn chế: A; B; C”. */
export interface NamedCount {
  readonly span: Span; // the number alone
  readonly count: number;
  readonly digits: number | undefined;
  readonly noun: string;
  /** The fewest and the most members that can be read. */
  readonly least: number;
  readonly most: number;
  readonly content: Span;
}

/** A share of a count with both numbers: “27/28 phiếu, đạt 96,43%”. */
export interface ShareOfCount {
  readonly span: Span; // the figure before the sign of per cent
  readonly part: number;
  readonly whole: number;
  /** The figure as it ought to be, as precise as it was written. */
  readonly right: string;
  /** Whether it follows from the numbers, be it rounded or cut off. */
  readonly holds: boolean;
}

/**
 * A number that others beside it contradict: a whole of which all parts are told, how many of it were absent, or were no valid
 * ballots; a part that is larger than its whole; the total of a column of a table.
 */
export interface SumOfCounts {
  readonly span: Span; // the whole, how many were absent or not valid, by how much something changed; a part with its whole
  readonly kind: 'parts' | 'within' | 'absent' | 'ballots' | 'change' | 'excess' | 'column' | 'group';
  readonly whole: number;
  /** What the others make together; of a change the number at its end, `whole` being that at its beginning. */
  readonly sum: number;
  readonly right: number;
}

/** A number in figures and, in the brackets behind it, in words: “05 (năm) ngày”. */
export interface WordedFigure {
  readonly span: Span; // the figures
  readonly words: Span;
  readonly value: number;
  readonly inWords: number;
  /** Whether the figures are all of the number: no decimals, no “tỷ” behind them. */
  readonly whole: boolean;
}

/** A bracket or quotation mark round an enumeration without its counterpart in the block. */
export interface LoneBracket {
  readonly span: Span;
  readonly mark: string;
}

/** One unit of a reference with its number: `khoản 3`. */
export interface ReferencePart {
  readonly kind: PartKind;
  readonly ordinal: number;
  /** The numeral; undefined where it is not written (“Điều này”). */
  readonly span: Span | undefined;
  readonly text: string;
  /** The part of the draft; undefined where it has none. */
  readonly target: ListItem | undefined;
}

/** A reference of the draft to a part of itself: “khoản 3 Điều 5 Quy định này”. */
export interface PartReference {
  /** The outermost unit first. */
  readonly parts: readonly ReferencePart[];
  readonly target: ListItem | undefined;
  /** The unit that the draft does not have, and the last one that it has; undefined where it cannot be told. */
  readonly missing: { readonly part: ReferencePart; readonly last: ListItem } | undefined;
  /** It says that it means this document: “… Quy định này”. */
  readonly named: boolean;
}

export interface Section {
  readonly heading: Span;
  readonly label: string | undefined;
  readonly title: string;
  readonly level: number; // 1 = topmost
  readonly firstBlock: number;
  readonly lastBlock: number; // inclusive
}
