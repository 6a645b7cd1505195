import { classAt, classesIn, FOLDABLE, LETTER } from './units';
import { WordMemo } from './word-memo';

/**
 * Folded text: what recognisers match on. Canonically composed (NFC), with every kind of space as U+0020, invisible
 * characters dropped, typographic apostrophes and hyphens as their ASCII forms, and the Icelandic eth (U+00D0), which
 * old Vietnamese input methods leave in place of Đ (U+0110), as Đ. Dashes (– —), quotation marks, letter case and tone
 * mark placement are kept: they carry meaning. Whoever needs to know what is really written asks the original text.
 */
export interface Folded {
  readonly text: string;
  /** The classes that some unit of it has (`text/units.ts`): what a text has no unit of need not be looked for. */
  readonly classes: number;
  /** UTF-16 offset in the original for a UTF-16 offset in the folded text (its length included). */
  readonly toOriginal: (offset: number) => number;
}

const INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
const SPACE = /^[\s\u0085]$/;

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370;
}

function foldUnit(unit: string): string {
  if (INVISIBLE.test(unit)) return '';
  if (SPACE.test(unit)) return ' ';
  switch (unit) {
    case '\u00D0':
      return '\u0110';
    case '\u00F0':
      return '\u0111';
    case '\u2018':
    case '\u2019':
    case '\u02BC':
      return "'";
    case '\u2010':
    case '\u2011':
      return '-';
    default:
      return unit;
  }
}

/** One for all texts of which nothing has moved: a draft has a text for each of its lines. */
function same(offset: number): number {
  return offset;
}

/** Folds text; linear in its length, without a copy where nothing changes, and without a map where nothing moves. */
export function fold(original: string): Folded {
  const classes = classesIn(original);
  if ((classes & FOLDABLE) === 0) return { text: original, classes, toOriginal: same };
  const parts: string[] = [];
  const map: number[] = [];
  let moved = false;
  for (let i = 0; i < original.length;) {
    let end = i + 1;
    while (end < original.length && isCombining(original.charCodeAt(end))) end++;
    const cluster = end === i + 1 ? original.charAt(i) : original.slice(i, end).normalize('NFC');
    for (let k = 0; k < cluster.length; k++) {
      const folded = foldUnit(cluster.charAt(k));
      if (folded === '') continue;
      if (map.length !== i) moved = true;
      map.push(i);
      parts.push(folded);
    }
    i = end;
  }
  map.push(original.length);
  const text = parts.join('');
  const isAtPlace = !moved && text.length === original.length;
  return {
    text,
    classes: classesIn(text),
    toOriginal: isAtPlace ? same : (offset) => map[Math.min(offset, text.length)] ?? original.length,
  };
}

const PLACED_OLD = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
const TONE_TO_FIRST: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // prettier-ignore

const keys = new WordMemo(makeKey);

/**
 * The key under which a word or name is looked up: folded text in lower case, with the tone mark of an open
 * oa, oe or uy on its first vowel (`uỷ` and `ủy` have one key). Same length as its folded input.
 */
export function lookupKey(folded: string): string {
  return lookupKeyOf(folded, 0, folded.length);
}

/** The look-up key of a range of folded text (UTF-16 offsets, end exclusive). */
export function lookupKeyOf(folded: string, from: number, to: number): string {
  return keys.of(folded, from, to);
}

function makeKey(folded: string): string {
  return folded.toLowerCase().replace(PLACED_OLD, (pair, at: number, whole: string) => {
    const open = (classAt(whole, at + 2) & LETTER) === 0;
    return open && !(pair.startsWith('u') && whole.charAt(at - 1) === 'q')
      ? (TONE_TO_FIRST[pair] ?? pair)
      : pair;
  });
}

const bareKeys = new WordMemo(makeBareKey);

/** Lower case without any diacritic: for names in English drafts (`Gấu`, `Gau`) and for finding commands. */
export function bareKey(text: string): string {
  return bareKeys.of(text, 0, text.length);
}

function makeBareKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/gi, 'd').toLowerCase();
}
