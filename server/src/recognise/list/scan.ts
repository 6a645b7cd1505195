import { CAPITAL, classOf, LETTER, MARK, SMALL, unitAt } from '../../text/units';

/** Classes of characters of one UTF-16 unit, for hand-written scanning. */

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isUpper(char: string): boolean {
  return (classOf(unitAt(char, 0)) & CAPITAL) !== 0;
}

export function isLower(char: string): boolean {
  return (classOf(unitAt(char, 0)) & SMALL) !== 0;
}

export function isLetter(char: string): boolean {
  return (classOf(unitAt(char, 0)) & (LETTER | MARK)) !== 0;
}

/** The first offset from `at` on that is no space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (unitAt(text, i) === 32) i++;
  return i;
}

/** The end of a run of digits that starts at `at`; `at` itself where there is none. */
export function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(unitAt(text, i))) i++;
  return i;
}

const ROMAN = 'IVXLC';

/** The end of a run of Roman digits of one case; `at` itself where there is none. */
export function romanEnd(text: string, at: number): number {
  const small = isLower(text.charAt(at));
  let i = at;
  while (i < text.length && (small ? ROMAN.toLowerCase() : ROMAN).includes(text.charAt(i))) i++;
  return i;
}

const OPENING = '“"«„‟';
export function isOpeningQuote(char: string): boolean {
  return char !== '' && OPENING.includes(char);
}

/** Whether the text from `at` on is a title in capitals: letters, and no small one. */
export function isCapitalsFrom(text: string, at: number): boolean {
  let capitals = 0;
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i);
    if (isLower(char)) return false;
    if (isUpper(char)) capitals++;
  }
  return capitals > 1;
}
