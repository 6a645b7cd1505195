import type { Language } from '../text/language';

/** Text of one form. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The mark of this footnote, from 1; its text is “[1]”, as the draft has it. */
  readonly footnote?: number;
}

export type Runs = readonly Run[];

/** What a line of the head is, which tells its size and style (05-HD/VPTW, Appendix 2). */
export type HeadRole =
  | 'heading' // ĐẢNG CỘNG SẢN VIỆT NAM
  | 'superior' // the body above the issuer
  | 'issuer'
  | 'number'
  | 'letter-subject' // the subject of an official letter, under its number
  | 'place-date'
  | 'urgency'
  | 'draft'
  | 'circulation';

export interface HeadLine {
  readonly role: HeadRole;
  readonly text: string;
  /** Zero-based line of the draft. */
  readonly line: number;
}

/** Real numbering of a paragraph: the place in `Page.ladders` and the level of it. */
export interface Numbered {
  /** What Word will count, as it is written in the draft. */
  readonly label: string;
  readonly ladder: number;
  /** Zero-based. */
  readonly level: number;
  /** Each instance of a ladder counts anew. */
  readonly instance: number;
}

export type NumberFormat = 'decimal' | 'upperRoman' | 'lowerRoman' | 'lowerLetter' | 'upperLetter' | 'bullet';

/** One level of a ladder; in `text`, `%1` stands for the number of the first level, as in Word. */
export interface LadderLevel {
  readonly format: NumberFormat;
  readonly text: string;
  readonly start: number;
}

export type ParagraphRole =
  | 'type' // the type of the document, in capitals
  | 'subject'
  | 'rule' // ----- below the subject
  | 'addressee' // “Kính gửi:” with the one it is for
  | 'addressees' // “Kính gửi:” above a list of them, and the list
  | 'unit' // Chương I and its title, a line in capitals: centred
  | 'note' // what an appendix belongs to, in brackets below its title
  | 'heading' // a heading in bold
  | 'title' // a heading in the style of the text
  | 'text';

export interface ParagraphPart {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: Runs;
  readonly line: number;
  /** 1 = topmost; undefined for what heads nothing. */
  readonly outline?: number;
  readonly numbered?: Numbered;
  /** Its label is bold though its text is not. */
  readonly boldLabel?: true;
  /** An appendix begins: a new page, and pages are counted anew. */
  readonly pageBreak?: true;
  /** The end stands on one page with it: no signature is alone on a page. */
  readonly keepNext?: true;
}

export interface TablePart {
  readonly kind: 'table';
  readonly rows: readonly (readonly Runs[])[];
  /** Line of the draft where it begins. */
  readonly line: number;
  /** The first row heads the others. */
  readonly header: boolean;
}

/** The end of a document: who gets it, and who signs. */
export interface EndPart {
  readonly kind: 'end';
  readonly recipients: readonly Runs[];
  /** Line of the draft where each of the recipients stands. */
  readonly recipientLines: readonly number[];
  /** One, or two side by side: of a joint document, of minutes. Each from above. */
  readonly signatures: readonly (readonly SignatureLine[])[];
}

export interface SignatureLine {
  readonly role: 'authority' | 'post' | 'name';
  readonly runs: Runs;
  readonly line: number;
}

export type BodyPart = ParagraphPart | TablePart | EndPart;

/** What stands at the foot of a page, without its mark. */
export interface Footnote {
  readonly runs: Runs;
  readonly line: number;
}

/** A draft as a document of pages: what stands where, without sizes and measures. Plain data. */
export interface Page {
  readonly language: Language;
  /** Name and subject in one line, for the properties of the file. */
  readonly title: string;
  readonly issuer: string;
  /** Empty for a draft that is only a passage. */
  readonly head: readonly HeadLine[];
  readonly body: readonly BodyPart[];
  /** In the order of their marks. */
  readonly footnotes: readonly Footnote[];
  readonly ladders: readonly (readonly LadderLevel[])[];
}
