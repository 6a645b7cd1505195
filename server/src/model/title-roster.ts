import { type Knowledge, type Official, type TitleRow, validAt } from '../knowledge';
import { addTo } from '../text/add-to';
import { bareKey, lookupKey } from '../text/fold';
import { distance } from 'fastest-levenshtein';
import type { DocumentModel, IsoDate, PersonMention, TitleMention } from './types';

export type { Official } from '../knowledge';

/** A title in a draft against the roster. */
export interface RosterContradiction {
  readonly title: TitleMention;
  readonly person: PersonMention;
  /** `holder`: another person holds it; `spelling`: the holder's name is written otherwise; `gone`: no longer held. */
  readonly kind: 'holder' | 'spelling' | 'gone';
  readonly official: Official;
  /** Who holds a unique title now, where the draft names who held it. */
  readonly holder: Official | undefined;
}

/** A row of the roster that cannot be right. */
export interface RosterProblem {
  /** Index of the row. */
  readonly row: number;
  readonly kind: 'unknown-title' | 'no-name' | 'backwards' | 'overlap';
  /** The row it overlaps with. */
  readonly other?: number;
}

/** A name without diacritics, case and doubled spaces: the key of `PersonMention`. */
export function nameKey(name: string): string {
  return bareKey(name).trim().replaceAll(/\s+/g, ' ');
}

/** The officials in post on a day. */
export function inPost(officials: readonly Official[], date: IsoDate): Official[] {
  return officials.filter((official) => validAt({ from: official.from, to: official.to }, date));
}

/** What a roster is read for: the office's own place decides where a draft or a row leaves the place out. */
export interface RosterUse {
  readonly officials: readonly Official[];
  /** The draft's date. */
  readonly date: IsoDate | undefined;
  /** The office's place, as its settings write it. */
  readonly place: string | undefined;
}

/** Whether a row of the roster speaks of the very office of a title; of another place's, nothing is known. */
function sameOffice(
  title: TitleMention,
  official: Official,
  own: string | undefined,
  row: TitleRow,
): boolean {
  if (title.organMention?.specific === false || title.organId !== (official.organId ?? row.organId))
    return false;
  if (row.level === 'central') return true;
  const here = own === undefined ? undefined : nameKey(own);
  const listed = official.place === undefined ? undefined : nameKey(official.place);
  if (title.place === undefined) {
    // Of provinces a draft means its own; of communes it may mean any.
    const local = row.level !== 'province' && listed !== undefined;
    return local
      ? isPlace(listed, here)
      : listed === undefined || here === undefined || isPlace(listed, here);
  }
  return isPlace(listed ?? here, title.place);
}

/** Whether two keys name one place, with or without the word for its level: “tinh son ha”, “son ha”. */
export function isPlace(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Whether two names are one name with a slip: the same number of syllables, and one letter or the marks alone differ. */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  // Other diacritics, not the other place of one: Hoà and Hòa are one spelling.
  if (left === right) return marksOf(a) !== marksOf(b);
  const parts = left.split(' ').length;
  return parts >= 3 && parts === right.split(' ').length && distance(left, right) === 1;
}

/** Whether two names are one, in whatever case and tone-mark style. */
export function isSameName(a: string, b: string): boolean {
  return marksOf(a) === marksOf(b);
}

/** A name with its diacritics, in one case and one tone-mark style. */
function marksOf(name: string): string {
  return lookupKey(name.normalize('NFC')).trim().replaceAll(/\s+/g, ' ');
}

/** The titles of a draft that its roster gives to someone else, or to another spelling, on the draft's day. Silent without a date. */
export function rosterContradictions(
  model: DocumentModel,
  knowledge: Knowledge,
  { officials, date, place }: RosterUse,
): RosterContradiction[] {
  if (date === undefined || officials.length === 0) return [];
  const byTitle = new Map<string, Official[]>();
  for (const official of officials) {
    addTo(byTitle, official.titleId, official);
  }
  const contradictions: RosterContradiction[] = [];
  for (const title of model.titles) {
    const row = title.titleId === undefined ? undefined : knowledge.title(title.titleId);
    if (!row || !title.person || title.quoted) continue;
    if (title.modifiers.includes('former') || title.modifiers.includes('acting')) continue;
    if (title.context.cues.has('appointment')) continue;
    const listed = byTitle.get(row.id) ?? [];
    const all = listed.filter((official) => sameOffice(title, official, place, row));
    for (const person of [title.person, ...title.others]) {
      const found = person.short ? undefined : contradiction(person, all, date, row.unique);
      if (found) contradictions.push({ title, person, ...found });
    }
  }
  return contradictions;
}

function contradiction(
  person: PersonMention,
  all: readonly Official[],
  date: IsoDate,
  unique: boolean,
): Pick<RosterContradiction, 'kind' | 'official' | 'holder'> | undefined {
  const now = inPost(all, date);
  const own = (official: Official): boolean => nameKey(official.name) === person.key;
  if (now.some((official) => own(official) && !differsInMarks(official.name, person.name))) return undefined;
  const holder = unique && now.length === 1 ? now[0] : undefined;
  const slip = now.find(
    (official) => isSlip(official.name, person.name) && writtenAlike(official.name, person.name),
  );
  if (slip) return { kind: 'spelling', official: slip, holder };
  const earlier = all.find((official) => own(official) && official.to !== undefined && official.to < date);
  if (earlier) return { kind: 'gone', official: earlier, holder };
  return holder ? { kind: 'holder', official: holder, holder } : undefined;
}

const MARKED = /[^\u0020-\u007E]/u;

/** Whether both names are written with diacritics, or neither: an English draft leaves them out. */
export function writtenAlike(a: string, b: string): boolean {
  return MARKED.test(a.normalize('NFC')) === MARKED.test(b.normalize('NFC')) || nameKey(a) !== nameKey(b);
}

function differsInMarks(a: string, b: string): boolean {
  if (marksOf(a) === marksOf(b)) return false;
  return MARKED.test(a.normalize('NFC')) && MARKED.test(b.normalize('NFC'));
}

/** Rows of a roster with an unknown title, an empty name, days that run backwards, or two holders of a unique title. */
export function rosterProblems(officials: readonly Official[], knowledge: Knowledge): RosterProblem[] {
  const problems: RosterProblem[] = [];
  const byOffice = new Map<string, number[]>();
  officials.forEach((official, row) => {
    const title = knowledge.title(official.titleId);
    if (!title) problems.push({ row, kind: 'unknown-title' });
    if (official.name.trim() === '') problems.push({ row, kind: 'no-name' });
    if (official.from !== undefined && official.to !== undefined && official.to < official.from)
      problems.push({ row, kind: 'backwards' });
    if (!title?.unique) return;
    const office = [official.titleId, official.organId ?? '', nameKey(official.place ?? '')].join('|');
    const others = byOffice.get(office) ?? [];
    const other = others.find((index) => overlaps(officials[index], official));
    if (other !== undefined) problems.push({ row, kind: 'overlap', other });
    byOffice.set(office, [...others, row]);
  });
  return problems;
}

function overlaps(a: Official | undefined, b: Official): boolean {
  if (!a || nameKey(a.name) === nameKey(b.name)) return false;
  return (a.to ?? '9999') >= (b.from ?? '') && (b.to ?? '9999') >= (a.from ?? '');
}
