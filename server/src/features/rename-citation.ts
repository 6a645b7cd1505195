import { type CatalogueDocument, centralTermAt, type Knowledge } from '../knowledge';
import { type LoneNumber, readLoneNumber } from '../model/citation-cell';
import { dateLike } from '../model/citation-catalogue';
import type { Citation, DocumentModel, IsoDate } from '../model/types';
import { englishOrdinal } from '../text/number-words';
import { fromRoman } from '../text/roman';
import { mentions } from './citations';
import type { TextEdit } from './edits';

/** An edit of a rename. */
export interface RenameEdit extends TextEdit {
  /** It changes what the person did not write: the type word, the date, the issuer or its term, after the new number. */
  readonly along?: true;
}

const MAX_NAME = 60;

/** A number as a person may type it: on one line, with a digit, not endless. */
export function isDocumentName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length > 0 && trimmed.length <= MAX_NAME && /\d/.test(trimmed) && !/[\r\n]/.test(trimmed);
}

/**
 * Writes another number at every mention of a document. Where it is known beyond doubt which document the new number
 * is of (from the catalogue, else from another full mention in the draft), type word, date, issuer and term that a
 * mention states go with it; a mention that leaves them out is not filled in.
 */
export function renameEdits(
  model: DocumentModel,
  citation: Citation,
  name: string,
  knowledge: Knowledge,
): RenameEdit[] {
  const newText = name.trim();
  const number = readLoneNumber(newText, knowledge);
  const all = mentions(model, citation, knowledge);
  const facts = number && factsOf(model, all, number, knowledge);
  const edits = all.flatMap((mention): RenameEdit[] => [
    ...numberEdits(model, mention, newText, number),
    ...(facts && !mention.own ? alongEdits(model, mention, facts, knowledge) : []),
  ]);
  return edits.sort((a, b) => a.start - b.start);
}

/** The number; of “Nghị quyết 57” the figures alone. */
function numberEdits(
  model: DocumentModel,
  citation: Citation,
  newText: string,
  renamed: LoneNumber | undefined,
): RenameEdit[] {
  const { number, type, span } = citation;
  const ordinal = /^\d+/.exec(newText)?.[0];
  if (number) {
    const { start, end } = number.span;
    const alike = renamed !== undefined && symbolsOf(renamed) === symbolsOf(number);
    if (number.sharesSymbols && alike) return [{ start, end, newText: ordinal ?? newText }];
    return [...(alike ? [] : spelledOut(model, citation)), { start, end, newText }];
  }
  const from = type?.span.end ?? span.start;
  const written = /\d+/.exec(model.text.slice(from, span.end));
  if (ordinal === undefined || !written) return [];
  const start = from + written.index;
  return [{ start, end: start + written[0].length, newText: ordinal }];
}

/** What a number bears besides its ordinal. */
function symbolsOf({ normal }: { readonly normal: string }): string {
  return normal.slice(normal.search(/\D|$/u));
}

/** The numbers before one whose symbols they share, each with its own. */
function spelledOut(model: DocumentModel, { number: last }: Citation): RenameEdit[] {
  const edits: RenameEdit[] = [];
  if (!last || last.sharesSymbols) return edits;
  for (let i = model.citations.findIndex(({ number }) => number === last) - 1; ; i--) {
    const number = model.citations[i]?.number;
    if (!number?.sharesSymbols) break;
    edits.push({ start: number.span.start, end: number.span.end, newText: number.normal, along: true });
  }
  return edits;
}

/** What is known of the document that bears the new number; absent parts are not known. */
interface Facts {
  readonly typeIds: readonly string[];
  readonly date?: IsoDate;
  readonly issuer?: { readonly ids: readonly string[]; readonly name: string };
  readonly term?: string | undefined;
}

function factsOf(
  model: DocumentModel,
  all: readonly Citation[],
  number: LoneNumber,
  knowledge: Knowledge,
): Facts | undefined {
  const row = rowOf(model, all, number, knowledge);
  if (row) {
    const name = row.issuerIds.length === 1 ? row.issuer[model.language][0] : undefined;
    return {
      typeIds: [row.typeId],
      date: row.date,
      ...(name === undefined ? {} : { issuer: { ids: row.issuerIds, name } }),
      term: row.term ?? centralTermAt(knowledge, row.date),
    };
  }
  const typeIds = typesOf(number, knowledge);
  const full = model.citations.filter(
    (other) => other.full && !other.own && other.number?.normal === number.normal && !all.includes(other),
  );
  const [first] = full;
  const iso = first?.date?.kind === 'day' ? first.date.iso : undefined;
  // Where the draft itself dates it in two ways, neither is certain.
  if (!first || typeof iso !== 'string' || full.some(({ date }) => date?.iso !== iso)) return { typeIds };
  const { issuer, type, term } = first;
  return {
    typeIds: type && type.value.length > 0 ? type.value : typeIds,
    date: iso,
    ...(issuer
      ? { issuer: { ids: issuer.value, name: model.text.slice(issuer.span.start, issuer.span.end) } }
      : {}),
    term: term?.value,
  };
}

