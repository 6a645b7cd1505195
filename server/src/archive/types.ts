import type { NumberSystem } from '../knowledge/types';
import type { IsoDate, Language } from '../model/types';

/** A range of a file, zero-based, UTF-16 units: first line, its character, last line, its character (exclusive). */
export type Place = readonly [line: number, character: number, endLine: number, endCharacter: number];

/** What a draft says of itself at its head. */
export interface Identity {
  /** Under which citations of it meet; undefined where the number is left blank. */
  readonly key: string | undefined;
  /** Its number in normal form: `12-CT/TU`. */
  readonly number: string;
  readonly system: NumberSystem;
  readonly ordinal: number | undefined;
  readonly typeSymbol: string | undefined;
  readonly issuerSymbols: readonly string[];
  /** Year in the number (State legal texts). */
  readonly year: number | undefined;
  readonly numberPlace: Place;
  /** Rows of `data/document-types.csv` that its heading names. */
  readonly typeIds: readonly string[];
  /** The issuing body as the head writes it, on one line, and the key of all lines of its name. */
  readonly issuer: string | undefined;
  readonly issuerKey: string | undefined;
  readonly subject: string | undefined;
  readonly subjectPlace: Place | undefined;
}

/** One document that a draft cites, with everything the draft says of it and every place that names it. */
export interface CitedDocument {
  readonly key: string;
  /** Normal form of the number; undefined for a law or another document that is cited by its name. */
  readonly number: string | undefined;
  readonly system: NumberSystem | undefined;
  readonly typeSymbol: string | undefined;
  readonly issuerSymbols: readonly string[];
  /** Year in the number, or of a law. */
  readonly year: number | undefined;
  /** The day on which it was issued, as the draft writes it. */
  readonly date: IsoDate | undefined;
  /** Rows of `data/issuers.csv`. */
  readonly issuerIds: readonly string[];
  readonly issuerPlace: string;
  readonly issuerLevel: string;
  /** The subject where its end is sure. */
  readonly subject: string | undefined;
  /** Whether the mentions that state its subject, or the issuer's place, all state the same. */
  readonly uniform: boolean;
  /** Every place that names it, in the order of the text. */
  readonly places: readonly Place[];
  /** Index in `places` of the fullest mention. */
  readonly fullest: number;
}

export interface NamedPerson {
  /** The full name without diacritics. */
  readonly key: string;
  readonly name: string;
  readonly places: readonly Place[];
  /** The titles given to the person, each once, as written first. */
  readonly titles: readonly string[];
}

/** A post that only one person can hold at a time, with who holds it by this draft. */
export interface HeldPost {
  /** Title, organ and place. */
  readonly key: string;
  readonly personKey: string;
  readonly name: string;
  /** The post as written. */
  readonly title: string;
  readonly place: Place;
}

export interface Heading {
  readonly title: string;
  /** 1 = topmost. */
  readonly level: number;
  readonly place: Place;
}

/** A day that a draft states beside the dates of the documents that it cites. */
export interface StatedDay {
  /** `2026-09-24`; `09-24` where the year, or the month too, stands elsewhere. */
  readonly day: string;
  readonly place: Place;
}

/** A list of numbered parts on one of the upper two levels that runs from 1 on without a gap. */
export interface NumberedParts {
  /** What tells the list from the draft's others, in either language: its numerals or the unit, and the part that it stands in. */
  readonly key: string;
  /** How many parts there are. */
  readonly count: number;
  /** The label of the last. */
  readonly last: Place;
}

/** What the index keeps of one file. Plain data: it can be written to JSON, merged and sent elsewhere. */
export interface IndexRecord {
  readonly uri: string;
  /** Hash of the text that it was made from (`contentHash`). */
  readonly hash: string;
  /** UTF-16 units of that text. */
  readonly size: number;
  readonly language: Language;
  /** False for a text that does not look like a Party document: it is kept, so that it is not read again. */
  readonly draft: boolean;
  /** Undefined where the draft has no number of its own. */
  readonly own: Identity | undefined;
  readonly date: IsoDate | undefined;
  /** The place written beside its date. */
  readonly place: string | undefined;
  readonly cites: readonly CitedDocument[];
  readonly persons: readonly NamedPerson[];
  readonly posts: readonly HeldPost[];
  readonly headings: readonly Heading[];
  /** Each day once, where it stands first. */
  readonly days: readonly StatedDay[];
  /** Ordinals of documents that it names in short alone (“Nghị quyết 57”), without leading zeros. */
  readonly shorts: readonly string[];
  readonly parts: readonly NumberedParts[];
}
