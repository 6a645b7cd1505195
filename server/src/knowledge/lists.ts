import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import { PhraseTrie } from '../text/words';
import * as countNounTable from './generated/count-nouns';
import * as labelWordTable from './generated/label-words';
import * as listWordTable from './generated/list-words';
import { lazy } from '../text/lazy';
import { optional, readTable } from './table';

/** The words of numbering: what is numbered by name, what is counted, and the words round labels and counts. */

/** A kind of unit that is numbered by its name: `article`, `chapter`, `appendix`. */
export type Unit = string;

export interface LabelWord {
  readonly language: Language;
  readonly word: string;
  readonly unit: Unit;
  /** 0 is the topmost. */
  readonly rank: number;
  /** Its numbers run through the whole document, not from one again in every superior unit. */
  readonly running: boolean;
}

const languageOf = (cell: string): Language => (cell === 'en' ? 'en' : 'vi');

export const labelWords = lazy((): LabelWord[] =>
  readTable(labelWordTable, (cell) => ({
    language: languageOf(cell('language')),
    word: cell('word'),
    unit: cell('unit'),
    rank: Number(cell('rank')),
    running: cell('running') === 'yes',
  })),
);

export interface CountNoun {
  readonly noun: string;
  /** What is counted, where it is a unit numbered by its name (5 chapters). */
  readonly unit: Unit | undefined;
}

const nouns = lazy(() => {
  const tries = { vi: new PhraseTrie<CountNoun>(), en: new PhraseTrie<CountNoun>() };
  for (const row of readTable(countNounTable, (cell) => ({
    language: languageOf(cell('language')),
    noun: cell('noun'),
    unit: optional(cell('unit')),
  })))
    tries[row.language].add(row.noun, { noun: row.noun, unit: row.unit });
  return tries;
});

/** Nouns whose number a draft announces: nhóm nhiệm vụ, bài học; groups of tasks, lessons. */
export function countNouns(language: Language): PhraseTrie<CountNoun> {
  return nouns()[language];
}

export type ListWordKind =
  | 'reference'
  | 'some'
  | 'some-of'
  | 'approximate'
  | 'above'
  | 'elsewhere'
  | 'this'
  | 'conjunction'
  | 'and' // và: joins two of a list for certain
  | 'slogan'
  | 'ending'
  | 'legend'
  | 'aside'
  | 'step'
  | 'place'
  | 'no-count'
  | 'year-lead'
  | 'no-modifier'
  | 'numbered'
  | 'self'
  | 'actor'
  | 'duty'
  | 'counted'
  | 'share'
  | 'share-first'
  | 'total'
  | 'of'
  | 'within'
  | 'among' // trong số, out of: before a whole of which a part is told
  | 'there-are' // có: before that part
  | 'comprising'
  | 'whole'
  | 'measure'
  | 'overlap'
  | 'exhaustive'
  | 'change'
  | 'change-from'
  | 'change-to'
  | 'currency' // VND: before an amount
  | 'scale'
  | 'point'
  | 'sum'
  | 'present'
  | 'absent'
  | 'returned'
  | 'valid'
  | 'invalid'
  | 'beside'
  | 'attendee'
  | 'ballot'
  | 'tally'
  | 'voting' // nhất trí, voted: what those do who came to a meeting
  | 'compared' // so với, year on year: behind a change, which is told since some day
  | 'column-total' // tổng cộng: of the rows above it in a table
  | 'column-sum' // tổng số: which may also be of others than the rows beside it
  | 'no-sum' // tỷ lệ, đơn giá: heads a column that is not added up
  | 'part-of-sum' // trong đó, nữ: names a row that shares something with another
  | 'target'; // chỉ tiêu, quota: of what is planned more may come than all

const wordSets = lazy(() => {
  const sets = new Map<string, Set<string>>();
  for (const row of readTable(listWordTable, (cell) => ({
    name: `${cell('kind')} ${cell('language')}`,
    key: lookupKey(cell('word')),
  }))) {
    const set = sets.get(row.name) ?? new Set<string>();
    sets.set(row.name, set.add(row.key));
  }
  return sets;
});

const NONE: ReadonlySet<string> = new Set();

/** Look-up keys of the words (some of several syllables) of a kind. */
export function listWords(kind: ListWordKind, language: Language): ReadonlySet<string> {
  return wordSets().get(`${kind} ${language}`) ?? NONE;
}
