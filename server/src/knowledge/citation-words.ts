import { addTo } from '../text/add-to';
import type { Language } from '../text/language';
import { PhraseTrie, type Word, words } from '../text/words';
import { columns as wordColumns, rows as wordRows } from './generated/citation-words';
import { columns as issuerColumns, rows as issuerRows } from './generated/issuer-phrases';
import { columns as lawColumns, rows as lawRows } from './generated/laws';
import { columns as typeColumns, rows as typeRows } from './generated/type-phrases';
import { lazy } from '../text/lazy';
import { perTables } from './per-tables';
import { confidence, list, readTable } from './table';
import type { CatalogueDocument, Confidence, Knowledge } from './types';

/** What a word or phrase beside a document number tells. */
export type CitationWordKind =
  | 'cue' // số, No.
  | 'date-lead'
  | 'issuer-lead'
  | 'subject-lead'
  | 'join' // và, and: between the members of a list
  | 'article'
  | 'head' // Bộ trưởng, Minister of: who signs for an organ
  | 'term-lead' // khoá, tenure
  | 'place-lead' // tỉnh, Province
  | 'linked' // thực hiện, implementing: the number may belong to what follows it
  | 'linked-noun' // kế hoạch, report: what may be done to a document
  | 'generic-type' // văn bản, document
  | 'past' // thay thế, tổng kết: a document that is no longer in force may be meant
  | 'generic-issuer' // Trung ương: any of the central bodies
  | 'counted' // năm, points: a number before it counts, and names no document
  | 'plenum'
  | 'congress'
  | 'national-congress'
  | `part-${UnitKind}` // khoản, Article: a part of a document
  | 'part-link' // của, kèm theo: between a part and its document
  | 'part-range' // đến: between the ends of a range
  | 'back-after' // nêu trên: after the type word of a document that was cited before
  | 'back-before' // the above
  | 'back-after-self' // này: the text itself may be meant
  | 'back-before-self' // this
  | 'issues' // ban hành, issued: between the issuer and the document
  | 'no-document' // mẫu, form: what is numbered is no document
  | 'basis' // căn cứ, pursuant to: a legal basis follows
  | 'example'; // ví dụ, e.g.: the number shows a form, and cites nothing

/** The parts of a document by which it is cited. */
export type UnitKind = 'point' | 'clause' | 'article' | 'section' | 'part' | 'chapter' | 'appendix';

/** An organ as a text names it, with the symbols under which it issues documents. */
export interface IssuerName {
  readonly ids: readonly string[];
  readonly symbols: readonly string[];
  readonly confidence: Confidence;
}

/** A type of document as a text names it. */
export interface TypeName {
  readonly ids: readonly string[];
  /** Symbols that a number of this type may carry; QH and UBTVQH stand for those of every term. */
  readonly symbols: readonly string[];
}

const wordTrie = lazy(() => {
  const trie = new PhraseTrie<CitationWordKind>();
  readTable({ columns: wordColumns, rows: wordRows }, (cell) =>
    trie.add(cell('word'), cell('kind') as CitationWordKind),
  );
  return trie;
});

/** Every word of the table, longest phrase first. */
export function citationWords(): PhraseTrie<CitationWordKind> {
  return wordTrie();
}

/** Names of issuers in both languages: the rows of `data/issuers.csv` and the ways in which texts name them. */
export const issuerNames = perTables((knowledge): PhraseTrie<IssuerName> => {
  const trie = new PhraseTrie<IssuerName>();
  for (const row of knowledge.issuers) {
    const value = { ids: [row.id], symbols: [row.symbol], confidence: row.confidence };
    for (const name of [...row.names.vi, ...row.names.en]) trie.add(name, value);
    for (const name of ofBodies(row.names.en)) trie.add(name, value);
  }
  for (const row of knowledge.organs) {
    if (row.abbreviations.length > 0 || row.level !== 'central') continue;
    const value = { ids: [row.id], symbols: [], confidence: row.confidence };
    for (const name of [...row.names.vi, ...row.names.en]) if (!name.includes('…')) trie.add(name, value);
  }
  readTable({ columns: issuerColumns, rows: issuerRows }, (cell) => {
    const ids = list(cell('issuer_ids'));
    const symbols = list(cell('symbols'));
    trie.add(cell('phrase'), { ids, symbols, confidence: confidence(cell('confidence')) });
  });
  return trie;
});

