import { englishOrdinal } from './number-words';
import { toRoman } from './roman';

/** Word's formats of automatic numbers, as far as drafts use them. */
export type WordNumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'ordinal'
  | 'none';

const LETTERS = 26;
/** Word repeats letters (aa, bb): more than these no page holds. */
const MOST_REPEATED = 30;

/** A number as Word shows it in a format: a … z, aa, bb; undefined for a format that is not known here. */
export function wordNumber(format: string, value: number): string | undefined {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return toRoman(value) ?? String(value);
    case 'lowerRoman':
      return toRoman(value)?.toLowerCase() ?? String(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'ordinal':
      return englishOrdinal(value);
    case 'none':
      return '';
    default:
      return undefined;
  }
}

function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % LETTERS));
  return letter.repeat(Math.min(MOST_REPEATED, Math.floor((value - 1) / LETTERS) + 1));
}
