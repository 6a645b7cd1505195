import { fileName } from '../archive/place';
import type { CitedDocument, IndexRecord } from '../archive/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { bareSubject } from '../archive/identity';
import type { Knowledge } from '../knowledge';
import type { IsoDate } from '../model/types';
import type { AskedDocument, CitationSource, KnownDocument } from './citation-sources';

/** More are no help in a list, and an editor narrows it by what is typed. */
const MOST = 500;

/**
 * Documents that the workspace knows and the draft may cite: those that lie in it, then those that other drafts cite. Of
 * a number that was given to several documents, each is proposed.
 */
export function workspaceSource(index: WorkspaceIndex, knowledge: Knowledge, uri: string): CitationSource {
  return {
    *candidates(asked) {
      const issued: Candidate[] = [];
      const cited = new Map<string, Candidate>();
      for (const record of index.records()) {
        if (record.uri === uri) continue;
        const own = ownDocument(record, asked, knowledge);
        if (own) issued.push(own);
        for (const one of record.cites) {
          const known = citedDocument(one, record, asked, knowledge);
          const best = known && cited.get(known.key);
          if (known && (best?.fullness ?? -1) < known.fullness) cited.set(known.key, known);
        }
      }
      const seen = new Set<string>();
      for (const { key, make } of [...newestFirst(issued), ...newestFirst([...cited.values()])]) {
        if (seen.size >= MOST) return;
        if (seen.has(key)) continue;
        seen.add(key);
        yield make();
      }
    },
  };
}

interface Candidate {
  /** Number and date. */
  readonly key: string;
  readonly date: string;
  /** How much is said of it: of several mentions the fullest is taken. */
  readonly fullness: number;
  readonly make: () => KnownDocument;
}

function newestFirst(all: Candidate[]): Candidate[] {
  return all.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function ownDocument(
  { own, date, language, uri }: IndexRecord,
  asked: AskedDocument,
  knowledge: Knowledge,
): Candidate | undefined {
  if (own?.key === undefined || date === undefined || !mayBeCited(own.number, date, asked)) return undefined;
  if (!isOfType(own.typeIds, own.typeSymbol, asked.typeIds, knowledge)) return undefined;
  const { number } = own;
  const make = (): KnownDocument => {
    // A subject in another language, or in capitals, is not to be copied.
    const subject = own.subject === undefined ? '' : bareSubject(own.subject);
    const known = { number, mention: 'full', date } as const;
    if (subject === '' || language !== asked.language || subject === subject.toUpperCase())
      return { ...known, detail: fileName(uri) };
    return { ...known, subject: (language === 'vi' ? 'về ' : 'on ') + subject };
  };
  return { key: `${number}|${date}`, date, fullness: 1, make };
}

function citedDocument(
  { number, date, subject, typeSymbol, issuerIds, issuerPlace }: CitedDocument,
  { language }: IndexRecord,
  asked: AskedDocument,
  knowledge: Knowledge,
): Candidate | undefined {
  if (number === undefined || date === undefined || !mayBeCited(number, date, asked)) return undefined;
  if (!isOfType([], typeSymbol, asked.typeIds, knowledge)) return undefined;
  const usable = subject !== undefined && language === asked.language;
  // “Tỉnh uỷ” of which province the other draft says; the person adds it.
  const [issuerId] = issuerPlace === '' ? issuerIds : [];
  const make = (): KnownDocument => {
    const row = knowledge.issuers.find(({ id }) => id === issuerId);
    const issuer = row?.names[asked.language][0];
    return {
      number,
      mention: 'full',
      date,
      ...(issuer === undefined ? {} : { issuer }),
      ...(usable ? { subject } : {}),
    };
  };
  const fullness = (usable ? 2 : 0) + (issuerId === undefined ? 0 : 1);
  return { key: `${number}|${date}`, date, fullness, make };
}

function mayBeCited(number: string, date: IsoDate, { prefix, citedOn }: AskedDocument): boolean {
  return number.startsWith(prefix) && (citedOn === undefined || date <= citedOn);
}

function isOfType(
  ids: readonly string[],
  symbol: string | undefined,
  wanted: readonly string[] | undefined,
  knowledge: Knowledge,
): boolean {
  if (wanted === undefined) return true;
  if (ids.length > 0) return ids.some((id) => wanted.includes(id));
  if (symbol === undefined) return false;
  return knowledge.typesBySymbol(symbol).some(({ id }) => wanted.includes(id));
}
