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

/** `a)`, `12)`, `iv)`: the bracket belongs to a label. */
const LABEL = /(?:^|[^\p{L}\p{N}])(?:\d{1,2}\p{Ll}?|\p{L}\d?|[ivx]{1,5})$/u;

function closesLabel(text: string, close: number): boolean {
  return LABEL.test(text.slice(Math.max(0, close - 8), close));
}
