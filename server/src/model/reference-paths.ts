import { listWords } from '../knowledge/lists';
import { type PartKind, partKinds, partWords } from '../knowledge/part-words';
import { alternation } from '../text/alternation';
import { nth } from '../text/certain';
import type { Language } from '../text/language';
import { lazy } from '../text/lazy';
import { letterOrdinal } from '../text/letters';
import { fromRoman } from '../text/roman';
import type { Block } from '../text/source';
import { keyAt, type Word, words } from '../text/words';
import { NONE, perBlock } from './per-block';
import type { ReferencePart } from './types';

/** A reference as it is written: units with their numbers, the outermost first. */
export type Path = readonly ReferencePart[];

/** What stands before “này”, “this”: the references that end there. */
export interface NamedPaths {
  /** The unit that “này” stands at, and that all are in: “khoản 2 Điều này”. */
  readonly outer: PartKind | undefined;
  readonly paths: readonly Path[];
}

/** References that do not say “này”, and their outermost unit. */
export interface UnnamedPaths {
  readonly outermost: ReferencePart;
  readonly paths: readonly Path[];
}

/** The references of a block to parts of some document, read without knowing any. */
export interface Paths {
  readonly named: readonly NamedPaths[];
  readonly unnamed: readonly UnnamedPaths[];
}

export const pathsIn = perBlock((block, language: Language): Paths | undefined => {
  const isAnchored = block.text.includes(language === 'vi' ? ' này' : 'this ');
  if (!isAnchored && !mayName()[language].test(block.text) && !asArticle()[language].test(block.text))
    return undefined;
  const read = words(block.text);
  const key = language === 'vi' ? 'này' : 'this';
  const before = language === 'vi' ? vietnamese : english;
  const named = isAnchored
    ? read.flatMap((word, at) => (word.key === key ? (before(block, read, at) ?? []) : []))
    : NONE;
  const unnamed = outermostUnits(block, read, language).map(({ at, pair }) => ({
    outermost: pair.part,
    paths: chains(block, read, at, language, undefined, pair.end),
  }));
  return named.length + unnamed.length === 0 ? undefined : { named, unnamed };
});

/** The kind of unit that a word names, in English in the plural, too. */
function kindOf(word: string, language: Language): PartKind | undefined {
  const one = language === 'en' && word.endsWith('s') ? word.slice(0, -1) : word;
  return partKinds()[language].get(one);
}

/** From “này” back: the document or unit that it stands at, then units with their numbers. */
function vietnamese(block: Block, read: readonly Word[], this_: number): NamedPaths | undefined {
  const one = keyAt(read, this_ - 1);
  const two = `${keyAt(read, this_ - 2)} ${one}`;
  const here = kindOf(one, 'vi');
  const self = listWords('self', 'vi');
  const isSelf = self.has(two) || self.has(one);
  const outer = isSelf ? undefined : here;
  if (!isSelf && here !== 'article' && here !== 'clause') return undefined;
  let at = self.has(two) ? this_ - 3 : this_ - 2;
  if (read[at]?.key === 'của') at--;
  return { outer, paths: chains(block, read, at, 'vi', outer) };
}

/** “Point b, Clause 2, Article 5 of this Regulation”, “Clause 2 of this Article”. */
function english(block: Block, read: readonly Word[], this_: number): NamedPaths | undefined {
  const self = keyAt(read, this_ + 1);
  const here = kindOf(self, 'en');
  const outer = here === 'article' || here === 'clause' ? here : undefined;
  if (!outer && !listWords('self', 'en').has(self)) return undefined;
  let at = this_ - 1;
  if (read[at]?.key === 'of' || read[at]?.key === 'in' || read[at]?.key === 'to') at--;
  return { outer, paths: chains(block, read, at, 'en', outer) };
}

/** Kinds that a draft without articles has. An article or clause alone may be one of the Statutes. */
const OWN_KINDS: ReadonlySet<PartKind> = new Set(['section', 'part', 'chapter', 'appendix']);

const bothLanguages = <T>(make: (language: Language) => T): (() => Readonly<Record<Language, T>>) =>
  lazy(() => ({ vi: make('vi'), en: make('en') }));

/** A unit of such a kind, with its numeral. */
const mayName = bothLanguages((language) => {
  const units = alternation([...OWN_KINDS].flatMap((kind) => partWords(kind, language)));
  return new RegExp(String.raw`(?:${units}) (?:\d{1,2}|[IVX]{1,5})(?![\p{L}\p{N}])`, 'iu');
});

/** “- Như Điều 3;”: those who receive a decision are those of its own article. */
const asArticle = bothLanguages((language) => {
  const [as, article] = (['as-in', 'article'] as const).map((kind) => alternation(partWords(kind, language)));
  return new RegExp(String.raw`^[-–+•* ]*(?:${as ?? ''}) (?:${article ?? ''}) \d`, 'iu');
});

/** What ends such a reference: the clause, or a word that says where in the draft its part stands. */
const ends = bothLanguages((language) => {
  const words = alternation((['own', 'joint'] as const).flatMap((kind) => partWords(kind, language)));
  return new RegExp(String.raw`^\s?(?:[,;:…)]|\.(?!\d)|$|(?:${words})(?!\p{L}))`, 'u');
});

