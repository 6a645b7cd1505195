import { lookupKey } from '../../text/fold';
import { unitAt, unitOf } from '../../text/units';
import { markOf } from '../../text/word-forms';
import { wordEnd } from '../../text/words';
import type { OrganForm } from './lexicon-tables';
import type { Node } from './trie';

export type Letters = 'lower' | 'title' | 'upper';

/** Where the tone mark of oa, oe or uy stands: òa or oà. */
export type ToneStyle = 'old' | 'new';

/** A level word as the grammar sees it. */
export interface Level {
  readonly levels: readonly string[];
  readonly kind: 'province' | 'city' | undefined;
  /** Under which its forms meet: Provincial and Province are one. */
  readonly noun: string;
  readonly validTo: string | undefined;
}

/** A word by itself, wherever it stands: what the grammar and the tables know of it. */
export interface Lexeme {
  readonly raw: string;
  /** What the grammar compares: one spelling, no possessive, `§u` for a unit word, `§c` for its Party committee. */
  readonly key: string;
  /** The same before the tables are asked: `committees`, `province`. */
  readonly spelt: string;
  /** The look-up key as written: `people's`, `committees`. */
  readonly plain: string;
  readonly letters: Letters;
  readonly possessive: boolean;
  readonly level: Level | undefined;
  /** Where organs lead that begin with it, if they all go on with another word of theirs; else that must be tried. */
  readonly organs: Node<OrganForm> | undefined;
  /** What it can begin or be: of the bits below. */
  readonly bits: number;
  /** Whether it is a family name; `rare` where it is also a common word. */
  readonly surname: 'common' | 'rare' | undefined;
  /** The style of its tone mark, where that has two accepted places. */
  readonly tone: ToneStyle | undefined;
}

/**
 * What a word can begin or be, found out once for each different word: nearly every word of a text begins nothing, and a bit
 * tells it.
 */
export const ROLE = 1 << 0;
export const BEFORE = 1 << 1;
export const AFTER = 1 << 2;
export const PREFIX = 1 << 3;
export const PLACE = 1 << 4;
export const CUE = 1 << 5;
export const RENDERING = 1 << 6;
/** A title whose words are in the tables as a whole. */
export const TITLE = 1 << 7;
export const ORGAN = 1 << 8;
/** A ministry by what it is for. */
export const MINISTRY = 1 << 9;
/** A capitalised syllable, which may be a part of a name of a person or place. */
export const NAME_PART = 1 << 10;
/** A title, organ or person is looked for here: … */
export const START = 1 << 11;
/** A mark is looked for here. */
export const MARK = 1 << 12;
/** An English pronoun that tells a gender. */
export const PRONOUN = 1 << 13;

export const PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** The first word of a line in which is said for whom it is signed. */
export const AUTHORITY = 1 << 14;

/** A word for a unit of the map in small letters. */
export const SMALL_UNIT = 1 << 15;

/** … a title here alone … */
export const MAY_BE_TITLE = 1 << 16;
/** … a person here alone, an organ where one of the tables begins (`ORGAN`). */
export const MAY_BE_PERSON = 1 << 17;

/** Other words may follow that make one token with it: thành phố, Việt Nam. */
export const OPENS = 1 << 18;

/** T/M, TM, K/T, KT, T/L, TL, TUQ, T/U.Q: what stands before a slash is a word by itself. */
export const AUTHORITIES: ReadonlySet<string> = new Set(['T', 'TM', 'K', 'KT', 'TL', 'TUQ']);

/** The words of a text: each by itself, or a level word of several (thành phố, Tỉnh uỷ). */
export interface Words {
  readonly list: readonly Lexeme[];
  /** All bits that some word has. */
  readonly bits: number;
  /** UTF-16 offset in the text of each word and past it, by turns. */
  readonly places: readonly number[];
}

export const UNIT = '§u';
export const COMMITTEE = '§c';
/** In the words of an organ: where a unit of the map follows them bare, as in “People's Committee Ward An Hoa”. */
export const BEHIND = '§b';

/** American spellings under the British ones that the tables use. */
const SPELLING: ReadonlyMap<string, string> = new Map([
  ['labor', 'labour'],
  ['defense', 'defence'],
  ['center', 'centre'],
  ['program', 'programme'],
]);
const IZE = /iz(?=(?:ations?|e|ed|ing)$)/;

/** The key of a word in one spelling, without a possessive. */
export function speltKey(plain: string): string {
  const key = isPossessive(plain) ? plain.slice(0, -2) : plain;
  return SPELLING.get(key) ?? (key.length > 6 ? key.replace(IZE, 'is') : key);
}

/** Whether a look-up key has the English possessive ending. */
export function isPossessive(plain: string): boolean {
  return plain.endsWith("'s");
}

/** UTF-16 offset past the word that starts at an offset of folded text; `TP.HCM` is two. The offset itself where none does. */
function firstEnd(text: string, at: number): number {
  const end = wordEnd(text, at);
  const dotted = end > at + 3 && unitAt(text, at + 2) === 0x2e;
  return dotted && isTp(text, at) && /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at + 3) ?? 0))
    ? at + 2
    : end;
}

/** A word that may be two (`firstEnd`). */
export const MAY_BE_TWO = markOf((key) => key.startsWith('tp.'));

function isTp(text: string, at: number): boolean {
  return (unitAt(text, at) | 0x20) === 0x74 && (unitAt(text, at + 1) | 0x20) === 0x70;
}

/** Calls back for each word of folded text. */
export function eachWord(text: string, take: (from: number, to: number) => void): void {
  for (let at = 0; at < text.length;) {
    const end = firstEnd(text, at);
    if (end > at) take(at, end);
    at = Math.max(end, at + 1);
  }
}

/** Look-up keys of words as they are written. */
export function plainKeys(text: string): string[] {
  const keys: string[] = [];
  eachWord(text, (from, to) => keys.push(lookupKey(text.slice(from, to))));
  return keys;
}

/** So many spaces part two columns. */
export const COLUMN_GAP = 3;

/** Whether nothing but a space or two stands in a range of folded text (UTF-16 offsets, end exclusive). */
export function isSpace(text: string, from: number, to: number): boolean {
  if (to - from >= COLUMN_GAP) return false;
  for (let i = from; i < to; i++) if (unitOf(text, i) !== 0x20) return false;
  return true;
}

export function lettersOf(raw: string): Letters {
  const first = raw.charAt(0);
  if (first.toLowerCase() === first) return 'lower';
  return raw.length > 1 && raw.toUpperCase() === raw ? 'upper' : 'title';
}

const OLD = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/u;
const NEW = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;

/** The style of tone mark of a word; undefined where it has only one. */
export function toneStyle(raw: string): ToneStyle | undefined {
  const lower = raw.toLowerCase();
  if (OLD.test(lower)) return 'old';
  return NEW.test(lower) ? 'new' : undefined;
}

/** The key of a word with the comma or dash before it; `sign`: what stands there, without spaces around it. */
export function joinedKey(sign: string, key: string): string {
  if (sign === ',') return `, ${key}`;
  return sign === '-' || sign === '–' ? `- ${key}` : key;
}

/** The key without that. */
export function unjoined(key: string): string {
  return key.startsWith(', ') || key.startsWith('- ') ? key.slice(2) : key;
}
