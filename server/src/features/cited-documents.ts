import { type CatalogueDocument, type Knowledge, statusAt } from '../knowledge';
import { mentionsOf } from '../model/citation-groups';
import { inCitedList } from '../model/cited-list';
import type { Citation, DocumentModel, IsoDate } from '../model/types';
import type { Diagnosis } from '../rules/engine';
import { rightForm } from '../rules/citation/support';
import { nth } from '../text/certain';
import { firstMention, mentions } from './citations';
import { catalogueMatch } from './catalogue-match';

export type CitedStatus = 'verified' | 'unknown' | 'contradicting' | 'superseded';

/** A document that a draft cites. */
export interface CitedDocument {
  /** Type and number as the draft names it; of a law its name. */
  readonly name: string;
  readonly status: CitedStatus;
  readonly date: IsoDate | undefined;
  /** As the draft writes it, else as the catalogue has it. */
  readonly issuer: string | undefined;
  /** The row of the catalogue that it certainly is. */
  readonly row: CatalogueDocument | undefined;
  /** The catalogue has documents of this number, but the draft does not say enough to tell which. */
  readonly undecided: boolean;
  /** The mention that says most. */
  readonly first: Citation;
  /** Every mention, in the order of the text. */
  readonly mentions: readonly Citation[];
  /** The findings that contradict it. */
  readonly against: readonly Diagnosis[];
}

/** Rules whose findings say that what a draft tells of a document cannot be so. */
const CONTRADICTIONS: ReadonlySet<string> = new Set([
  'citation/catalogue',
  'citation/issuer-mismatch',
  'citation/not-yet-issued',
  'citation/two-dates',
  'citation/two-issuers',
  'citation/two-subjects',
  'citation/two-types',
  'citation/type-mismatch',
  'date/after-draft',
]);

/**
 * The documents that a draft cites, in the order in which they are first named; neither the draft itself nor what stands in
 * a list of them. `diagnoses` are the findings in force: what a person has silenced is no contradiction.
 */
export function citedDocuments(
  model: DocumentModel,
  diagnoses: readonly Diagnosis[],
  knowledge: Knowledge,
): CitedDocument[] {
  const isListed = inCitedList(model);
  const counts = (one: Citation): boolean => !one.own && !isListed(one);
  const contradictions = diagnoses.filter(({ rule }) => CONTRADICTIONS.has(rule.id));
  const found: CitedDocument[] = [];
  for (const group of mentionsOf(model).groups) {
    const left = new Set(group.filter(counts));
    const several = left.size > 1;
    for (const citation of left) {
      const all = mentions(model, citation, knowledge).filter((one) => left.delete(one));
      // One of several documents under a number, and it is not told which.
      if (all.length === 0 || (several && all.length === 1 && !citation.date?.iso)) continue;
      found.push(describe(model, all, contradictions, knowledge));
    }
  }
  return found.sort((a, b) => start(a) - start(b));
}

function start({ mentions }: CitedDocument): number {
  return nth(mentions, 0).span.start;
}

function describe(
  model: DocumentModel,
  all: readonly Citation[],
  contradictions: readonly Diagnosis[],
  knowledge: Knowledge,
): CitedDocument {
  const [citation] = all as readonly [Citation, ...Citation[]];
  const named = firstMention(model, citation, knowledge);
  const first = all.includes(named) ? named : citation;
  const match = catalogueMatch(model, first, knowledge);
  const row = match?.kind === 'same' ? match.row : undefined;
  const against = contradictions.filter(({ finding }) =>
    all.some(
      ({ span, subject }) => finding.span.overlaps(span) || subject?.span.overlaps(finding.span) === true,
    ),
  );
  const written = all.find(({ issuer }) => issuer)?.issuer;
  const dated = all.find(({ date }) => date?.kind === 'day' && date.iso !== null);
  return {
    name: nameOf(model, first, row, knowledge),
    status: statusOf(model, row, against.length > 0 || match?.kind === 'other-date', knowledge),
    date: dated?.date?.iso ?? row?.date,
    issuer: written ? words(model, written.span) : (row?.issuer[model.language][0] ?? row?.issuer.vi[0]),
    row,
    undecided:
      !row && !dated && first.number !== undefined && knowledge.documents(first.number.normal).length > 0,
    first,
    mentions: all,
    against,
  };
}

function statusOf(
  model: DocumentModel,
  row: CatalogueDocument | undefined,
  contradicted: boolean,
  knowledge: Knowledge,
): CitedStatus {
  if (contradicted) return 'contradicting';
  if (!row) return 'unknown';
  const superseded = model.date
    ? statusAt(knowledge, row, model.date.iso).kind === 'superseded'
    : row.replacedBy.length > 0 || row.status === 'superseded';
  return superseded ? 'superseded' : 'verified';
}

function words({ text }: DocumentModel, span: { readonly start: number; readonly end: number }): string {
  return text.slice(span.start, span.end).normalize('NFC').replace(/\s+/g, ' ').trim();
}

const LONGEST_NAME = 120;

function nameOf(
  model: DocumentModel,
  { number, type, span }: Citation,
  row: CatalogueDocument | undefined,
  knowledge: Knowledge,
): string {
  if (!number) return words(model, span).slice(0, LONGEST_NAME);
  const typeName = type ? words(model, type.span) : typeOf(model, number.typeSymbol, row, knowledge);
  const code = rightForm(model, number);
  // A bare number after the label of a list would be read with it.
  if (!typeName) return model.language === 'vi' ? `Văn bản số ${code}` : `Document No. ${code}`;
  const capital = typeName.charAt(0).toUpperCase() + typeName.slice(1);
  return `${capital} ${model.language === 'vi' ? 'số' : 'No.'} ${code}`;
}

/** The name of the type that a row or a symbol tells, where it tells one alone. */
function typeOf(
  { language }: DocumentModel,
  symbol: string | undefined,
  row: CatalogueDocument | undefined,
  knowledge: Knowledge,
): string | undefined {
  const types = row ? knowledge.typesByName(row.typeName) : knowledge.typesBySymbol(symbol ?? '');
  const names = new Set(types.map(({ names }) => names[language][0]));
  return names.size === 1 ? [...names][0] : undefined;
}
