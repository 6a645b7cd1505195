import { isLower } from '../../text/scan';

const ROMAN = 'IVXLC';

/** UTF-16 offset past a run of Roman digits of one case; `at` itself where there is none. */
export function romanEnd(text: string, at: number): number {
  const small = isLower(text, at);
  let i = at;
  while (i < text.length && (small ? ROMAN.toLowerCase() : ROMAN).includes(text.charAt(i))) i++;
  return i;
}

const OPENING = '“"«„‟';

export function isOpeningQuote(char: string): boolean {
  return char !== '' && OPENING.includes(char);
}
