import type { Knowledge } from '../knowledge';
import { mentionsOf } from '../model/citation-groups';
import { boundedSubject } from '../model/citation-subjects';
import type { Citation, DocumentModel, IsoDate } from '../model/types';
import { addTo } from '../text/add-to';
import { lookupKey } from '../text/fold';
import type { SourceText } from '../text/source-text';
import { contentHash } from './hash';
import { identityOf } from './identity';
import { placeOf } from './place';
import { bareSubject, postKey, statedDay } from './stated';
import { numberedParts, statedDays, unexplainedShorts } from './to-keep';
import type { CitedDocument, Heading, HeldPost, IndexRecord, NamedPerson } from './types';

/** Deeper headings and more of them are the business of the draft's own outline. */
const DEEPEST_HEADING = 2;
const MOST_HEADINGS = 60;
const LONGEST_HEADING = 80;
/** Different titles of one person that are kept. */
const MOST_TITLES = 4;

export interface RecordFacts {
  readonly uri: string;
  /** Whether the text looks like a Party document; nothing more is kept of one that does not. */
  readonly draft: boolean;
}

/** What the index keeps of a draft. Pure: the same model and knowledge give an equal record. */
export function indexRecord(
  model: DocumentModel,
  knowledge: Knowledge,
  { uri, draft }: RecordFacts,
): IndexRecord {
  const own = draft ? identityOf(model, knowledge) : undefined;
  const place = model.header.placeDate?.place;
  return {
    uri,
    hash: contentHash(model.text.slice()),
    size: model.text.length,
    language: model.language,
    draft,
    own,
    date: model.date?.from === 'setting' ? undefined : model.date?.iso,
    place,
    cites: draft ? citedDocuments(model) : [],
    persons: draft ? namedPersons(model) : [],
    posts: draft ? heldPosts(model, place) : [],
    headings: draft ? headings(model) : [],
    days: draft ? statedDays(model) : [],
    shorts: draft ? unexplainedShorts(model) : [],
    parts: draft ? numberedParts(model) : [],
  };
}

/** The record of a file that was looked at and is no draft, or could not be read. */
export function noDraft(uri: string, text: SourceText): IndexRecord {
  return {
    uri,
    hash: contentHash(text.slice()),
    size: text.length,
    language: 'vi',
    draft: false,
    own: undefined,
    date: undefined,
    place: undefined,
    cites: [],
    persons: [],
    posts: [],
    headings: [],
    days: [],
    shorts: [],
    parts: [],
  };
}

/** Documents that the draft cites. Where a number has several days, each day is a document of its own. */
function citedDocuments(model: DocumentModel): CitedDocument[] {
  const cited: CitedDocument[] = [];
  for (const group of mentionsOf(model).groups) {
    const mentions = group.filter((citation) => !citation.own);
    const days = new Set(mentions.flatMap((citation) => statedDay(citation) ?? []));
    const [only] = days;
    const byDay = new Map<IsoDate | undefined, Citation[]>();
    for (const citation of mentions) {
      const day = days.size === 1 ? only : statedDay(citation);
      addTo(byDay, day, citation);
    }
    for (const [date, list] of byDay) {
      const one = citedDocument(model, list, date);
      if (one) cited.push(one);
    }
  }
  return cited;
}

function citedDocument(
  model: DocumentModel,
  mentions: readonly Citation[],
  date: IsoDate | undefined,
): CitedDocument | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  const coded = mentions.find(({ number }) => number) ?? first;
  const key = coded.key ?? first.key;
  if (key === undefined) return undefined;
  const fullest = Math.max(
    0,
    mentions.findIndex((citation) => citation.full),
  );
  // The issuer of another act may stand after the number.
  const sure = mentions.filter((citation) => citation.issuerCertain);
  const places = sure.flatMap(({ issuerPlace }) => (issuerPlace === '' ? [] : issuerPlace));
  const subjects = mentions.flatMap((citation) => unquoted(boundedSubject(model, citation)) ?? []);
  return {
    key,
    number: coded.number?.normal,
    system: coded.number?.system,
    typeSymbol: coded.number?.typeSymbol,
    issuerSymbols: coded.number?.issuerSymbols ?? [],
    year: coded.year,
    date,
    issuerIds: sure.find(({ issuer }) => (issuer?.value.length ?? 0) > 0)?.issuer?.value ?? [],
    issuerPlace: places[0] ?? '',
    issuerLevel: sure.find(({ issuerLevel }) => issuerLevel !== '')?.issuerLevel ?? '',
    subject: subjects[0],
    uniform: isOne(subjects.map((subject) => lookupKey(bareSubject(subject)))) && isOne(places),
    places: mentions.map(({ number, span }) => placeOf(model, number?.span ?? span)),
    fullest,
  };
}

function isOne(said: readonly string[]): boolean {
  return said.every((one) => one === said[0]);
}

/** A subject without the quotation mark before it, whose other one stands outside. */
function unquoted(subject: string | undefined): string | undefined {
  const open = subject?.search(/[“«"]/u) ?? -1;
  if (subject === undefined || open < 0 || /[”»"]/u.test(subject.slice(open + 1))) return subject;
  return subject.slice(0, open) + subject.slice(open + 1);
}

function namedPersons(model: DocumentModel): NamedPerson[] {
  const titles = new Map<string, Set<string>>();
  for (const { person, span } of model.titles) {
    if (!person) continue;
    const own = titles.get(person.key) ?? new Set<string>();
    titles.set(person.key, own);
    if (own.size < MOST_TITLES) own.add(written(model, span));
  }
  const found = new Map<string, { name: string; places: NamedPerson['places'][number][] }>();
  for (const { key, name, short, span } of model.persons) {
    // A given name alone says who is meant in its own draft only.
    const known = found.get(key);
    if (known) known.places.push(placeOf(model, span));
    else if (!short) found.set(key, { name, places: [placeOf(model, span)] });
  }
  return [...found].map(([key, { name, places }]) => ({
    key,
    name,
    places,
    titles: [...(titles.get(key) ?? [])],
  }));
}

/** Unique posts, each holder once. One without a place of its own is of the place beside the draft's date. */
function heldPosts(model: DocumentModel, ownPlace: string | undefined): HeldPost[] {
  const found = new Map<string, HeldPost>();
  const changing = new Set(
    model.persons.flatMap((person) => (person.context.cues.has('appointment') ? [person.key] : [])),
  );
  for (const { title, office } of model.offices) {
    const { person } = title;
    if (!person || changing.has(person.key)) continue;
    const key = postKey(office, ownPlace);
    if (key === undefined || found.has(`${key}/${person.key}`)) continue;
    found.set(`${key}/${person.key}`, {
      key,
      personKey: person.key,
      name: person.name,
      title: written(model, title.span),
      place: placeOf(model, title.span),
    });
  }
  return [...found.values()];
}

function headings(model: DocumentModel): Heading[] {
  return model.sections
    .filter(({ level }) => level <= DEEPEST_HEADING)
    .slice(0, MOST_HEADINGS)
    .map(({ heading, label, title, level }) => ({
      title: `${label ?? ''} ${title}`.trim().slice(0, LONGEST_HEADING),
      level,
      place: placeOf(model, heading),
    }));
}

function written(model: DocumentModel, span: { readonly start: number; readonly end: number }): string {
  return model.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
