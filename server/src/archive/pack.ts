import type {
  CitedDocument,
  Heading,
  HeldPost,
  Identity,
  IndexRecord,
  NamedPerson,
  NumberedParts,
  Place,
  StatedDay,
} from './types';

/** Rises with every change of what a packed record holds; records of another format are made anew. */
export const RECORD_FORMAT = 4;

/** Absent values are `0` (shorter than `null`, and no value of theirs is a number). */
type Maybe<T> = T | 0;
/** A place on one line needs three numbers. */
type PackedPlace = readonly number[];

type PackedIdentity = readonly [
  key: Maybe<string>,
  number: string,
  system: 0 | 1,
  ordinal: number,
  type: Maybe<string>,
  issuers: readonly string[],
  year: number,
  numberPlace: PackedPlace,
  typeIds: readonly string[],
  issuer: Maybe<string>,
  issuerKey: Maybe<string>,
  subject: Maybe<string>,
  subjectPlace: Maybe<PackedPlace>,
];

type PackedCited = readonly [
  key: string,
  /** 1 where it is the key itself. */
  number: Maybe<string> | 1,
  system: 0 | 1 | 2,
  type: Maybe<string>,
  issuers: readonly string[],
  year: number,
  date: Maybe<string>,
  issuerIds: readonly string[],
  issuerPlace: string,
  issuerLevel: string,
  subject: Maybe<string>,
  uniform: 0 | 1,
  fullest: number,
  places: readonly PackedPlace[],
];

/** A record as short arrays, for JSON. */
export type PackedRecord = readonly [
  uri: string,
  hash: string,
  size: number,
  language: 0 | 1,
  draft: 0 | 1,
  own: Maybe<PackedIdentity>,
  date: Maybe<string>,
  place: Maybe<string>,
  cites: readonly PackedCited[],
  persons: readonly (readonly [
    key: string,
    name: string,
    titles: readonly string[],
    places: readonly PackedPlace[],
  ])[],
  posts: readonly (readonly [key: string, person: string, name: string, title: string, place: PackedPlace])[],
  headings: readonly (readonly [title: string, level: number, place: PackedPlace])[],
  /** The figures of the day as one number, then its place. */
  days: readonly (readonly number[])[],
  shorts: readonly string[],
  parts: readonly (readonly [key: string, count: number, last: PackedPlace])[],
];

export function packRecord(record: IndexRecord): PackedRecord {
  return [
    record.uri,
    record.hash,
    record.size,
    record.language === 'vi' ? 0 : 1,
    record.draft ? 1 : 0,
    record.own ? packIdentity(record.own) : 0,
    record.date ?? 0,
    record.place ?? 0,
    record.cites.map(packCited),
    record.persons.map(({ key, name, titles, places }) => [key, name, titles, places.map(packPlace)]),
    record.posts.map(({ key, personKey, name, title, place }) => [
      key,
      personKey,
      name,
      title,
      packPlace(place),
    ]),
    record.headings.map(({ title, level, place }) => [title, level, packPlace(place)]),
    record.days.map(({ day, place }) => [Number(day.replaceAll('-', '')), ...packPlace(place)]),
    record.shorts,
    record.parts.map(({ key, count, last }) => [key, count, packPlace(last)]),
  ];
}

/** The record of its packed form. What was written by this format of ours is trusted; a broken file fails as a whole. */
export function unpackRecord(packed: PackedRecord): IndexRecord {
  const [uri, hash, size, language, draft, own, date, place, cites, persons, posts, headings, days, shorts, parts] =
    packed; // prettier-ignore
  return {
    uri,
    hash,
    size,
    language: language === 0 ? 'vi' : 'en',
    draft: draft === 1,
    own: own === 0 ? undefined : unpackIdentity(own),
    date: maybe(date),
    place: maybe(place),
    cites: cites.map(unpackCited),
    persons: persons.map(([key, name, titles, places]): NamedPerson => ({
      key,
      name,
      titles,
      places: places.map(unpackPlace),
    })),
    posts: posts.map(([key, personKey, name, title, at]): HeldPost => ({
      key,
      personKey,
      name,
      title,
      place: unpackPlace(at),
    })),
    headings: headings.map(([title, level, at]): Heading => ({ title, level, place: unpackPlace(at) })),
    days: days.map(([figures = 0, ...at]): StatedDay => ({
      day: unpackDay(figures),
      place: unpackPlace(at),
    })),
    shorts,
    parts: parts.map(([key, count, at]): NumberedParts => ({ key, count, last: unpackPlace(at) })),
  };
}

