import type { CatalogueDocument, Knowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import type { Citation, DocumentModel, IsoDate, Language } from '../model/types';
import { firstMention, mentions, nameSpan } from './citations';
import type { Hover } from './hover';
import { RichText } from './rich-text';

/** A day as the language writes it in a sentence. */
export function formatDay(iso: IsoDate, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (language === 'vi') {
    // Day below 10 and months 1 and 2 take a leading zero, months 3 to 9 do not: the Party offices' own way.
    return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  }
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
  return `${name} ${Number(day)}, ${year}`;
}

/** More readings of a number than these are not told apart by listing them. */
const MAX_READINGS = 3;

/** The catalogue rows that a citation can mean: that of its date, else all that were issued by the draft's own date. */
export function catalogueRows(
  model: DocumentModel,
  citation: Citation,
  knowledge: Knowledge,
): { readonly rows: readonly CatalogueDocument[]; readonly dated: boolean } {
  if (!citation.number) return { rows: [], dated: false };
  const rows = knowledge.documents(citation.number.normal).filter((row) => row.confidence !== 'low');
  const stated = mentions(model, citation).find((mention) => mention.date?.iso)?.date?.iso;
  const sameDay = rows.filter((row) => row.date === stated);
  if (sameDay.length > 0) return { rows: sameDay, dated: true };
  const issued = rows.filter((row) => model.date === undefined || row.date <= model.date.iso);
  return { rows: issued, dated: false };
}

function typeName(row: CatalogueDocument, knowledge: Knowledge, language: Language): string {
  if (language === 'vi') return row.typeName;
  return knowledge.typesByName(row.typeName)[0]?.names.en[0] ?? row.typeName;
}

/** Hover on a cited document: what the draft says of it, what the catalogue knows, where it is cited in full. */
export function citationHover(
  model: DocumentModel,
  citation: Citation,
  knowledge: Knowledge,
  language: Language,
): Hover | undefined {
  const contents = new RichText();
  const { rows, dated } = catalogueRows(model, citation, knowledge);
  if (rows.length > 0 && rows.length <= MAX_READINGS) {
    if (rows.length > 1) contents.text(productText(language, 'hover.several', { n: rows.length })).end();
    for (const row of rows) addRow(contents, row, model, knowledge, language);
    if (!dated && rows.length === 1 && citation.date?.iso)
      contents
        .text(productText(language, 'hover.other-date', { date: formatDay(citation.date.iso, language) }))
        .end();
  } else if (!addOwnWords(contents, citation, knowledge, language)) return undefined;
  addMentions(contents, model, citation, language);
  return { contents, span: nameSpan(citation) };
}

function addRow(
  contents: RichText,
  row: CatalogueDocument,
  model: DocumentModel,
  knowledge: Knowledge,
  language: Language,
): void {
  const title = productText(language, 'hover.title', {
    type: typeName(row, knowledge, language),
    number: row.number,
  });
  contents.strong(title);
  contents.text(productText(language, 'hover.of-date', { date: formatDay(row.date, language) }));
  const issuer = row.issuer[language][0] ?? row.issuer.vi[0];
  if (issuer) contents.text(productText(language, 'hover.of-issuer', { issuer }));
  contents.end();
  const subject = row.subject[model.language] || row.subject.vi;
  if (subject) contents.text(subject).end();
  const status = statusText(row, model, language);
  if (status) contents.text(status).end();
  if (row.confidence === 'medium') contents.text(productText(language, 'hover.medium')).end();
}

/** What is known of its being in force at the draft's date, and what came in its place. */
function statusText(row: CatalogueDocument, model: DocumentModel, language: Language): string | undefined {
  const successors = row.replacedBy;
  if (row.status === 'superseded' || successors.length > 0) {
    const by = successors
      .map(({ number, date }) => (date ? `${number} (${formatDay(date, language)})` : number))
      .join(', ');
    if (by === '') return productText(language, 'hover.superseded');
    const first = successors[0]?.date;
    const id: ProductText =
      first !== undefined && model.date !== undefined && model.date.iso < first
        ? 'hover.superseded-later'
        : 'hover.superseded-by';
    return productText(language, id, { by });
  }
  return row.status === 'in-force' ? productText(language, 'hover.in-force') : undefined;
}

/** A document that the catalogue does not have: what its own symbols and words say. */
function addOwnWords(
  contents: RichText,
  citation: Citation,
  knowledge: Knowledge,
  language: Language,
): boolean {
  const { number, date, subject } = citation;
  if (!number) return false;
  const types = number.typeSymbol === undefined ? [] : knowledge.typesBySymbol(number.typeSymbol);
  const type = unique(types.flatMap((one) => one.names[language][0] ?? [])).join(' / ');
  contents.strong(
    type === '' ? number.normal : productText(language, 'hover.title', { type, number: number.normal }),
  );
  if (date?.iso)
    contents.text(productText(language, 'hover.of-date', { date: formatDay(date.iso, language) }));
  contents.end();
  const issuers = number.issuerSymbols.flatMap((symbol) => knowledge.issuersBySymbol(symbol));
  const names = unique(issuers.flatMap((one) => one.names[language][0] ?? []));
  if (names.length > 0)
    contents
      .text(productText(language, 'hover.issuers', { issuers: names.slice(0, MAX_READINGS).join(' / ') }))
      .end();
  if (subject) contents.text(subject.value).end();
  contents.text(productText(language, 'hover.not-in-catalogue')).end();
  return true;
}

function addMentions(contents: RichText, model: DocumentModel, citation: Citation, language: Language): void {
  const all = mentions(model, citation);
  const first = firstMention(model, citation);
  const line = model.lines.positionAt(nameSpan(first).start).line + 1;
  if (first.full && first !== citation)
    contents.text(productText(language, 'hover.first-full', { line })).end();
  if (all.length > 1) contents.text(productText(language, 'hover.mentions', { n: all.length })).end();
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
