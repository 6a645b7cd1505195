import type { IsoDate, Language } from '../text/language';

/** The Party's documents and the State's are numbered in two ways. */
export type NumberSystem = 'party' | 'state';

/** How far a row of `data/` can be trusted: a low one never raises a finding, a medium one at most a question. */
export type Confidence = 'high' | 'medium' | 'low';

export type NamesByLanguage = Readonly<Record<Language, readonly string[]>>;

/** Names of which each language has at least one: the standard one, then accepted variants. */
export type OwnNames = Readonly<Record<Language, readonly [string, ...string[]]>>;

/** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where the day is not known; `to` is the last valid day. Absent = open. */
export interface Validity {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A row of `data/document-types.csv`: Nghị quyết, Nghị định, Luật … One symbol may serve several types (QĐ). */
export interface DocumentType {
  readonly id: string;
  readonly symbol: string | undefined;
  readonly names: OwnNames;
  readonly system: NumberSystem | 'both';
  /** A component that a whole document of the type has not. */
  readonly without: readonly string[];
  readonly validity: Validity;
  readonly confidence: Confidence;
}

/** A row of `data/issuers.csv`: who signs under a symbol. One symbol may serve several issuers (TW, ĐU). */
export interface Issuer {
  readonly id: string;
  readonly symbol: string;
  readonly names: OwnNames;
  readonly system: 'party' | 'state' | 'mass';
  readonly level: string;
  readonly validity: Validity;
  readonly confidence: Confidence;
}

/** The row of an office's own table that something was read from. */
export interface OfficeRow {
  readonly uri: string;
  /** Zero-based line on which it begins. */
  readonly line: number;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** A row of `data/documents.csv`: a central document. An office's own catalogue adds its own, and goes before it. Its key is number and date: numbering restarts every term. */
export interface CatalogueDocument {
  /** As written: `57-NQ/TW`. */
  readonly number: string;
  readonly typeId: string; // row of `data/document-types.csv`
  readonly typeName: string; // Vietnamese type name
  /** Rows of `data/issuers.csv`; two where sources do not tell the Politburo from the Secretariat, or for a joint text. */
  readonly issuerIds: readonly string[];
  readonly issuer: NamesByLanguage;
  readonly date: IsoDate;
  readonly term: string | undefined; // Roman: XIII
  readonly subject: Readonly<Record<Language, string>>;
  readonly status: 'in-force' | 'superseded' | 'unknown';
  readonly replaces: readonly DocumentReference[];
  readonly replacedBy: readonly DocumentReference[];
  readonly confidence: Confidence;
  /** False where sources gave the subject in part: not to be shown as the exact wording. */
  readonly subjectComplete: boolean;
  /** Dates that some sources give by a slip. */
  readonly slipDates: readonly IsoDate[];
  /** Dates that some sources give and that could not be ruled out: nothing is said of them. */
  readonly disputedDates: readonly IsoDate[];
  /** The place of a local issuer, as written (“Sơn Hà”); absent where the row names none. */
  readonly place?: string;
  /** The row of an office's own catalogue; absent for a built-in row. */
  readonly source?: OfficeRow;
}

/** A holder of a title, as an office's own roster gives it. */
export interface Official {
  readonly name: string;
  /** Row of `data/titles.csv`. */
  readonly titleId: string;
  readonly organId: string | undefined;
  /** The place of the organ; undefined where the roster is of one place. */
  readonly place: string | undefined;
  readonly gender: 'male' | 'female' | undefined;
  /** First and last day in the post; absent = open. */
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  /** The row of the roster. */
  readonly source?: OfficeRow;
}

/** Another document: its date where the catalogue has its row. */
export interface DocumentReference {
  readonly number: string;
  readonly date: IsoDate | undefined;
}

/** A row of `data/organs.csv`. In a name, `…` stands for the name of a place or a field. */
export interface OrganRow {
  readonly id: string;
  readonly names: OwnNames;
  /** In use, but loose or ambiguous: neither proposed nor reported. */
  readonly looseNames: NamesByLanguage;
  readonly abbreviations: readonly string[];
  readonly level: string;
  readonly headTitleIds: readonly string[];
  readonly parentId: string | undefined;
  readonly validity: Validity;
  readonly replacedBy: readonly string[];
  readonly confidence: Confidence;
}

/** A row of `data/titles.csv`; the names are those of `OrganRow`. */
export interface TitleRow {
  readonly id: string;
  readonly names: OwnNames;
  readonly looseNames: NamesByLanguage;
  /** Names that only one person can bear at a time, though the title as such has several holders. */
  readonly uniqueNames: readonly string[];
  readonly abbreviations: readonly string[];
  readonly organId: string;
  readonly level: string;
  /** One holder at a time in each organ (each province, each department). */
  readonly unique: boolean;
  readonly validity: Validity;
  readonly confidence: Confidence;
}

export interface ProvinceRow {
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: 'tỉnh' | 'thành phố';
  readonly validity: Validity;
  readonly mergedInto: string | undefined;
  readonly confidence: Confidence;
}

/** A national congress, and the Central Committee term that it opens. */
export interface CongressRow {
  readonly ordinal: number;
  readonly roman: string;
  /** First and last day of the congress itself. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly confidence: Confidence;
}

/** Everything that recognisers and rules may know. Built from `data/` and, in an office, from its own files. */
export interface Knowledge {
  readonly documentTypes: readonly DocumentType[];
  readonly issuers: readonly Issuer[];
  readonly organs: readonly OrganRow[];
  readonly titles: readonly TitleRow[];
  readonly provinces: readonly ProvinceRow[];
  readonly congresses: readonly CongressRow[];
  readonly catalogue: readonly CatalogueDocument[];
  /** Holders of titles, from the office's own roster; there are no built-in ones. */
  readonly officials: readonly Official[];
  /** The knowledge whose tables these are, catalogue and roster apart; absent where the tables are its own. */
  readonly tables?: Knowledge;
  /** Document types that carry a symbol, exactly as written (`CTr`); empty for an unknown one. */
  typesBySymbol(symbol: string): readonly DocumentType[];
  /** Document types of a name in either language, by look-up key. */
  typesByName(name: string): readonly DocumentType[];
  /** Issuers of a symbol in normal form, those made of a stem and a level (`BTC` + `QU`) included. */
  issuersBySymbol(symbol: string): readonly Issuer[];
  issuersByName(name: string): readonly Issuer[];
  /** Catalogue rows of a number in normal form (`QĐi` and `QĐ` are one spelling), newest first. */
  documents(number: string): readonly CatalogueDocument[];
  organ(id: string): OrganRow | undefined;
  title(id: string): TitleRow | undefined;
  /** Every unit that bears or bore a name, with or without diacritics; `rowsAt` picks those of a day. */
  provincesByName(name: string): readonly ProvinceRow[];
}
