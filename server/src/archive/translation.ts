import { addTo } from '../text/add-to';
import { bareKey } from '../text/fold';
import type { Issued, IssuedHead } from './resolve';
import type { CitedDocument, Identity, IndexRecord, NumberedParts, StatedDay } from './types';

/** What one of two drafts has and the other has not. */
export interface Apart<T> {
  /** Of the translation. */
  readonly here: readonly T[];
  /** Of the original. */
  readonly there: readonly T[];
}

/** What is one thing in both, but otherwise. */
export interface Otherwise<T> {
  readonly here: T;
  readonly there: T;
}

/** What a translation must keep of its original, and did not. */
export interface Differences {
  readonly original: Issued;
  readonly documents: Apart<CitedDocument>;
  /** Documents cited in both, with another day each. */
  readonly redated: readonly Otherwise<CitedDocument & { readonly date: string }>[];
  readonly days: Apart<StatedDay>;
  /** Lists of another length. */
  readonly parts: readonly Otherwise<NumberedParts>[];
}

/**
 * How an English draft differs from the Vietnamese one that it translates, among the files with its number; undefined where
 * none is its original for sure, or where so much is different that it is a summary, or of another version.
 */
export function differences(
  translation: IndexRecord,
  numbered: readonly IssuedHead[],
  recordOf: (uri: string) => IndexRecord | undefined,
): Differences | undefined {
  const original = originalOf(translation, numbered, recordOf);
  return original && compared(original, translation);
}

/** The Vietnamese draft with the number of an English one, where nothing says that it is another document. */
function originalOf(
  translation: IndexRecord,
  numbered: readonly IssuedHead[],
  recordOf: (uri: string) => IndexRecord | undefined,
): Issued | undefined {
  const { own, language } = translation;
  if (language !== 'en' || own?.key === undefined) return undefined;
  const [first, ...others] = numbered
    .filter((one) => one.language === 'vi' && mayBe(one, own, translation))
    .map(({ uri }) => recordOf(uri))
    .filter((one): one is Issued => one?.own !== undefined);
  if (!first) return undefined;
  // Copies that say the same are one.
  const words = wordsToKeep(first);
  return others.every((one) => one.date === first.date && wordsToKeep(one) === words) ? first : undefined;
}

/** Whether two drafts with one number may be one document: it is given anew by each body, and in each term. */
function mayBe(one: IssuedHead, { typeIds: b }: Identity, other: IndexRecord): boolean {
  if (one.date !== undefined && other.date !== undefined && one.date !== other.date) return false;
  const { typeIds: a } = one.own;
  if (a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))) return false;
  if (one.place !== undefined && other.place !== undefined) return isOnePlace(one.place, other.place);
  return isSameDay(one, other);
}

function isSameDay(one: Pick<IndexRecord, 'date'>, other: Pick<IndexRecord, 'date'>): boolean {
  return one.date !== undefined && one.date === other.date;
}

/** Fewer letters may stand in another place's name. */
const TELLING = 4;

/** “Hà Nội” and “Hanoi”; “TP. Hồ Chí Minh” and “Ho Chi Minh City”. */
function isOnePlace(vietnamese: string, english: string): boolean {
  const [a, b] = [wordsOf(vietnamese), wordsOf(english)];
  const [one, other] = [a.join(''), b.join('')];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one === other || (short.length >= TELLING && long.includes(short))) return true;
  return a.filter((word) => b.includes(word)).length > 1;
}

function wordsOf(place: string): string[] {
  return bareKey(place).split(/[^a-z]+/u);
}

/** What a translation must keep of its original, as words that can be compared. */
export function wordsToKeep({ cites, days, shorts, parts }: IndexRecord): string {
  return [
    ...cites.map(({ key, date }) => `${key} ${date ?? ''}`),
    ...days.map(({ day }) => day),
    ...shorts,
    ...parts.map(({ key, count }) => `${key} ${count}`),
  ].join('|');
}

/** Characters of `09-24`. */
const WITHOUT_YEAR = 5;
/** However much two drafts agree in, a few slips are told of. */
const A_FEW = 2;

function compared(original: Issued, translation: IndexRecord): Differences | undefined {
  const [theirs, ours] = [citedBy(original), citedBy(translation)];
  const both = [...ours.keys()].filter((key) => theirs.has(key));
  const redated = both.flatMap((key) => otherDay(ours.get(key) ?? [], theirs.get(key) ?? []));
  const documents = {
    here: only(ours, theirs, translation, original),
    there: only(theirs, ours, original, translation),
  };
  const [daysThere, daysHere] = [new Days(original), new Days(translation)];
  const days = { here: daysHere.missingIn(daysThere), there: daysThere.missingIn(daysHere) };
  const common = translation.parts.flatMap((here) => {
    const there = original.parts.find(({ key }) => key === here.key);
    return there ? [{ here, there }] : [];
  });
  const parts = common.filter(({ here, there }) => here.count !== there.count);
  const otherwise = redated.length + parts.length;
  const single = otherwise + alone(documents) + alone(days);
  const slips = single - writtenWrong(documents, besideOneOfDocument) - writtenWrong(days, besideOneOfDay);
  const same =
    both.length - redated.length + daysHere.full.length - days.here.length + common.length - parts.length;
  // Of two that are not said to be of one day, what they say must show that they are one document.
  const few = isSameDay(original, translation) ? A_FEW : 0;
  if (single > few && slips > same / 2) return undefined;
  return { original, documents, redated, days, parts };
}

