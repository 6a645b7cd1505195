import type { Language } from '../../text/language';
import { letterOrdinal } from '../../text/letters';
import { fromRoman, looseRoman } from '../../text/roman';
import type { Reading } from './types';

/** No list has more items than this in Roman numerals; DC and MIX are words. */
const LARGEST_ROMAN = 60;

/** A Roman numeral, also a malformed one. */
export function romanReading(numeral: string): { reading: Reading; malformed: boolean } | undefined {
  const value = looseRoman(numeral);
  if (value === undefined || value > LARGEST_ROMAN) return undefined;
  return { reading: { numeral: 'roman', ordinal: value }, malformed: fromRoman(numeral) === undefined };
}

/** Letters that the Vietnamese order lacks take the place of the one that follows them there; đ that of e in English. */
const FOREIGN: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { f: 'g', j: 'k', w: 'x', z: 'y' },
  en: { đ: 'e' },
};

/** A letter by its place in the order of the draft's language. */
export function letterReading(char: string, language: Language): Reading | undefined {
  const small = char.toLowerCase();
  const ordinal = letterOrdinal(small, language) ?? letterOrdinal(FOREIGN[language][small] ?? '', language);
  return ordinal === undefined ? undefined : { numeral: 'letter', ordinal };
}