/** Units that end a reference which does not say “này”: the clause ends there, and no kind of document is named beside it. */
function outermostUnits(
  block: Block,
  read: readonly Word[],
  language: Language,
): { readonly at: number; readonly pair: UnitPair }[] {
  const isAs = asArticle()[language].test(block.text);
  if ((!isAs && !mayName()[language].test(block.text)) || /["“”«]/u.test(block.text)) return [];
  const self = listWords('self', language);
  const namesDocument = read.some(({ key }, i) => self.has(key) || self.has(`${key} ${keyAt(read, i + 1)}`));
  if (namesDocument) return [];
  return read.flatMap((_, at) => {
    const pair = at < 1 ? undefined : unitPair(block, read, at, language);
    // At the start of a block it is a heading.
    if (!pair || !(isAs ? pair.part.kind === 'article' : pair.next >= 0 && OWN_KINDS.has(pair.part.kind)))
      return [];
    return ends()[language].test(block.text.slice(pair.end, pair.end + 12)) ? [{ at, pair }] : [];
  });
}

const JOINED = new Set(['', ',', ';']);

function isJoint(word: string, language: Language): boolean {
  return partWords('joint', language).includes(word);
}

/** Reads units with numbers backwards from word `end`; “khoản 1, khoản 2 Điều này” are two references. */
function chains(
  block: Block,
  read: readonly Word[],
  end: number,
  language: Language,
  outer: PartKind | undefined,
  // “Điều 2. Quyết định này …” is a heading, not a reference.
  upTo = read[end + 1]?.from,
): readonly Path[] {
  const found: Path[] = [];
  let path: ReferencePart[] = [];
  let at = end;
  let last = upTo;
  const close = (): void => {
    if (path.length > 0) found.unshift(path);
  };
  for (;;) {
    const pair = unitSeries(block, read, at, language);
    if (!pair) break;
    const gap = last === undefined ? '' : block.text.slice(pair.end, last).trim();
    if (!(JOINED.has(gap) || isJoint(gap, language)) || pair.part.kind === outer) break;
    const same = path.findIndex((part) => part.kind === pair.part.kind);
    if (same >= 0) {
      close();
      path = path.slice(0, same);
    }
    if (pair.others.length > 0) {
      // “các Điều 4, 5 và 16”: each by itself, and nothing inside of them.
      found.unshift(...[...pair.others, pair.part].map((part) => [...path, part]));
      return found;
    }
    path.push(pair.part);
    last = pair.start;
    at = pair.next;
    // “khoản 1 và khoản 2”: the joining word stands between.
    if (isJoint(keyAt(read, at), language)) at--;
  }
  close();
  return found;
}

interface UnitPair {
  readonly part: ReferencePart;
  readonly start: number;
  readonly end: number;
  /** Index of the word before it. */
  readonly next: number;
}

/** Numbers of one series at most. */
const LONGEST_SERIES = 8;
const IN_SERIES = /^(?:, ?(?:\p{L}+ )?| \p{L}+ )$/u;

/** A unit with its number, or with several: “các Điều 4, 5 và 16”, “Articles 3 and 14”; `others` are the numbers before the last. */
function unitSeries(
  block: Block,
  read: readonly Word[],
  at: number,
  language: Language,
): (UnitPair & { readonly others: readonly ReferencePart[] }) | undefined {
  const numerals: Word[] = [];
  for (let i = at; numerals.length < LONGEST_SERIES;) {
    const pair = unitPair(block, read, i, language);
    if (pair && numerals.length === 0) return { ...pair, others: [] };
    if (pair) {
      const rest = numerals.flatMap((word) => partOf(block, word, pair.part.kind, language) ?? []);
      const part = rest.pop();
      return part && rest.length === numerals.length - 1
        ? { ...pair, part, end: nth(read, at).to, others: [pair.part, ...rest] }
        : undefined;
    }
    const word = read[i];
    const joined = isJoint(keyAt(read, i - 1), language);
    const previous = read[joined ? i - 2 : i - 1];
    if (!word || !previous || !IN_SERIES.test(block.text.slice(previous.to, word.from))) return undefined;
    numerals.unshift(word);
    i -= joined ? 2 : 1;
  }
  return undefined;
}

function partOf(
  block: Block,
  { from, to }: Word,
  kind: PartKind,
  language: Language,
): ReferencePart | undefined {
  const text = block.text.slice(from, to);
  const ordinal = ordinalOf(text, kind, language);
  return ordinal === undefined
    ? undefined
    : { kind, ordinal, span: block.span(from, to), text, target: undefined };
}

function unitPair(block: Block, read: readonly Word[], at: number, language: Language): UnitPair | undefined {
  const numeral = read[at];
  const before = at > 0 ? read[at - 1] : undefined;
  if (!numeral || !before) return undefined;
  const two = `${keyAt(read, at - 2)} ${before.key}`;
  const kind = kindOf(two, language) ?? kindOf(before.key, language);
  if (!kind) return undefined;
  const part = partOf(block, numeral, kind, language);
  if (!part) return undefined;
  const first = kindOf(two, language) ? at - 2 : at - 1;
  return { part, start: nth(read, first).from, end: numeral.to, next: first - 1 };
}

function ordinalOf(text: string, kind: PartKind, language: Language): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  // “điểm 2.5 mục II”: the fifth of 2.
  if (/^(?:\d{1,2}\.){1,3}\d{1,2}$/.test(text)) return Number(text.slice(text.lastIndexOf('.') + 1));
  if (kind === 'point') return letterOrdinal(text, language);
  return text === text.toUpperCase() ? fromRoman(text) : undefined;
}
