import type { CueKind } from '../knowledge/title-words';
import type { NumberSystem } from '../knowledge/types';
import type { NumberSlip } from '../recognise/citation/types';
import type { DateKind, DateStyle, DurationUnit, TermBody } from '../recognise/date/types';
import type { NumeralKind } from '../recognise/list/types';
import type { IsoDate, Language } from '../text/language';
import type { Run } from '../text/runs';
import type { LineIndex } from '../text/lines';
import type { Block } from '../text/source';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import type { Layout } from './format-types';
import type { SignatureBlock } from './title-signature';

export type { NumberSlip } from '../recognise/citation/types';
export type { DateStyle } from '../recognise/date/types';
export type { IsoDate, Language } from '../text/language';

/** A node while it is made. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

// ── Citations ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The coded number of a document: `57-NQ/TW`, `30/2020/NĐ-CP`, `80/2025/QH15`, `9086/BNV-CTTN&BĐG`. */
export interface DocumentNumber {
  readonly span: Span;
  readonly system: NumberSystem;
  /** Normal form, as the regulation in force writes it: NFC, Đ, no spaces, leading zero, right separators. */
  readonly normal: string;
  /** Arabic number without leading zeros; undefined where it is left blank. */
  readonly ordinal: string | undefined;
  /** Type symbol in normal form (`NQ`, `CTr`); undefined where the form has none (laws, office letters). */
  readonly typeSymbol: string | undefined;
  /** Issuer symbols in normal form; several for a joint document or an issuer with a unit. */
  readonly issuerSymbols: readonly string[];
  /** Year in the number (State legal texts). */
  readonly year: number | undefined;
  readonly internal: boolean; // suffix /nb
  readonly slips: readonly { readonly kind: NumberSlip; readonly span: Span }[];
  readonly parts: {
    readonly ordinal?: Span;
    readonly type?: Span;
    readonly issuer?: Span;
    readonly year?: Span;
  };
}

/** A part with the text it was read from. */
export interface Part<T> {
  readonly span: Span;
  readonly value: T;
}

/** One unit of a reference into another document, with its numeral as written: `2`, `5a`, `II`, `đ`. */
export interface CitedUnit {
  readonly kind: ReferencePart['kind'];
  readonly numeral: string;
}

/** A part of a cited document that a text refers to: “điểm a khoản 2 Điều 4”, the document's name apart. */
export interface CitedPart {
  readonly span: Span;
  /** The outermost first. */
  readonly units: readonly CitedUnit[];
}

export interface Citation {
  /** From the type word (or the number) to the end of the last attached part but the subject, whose end is open. */
  readonly span: Span;
  /** Undefined for citations without a symbol (“Luật Đất đai năm 2024”, “Nghị quyết Trung ương 8 khoá XIII”). */
  readonly number: DocumentNumber | undefined;
  /** Type word as found in the text: the id of a row of `data/document-types.csv` candidates. */
  readonly type: Part<readonly string[]> | undefined;
  /** Symbols that a number of this type word may carry; QH and UBTVQH stand for those of every term. */
  readonly typeSymbols: readonly string[];
  /** Beside it, or before the issuer: “Ngày 10/8/2021, Tỉnh uỷ ban hành Chỉ thị số …”. */
  readonly date: DateMention | undefined;
  readonly commaBeforeDate: boolean;
  readonly issuer: Part<readonly string[]> | undefined; // issuer ids
  /** Symbols under which the issuer named beside the number issues documents; empty for one that is not known. */
  readonly issuerSymbols: readonly string[];
  /** False where the issuer may be that of another act: “Kế hoạch thực hiện Nghị quyết số … của Tỉnh uỷ”. */
  readonly issuerCertain: boolean;
  /** True where another number of the same list follows, which may carry date and issuer for both. */
  readonly listed: boolean;
  /**
   * True where the issuer is named apart from the number: after a later one of its list (“số A, ngày …, số B, ngày …
   * của Tỉnh uỷ”) or as the subject of the sentence (“Uỷ ban nhân dân tỉnh ban hành Kế hoạch số …”).
   */
  readonly issuerElsewhere: boolean;
  /** True where no words but a label stand before it, or before the first document of its sentence: an item may be one. */
  readonly opensBlock: boolean;
  /** True where the name may be of any of the central bodies: “Trung ương”. */
  readonly genericIssuer: boolean;
  /** The place written after the issuer's name; empty where none is. */
  readonly issuerPlace: string;
  /** The level that the issuer's name tells (“tỉnh”, “xã”, “commune”), lower case; empty where it tells none. */
  readonly issuerLevel: string;
  /** Term of the issuer, Roman (“khoá XII”, “12th tenure”). */
  readonly term: Part<string> | undefined;
  readonly subject: Part<string> | undefined;
  /** The name of a law or a named document, when there is no number. */
  readonly name: string | undefined;
  /** The ordinal where the symbol is left out (“Nghị quyết 57”), without leading zeros. */
  readonly ordinal: string | undefined;
  /** The year in the number, or of a law or constitution (“Luật Đất đai năm 2024”). */
  readonly year: number | undefined;
  /** Where the number shares the type word of an earlier one in a list. */
  readonly sharesType: boolean;
  /** The parts of the document that are named beside it, in the order of the text. */
  readonly parts: readonly CitedPart[];
  /** Key under which mentions of one document meet: number, or name; undefined where it cannot be told. */
  readonly key: string | undefined;
  /** True for a first, complete mention: number, date and issuer (a law: name and year). */
  readonly full: boolean;
  /** True where the words around speak of a document of the catalogue as one of the past: “thay thế”, “tổng kết”. */
  readonly past: boolean;
  /** True where this is the draft's own number line, not a citation. */
  readonly own: boolean;
}