/** “Organisation Commission of the Provincial Party Committee”, for “Provincial Party Committee's Organisation Commission”. */
function ofBodies(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [body = '', organ] = name.split("'s ");
    return organ === undefined ? [] : [`${organ} of the ${body}`];
  });
}

const phraseSymbols = lazy(() => {
  const symbols = new Set<string>();
  readTable({ columns: issuerColumns, rows: issuerRows }, (cell) => {
    if (cell('confidence') !== 'low') for (const symbol of list(cell('symbols'))) symbols.add(symbol);
  });
  return symbols;
});

/** Whether it is known for certain whose symbol this is. */
export function isSureSymbol(knowledge: Knowledge, symbol: string): boolean {
  if (/^(?:UBTV)?QH\d{1,2}$/u.test(symbol) || phraseSymbols().has(symbol)) return true;
  return knowledge.issuersBySymbol(symbol).some((row) => row.confidence !== 'low');
}

/** English names with their plurals: “Conclusions No. …”. */
export function withPlurals(names: readonly string[]): string[] {
  return names.flatMap((name) => (/[a-rt-z]$/u.test(name) ? [name, `${name}s`] : [name]));
}

/** Names of document types in both languages. */
export const typeNames = perTables((knowledge): PhraseTrie<TypeName> => {
  const trie = new PhraseTrie<TypeName>();
  for (const row of knowledge.documentTypes) {
    const value = { ids: [row.id], symbols: row.symbol === undefined ? [] : [row.symbol] };
    for (const name of [...row.names.vi, ...withPlurals(row.names.en)]) trie.add(name, value);
  }
  readTable({ columns: typeColumns, rows: typeRows }, (cell) => {
    for (const phrase of cell('language') === 'en' ? withPlurals([cell('phrase')]) : [cell('phrase')])
      trie.add(phrase, { ids: list(cell('type_ids')), symbols: list(cell('also_symbols')) });
  });
  return trie;
});

/** The name of a law, code or ordinance, without its type word in Vietnamese and whole in English. */
export interface LawName {
  readonly typeId: string;
}

const lawTries = lazy(() => {
  const tries = { vi: new PhraseTrie<LawName>(), en: new PhraseTrie<LawName>() };
  readTable({ columns: lawColumns, rows: lawRows }, (cell) => {
    const value = { typeId: cell('type_id') };
    tries.vi.add(cell('name_vi'), value);
    for (const name of list(cell('names_en'))) tries.en.add(name, value);
  });
  return tries;
});

/** Names of laws: `Đất đai` (after “Luật”) in Vietnamese, `Land Law` in English. */
export function lawNames(language: Language): PhraseTrie<LawName> {
  return lawTries()[language];
}

/** The key under which the mentions of one law meet, by the words of its name. */
export function lawKey(name: readonly Word[]): string {
  return `law:${name.map((word) => word.key).join(' ')}`;
}

/** The laws of the catalogue, by the keys of their names in both languages. */
export const lawsByName = perTables((knowledge): ReadonlyMap<string, readonly CatalogueDocument[]> => {
  const names = new Map(
    readTable({ columns: lawColumns, rows: lawRows }, (cell) => [cell('name_vi'), list(cell('names_en'))]),
  );
  const laws = new Map<string, CatalogueDocument[]>();
  for (const row of knowledge.catalogue) {
    const english = row.issuerIds.includes('national-assembly') ? names.get(row.subject.vi) : undefined;
    for (const name of english ? [`${row.typeName} ${row.subject.vi}`, ...english] : [])
      addTo(laws, lawKey(words(name)), row);
  }
  return laws;
});