function maybe(value: Maybe<string>): string | undefined {
  return value === 0 ? undefined : value;
}

function packPlace([line, character, endLine, endCharacter]: Place): PackedPlace {
  return line === endLine ? [line, character, endCharacter] : [line, character, endLine, endCharacter];
}

function unpackPlace([line = 0, character = 0, third = 0, fourth]: PackedPlace): Place {
  return fourth === undefined ? [line, character, line, third] : [line, character, third, fourth];
}

/** `20260924` or `924` as `2026-09-24` or `09-24`. */
function unpackDay(figures: number): string {
  const text = String(figures).padStart(figures > 9999 ? 8 : 4, '0');
  const day = `${text.slice(-4, -2)}-${text.slice(-2)}`;
  return text.length > 4 ? `${text.slice(0, -4)}-${day}` : day;
}

function packIdentity(own: Identity): PackedIdentity {
  return [
    own.key ?? 0,
    own.number,
    own.system === 'party' ? 0 : 1,
    own.ordinal ?? -1,
    own.typeSymbol ?? 0,
    own.issuerSymbols,
    own.year ?? 0,
    packPlace(own.numberPlace),
    own.typeIds,
    own.issuer ?? 0,
    own.issuerKey ?? 0,
    own.subject ?? 0,
    own.subjectPlace ? packPlace(own.subjectPlace) : 0,
  ];
}

function unpackIdentity(packed: PackedIdentity): Identity {
  const [key, number, system, ordinal, type, issuerSymbols, year, at, typeIds, issuer, issuerKey, subject, subjectAt] =
    packed; // prettier-ignore
  return {
    key: maybe(key),
    number,
    system: system === 0 ? 'party' : 'state',
    ordinal: ordinal < 0 ? undefined : ordinal,
    typeSymbol: maybe(type),
    issuerSymbols,
    year: year === 0 ? undefined : year,
    numberPlace: unpackPlace(at),
    typeIds,
    issuer: maybe(issuer),
    issuerKey: maybe(issuerKey),
    subject: maybe(subject),
    subjectPlace: subjectAt === 0 ? undefined : unpackPlace(subjectAt),
  };
}

function packCited(cited: CitedDocument): PackedCited {
  return [
    cited.key,
    cited.number === cited.key ? 1 : (cited.number ?? 0),
    cited.system === undefined ? 2 : cited.system === 'party' ? 0 : 1,
    cited.typeSymbol ?? 0,
    cited.issuerSymbols,
    cited.year ?? 0,
    cited.date ?? 0,
    cited.issuerIds,
    cited.issuerPlace,
    cited.issuerLevel,
    cited.subject ?? 0,
    cited.uniform ? 1 : 0,
    cited.fullest,
    cited.places.map(packPlace),
  ];
}

function unpackCited(packed: PackedCited): CitedDocument {
  const [key, number, system, type, issuerSymbols, year, date, issuerIds, issuerPlace, issuerLevel, subject, uniform, fullest, places] =
    packed; // prettier-ignore
  return {
    key,
    number: number === 1 ? key : maybe(number),
    system: system === 2 ? undefined : system === 0 ? 'party' : 'state',
    typeSymbol: maybe(type),
    issuerSymbols,
    year: year === 0 ? undefined : year,
    date: maybe(date),
    issuerIds,
    issuerPlace,
    issuerLevel,
    subject: maybe(subject),
    uniform: uniform === 1,
    places: places.map(unpackPlace),
    fullest,
  };
}
