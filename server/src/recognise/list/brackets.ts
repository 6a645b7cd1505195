/** A bracket or quotation mark without its counterpart in the block. Offsets in the folded text. */
export interface LoneMark {
  readonly at: number;
  readonly mark: '(' | ')' | '“' | '”';
  /** It stands round an enumeration, in a paragraph that is complete. */
  readonly encloses: boolean;
}

const COMPLETE = /[.;!?]['”"]?$/u;

/**
 * Brackets and curly quotation marks that stand alone in a block. A closing bracket after a number or letter is a
 * label's; where straight quotation marks stand too, curly ones prove nothing.
 */
export function loneMarks(text: string): LoneMark[] {
  if (!/[()“”]/u.test(text)) return [];
  const alone: { at: number; mark: LoneMark['mark'] }[] = [];
  const brackets: number[] = [];
  const quotes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    switch (text.charAt(i)) {
      case '(':
        brackets.push(i);
        break;
      case ')':
        if (brackets.pop() === undefined && !closesLabel(text, i)) alone.push({ at: i, mark: ')' });
        break;
      case '“':
        quotes.push(i);
        break;
      case '”':
        if (quotes.pop() === undefined) alone.push({ at: i, mark: '”' });
        break;
      default:
    }
  }
  for (const at of brackets) alone.push({ at, mark: '(' });
  for (const at of quotes) alone.push({ at, mark: '“' });
  if (alone.length === 0) return [];
  const complete = COMPLETE.test(text.slice(-8).trimEnd());
  const mixed = quotes.length > 1 || /["'’]/.test(text);
  const { second, lastButOne } = separators(text);
  const start = text.length - text.trimStart().length;
  const encloses = (at: number, mark: LoneMark['mark']): boolean => {
    if (!complete || mark === '”') return false;
    // A paragraph that begins with the mark quotes what goes on in the next one.
    if (mark === '“' && (mixed || at <= start)) return false;
    return mark === ')' ? second < at : lastButOne > at;
  };
  return alone
    .sort((a, b) => a.at - b.at)
    .map(({ at, mark }) => ({ at, mark, encloses: encloses(at, mark) }));
}

/** Offsets of what separates the parts of an enumeration: an enumeration before a mark has two of them, as one after it. */
function separators(text: string): { readonly second: number; readonly lastButOne: number } {
  let [first, second, lastButOne, last] = [Infinity, Infinity, -1, -1];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== ',' && char !== ';') continue;
    if (first === Infinity) first = i;
    else if (second === Infinity) second = i;
    lastButOne = last;
    last = i;
  }
  return { second, lastButOne };
}

/** `a)`, `12)`, `iv)`: the bracket belongs to a label. */
const LABEL = /(?:^|[^\p{L}\p{N}])(?:\d{1,2}\p{Ll}?|\p{L}\d?|[ivx]{1,5}|[IVX]{1,5})$/u;

function closesLabel(text: string, close: number): boolean {
  return LABEL.test(text.slice(Math.max(0, close - 8), close));
}