/** The only row of the catalogue that can be meant: by the date that a mention gives, else by the draft's own. */
function rowOf(
  model: DocumentModel,
  all: readonly Citation[],
  number: LoneNumber,
  knowledge: Knowledge,
): CatalogueDocument | undefined {
  const citedOn = model.date?.iso;
  const rows = knowledge
    .documents(number.normal)
    .filter((row) => row.confidence !== 'low' && (citedOn === undefined || row.date <= citedOn));
  const dated = rows.filter((row) => all.some(({ date }) => date?.iso === row.date));
  const left = dated.length > 0 ? dated : rows;
  // Quyết định and Quy định are numbered apart under one symbol.
  const typed = left.filter((row) => all.some(({ type }) => type?.value.includes(row.typeId)));
  const [row, ...others] = left.length > 1 ? typed : left;
  return others.length === 0 ? row : undefined;
}

/** Types that bear the number's symbol in its system. */
function typesOf(number: LoneNumber, knowledge: Knowledge): readonly string[] {
  const types = number.typeSymbol === undefined ? [] : knowledge.typesBySymbol(number.typeSymbol);
  return types
    .filter(
      ({ system, confidence }) => confidence !== 'low' && (system === 'both' || system === number.system),
    )
    .map(({ id }) => id);
}

function alongEdits(
  model: DocumentModel,
  mention: Citation,
  facts: Facts,
  knowledge: Knowledge,
): RenameEdit[] {
  const at = model.citations.indexOf(mention);
  const [before, after] = [model.citations[at - 1], model.citations[at + 1]];
  const edits: RenameEdit[] = [];
  const write = ({ start, end }: { readonly start: number; readonly end: number }, newText: string): void => {
    if (model.text.slice(start, end) !== newText) edits.push({ start, end, newText, along: true });
  };
  const { type, date, issuer, term } = mention;
  // What a list shares with another number stays: it is not this document's alone.
  const typeName =
    mention.sharesType || after?.sharesType ? undefined : otherType(model, mention, facts, knowledge);
  if (type && typeName !== undefined) write(type.span, typeName);
  const sharedBefore = before?.listed === true;
  if (date?.kind === 'day' && facts.date !== undefined && date.iso !== facts.date)
    if (!sharedBefore || before.date) write(date.span, dateLike(model, date, facts.date));
  const known = facts.issuer;
  const others = issuer && known && !issuer.value.some((id) => known.ids.includes(id));
  if (others && (!sharedBefore || before.issuer)) write(issuer.span, known.name);
  else if (term && facts.term !== undefined && term.value !== facts.term) {
    const written = model.text.slice(term.span.start, term.span.end);
    write(term.span, termLike(written, facts.term));
  }
  return edits;
}

/** The type word for a mention whose own one does not go with the new number; undefined where it does, or several would. */
function otherType(
  model: DocumentModel,
  { type }: Citation,
  { typeIds }: Facts,
  knowledge: Knowledge,
): string | undefined {
  const base = (id: string): string => id.replace(/-2018$/u, '');
  if (!type || type.value.length === 0 || typeIds.length === 0) return undefined;
  if (type.value.some((id) => typeIds.some((other) => base(other) === base(id)))) return undefined;
  const [only, ...others] = new Set(typeIds.map(base));
  const name = knowledge.documentTypes.find(({ id }) => id === only)?.names[model.language][0];
  if (name === undefined || others.length > 0) return undefined;
  const written = model.text.slice(type.span.start, type.span.end);
  if (written === written.toUpperCase()) return name.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** “khoá XII” or “12th tenure” with another ordinal. */
function termLike(written: string, roman: string): string {
  const value = fromRoman(roman) ?? 0;
  return written
    .replace(/(?<![\p{L}\d])[IVX]+(?![\p{L}\d])/u, roman)
    .replace(/\d{1,2}(?:st|nd|rd|th)/u, englishOrdinal(value));
}
