import { alternation, calendarNumbers } from '../../knowledge/calendar';

const cardinals = { vi: calendarNumbers('cardinal', 'vi'), en: calendarNumbers('cardinal', 'en') };
const ordinals = { vi: calendarNumbers('ordinal', 'vi'), en: calendarNumbers('ordinal', 'en') };

/** Sources of regular expressions for number words, by look-up key. */
export const VIETNAMESE_CARDINAL = alternation(cardinals.vi.keys());
export const VIETNAMESE_ORDINAL = alternation([...ordinals.vi.keys(), ...cardinals.vi.keys()]);
export const ENGLISH_CARDINAL = alternation(cardinals.en.keys());
export const ENGLISH_ORDINAL = alternation(ordinals.en.keys());

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** A Roman numeral in lower case up to LXXXIX; undefined for any other word, and for one that is not well formed. */
export function romanValue(word: string): number | undefined {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return undefined;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = ROMAN[word.charAt(i)] ?? 0;
    sum += value < (ROMAN[word.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

/** The number that a word or figure names as an ordinal or a cardinal, with the way it is written. */
export function readNumeral(
  word: string,
): { readonly value: number; readonly numeral: 'roman' | 'arabic' | 'word' } | undefined {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (figure !== undefined) return { value: Number(figure), numeral: 'arabic' };
  const roman = romanValue(word);
  if (roman !== undefined) return { value: roman, numeral: 'roman' };
  const value =
    cardinals.vi.get(word) ?? cardinals.en.get(word) ?? ordinals.en.get(word) ?? ordinals.vi.get(word);
  return value === undefined ? undefined : { value, numeral: 'word' };
}
