import { numberKey } from './documents';
import { byDay, indexBy } from './table';
import { centralTermAt } from './terms';
import type { CatalogueDocument, Knowledge, Official } from './types';

/** What an office's own tables add. */
export interface OfficeKnowledge {
  readonly documents: readonly CatalogueDocument[];
  readonly officials: readonly Official[];
}

/**
 * Knowledge with an office's own rows. The office's row wins: a built-in row of the same document is left out, and what
 * the office left blank is taken from it.
 */
export function withOffice(base: Knowledge, office: OfficeKnowledge): Knowledge {
  if (office.documents.length === 0 && office.officials.length === 0) return base;
  const replaced = new Set<CatalogueDocument>();
  const own = office.documents.map((row) => {
    const alike = base.documents(row.number).filter((other) => sameDocument(row, other, base));
    const dated = alike.find((other) => other.date === row.date);
    const builtIn = dated ?? (alike.length === 1 ? alike[0] : undefined);
    if (builtIn) replaced.add(builtIn);
    return completed(row, builtIn);
  });
  const catalogue = [...own, ...base.catalogue.filter((row) => !replaced.has(row))];
  const byNumber = indexBy(
    [...catalogue].sort((a, b) => byDay(b, a)),
    (row) => [numberKey(row.number)],
  );
  return {
    documentTypes: base.documentTypes,
    issuers: base.issuers,
    organs: base.organs,
    titles: base.titles,
    provinces: base.provinces,
    congresses: base.congresses,
    catalogue,
    officials: office.officials,
    tables: base.tables ?? base,
    typesBySymbol: (symbol) => base.typesBySymbol(symbol),
    typesByName: (name) => base.typesByName(name),
    issuersBySymbol: (symbol) => base.issuersBySymbol(symbol),
    issuersByName: (name) => base.issuersByName(name),
    documents: (number) => byNumber.get(numberKey(number)) ?? [],
    organ: (id) => base.organ(id),
    title: (id) => base.title(id),
    provincesByName: (name) => base.provincesByName(name),
  };
}

/** Quy định of 2018 and of today are one type. */
function typeKey(typeId: string): string {
  return typeId.replace(/-2018$/u, '');
}

/** Whether a built-in row of the same number is of the same document: numbers restart every term (Party) or year (State). */
function sameDocument(row: CatalogueDocument, other: CatalogueDocument, knowledge: Knowledge): boolean {
  if (row.typeId !== '' && typeKey(row.typeId) !== typeKey(other.typeId)) return false;
  if (row.date === other.date) return true;
  // Sooner or later a year stands in the number itself: 30/2020/NĐ-CP, 80/2025/QH15.
  if (/^\d+\/\d{4}\//.test(row.number)) return true;
  if (row.number.endsWith('TW')) {
    const term = row.term ?? centralTermAt(knowledge, row.date);
    return term !== undefined && term === (other.term ?? centralTermAt(knowledge, other.date));
  }
  return row.number.includes('/') && row.date.slice(0, 4) === other.date.slice(0, 4);
}

/** A row of the office, with what the built-in row says where the office's is blank. */
function completed(row: CatalogueDocument, builtIn: CatalogueDocument | undefined): CatalogueDocument {
  if (!builtIn) return row;
  const noIssuer = row.issuerIds.length === 0;
  return {
    ...row,
    typeId: row.typeId === '' ? builtIn.typeId : row.typeId,
    typeName: row.typeName === '' ? builtIn.typeName : row.typeName,
    issuerIds: noIssuer ? builtIn.issuerIds : row.issuerIds,
    issuer: noIssuer && row.issuer.vi.length === 0 ? builtIn.issuer : row.issuer,
    term: row.term ?? builtIn.term,
    subject: { vi: row.subject.vi || builtIn.subject.vi, en: row.subject.en || builtIn.subject.en },
    subjectComplete: row.subject.vi === '' ? builtIn.subjectComplete : row.subjectComplete,
    status: row.status === 'unknown' ? builtIn.status : row.status,
    replaces: row.replaces.length > 0 ? row.replaces : builtIn.replaces,
    replacedBy: row.replacedBy.length > 0 ? row.replacedBy : builtIn.replacedBy,
  };
}
