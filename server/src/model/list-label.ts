import type { Label, Reading } from '../recognise/list';
import type { Language } from '../text/language';
import { ordinalLetter } from '../text/letters';
import { cardinalAt, cardinalWords, ordinalWords } from '../text/number-words';
import { toRoman } from '../text/roman';
import { words } from '../text/words';

/** What a label looks like, apart from its number: the style of a list, and the label of another number in that style. */

/** Whether a label's letters are capitals. */
function isCapital(text: string): boolean {
  return text !== text.toLowerCase();
}

/** The label's form: `(1)`, `1.`, `I-`, `a)`, `1.1.`, `article 1`, `part thứ nhất`, `một là`, `-`. */
export function styleOf(label: Label, reading: Reading, numeral: string): string {
  const sample = sampleOf(reading, numeral);
  if (label.unit !== undefined) return `${label.unit.unit} ${sample}`;
  switch (label.words) {
    case undefined:
      return `${label.open}${'1.'.repeat(label.prefix.length)}${sample}${label.close}`;
    case 'thứ':
      return 'thứ nhất';
    case 'là':
      return 'một là';
    default:
      return label.words;
  }
}

function sampleOf(reading: Reading, numeral: string): string {
  const capital = isCapital(numeral);
  switch (reading.numeral) {
    case 'roman':
      return capital ? 'I' : 'i';
    case 'letter':
      return capital ? 'A' : 'a';
    case 'word':
      return 'thứ nhất';
    default:
      return '1';
  }
}

/**
 * What labels of one list share: the style, but for the form of a unit's numeral and the full stop after a bracket.
 * Decimal labels of one depth are one family; their list is told by the numbers before the last.
 */
export function familyOf(label: Label, reading: Reading, numeral: string): string {
  if (label.unit !== undefined) return label.unit.unit;
  if (reading.numeral === 'word' || reading.numeral === 'bullet') return label.words ?? '';
  const close = label.close === ').' ? ')' : label.close;
  const sample = sampleOf(reading, numeral);
  if (isPlainInline(label)) return INLINE + sample + close;
  return `${label.open}${reading.numeral === 'decimal' ? `1.${label.prefix.length}` : sample}${close}`;
}

/** Before the family of numbers in a paragraph, which the paragraphs' own numbers do not go on from. */
export const INLINE = 'inline ';

/** `1.`, `1-` inside a paragraph. */
function isPlainInline(label: Label): boolean {
  return label.inline && !label.close.startsWith(')');
}

/** The family without its exact punctuation, where one list mixes them: `I-` and `I.`, or `(1)` and `1)`. */
export function looseFamilyOf(label: Label, reading: Reading, numeral: string): string | undefined {
  if (label.unit !== undefined || label.words !== undefined || isPlainInline(label)) return undefined;
  const bracket = label.close.startsWith(')') ? ')' : '';
  return (reading.numeral === 'decimal' ? `1.${label.prefix.length}` : sampleOf(reading, numeral)) + bracket;
}

export const CAPITAL_RANK = 10;
const NUMBER_RANK = 12;
const POINT_RANK = 18;
const SMALL_ROMAN_RANK = 19;
const WORDS_RANK = 20;
export const BULLET_RANK = 21;

/** Where a style usually stands in the ladder of levels: a smaller rank is further up. */
export function rankOf(label: Label, reading: Reading, numeral: string): number {
  if (label.unit !== undefined) return label.unit.rank;
  switch (reading.numeral) {
    case 'bullet':
      return BULLET_RANK;
    case 'word':
      return WORDS_RANK;
    case 'decimal':
      return NUMBER_RANK + label.prefix.length;
    case 'roman':
      return isCapital(numeral) ? CAPITAL_RANK : SMALL_ROMAN_RANK;
    case 'letter':
      return isCapital(numeral) ? CAPITAL_RANK : POINT_RANK;
    default:
      return label.close === ')' || label.open === '(' ? POINT_RANK : NUMBER_RANK;
  }
}

/**
 * The numeral of `ordinal` written as `like` is (`like` is the numeral of a label of the same list): its kind, case,
 * leading zero, prefix. Undefined where there is none, past the end of an alphabet.
 */
export function numeralLike(
  like: string,
  kind: Reading['numeral'],
  ordinal: number,
  language: Language,
): string | undefined {
  if (ordinal < 1) return undefined;
  switch (kind) {
    case 'arabic':
      return like.startsWith('0') ? String(ordinal).padStart(2, '0') : String(ordinal);
    case 'decimal':
      return like.slice(0, like.lastIndexOf('.') + 1) + String(ordinal);
    case 'roman': {
      const roman = toRoman(ordinal);
      return isCapital(like) ? roman : roman?.toLowerCase();
    }
    case 'letter': {
      const letter = ordinalLetter(ordinal, language);
      return isCapital(like) ? letter?.toUpperCase() : letter;
    }
    case 'word':
      return /^\d/.test(like)
        ? numeralLike(like, 'arabic', ordinal, language)
        : inCaseOf(like, wordsLike(like, ordinal));
    default:
      return undefined;
  }
}

const VIETNAMESE_ORDINAL = /^thứ\s/i;
const ENGLISH_ORDINAL = /(?:st|nd|rd|th)(?:ly)?$/i;

function wordsLike(like: string, ordinal: number): string | undefined {
  if (VIETNAMESE_ORDINAL.test(like)) return ordinalWords(ordinal, 'vi');
  if (ENGLISH_ORDINAL.test(like))
    return (ordinalWords(ordinal, 'en') ?? '') + (/ly$/i.test(like) ? 'ly' : '');
  return cardinalWords(ordinal, cardinalAt(words(like), 0, 'en') ? 'en' : 'vi');
}

/** Words with the capitals of what they take the place of. */
export function inCaseOf(like: string, words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (like.length > 1 && like === like.toUpperCase()) return words.toUpperCase();
  return isCapital(like.slice(0, 1)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
