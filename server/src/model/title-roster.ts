import { type Knowledge, type Official, validAt } from '../knowledge';
import { bareKey, lookupKey } from '../text/fold';
import { distance } from 'fastest-levenshtein';
import type { DocumentModel, IsoDate, PersonMention, TitleMention } from './types';

export type { Official } from '../knowledge';

/** A title in a draft against the roster. */
export interface RosterContradiction {
  readonly title: TitleMention;
  /** `holder`: another person holds it; `spelling`: the holder's name is written otherwise; `gone`: no longer held. */
  readonly kind: 'holder' | 'spelling' | 'gone';
  readonly official: Official;
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

function samePlace(title: TitleMention, official: Official): boolean {
  return title.place === undefined || official.place === undefined || nameKey(official.place) === title.place;
}

/** Whether two names are one name with a slip: the same number of syllables, and one letter or the marks alone differ. */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  // Other diacritics, not the other place of one: Hoà and Hòa are one spelling.
  if (left === right) return marksOf(a) !== marksOf(b);
  const parts = left.split(' ').length;
  return parts >= 3 && parts === right.split(' ').length && distance(left, right) === 1;
}

/** A name with its diacritics, in one case and one tone-mark style. */
function marksOf(name: string): string {
  return lookupKey(name.normalize('NFC')).trim().replaceAll(/\s+/g, ' ');
}

/** The unique titles of a draft that its roster gives to someone else on the draft's day. Silent without a date. */
export function rosterContradictions(
  model: DocumentModel,
  officials: readonly Official[],
  knowledge: Knowledge,
  date: IsoDate | undefined,
): RosterContradiction[] {
  if (date === undefined || officials.length === 0) return [];
  const byTitle = new Map<string, Official[]>();
  for (const official of officials) {
    const found = byTitle.get(official.titleId);
    if (found) found.push(official);
    else byTitle.set(official.titleId, [official]);
  }
  const contradictions: RosterContradiction[] = [];
  for (const title of model.titles) {
    const { person, titleId } = title;
    if (
      !person ||
      person.short ||
      titleId === undefined ||
      title.quoted ||
      title.modifiers.includes('former')
    )
      continue;
    if (title.modifiers.includes('acting') || title.context.cues.has('appointment')) continue;
    const all = (byTitle.get(titleId) ?? []).filter(
      (official) =>
        samePlace(title, official) && (official.organId === undefined || official.organId === title.organId),
    );
    const found = contradiction(title, person, all, date, knowledge.title(titleId)?.unique === true);
    if (found) contradictions.push(found);
  }
  return contradictions;
}

function contradiction(
  title: TitleMention,
  person: PersonMention,
  all: readonly Official[],
  date: IsoDate,
  unique: boolean,
): RosterContradiction | undefined {
  const now = inPost(all, date);
  if (
    now.some(
      (official) => nameKey(official.name) === person.key && !differsInMarks(official.name, person.name),
    )
  )
    return undefined;
  const slip = now.find(
    (official) => isSlip(official.name, person.name) && writtenAlike(official.name, person.name),
  );
  if (slip) return { title, kind: 'spelling', official: slip };
  const earlier = all.find(
    (official) => nameKey(official.name) === person.key && official.to !== undefined && official.to < date,
  );
  if (earlier && now.length > 0) return { title, kind: 'gone', official: earlier };
  const holder = unique && now.length === 1 ? now[0] : undefined;
  return holder ? { title, kind: 'holder', official: holder } : undefined;
}

const MARKED = /[^\u0020-\u007E]/u;

/** Whether both names are written with diacritics, or neither: an English draft leaves them out. */
function writtenAlike(a: string, b: string): boolean {
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
