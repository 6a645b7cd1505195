import type { CueKind } from '../knowledge/title-words';
import type { Span } from '../text/span';
import type { Part } from './types';

/** What the sentence around a title, organ or person says; mentions of one sentence share it. */
export interface SentenceContext {
  readonly span: Span;
  readonly cues: ReadonlySet<CueKind>;
  /** Genders of the English pronouns in it. */
  readonly pronouns: ReadonlySet<'male' | 'female'>;
}

export interface OrganMention {
  readonly span: Span;
  /** Rows of `data/organs.csv` that the words may name, the likeliest first. */
  readonly organIds: readonly string[];
  /** The level is told: by a level word, or because the name has none. */
  readonly specific: boolean;
  /** Levels that the level word allows, and what it says the unit is. */
  readonly levels: readonly string[] | undefined;
  readonly unit: 'province' | 'city' | undefined;
  /** The level word as written, without case: tỉnh, huyện uỷ, provincial. */
  readonly levelWord: string | undefined;
  /** The same whatever its form: Provincial and Province are one. */
  readonly levelNoun: string | undefined;
  /** The last day on which there are units of that level. */
  readonly levelValidTo: string | undefined;
  /** The name of the place; its value is a key without diacritics. */
  readonly place: Part<string> | undefined;
  /** The words of the organ itself, without the place. */
  readonly name: Part<string>;
  readonly letters: 'lower' | 'title' | 'upper';
  readonly abbreviation: boolean;
  readonly plural: boolean;
  readonly quoted: boolean;
  readonly context: SentenceContext;
  /** The organ before it in the same enumeration, joined by a comma or “and” alone. */
  readonly after: OrganMention | undefined;
  /** “nguyên”, “cũ”, “former” beside it. */
  readonly former: boolean;
  /** It belongs to a title. */
  readonly inTitle: boolean;
  /** A capitalised word follows that may carry the name on: the organ may be another one. */
  readonly open: boolean;
  /** English in the word order of Vietnamese: “Party Committee Ward An Hoa”. */
  readonly turned: boolean;
}

export interface TitleMention {
  readonly span: Span;
  /** Row of `data/titles.csv`; undefined where role and organ do not make a known title. */
  readonly titleId: string | undefined;
  readonly organId: string | undefined;
  /** `acting`, `former`, `standing`, `deputy`, `alternate`, `full-time`. */
  readonly modifiers: readonly string[];
  readonly place: string | undefined;
  readonly gender: 'male' | 'female' | undefined;
  /** The words of the role; its value is the id of `data/roles.csv`. */
  readonly role: Part<string> | undefined;
  readonly organ: Part<string> | undefined;
  readonly person: PersonMention | undefined;
  /** More persons of whom the same words are said: “các Phó Bí thư Tỉnh uỷ: A, B và C”. */
  readonly others: readonly PersonMention[];
  readonly roleKind: 'head' | 'member' | 'staff' | undefined;
  readonly modifierParts: readonly Part<string>[];
  readonly organMention: OrganMention | undefined;
  readonly levels: readonly string[] | undefined;
  /** The titles of one enumeration share this object. */
  readonly list: object;
  readonly plural: boolean;
  readonly letters: 'lower' | 'title' | 'upper';
  readonly quoted: boolean;
  readonly context: SentenceContext;
}

/** A post that only one person can hold, where the draft tells which one it is. */
export interface UniqueOffice {
  readonly titleId: string;
  readonly organId: string;
  /** Key of the place without diacritics; empty where it is not written. */
  readonly place: string;
  /** The level at which there is one of it in each place; `central` has one in all. */
  readonly level: string;
}

/** A title that gives such a post to someone at the draft's time. */
export interface HeldOffice {
  readonly title: TitleMention;
  readonly office: UniqueOffice;
}

export interface PersonMention {
  readonly span: Span;
  readonly name: string;
  /** Under which mentions of one person meet: the full name without diacritics. */
  readonly key: string;
  /** From the form of address before it. */
  readonly gender: 'male' | 'female' | undefined;
  /** That form of address: ông, Ms. */
  readonly address: Span | undefined;
  /** A given name alone, resolved to the only full name that ends with it. */
  readonly short: boolean;
  readonly context: SentenceContext;
}

/** A province or city under the Centre named with its kind: tỉnh Sơn La, Bac Giang Province. */
export interface ProvinceMention {
  readonly span: Span;
  /** Key of its Vietnamese name without diacritics. */
  readonly key: string;
  readonly unit: 'province' | 'city';
  /** Named through its Party committee: “Tỉnh uỷ Sơn La”. */
  readonly committee: boolean;
  /** The word for its kind alone. */
  readonly unitSpan: Span;
  readonly quoted: boolean;
  readonly former: boolean;
  readonly context: SentenceContext;
}

/** A Vietnamese syllable whose tone mark has two accepted places: uỷ or ủy, hoà or hòa. */
export interface ToneWord {
  readonly span: Span;
  readonly style: 'old' | 'new';
  /** In a quotation, or perhaps in a proper name. */
  readonly proper: boolean;
}

/** An abbreviation in capitals of an organ or of a word of organs. */
export interface AbbreviationMention {
  readonly span: Span;
  readonly short: string;
  /** In brackets after what it stands for. */
  readonly introduces: boolean;
  /** Read by everyone without an introduction; undefined where the tables do not know it. */
  readonly common: boolean | undefined;
}

/** A known wrong rendering of a title or organ. */
export interface WrongRendering {
  readonly span: Span;
  readonly standard: readonly string[];
  readonly certain: boolean;
  readonly quoted: boolean;
}
