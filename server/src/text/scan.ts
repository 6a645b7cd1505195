import { CAPITAL, classOf, LETTER, MARK, SMALL, unitAt } from './units';

/** Reading folded text character by character. Every offset is in UTF-16 units; past the ends of the text stands nothing. */

export function isDigit(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a letter stands at an offset, or a mark that belongs to one. */
export function isLetter(text: string, at: number): boolean {
  return (classOf(unitAt(text, at)) & (LETTER | MARK)) !== 0;
}

export function isUpper(text: string, at: number): boolean {
  return (classOf(unitAt(text, at)) & CAPITAL) !== 0;
}

export function isLower(text: string, at: number): boolean {
  return (classOf(unitAt(text, at)) & SMALL) !== 0;
}

/** The first offset from `at` on that is no space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (unitAt(text, i) === 0x20) i++;
  return i;
}

/** The first offset from `at` on that is no digit. */
export function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text, i)) i++;
  return i;
}

/** Whether the text from `at` on is a title in capitals: letters, and no small one. */
export function isCapitalsFrom(text: string, at: number): boolean {
  let capitals = 0;
  for (let i = at; i < text.length; i++) {
    if (isLower(text, i)) return false;
    if (isUpper(text, i)) capitals++;
  }
  return capitals > 1;
}