function alone({ here, there }: Apart<unknown>): number {
  return here.length + there.length;
}

/** A document's number or its symbols, each with its day. */
function besideOneOfDocument({ key, date = '' }: CitedDocument): string[] {
  const ordinal = ordinalOf(key);
  return [`${ordinal} ${date}`, `${key.slice(ordinal.length)} ${date}`];
}

/** A day without its day of the month, without its year, without its month. */
function besideOneOfDay({ day }: StatedDay): string[] {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  return [`${year}-${month}`, `${month}-${ofMonth}`, `${year}--${ofMonth}`];
}

/**
 * How many things that each of two drafts has alone are one, written wrong in one of them: all but one of their parts are
 * the same (`besideOne`: what is left without each). Such a slip is one difference, not one here and one there.
 */
function writtenWrong<T>({ here, there }: Apart<T>, besideOne: (one: T) => readonly string[]): number {
  const left = new Map<string, T[]>();
  for (const one of there) for (const parts of besideOne(one)) addTo(left, parts, one);
  const taken = new Set<T>();
  for (const one of here) {
    const other = besideOne(one).flatMap((parts) => lastBut(taken, left.get(parts) ?? []))[0];
    if (other !== undefined) taken.add(other);
  }
  return taken.size;
}

/** The last of a list that is not taken; those after it leave the list. */
function lastBut<T>(taken: ReadonlySet<T>, list: T[]): T[] {
  let [last] = list.slice(-1);
  while (last !== undefined && taken.has(last)) {
    list.pop();
    [last] = list.slice(-1);
  }
  return last === undefined ? [] : [last];
}

/** Documents with numbers, by key, each with the days that it is given. */
function citedBy({ own, cites }: IndexRecord): CitedByKey {
  const found = new Map<string, CitedDocument[]>();
  for (const cited of cites) {
    if (cited.number === undefined || cited.key === own?.key) continue;
    addTo(found, cited.key, cited);
  }
  return found;
}

type CitedByKey = ReadonlyMap<string, readonly CitedDocument[]>;

/** Documents that one draft cites (`citedBy`), and the other surely not in any form. */
function only(cited: CitedByKey, others: CitedByKey, mine: IndexRecord, other: IndexRecord): CitedDocument[] {
  const shared = new Set(mine.cites.map(({ key }) => key));
  // A law, or the resolution of a plenum, may be called by its name.
  const names = other.cites.flatMap(({ key, number }) =>
    number === undefined && !shared.has(key) ? key : [],
  );
  const [laws, central] = [names.some(isLaw), names.some((name) => !isLaw(name))];
  return [...cited].flatMap(([key, [one]]) => {
    if (!one || others.has(key) || other.shorts.includes(ordinalOf(key))) return [];
    const named =
      one.system === 'party'
        ? central && one.issuerSymbols.includes('TW')
        : laws && one.typeSymbol === undefined;
    return named ? [] : [one];
  });
}

function isLaw(name: string): boolean {
  return name.startsWith('law:');
}

function ordinalOf(key: string): string {
  return /^\d*/u.exec(key)?.[0] ?? '';
}

/** A document that each of two drafts dates, and otherwise than the other. */
function otherDay(
  here: readonly CitedDocument[],
  there: readonly CitedDocument[],
): Otherwise<CitedDocument & { readonly date: string }>[] {
  const [ours, theirs] = [here.filter(isDated), there.filter(isDated)];
  const [one, other] = [ours[0], theirs[0]];
  // A draft that gives it several days contradicts itself.
  if (!one || !other || ours.length > 1 || theirs.length > 1 || one.date === other.date) return [];
  return [{ here: one, there: other }];
}

function isDated(cited: CitedDocument): cited is CitedDocument & { readonly date: string } {
  return cited.date !== undefined;
}

/** The days of a draft. */
class Days {
  /** Those that are stated with their year. */
  readonly full: readonly StatedDay[];
  /** All of them, those of the documents that it cites among them. */
  readonly #known: ReadonlySet<string>;

  constructor({ days, cites, date }: IndexRecord) {
    this.full = days.filter(({ day }) => day.length > WITHOUT_YEAR);
    this.#known = new Set([
      ...days.map(({ day }) => day),
      ...[...cites, { date }].flatMap((one) => one.date ?? []),
    ]);
  }

  /** Those that another draft does not state, not even without the year. */
  missingIn(other: Days): StatedDay[] {
    return this.full.filter(
      ({ day }) => !other.#known.has(day) && !other.#known.has(day.slice(-WITHOUT_YEAR)),
    );
  }
}
