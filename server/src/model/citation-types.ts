import type { NumberSystem } from '../knowledge/types';
import type { NumberSlip } from '../recognise/citation/types';
import type { Span } from '../text/span';
import type { DateMention } from './date-types';
import type { ReferencePart } from './list-types';
import type { Part } from './types';

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
  /** Its symbols stand after a later number (“số 12, 13-QĐ/TU”), so that its span holds the ordinal alone. */
  readonly sharesSymbols: boolean;
  readonly slips: readonly { readonly kind: NumberSlip; readonly span: Span }[];
  readonly parts: {
    readonly ordinal?: Span;
    readonly type?: Span;
    readonly issuer?: Span;
    readonly year?: Span;
  };
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
  /** True where its block is a legal basis: “Căn cứ Luật …”, “Pursuant to the Law …”. */
  readonly isBasis: boolean;
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
