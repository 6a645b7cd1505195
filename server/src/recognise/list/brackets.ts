import { isDigit, isLetter } from './scan';

/** A bracket or quotation mark without its counterpart in the block. Offsets in the folded text. */
export interface LoneMark {
  readonly at: number;
  readonly mark: string;
}

/** What separates the parts of an enumeration after (or before) the mark. */
const ENUMERATION = /[,;].*[,;]/su;

/**
 * Brackets and curly quotation marks that stand alone round an enumeration. A closing bracket after a number or letter
 * is a label's; a paragraph that begins with an opening quotation mark may be closed in a later one.
 */
export function loneMarks(text: string): LoneMark[] {
  if (!/[()“”]/u.test(text)) return [];
  const found: LoneMark[] = [];
  const brackets: number[] = [];
  const quotes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    switch (text.charAt(i)) {
      case '(':
        brackets.push(i);
        break;
      case ')':
        if (brackets.pop() === undefined && !closesLabel(text, i)) found.push({ at: i, mark: ')' });
        break;
      case '“':
        quotes.push(i);
        break;
      case '”':
        quotes.pop();
        break;
      default:
    }
  }
  for (const at of brackets) found.push({ at, mark: '(' });
  if (
    quotes.length === 1 &&
    quotes[0] !== undefined &&
    text.slice(0, quotes[0]).trim() !== '' &&
    !/["'’]/.test(text)
  )
    found.push({ at: quotes[0], mark: '“' });
  const complete = /[.;!?]['”"]?$/u.test(text.trimEnd());
  return found
    .filter(({ at, mark }) => complete && ENUMERATION.test(mark === ')' ? text.slice(0, at) : text.slice(at)))
    .sort((a, b) => a.at - b.at);
}

const LONGEST_LABEL = 5;

function closesLabel(text: string, close: number): boolean {
  let from = close;
  while (from > 0 && (isLetter(text.charAt(from - 1)) || isDigit(text.charCodeAt(from - 1)))) from--;
  return close - from <= LONGEST_LABEL && (from === 0 || !isLetter(text.charAt(from - 1)));
}
