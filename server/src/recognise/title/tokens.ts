import { lookupKey } from '../../text/fold';

export type Letters = 'lower' | 'title' | 'upper';

/** A level word as the grammar sees it. */
export interface Level {
  readonly levels: readonly string[];
  readonly kind: 'province' | 'city' | undefined;
  /** Under which its forms meet: Provincial and Province are one. */
  readonly noun: string;
  readonly validTo: string | undefined;
}

/** A word of a block, or a level word of several (thành phố, Tỉnh uỷ). */
export interface Token {
  /** UTF-16 offsets in the folded text of the block, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  /** What the grammar compares: one spelling, no possessive, `§u` for a unit word, `§c` for its Party committee. */
  readonly key: string;
  /** The look-up key as written: `people's`, `committees`. */
  readonly plain: string;
  readonly letters: Letters;
  readonly possessive: boolean;
  readonly level: Level | undefined;
  /** A hyphen or slash right before or after it: a part of a document number or of a compound. */
  readonly stuckBefore: boolean;
  readonly stuckAfter: boolean;
}

export const UNIT = '§u';
export const COMMITTEE = '§c';
/** In the words of an organ: where a unit of the map follows them bare, as in “People's Committee Ward An Hoa”. */
export const BEHIND = '§b';

/** A raw word before the lexicon has looked at it. */
export interface RawWord {
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  readonly key: string;
  readonly plain: string;
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.&][\p{L}\p{M}\p{N}]+)*/gu;
const TP = /^tp\.(?=\p{L})/iu;

/** American spellings under the British ones that the tables use. */
const SPELLING: ReadonlyMap<string, string> = new Map([
  ['labor', 'labour'],
  ['defense', 'defence'],
  ['center', 'centre'],
  ['program', 'programme'],
]);
const IZE = /iz(?=(?:ations?|e|ed|ing)$)/;

function spellingKey(word: string): Pick<RawWord, 'key' | 'plain' | 'possessive'> {
  const plain = lookupKey(word);
  let key = plain;
  const possessive = key.endsWith("'s");
  if (possessive) key = key.slice(0, -2);
  key = SPELLING.get(key) ?? (key.length > 6 ? key.replace(IZE, 'is') : key);
  return { key, plain, possessive };
}

/** The words of folded text; `TP.HCM` is two. */
export function rawWords(text: string): RawWord[] {
  const found: RawWord[] = [];
  const push = (from: number, raw: string): void => {
    found.push({ from, to: from + raw.length, raw, ...spellingKey(raw) });
  };
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    if (TP.test(raw)) {
      push(match.index, raw.slice(0, 2));
      push(match.index + 3, raw.slice(3));
    } else push(match.index, raw);
  }
  return found;
}

export function lettersOf(raw: string): Letters {
  const first = raw.charAt(0);
  if (first.toLowerCase() === first) return 'lower';
  return raw.length > 1 && raw.toUpperCase() === raw && raw.toLowerCase() !== raw ? 'upper' : 'title';
}
