const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const CONTROL = /\p{Cc}/u;

/** A character as a terminal may show it: control characters, which could steer the terminal, are made visible. */
export function visible(character: string): string {
  if (character === '\t') return ' ';
  return CONTROL.test(character) ? '\uFFFD' : character;
}

/** Columns that a (visible) character takes on a terminal. */
export function columns(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Text safe to print, whatever stands in it. */
export function printable(text: string): string {
  let out = '';
  for (const character of text) out += character === '\n' ? character : visible(character);
  return out;
}

export interface Excerpt {
  /** The part of the line that is shown, safe to print. */
  readonly text: string;
  /** Columns before the marked range. */
  readonly before: number;
  /** Columns of the marked range, at least one. */
  readonly marked: number;
}

const ELLIPSIS = '…';

/**
 * The part of a line around a range that fits into `width` columns, with the columns of the range in it.
 * `start` and `end` are UTF-16 units in the line. Work is bounded by the width, not by the line.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const lead = Math.max(8, Math.floor(width / 3));
  let from = start;
  let used = 0;
  while (from > 0 && used < lead) {
    from -= isLow(line, from - 1) ? 2 : 1;
    used += columns(line.slice(from, from + 2));
  }
  if (from <= 1) from = 0;
  let text = from > 0 ? ELLIPSIS : '';
  let at = from > 0 ? 1 : 0;
  let before = 0;
  let marked = 0;
  let i = from;
  while (i < line.length && at < width - 1) {
    const character = String.fromCodePoint(line.codePointAt(i) ?? 0xfffd);
    const shown = visible(character);
    const size = columns(shown);
    if (i < start) before = at + size;
    else if (i < end) marked += size;
    text += shown;
    at += size;
    i += character.length;
  }
  // A combining mark that follows belongs to the last character shown.
  while (i < line.length && columns(line.charAt(i)) === 0) text += line.charAt(i++);
  if (i < line.length) text += ELLIPSIS;
  return { text, before: start <= from ? (from > 0 ? 1 : 0) : before, marked: Math.max(1, marked) };
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit < 0xe000;
}