// ── Dates and periods ────────────────────────────────────────────────────────────────────────────────────────────

export interface DateMention {
  readonly span: Span;
  readonly kind: DateKind;
  readonly style: DateStyle | undefined;
  readonly day: Part<number> | undefined;
  readonly month: Part<number> | undefined;
  readonly year: Part<number> | undefined;
  /** ISO 8601 weekday, Monday 1 … Sunday 7, where one is written beside it. */
  readonly weekday: Part<number> | undefined;
  /** The day it names, completed from its context where a part is missing; null where no such day exists or it is open. */
  readonly iso: IsoDate | null;
  /** True where a part was completed from the context, not written. */
  readonly completed: boolean;
  /** Ends of a range or term. */
  readonly from?: DateMention;
  readonly to?: DateMention;
  /** 1–4 of a quarter; another number is a slip. */
  readonly quarter?: Part<number>;
  /** 1 or 2 of a half-year. */
  readonly half?: Part<number>;
  /** Of a time that no day has. */
  readonly minute?: Part<number>;
  /** The year of a partial date, completed from its context. */
  readonly completedYear?: number;
  /** The day is left blank, to be filled in by hand (“ngày    tháng 8 năm 2025”). */
  readonly blank?: boolean;
  /** A day of every year (“ngày 15/12 hằng năm”): it names no one day. */
  readonly recurring?: boolean;
  /** Place in the cycle of sixty (Giáp Tý 0) of a lunar year's name; NaN where its two words do not go together. */
  readonly lunar?: Part<number>;
  /** The word “ngày” (or “dated”) stands before the figures, outside the span. */
  readonly led?: boolean;
  /** Month or year stand with another day (or month) of one list: the 8 of “ngày 8, 9/12/2025”. */
  readonly shared?: boolean;
  /** A verb right before it says that something happened on this day. */
  readonly past?: boolean;
  /** Whose term it is: of a body that serves five years, of one that does not (a cell, a club), or not told. */
  readonly termOf?: 'political' | 'other' | 'unknown';
}

/** A date with another in brackets right after it that says more closely which days are meant. */
export interface GlossedDate {
  readonly date: DateMention;
  readonly gloss: DateMention;
}

/** A length of time: “4 years of implementing”, “kỷ niệm 95 năm”, “03 năm (2021 - 2023)”. */
export interface DurationMention {
  readonly span: Span;
  readonly count: Part<number>;
  readonly unit: DurationUnit;
  readonly purpose: 'implementing' | 'anniversary' | 'term' | undefined;
  /** The years (or days) beside it that say from when to when. */
  readonly period: DateMention | undefined;
  /** The remembered event that it counts from: the id of a row of `data/commemorations.csv`. */
  readonly event: string | undefined;
  /** The event's name is followed by its days in brackets, without another name between. */
  readonly bracketed?: boolean;
}

/** The ordinal of a congress, or of the term that it opens: “Đại hội XIV của Đảng”, “khoá XIII”, “term XI”. */
export interface TermMention {
  readonly span: Span;
  readonly ordinal: Part<number>;
  readonly numeral: 'roman' | 'arabic' | 'word';
  readonly form: 'congress' | 'term';
  readonly body: TermBody;
  /** Look-up key of the words that tell one local body from another; may be empty. */
  readonly place: string;
  /** Its years, where they are written beside it. */
  readonly period: DateMention | undefined;
  /** The day (or days) on which it was held, where they are written beside it. */
  readonly held: DateMention | undefined;
}

