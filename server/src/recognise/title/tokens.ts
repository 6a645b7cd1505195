import { wordEnd } from '../../text/words';

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
  /** Other words may follow that make one token with it: thành phố, Việt Nam. */
  readonly opens: boolean;
  /** A title, organ, person or wrong rendering can begin with it. */
  readonly starts: boolean;
  /** A wrong rendering can begin with it. */
  readonly startsRendering: boolean;
  /** The style of its tone mark, where that has two accepted places. */
  readonly tone: ToneStyle | undefined;
}

/** A word of a block, or a level word of several (thành phố, Tỉnh uỷ). */
export class Token {
  constructor(
    /** UTF-16 offsets in the folded text of the block, end exclusive. */
    readonly from: number,
    readonly to: number,
    readonly word: Lexeme,
  ) {}

  get raw(): string {
    return this.word.raw;
  }

  get key(): string {
    return this.word.key;
  }

  get plain(): string {
    return this.word.plain;
  }

  get letters(): Letters {
    return this.word.letters;
  }

  get possessive(): boolean {
    return this.word.possessive;
  }

  get level(): Level | undefined {
    return this.word.level;
  }
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

export function isPossessive(plain: string): boolean {
  return plain.endsWith("'s");
}

const TP = /tp\.(?=\p{L})/iuy;

/** Calls back for each word of folded text; `TP.HCM` is two. */
export function eachWord(text: string, take: (from: number, to: number) => void): void {
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    TP.lastIndex = at;
    if (end > at + 3 && text.charCodeAt(at + 2) === 0x2e && TP.test(text)) {
      take(at, at + 2);
      take(at + 3, end);
    } else take(at, end);
    at = end;
  }
}

/** Whether nothing but spaces stands in a range of folded text. */
export function isSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 0x20) return false;
  return true;
}

export function lettersOf(raw: string): Letters {
  const first = raw.charAt(0);
  if (first.toLowerCase() === first) return 'lower';
  return raw.length > 1 && raw.toUpperCase() === raw && raw.toLowerCase() !== raw ? 'upper' : 'title';
}

const OLD = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/u;
const NEW = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;

/** The style of tone mark of a word; undefined where it has only one. */
export function toneStyle(raw: string): ToneStyle | undefined {
  if (raw.length < 2 || raw.length > 6) return undefined;
  const lower = raw.toLowerCase();
  if (OLD.test(lower)) return 'old';
  return NEW.test(lower) ? 'new' : undefined;
}
