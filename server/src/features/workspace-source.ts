import { fileName } from '../archive/place';
import type { IndexRecord } from '../archive/types';
import type { CitedKeys, WorkspaceIndex } from '../archive/workspace-index';
import { bareSubject } from '../archive/stated';
import type { Knowledge } from '../knowledge';
import type { IsoDate, Language } from '../model/types';
import type { AskedDocument, CitationSource, KnownDocument } from './citation-sources';

/** More are no help in a list, and an editor narrows it by what is typed. */
const MOST = 500;
/** Drafts that are asked what they say of a document that they cite. */
const MOST_WITNESSES = 3;

/**
 * Documents that the workspace knows and the draft may cite: those that lie in it, then those that other drafts cite. Of
 * a number that was given to several documents, each is proposed.
 */
export function workspaceSource(index: WorkspaceIndex, knowledge: Knowledge, uri: string): CitationSource {
  return {
    *candidates(asked) {
      const issued: Candidate[] = [];
      for (const { uri: own, key, date, typeIds } of index.ownDocuments()) {
        if (own === uri || date === undefined || !mayBeCited(key, date, asked)) continue;
        if (asked.typeIds && !typeIds.some((id) => asked.typeIds?.includes(id))) continue;
        const make = (): KnownDocument | undefined => ownDocument(index.get(own), date, asked.language);
        issued.push({ key: `${key}|${date}`, date, make });
      }
      const cited: Candidate[] = [];
      for (const { key, date, typeSymbol, uris } of index.citedDocuments()) {
        if (!mayBeCited(key, date, asked) || !isOfType(typeSymbol, asked.typeIds, knowledge)) continue;
        const make = (): KnownDocument | undefined => {
          const others = uris().filter((other) => other !== uri);
          const records = others.slice(-MOST_WITNESSES).flatMap((other) => index.get(other) ?? []);
          return citedDocument(records, { key, date }, asked.language, knowledge);
        };
        cited.push({ key: `${key}|${date}`, date, make });
      }
      const seen = new Set<string>();
      for (const { key, make } of [...newestFirst(issued), ...newestFirst(cited)]) {
        if (seen.size >= MOST) return;
        const document = seen.has(key) ? undefined : make();
        if (!document) continue;
        seen.add(key);
        yield document;
      }
    },
  };
}

interface Candidate {
  /** Number and date. */
  readonly key: string;
  readonly date: IsoDate;
  readonly make: () => KnownDocument | undefined;
}

function newestFirst(all: Candidate[]): Candidate[] {
  return all.sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}

function ownDocument(
  record: IndexRecord | undefined,
  date: IsoDate,
  language: Language,
): KnownDocument | undefined {
  if (!record?.own) return undefined;
  const { number, subject: written } = record.own;
  // A subject in another language, or in capitals, is not to be copied.
  const subject = written === undefined ? '' : bareSubject(written);
  const known = { number, mention: 'full', date } as const;
  if (subject === '' || record.language !== language || subject === subject.toUpperCase())
    return { ...known, detail: fileName(record.uri) };
  return { ...known, subject: (language === 'vi' ? 'về ' : 'on ') + subject };
}

/** A document as some drafts cite it: of several mentions the fullest is taken. */
function citedDocument(
  records: readonly IndexRecord[],
  { key, date }: Pick<CitedKeys, 'key' | 'date'>,
  language: Language,
  knowledge: Knowledge,
): KnownDocument | undefined {
  let best: { readonly fullness: number; readonly document: KnownDocument } | undefined;
  for (const record of records) {
    for (const cited of record.cites) {
      if (cited.key !== key || cited.date !== date || cited.number === undefined) continue;
      const { number, subject, issuerIds, issuerPlace } = cited;
      const usable = subject !== undefined && record.language === language;
      // “Tỉnh uỷ” of which province the other draft says; the person adds it.
      const [issuerId] = issuerPlace === '' ? issuerIds : [];
      const fullness = (usable ? 2 : 0) + (issuerId === undefined ? 0 : 1);
      if (fullness <= (best?.fullness ?? -1)) continue;
      const issuer = knowledge.issuers.find(({ id }) => id === issuerId)?.names[language][0];
      const document: KnownDocument = {
        number,
        mention: 'full',
        date,
        ...(issuer === undefined ? {} : { issuer }),
        ...(usable ? { subject } : {}),
      };
      best = { fullness, document };
    }
  }
  return best?.document;
}

/** By the number, or by the key of a number, which differs from it in an old spelling at most. */
function mayBeCited(number: string, date: IsoDate, { prefix, citedOn }: AskedDocument): boolean {
  return number.startsWith(prefix) && (citedOn === undefined || date <= citedOn);
}

function isOfType(symbol: string, wanted: readonly string[] | undefined, knowledge: Knowledge): boolean {
  return wanted === undefined || knowledge.typesBySymbol(symbol).some(({ id }) => wanted.includes(id));
}