/** One event with its date: “Kỳ họp thứ 8 Quốc hội khoá XV khai mạc ngày 21/10/2024”. */
export interface EventMention {
  /** Its name. */
  readonly span: Span;
  /** Mentions of one event share it. */
  readonly key: string;
  /** The term of its body, where it is written. */
  readonly term: string | undefined;
  readonly date: DateMention;
  /** How many days such an event may last; 0 for a ceremony or a founding. */
  readonly lasts: number;
  readonly founding: boolean;
  /** The date is said to be that of its first or its last day. */
  readonly edge: 'opening' | 'closing' | undefined;
}

// ── Lists and structure ──────────────────────────────────────────────────────────────────────────────────────────

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
  readonly kind: 'point' | 'clause' | 'article' | 'section' | 'part' | 'chapter' | 'appendix';
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

// ── Titles, organs, persons ──────────────────────────────────────────────────────────────────────────────────────

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

// ── The document ─────────────────────────────────────────────────────────────────────────────────────────────────

export interface DraftDate {
  readonly iso: IsoDate;
  readonly from: 'place-date-line' | 'setting' | 'declared';
  readonly span: Span | undefined;
}

/** What the header block and the end of a whole draft say; each part only where it stands. */
export interface Header {
  readonly system: NumberSystem | undefined;
  readonly number: DocumentNumber | undefined;
  readonly placeDate: { readonly span: Span; readonly place: string; readonly date: DateMention } | undefined;
}

/** What a draft says of itself as a whole, whatever part of it is looked at. */
export interface DraftFacts {
  readonly language: Language;
  readonly header: Header;
  /** The draft's own date; never silently today's. */
  readonly date: DraftDate | undefined;
  /** The layout of a draft that is a whole document; undefined where it is only a passage. */
  readonly layout: Layout | undefined;
  /** What follows from the whole draft, whatever part of it is looked at (`facts.ts`). */
  told<T, Given extends readonly string[]>(fact: Fact<T, Given>, ...given: Given): T;
}

/** Something that follows from a draft as a whole: a plain value, or an object that stays the same as long as what it says. */
export type Fact<T, Given extends readonly string[] = []> = (model: DocumentModel, ...given: Given) => T;

/** What was read in a stretch of a draft; no node of one stretch reaches into another. In the order of the text. */
export interface PassageNodes {
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly glosses: readonly GlossedDate[];
  readonly terms: readonly TermMention[];
  readonly events: readonly EventMention[];
  readonly slogans: readonly SloganCount[];
  readonly namedCounts: readonly NamedCount[];
  readonly shares: readonly ShareOfCount[];
  readonly figures: readonly WordedFigure[];
  readonly titles: readonly TitleMention[];
  readonly organs: readonly OrganMention[];
  readonly persons: readonly PersonMention[];
  readonly renderings: readonly WrongRendering[];
  readonly provinces: readonly ProvinceMention[];
  readonly toneWords: readonly ToneWord[];
  readonly abbreviations: readonly AbbreviationMention[];
  /** The block that the draft ends with, where it stands here. */
  readonly end: Block | undefined;
}

export interface Passage extends DraftFacts, PassageNodes {}

export interface DocumentModel extends Passage {
  readonly text: SourceText;
  readonly lines: LineIndex;
  /** An edit puts others among them: it is no other list then, as the others are. */
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
  /** What is kept of the document from one model of it to the next (`per-block.ts`). */
  readonly notes: unknown[];
  /** By run. Each stays the same object as long as the same nodes are in it. */
  readonly passages: readonly PassageNodes[];
  readonly lists: readonly List[];
  /**
   * The lists, as long as the draft has the same, of the same number of blocks that begin and end alike: in the words of their
   * items another may be.
   */
  readonly tree: readonly List[];
  /** Each list by itself; another object where the list, or one that it speaks of, is not as it was before an edit. */
  readonly listsAlone: readonly { readonly lists: readonly [List] }[];
  readonly announced: readonly AnnouncedCount[];
  readonly sections: readonly Section[];
  readonly loneBrackets: readonly LoneBracket[];
  readonly references: readonly PartReference[];
  readonly signatures: readonly SignatureBlock[];
  readonly offices: readonly HeldOffice[];
}
