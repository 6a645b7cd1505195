import type { NumberSystem } from '../knowledge/types';
import type { IsoDate, Language } from '../text/language';
import type { Run } from '../text/runs';
import type { LineIndex } from '../text/lines';
import type { Block } from '../text/source';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import type { Citation, DocumentNumber } from './citation-types';
import type { DateMention, DurationMention, EventMention, GlossedDate, TermMention } from './date-types';
import type { Layout } from './format-types';
import type {
  AnnouncedCount,
  List,
  LoneBracket,
  NamedCount,
  PartReference,
  Section,
  ShareOfCount,
  SumOfCounts,
  SloganCount,
  WordedFigure,
} from './list-types';
import type { SignatureBlock } from './title-signature';
import type {
  AbbreviationMention,
  HeldOffice,
  OrganMention,
  PersonMention,
  ProvinceMention,
  TitleMention,
  ToneWord,
  WrongRendering,
} from './title-types';

export type { NumberSlip } from '../recognise/citation/types';
export type { DateStyle } from '../recognise/date/types';
export type { IsoDate, Language } from '../text/language';
export type * from './citation-types';
export type * from './date-types';
export type * from './list-types';
export type * from './title-types';

/** A node while it is made. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A part with the text it was read from. */
export interface Part<T> {
  readonly span: Span;
  readonly value: T;
}

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
  readonly sums: readonly SumOfCounts[];
  readonly loneBrackets: readonly LoneBracket[];
  readonly references: readonly PartReference[];
  readonly signatures: readonly SignatureBlock[];
  readonly offices: readonly HeldOffice[];
}
