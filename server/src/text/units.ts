/** Classes of UTF-16 units, as bits; a unit is looked up once, when it is first met. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
/** Capital and small letters, by their Unicode category. */
export const CAPITAL = 8;
export const SMALL = 16;
/** The first unit of a character beyond U+FFFF. */
export const PAIR = 32;
/** A letter that Vietnamese has and English has not. */
export const VIETNAMESE = 64;
/** May change under folding (`text/fold.ts`). */
export const FOLDABLE = 128;
/** Opens or closes what is quoted. */
export const QUOTE = 256;
const KNOWN = 512;

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /^\p{L}$/u],
  [MARK, /^\p{M}$/u],
  [NUMBER, /^\p{N}$/u],
  [CAPITAL, /^\p{Lu}$/u],
  [SMALL, /^\p{Ll}$/u],
  [VIETNAMESE, /^[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]$/iu],
  [QUOTE, /^["“”«»]$/],
];

const known = new Uint16Array(0x10000);

/** What stands where a text has no unit: before it, or past its end. */
const NO_UNIT = -1;

/**
 * The unit at an offset that a text has, for whoever reads a text unit by unit. To engines a slice, a joined text and one of Latin
 * letters are of different kinds, and where more than four kinds were met `text.charCodeAt` is looked up anew each time, at
 * four times the cost; so is `text.length`, which is best asked once.
 */
export function unitOf(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/**
 * The unit at an offset, wherever that is. Engines read strings and tables at half the speed once they were asked for a
 * place that they do not have.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? unitOf(text, at) : NO_UNIT;
}

/** The classes of a unit; none where there is none (`unitAt`). */
export function classOf(unit: number): number {
  if (unit === NO_UNIT) return 0;
  const own = known[unit] ?? 0;
  return own === 0 ? learn(unit) : own;
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const pair = (unit & 0xfc00) === 0xd800 ? PAIR : 0;
  const foldable = isFoldable(unit) ? FOLDABLE : 0;
  return (known[unit] = KNOWN | pair | foldable | classOfCharacter(text));
}

/** True for more units than folding changes: composing may leave a combining mark as it is. */
function isFoldable(unit: number): boolean {
  if (unit < 0xa0) return unit < 0x20;
  if (unit < 0x300) return unit === 0xa0 || unit === 0xad || unit === 0xd0 || unit === 0xf0 || unit === 0x2bc;
  if (unit < 0x2000) return unit < 0x370 || unit === 0x1680;
  // Dashes, quotation marks and dots, which most lines have some of, stay as they are.
  if (unit < 0x2070)
    return (
      unit < 0x2012 || unit === 0x2018 || unit === 0x2019 || (unit > 0x2027 && unit < 0x2030) || unit > 0x205e
    );
  return unit === 0x3000 || unit === 0xfeff;
}

/** The classes that some unit of a text has. */
export function classesIn(text: string): number {
  const { length } = text;
  let all = 0;
  for (let i = 0; i < length; i++) all |= classOf(unitOf(text, i));
  return all;
}

/** The classes of the character at an offset; of a pair, those of the character which both units make. */
export function classAt(text: string, at: number): number {
  const own = classOf(unitAt(text, at));
  return own & PAIR ? classOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0)) : own;
}

function classOfCharacter(character: string): number {
  return CLASSES.reduce((all, [bit, pattern]) => (pattern.test(character) ? all | bit : all), 0);
}
