import { isDigit, isLetter, skipSpaces } from '../../text/scan';
import { unitAt } from '../../text/units';

/** Reading the signs of document numbers in folded text; every offset is in UTF-16 units of that text. */

const DASHES = '-–—−';

/** Cyrillic and Greek capitals that look like Latin ones, each with its Latin look-alike. */
const LOOK_ALIKES = new Map(
  Array.from('АAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ')
    .map((c, i, all) => [c, all[i + 1] ?? c] as const)
    .filter((_, i) => i % 2 === 0),
);

/** Text with look-alike capitals as the Latin letters that they look like. Same length. */
export function latin(text: string): string {
  return hasLookAlike(text) ? Array.from(text, (c) => LOOK_ALIKES.get(c) ?? c).join('') : text;
}

/** Whether a text has Greek or Cyrillic letters, which may look like Latin ones. */
export function hasLookAlike(text: string): boolean {
  return /[\u0370-\u04FF]/u.test(text);
}

/** Letters that a symbol may hold: A–Z, Đ and Ư in either case. */
function isSymbolLetter(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit < 128) return isLetter(text, at);
  if (unit === 0x110 || unit === 0x111 || unit === 0x1af || unit === 0x1b0) return true;
  return unit >= 0x370 && unit < 0x500 && LOOK_ALIKES.has(text.charAt(at));
}

/** Start of the run of spaces that ends at `at`. */
export function skipSpacesBack(text: string, at: number): number {
  return skipBack(text, at, ' ');
}

/** Start of the run of signs that ends at `at`. */
export function skipBack(text: string, at: number, signs: string): number {
  while (at > 0 && signs.includes(text.charAt(at - 1))) at--;
  return at;
}

/** End of the run of letters, digits and ampersands at `at`; `plain` where all its letters may stand in a symbol. */
export function wordEnd(text: string, at: number): { end: number; plain: number } {
  let plain = at;
  while (isSymbolLetter(text, plain) || isDigit(text, plain) || unitAt(text, plain) === 38) plain++;
  let end = plain;
  while (isLetter(text, end) || isDigit(text, end)) end++;
  return { end, plain };
}

/** Start of the run of letters that ends at `at`. */
export function wordStart(text: string, at: number): number {
  while (at > 0 && isLetter(text, at - 1)) at--;
  return at;
}

export interface Separator {
  /** The separator with the spaces around it. */
  readonly from: number;
  readonly to: number;
  /** `-` for any dash. */
  readonly sign: '-' | '/';
  readonly spaced: boolean;
  /** Another sign than the plain hyphen, or one typed twice. */
  readonly odd: boolean;
  /** A sign that may stand for the hyphen as well as for the slash. */
  readonly either: boolean;
}

const SLASHES = '/／⁄';
/** Signs typed in place of a separator; only where they touch both neighbours, for some end a sentence. */
const STRAY = '._\\|';

/** The separator at `at`, spaces before and after it included. */
export function readSeparator(text: string, at: number): Separator | undefined {
  const begin = skipSpaces(text, at);
  const first = text.charAt(begin);
  if (first === '') return undefined;
  const stray = STRAY.includes(first);
  const dash = DASHES.includes(first);
  if (!dash && !stray && !SLASHES.includes(first)) return undefined;
  if (stray && (begin > at || !isLetter(text, begin + 1))) return undefined;
  let end = begin + 1;
  const second = text.charAt(end);
  const twice = !stray && second !== '' && (DASHES.includes(second) || SLASHES.includes(second));
  if (twice) end++;
  const to = skipSpaces(text, end);
  return {
    from: at,
    to,
    sign: dash ? '-' : '/',
    spaced: begin > at || to > end,
    odd: twice || (first !== '-' && first !== '/'),
    either: stray || (twice && DASHES.includes(first) !== DASHES.includes(second)),
  };
}
