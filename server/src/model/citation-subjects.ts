import { nth } from '../text/certain';
import { textAfter } from '../text/span';
import { words } from '../text/words';
import type { CatalogueDocument } from '../knowledge';
import { perNode } from './per-block';
import type { Citation, Language, Passage } from './types';

/** Where one wording has other words than another, alike before and behind them. */
export interface OtherWords {
  readonly one: string;
  readonly other: string;
}

/** The subject of a citation where its end is sure: at a closing quotation mark or bracket, a stop, a semicolon. */
export function boundedSubject({ end }: Pick<Passage, 'end'>, { subject }: Citation): string | undefined {
  if (!subject) return undefined;
  const after = textAfter(subject.span, 2, end);
  return /^(?:[;)”"»]|\.(?:\s|$)|$)/u.test(after) ? subject.value : undefined;
}

/** Most words that one wording may have in place of the other's. */
const MOST = 3;
/** Fewest words alike, so that it is surely the same subject. */
const FEWEST = 4;

/**
 * The words by which two wordings of one subject differ, as many on either side, with the rest alike. Undefined for any
 * other difference: a shorter, a longer or a wholly other wording may be meant so.
 */
export function otherWords(one: string, other: string): OtherWords | undefined {
  const [a, b] = [words(one), words(other)];
  if (a.length !== b.length) return undefined;
  const same = (i: number): boolean => plain(nth(a, i).key) === plain(nth(b, i).key);
  let from = 0;
  while (from < a.length && same(from)) from++;
  let to = a.length;
  while (to > from && same(to - 1)) to--;
  const count = to - from;
  // The last word may belong to what the sentence goes on to say.
  if (count === 0 || count > MOST || to === a.length || a.length - count < Math.max(FEWEST, a.length / 2))
    return undefined;
  for (let i = from; i < to; i++) if (/\d/.test(nth(a, i).key) !== /\d/.test(nth(b, i).key)) return undefined;
  const text = (value: string, found: typeof a): string =>
    value.slice(nth(found, from).from, nth(found, to - 1).to);
  return { one: text(one, a), other: text(other, b) };
}

/** Fewest words of a subject that can be told from others. */
const FEWEST_TOLD = 5;

/** The share of the different words of one wording that the other has too. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / a.size;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text).map(({ key }) => plain(key)));
}

/** Most of the words of one subject that an altogether other one may have too: “công tác”, “và”. */
const FEW = 0.2;

/** Whether two wordings have next to nothing in common, so that they can hardly be of one document. */
export function isOtherSubject(one: string, other: string): boolean {
  const [a, b] = [wordSet(one), wordSet(other)];
  return Math.min(a.size, b.size) >= FEWEST_TOLD && shareOf(a, b) <= FEW && shareOf(b, a) <= FEW;
}

const subjectWords = perNode((row: CatalogueDocument, language: Language) => wordSet(row.subject[language]));

/** Words of its own subject that a citation with another document's subject may have. */
const OWN = 0.5;
/** Words of a subject that must be those of the other document, and the reverse. */
const MOSTLY = 0.8;

/**
 * The document of the catalogue whose subject a wording is, where it is not that of `row`. In either direction nearly
 * all words must be there.
 */
export function documentOfSubject(
  written: string,
  row: CatalogueDocument,
  documents: readonly CatalogueDocument[],
  language: Language,
): CatalogueDocument | undefined {
  const here = wordSet(written);
  if (here.size < FEWEST_TOLD || shareOf(here, subjectWords(row, language)) > OWN) return undefined;
  const alike = documents.filter((other) => {
    if (!other.subjectComplete || other.confidence !== 'high' || other.number === row.number) return false;
    const there = subjectWords(other, language);
    return shareOf(here, there) >= MOSTLY && shareOf(there, here) >= MOSTLY;
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** A word apart from the choice of i or y: “kỷ luật”, “kỉ luật”. */
function plain(key: string): string {
  return /[yýỳỷỹỵ]/u.test(key) ? key.normalize('NFD').replace(/y/gu, 'i').normalize('NFC') : key;
}
