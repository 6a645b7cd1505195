import type { CatalogueDocument, Knowledge } from '../knowledge';
import { formatDay } from '../model/date-format';
import type { Citation, DocumentModel, IsoDate, Language } from '../model/types';
import { firstMention } from './citations';

/** A document that a draft may cite, as far as a source knows it; texts are in the draft's language. */
export interface KnownDocument {
  /** In normal form; one that an earlier source has named already is left out. */
  readonly number: string;
  /**
   * `short`: the draft itself cites it already, so that its number is enough. `full`: a first mention, which date,
   * issuer and subject belong to as far as they are known.
   */
  readonly mention: 'short' | 'full';
  readonly date?: IsoDate;
  /** The issuer's name, without “của”, “of the”. */
  readonly issuer?: string;
  /** As it follows the issuer: “về …”, “on …”. */
  readonly subject?: string;
  /** A few words beside the number; where absent, what would be written after it. */
  readonly detail?: string;
}

/** What completion asks a source for. */
export interface AskedDocument {
  /** Rows of `data/document-types.csv` that the type word before the cursor may name; undefined where none stands there. */
  readonly typeIds: readonly string[] | undefined;
  /** What is typed of the number, perhaps nothing. The editor narrows the list by it: a source need not. */
  readonly prefix: string;
  readonly language: Language;
  /** The draft's date: what was issued later cannot be cited. */
  readonly citedOn: IsoDate | undefined;
  /** UTF-16 offset of the cursor in the draft. */
  readonly offset: number;
}

/**
 * Where completion takes documents from: the draft, the other drafts of the workspace, the catalogue. Sources are asked
 * in the order of their list, and what an earlier one knows of a number goes before what a later one says.
 */
export interface CitationSource {
  /** The likeliest first; rows without an order of their own, the newest first. */
  candidates(asked: AskedDocument): Iterable<KnownDocument>;
}

/** What a draft can be completed from: itself, `others` (the workspace), then the catalogue. */
export function citationSources(
  model: DocumentModel,
  knowledge: Knowledge,
  others: readonly CitationSource[] = [],
): CitationSource[] {
  return [draftSource(model, knowledge), ...others, catalogueSource(knowledge)];
}

/** The documents that the draft cites elsewhere, in the order of the text. */
function draftSource(model: DocumentModel, knowledge: Knowledge): CitationSource {
  return {
    *candidates({ typeIds, offset }) {
      for (const citation of model.citations) {
        const { number, own } = citation;
        if (!number || own || number.span.contains(offset) || !mayBe(citation, typeIds)) continue;
        const full = firstMention(model, citation, knowledge).span;
        const detail = model.text.slice(full.start, full.end).replace(/\s+/gu, ' ');
        yield { number: number.normal, mention: 'short', detail };
      }
    },
  };
}

function mayBe({ type }: Citation, typeIds: readonly string[] | undefined): boolean {
  return typeIds === undefined || (type?.value.some((id) => typeIds.includes(id)) ?? true);
}

/** The documents of the catalogue, the office's own rows among them, the newest first. */
function catalogueSource(knowledge: Knowledge): CitationSource {
  return {
    *candidates({ typeIds, language, citedOn }) {
      const issued = knowledge.catalogue.filter(
        (row) =>
          row.confidence !== 'low' &&
          (typeIds === undefined || typeIds.includes(row.typeId)) &&
          (citedOn === undefined || row.date <= citedOn),
      );
      issued.sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
      for (const row of issued) yield knownRow(row, language);
    },
  };
}

/** A row of the catalogue; what its sources leave open is left to the person. */
function knownRow(row: CatalogueDocument, language: Language): KnownDocument {
  const [issuer] = row.issuerIds.length === 1 ? row.issuer[language] : [];
  const words = row.subjectComplete ? row.subject[language] : '';
  const subject = language === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return {
    number: row.number,
    mention: 'full',
    date: row.date,
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === '' ? {} : { subject }),
  };
}

/** A document's date, issuer and subject as they are written after its number, with the sign or space before them. */
export function afterNumber({ date, issuer, subject }: KnownDocument, language: Language): string {
  const vi = language === 'vi';
  const day =
    date === undefined
      ? ''
      : vi
        ? `, ngày ${formatDay(date, 'slash')}`
        : `, dated ${formatDay(date, 'month-day')}`;
  const by = issuer === undefined ? '' : vi ? ` của ${issuer}` : ` of the ${issuer}`;
  return `${day}${by}${subject === undefined ? '' : ` ${subject}`}`;
}
