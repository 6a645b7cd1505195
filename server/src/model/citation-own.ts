import type { FoundNumber } from '../recognise/citation';
import type { Block } from '../text/source';

/** A draft's own number stands among its first lines. */
export const HEADER_LINES = 25;

/**
 * Whether a block is the draft's own number line: “Số 12-BC/TU”, alone or with the place and date on the same line,
 * or after the name of the issuer in capitals.
 */
export function ownNumberLine(block: Block, numbers: readonly FoundNumber[], line: number): boolean {
  const [number] = numbers;
  if (line > HEADER_LINES || numbers.length !== 1 || !number || number.type) return false;
  const before = block.text.slice(0, number.cue?.from ?? number.from).trim();
  if (before !== before.toUpperCase() || before.length > 80 || /[.,;“"]/u.test(before)) return false;
  const after = block.text.slice(number.to).trim();
  if (after === '') return true;
  // Place and date on the same line: a capital, a comma, and no more than a date's length.
  return /^\p{Lu}[^.;:]{0,40}, /u.test(after) && after.length < 80;
}
