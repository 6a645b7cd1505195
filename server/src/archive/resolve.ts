import { mentionsBeside } from '../model/citation-groups';
import type { Citation, DocumentModel, IsoDate } from '../model/types';
import { bareKey } from '../text/fold';
import { statedDay } from './stated';
import { type Numbered, numberingTerm } from './series';
import type { Identity, IndexRecord } from './types';
import type { WorkspaceIndex } from './workspace-index';

/** The document that a draft means, as far as the draft tells. A number alone is no key: it is given anew every term. */
export interface MeantDocument extends Numbered {
  readonly key: string;
  readonly date: IsoDate | undefined;
  readonly issuerPlace: string;
}

/** What a citation means: what it says itself, completed from the other mentions of the same document. */
export function meantBy(model: DocumentModel, citation: Citation): MeantDocument | undefined {
  if (citation.own) return meantByOwn(model, citation);
  const group = mentionsBeside(model, citation) ?? [citation];
  const coded = citation.number ? citation : (group.find(({ number }) => number) ?? citation);
  if (coded.key === undefined) return undefined;
  const mentions = group.filter(({ own }) => !own);
  const days = new Set(mentions.flatMap((one) => statedDay(one) ?? []));
  const [only] = days;
  return {
    key: coded.key,
    date: statedDay(citation) ?? (days.size === 1 ? only : undefined),
    system: coded.number?.system,
    issuerSymbols: coded.number?.issuerSymbols ?? [],
    year: coded.year,
    issuerPlace: mentions.find(({ issuerPlace }) => issuerPlace !== '')?.issuerPlace ?? '',
  };
}

function meantByOwn(model: DocumentModel, { key, number }: Citation): MeantDocument | undefined {
  if (key === undefined || !number) return undefined;
  return {
    key,
    date: model.date?.from === 'setting' ? undefined : model.date?.iso,
    system: number.system,
    issuerSymbols: number.issuerSymbols,
    year: number.year,
    issuerPlace: model.header.placeDate?.place ?? '',
  };
}

/** A file that bears the number of a document. */
export type Issued = IndexRecord & { readonly own: Identity };

/** What the head of a numbered document says: enough for most questions, and small. */
export type IssuedHead = Pick<Issued, 'uri' | 'language' | 'own' | 'date' | 'place'>;

/**
 * The files that are the document meant: those of its date, else those that may be it by their term. Several where they
 * are copies, or where nothing tells them apart.
 */
export function issuedAs(index: WorkspaceIndex, meant: MeantDocument): Issued[] {
  const fitting = index
    .issued(meant.key)
    .filter((record): record is Issued => record.own !== undefined && fitsPlace(record, meant.issuerPlace));
  const sameDay = fitting.filter(({ date }) => date !== undefined && date === meant.date);
  if (sameDay.length > 0) return sameDay;
  return fitting.filter(
    ({ date }) => date === undefined || meant.date === undefined || sameTerm(index, meant, date, meant.date),
  );
}

/** Whether a number could not be given twice on these days. */
export function sameTerm(index: WorkspaceIndex, numbered: Numbered, one: IsoDate, other: IsoDate): boolean {
  const term = numberingTerm(numbered, one, index.knowledge);
  return term !== undefined && term === numberingTerm(numbered, other, index.knowledge);
}

/** Whether a document may be of the issuer's place that a citation writes. */
export function fitsPlace({ own, place }: Pick<IndexRecord, 'own' | 'place'>, issuerPlace: string): boolean {
  if (issuerPlace === '' || own?.issuerKey === undefined) return true;
  const wanted = bareKey(issuerPlace).trim();
  return bareKey(own.issuerKey).includes(wanted) || (place !== undefined && bareKey(place).trim() === wanted);
}

/** Whether two places written after an issuer may be one. */
export function samePlace(one: string, other: string): boolean {
  return one === '' || other === '' || bareKey(one).trim() === bareKey(other).trim();
}
