import { entryOf } from '../text/certain';
import type { IsoDate } from '../text/language';
import * as typeTable from './generated/document-types';
import * as documentTable from './generated/documents';
import { byDay, confidence, list, optional, ownNames, readTable, validity } from './table';
import type { CatalogueDocument, DocumentReference, DocumentType, Issuer, Knowledge } from './types';

export function readDocumentTypes(): DocumentType[] {
  return readTable(typeTable, (cell) => {
    const system = cell('system');
    return {
      id: cell('id'),
      symbol: optional(cell('symbol')),
      names: ownNames(cell('names_vi'), cell('names_en')),
      system: system === 'party' || system === 'state' ? system : 'both',
      without: list(cell('without')),
      validity: validity(cell('valid_from'), cell('valid_to')),
      confidence: confidence(cell('confidence')),
    };
  });
}

export function readDocuments(
  types: readonly DocumentType[],
  issuers: readonly Issuer[],
): CatalogueDocument[] {
  const typeName = new Map(types.map((type) => [type.id, type.names.vi[0]]));
  const issuerNames = new Map(issuers.map((issuer) => [issuer.id, issuer.names]));
  return readTable(documentTable, (cell) => {
    const status = cell('status');
    const issuerIds = list(cell('issuer_ids'));
    return {
      number: cell('number'),
      typeId: cell('type_id'),
      typeName: entryOf(typeName, cell('type_id')),
      issuerIds,
      issuer: {
        vi: issuerIds.flatMap((id) => entryOf(issuerNames, id).vi),
        en: issuerIds.flatMap((id) => entryOf(issuerNames, id).en),
      },
      date: cell('date'),
      term: optional(cell('term')),
      subject: { vi: cell('subject_vi'), en: cell('subject_en') },
      status: status === 'in-force' || status === 'superseded' ? status : 'unknown',
      replaces: list(cell('replaces')).map(reference),
      replacedBy: list(cell('replaced_by')).map(reference),
      confidence: confidence(cell('confidence')),
      subjectComplete: cell('subject') === 'full',
      slipDates: list(cell('slip_dates')),
      disputedDates: list(cell('disputed_dates')),
    };
  });
}

/** `NUMBER@DATE`, or the number alone. */
function reference(cell: string): DocumentReference {
  const [number = '', date] = cell.split('@');
  return { number, date };
}

/** The key of a number in normal form: `08-QĐi/TW` and `08-QĐ/TW` are one spelling. */
export function numberKey(number: string): string {
  return number.replace('QĐi', 'QĐ');
}

export type DocumentStatus =
  | { readonly kind: 'not-yet-issued' }
  | { readonly kind: 'in-force' }
  /** Replaced: by a row of the catalogue, or by a number that it does not hold (`by` is undefined then). */
  | { readonly kind: 'superseded'; readonly by: CatalogueDocument | undefined; readonly number: string }
  | { readonly kind: 'unknown' };

/**
 * What a document is on a day. The date of its successor decides: before it the document is in force, whatever it is
 * now. Where the catalogue knows that it was replaced but not when, nothing is said.
 */
export function statusAt(knowledge: Knowledge, document: CatalogueDocument, date: IsoDate): DocumentStatus {
  if (date < document.date) return { kind: 'not-yet-issued' };
  const dated = document.replacedBy
    .flatMap(({ number, date: day }) => (day === undefined ? [] : [{ number, date: day }]))
    .sort(byDay);
  const [first] = dated;
  if (first && first.date <= date)
    return { kind: 'superseded', by: resolve(knowledge, first), number: first.number };
  if (document.replacedBy.length > dated.length) return { kind: 'unknown' };
  if (first) return { kind: 'in-force' };
  return document.status === 'in-force' ? { kind: 'in-force' } : { kind: 'unknown' };
}

/** The row of the catalogue that a reference points at; none where its date is not known. */
export function resolve(
  knowledge: Knowledge,
  { number, date }: DocumentReference,
): CatalogueDocument | undefined {
  return date === undefined ? undefined : knowledge.documents(number).find((other) => other.date === date);
}
