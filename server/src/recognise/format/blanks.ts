import { formatWords } from '../../knowledge/format-words';
import { words } from '../../text/words';
import type { Block } from '../../text/source';
import type { Span } from '../../text/span';

/** What a template leaves to be filled in: runs of dots, `[nội dung]`, `xx`, underscores. */
const FOUND = /[.…]{2,}|…|_{4,}|\[[^[\]]{1,60}\]|(?<![\p{L}\d])(?:[0-2]?\d?x{1,4}|20\dx)(?![\p{L}\d])/gu;
const DOT_LEADER = /^ *\d{1,4} *$/u;
const BESIDE = /[/-]/u;

/** Dots that stand for this many or more are no ellipsis. */
const RUN = 5;

/** Gaps of a template in a block that is not quoted; linear in its length. */
export function blanksOf(block: Block): Span[] {
  const { text } = block;
  if (!/\.\.|____|[…[x]/u.test(text)) return [];
  const found: Span[] = [];
  let quoted = 0;
  let last: readonly [number, number] | undefined;
  let at = 0;
  for (const match of text.matchAll(FOUND)) {
    for (; at < match.index; at++) {
      const sign = text.charAt(at);
      if (sign === '“' || sign === '«') quoted++;
      else if ((sign === '”' || sign === '»') && quoted > 0) quoted--;
    }
    const to = match.index + match[0].length;
    if (quoted > 0 || !isBlank(text, match.index, to)) continue;
    // “…/…/2026” is one gap.
    const goesOn = last && match.index === last[1] + 1 && BESIDE.test(text.charAt(last[1]));
    if (goesOn) found.pop();
    last = [goesOn && last ? last[0] : match.index, to];
    found.push(block.span(...last));
  }
  return found;
}

function isBlank(text: string, from: number, to: number): boolean {
  const own = text.slice(from, to);
  const first = own.charAt(0);
  if (first === '_') return /\p{L}/u.test(text);
  if (first === '[') return isBracketed(text, from, to);
  const beside = BESIDE.test(text.charAt(from - 1)) || BESIDE.test(text.charAt(to));
  if (own.includes('x')) return own.length > 1 && (beside || own.startsWith('20') || isLed(text, from));
  const weight = Array.from(own).reduce((sum, sign) => sum + (sign === '…' ? 3 : 1), 0);
  if (weight < 3) return false;
  if (weight >= RUN) return !DOT_LEADER.test(text.slice(to));
  // “kinh tế số…” goes on; “số …” waits for a number.
  return beside || (text.charAt(from - 1) === ' ' && isLed(text, from));
}

/** In square brackets what a template asks for; a mark of omission is a quotation's, a link goes on with “(”. */
function isBracketed(text: string, from: number, to: number): boolean {
  if (text.charAt(to) === '(') return false;
  const inner = text.slice(from + 1, to - 1).trim();
  if (/^(?:…|\.{3,})$/u.test(inner)) return true;
  const known = formatWords().longestAt(words(inner), 0);
  return known?.values.includes('blank') === true;
}

/** After “số”, “ngày”, “dated”: the word before the gap asks for something. */
function isLed(text: string, from: number): boolean {
  const LONGEST = 12;
  const before = words(text.slice(Math.max(0, from - LONGEST), from));
  for (let length = 1; length <= 2; length++) {
    const start = before.length - length;
    const known = start < 0 ? undefined : formatWords().longestAt(before, start);
    if (known?.length === length && known.values.includes('blank-lead')) return true;
  }
  return false;
}
