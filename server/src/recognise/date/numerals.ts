import { fromRoman } from '../../text/roman';
import { calendarNumbers } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';

const cardinals = { vi: calendarNumbers('cardinal', 'vi'), en: calendarNumbers('cardinal', 'en') };
const ordinals = { vi: calendarNumbers('ordinal', 'vi'), en: calendarNumbers('ordinal', 'en') };

/** Sources of regular expressions for number words, by look-up key. */
export const VIETNAMESE_ORDINAL = alternation([...ordinals.vi.keys(), ...cardinals.vi.keys()]);
export const ENGLISH_ORDINAL = alternation(ordinals.en.keys());

/** The number that a word or figure names as an ordinal or a cardinal, with the way it is written. */
export function readNumeral(
  word: string,
): { readonly value: number; readonly numeral: 'roman' | 'arabic' | 'word' } | undefined {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (figure !== undefined) return { value: Number(figure), numeral: 'arabic' };
  const roman = fromRoman(word);
  if (roman !== undefined) return { value: roman, numeral: 'roman' };
  const value =
    cardinals.vi.get(word) ?? cardinals.en.get(word) ?? ordinals.en.get(word) ?? ordinals.vi.get(word);
  return value === undefined ? undefined : { value, numeral: 'word' };
}
