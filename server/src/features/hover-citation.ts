import { type CatalogueDocument, type Knowledge, type OfficeRow, statusAt } from '../knowledge';
import { productText } from '../messages';
import { dayInSentence } from '../model/date-format';
import type { Citation, CitedPart, DocumentModel, Language } from '../model/types';
import { catalogueMatch } from './catalogue-match';
import { type CitedPlace, firstMention, mentions, nameSpan } from './citations';
import { type Hover, RichText } from './rich-text';

/** More readings of a number than these are not told apart by listing them. */
const MAX_READINGS = 3;

/** Rows that bear a number and were issued by the draft's date: what it may mean where nothing tells them apart. */
function readings(
  model: DocumentModel,
  { number, date }: Citation,
  knowledge: Knowledge,
): readonly CatalogueDocument[] {
  if (!number || date?.iso) return [];
  const day = model.date?.iso;
  const trusted = knowledge
    .documents(number.normal)
    .filter((row) => row.confidence !== 'low' && (!day || row.date <= day));
  return trusted.length > MAX_READINGS ? [] : trusted;
}

function typeName(row: CatalogueDocument, knowledge: Knowledge, language: Language): string {
  if (language === 'vi') return row.typeName;
  return knowledge.typesByName(row.typeName)[0]?.names.en[0] ?? row.typeName;
}

/** Hover on a cited document: what the draft says of it, what the catalogue knows, where it is cited in full. */
export function citationHover(
  model: DocumentModel,
  { citation, part, span }: CitedPlace,
  knowledge: Knowledge,
  language: Language,
): Hover | undefined {
  const contents = new RichText();
  if (part) contents.text(productText(language, 'hover.part-of', { part: partName(part, language) })).end();
  const found = catalogueMatch(model, citation, knowledge);
  const several = found ? [] : readings(model, citation, knowledge);
  if (found) {
    if (found.kind === 'likely') contents.text(productText(language, 'hover.likely')).end();
    addRow(contents, found.row, model, knowledge, language);
    if (found.kind === 'other-date' && citation.date?.iso)
      contents
        .text(productText(language, 'hover.other-date', { date: dayInSentence(citation.date.iso, language) }))
        .end();
  } else if (several.length > 0) {
    contents.text(productText(language, 'hover.several', { n: several.length })).end();
    for (const row of several) addRow(contents, row, model, knowledge, language);
  } else if (!addOwnWords(contents, citation, knowledge, language)) {
    if (!part) return undefined;
    contents.strong(model.text.slice(citation.span.start, citation.span.end)).end();
  }
  addMentions(contents, model, citation, knowledge, language);
  return { contents, span };
}

/** “điểm a khoản 2 Điều 4”, “Point a, Clause 2, Article 4”: as the offices write it, the innermost first. */
function partName({ units }: CitedPart, language: Language): string {
  const names = units.map(({ kind, numeral }) => productText(language, `part.${kind}`, { n: numeral }));
  return names.toReversed().join(language === 'vi' ? ' ' : ', ');
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
  contents.text(productText(language, 'hover.of-date', { date: dayInSentence(row.date, language) }));
  const issuer = row.issuer[language][0] ?? row.issuer.vi[0];
  if (issuer) contents.text(productText(language, 'hover.of-issuer', { issuer }));
  contents.end();
  const subject = row.subject[model.language] || row.subject.vi;
  if (subject) contents.text(row.subjectComplete ? subject : `${subject} …`).end();
  const status = statusText(row, model, knowledge, language);
  if (status) contents.text(status).end();
  if (row.source) contents.text(productText(language, 'hover.office-catalogue', placeOf(row.source))).end();
  else if (row.confidence === 'medium') contents.text(productText(language, 'hover.medium')).end();
}

/** The file of an office's row, by its name, and the line as a person counts it. */
function placeOf({ uri, line }: OfficeRow): { readonly file: string; readonly line: number } {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return { file: decodeURIComponent(name), line: line + 1 };
}

/** What it is at the draft's date (by what is known now, where the draft has none), and what came in its place. */
function statusText(
  row: CatalogueDocument,
  model: DocumentModel,
  knowledge: Knowledge,
  language: Language,
): string | undefined {
  const by = row.replacedBy
    .map(({ number, date }) => (date ? `${number} (${dayInSentence(date, language)})` : number))
    .join(', ');
  if (model.date === undefined) {
    if (by !== '') return productText(language, 'hover.superseded-by', { by });
    if (row.status === 'superseded') return productText(language, 'hover.superseded');
    return row.status === 'in-force' ? productText(language, 'hover.in-force') : undefined;
  }
  const day = dayInSentence(model.date.iso, language);
  switch (statusAt(knowledge, row, model.date.iso).kind) {
    case 'not-yet-issued':
      return productText(language, 'hover.not-yet', { day });
    case 'superseded':
      return productText(language, 'hover.superseded-by', { by });
    case 'in-force':
      return productText(language, by === '' ? 'hover.in-force-on' : 'hover.superseded-later', { by, day });
    case 'unknown':
      return by === '' ? undefined : productText(language, 'hover.replaced-some-day', { by });
  }
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
  const type = unique(types.map((one) => one.names[language][0])).join(' / ');
  contents.strong(
    type === '' ? number.normal : productText(language, 'hover.title', { type, number: number.normal }),
  );
  if (date?.iso)
    contents.text(productText(language, 'hover.of-date', { date: dayInSentence(date.iso, language) }));
  contents.end();
  const issuers = number.issuerSymbols.flatMap((symbol) => knowledge.issuersBySymbol(symbol));
  const names = unique(issuers.map((one) => one.names[language][0]));
  if (names.length > 0)
    contents
      .text(productText(language, 'hover.issuers', { issuers: names.slice(0, MAX_READINGS).join(' / ') }))
      .end();
  if (subject) contents.text(subject.value).end();
  contents.text(productText(language, 'hover.not-in-catalogue')).end();
  return true;
}

function addMentions(
  contents: RichText,
  model: DocumentModel,
  citation: Citation,
  knowledge: Knowledge,
  language: Language,
): void {
  const all = mentions(model, citation, knowledge);
  const first = firstMention(model, citation, knowledge);
  const line = model.lines.positionAt(nameSpan(first).start).line + 1;
  if (first.full && first !== citation)
    contents.text(productText(language, 'hover.first-full', { line })).end();
  if (all.length > 1) contents.text(productText(language, 'hover.mentions', { n: all.length })).end();
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
