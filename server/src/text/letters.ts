import type { Language } from './language';

/**
 * The letters that number points, in order. Vietnamese documents count đ, and leave out ă, â, ê, ô, ơ, ư and the
 * foreign f, j, w, z; English ones use the English alphabet.
 */
const ORDER: Readonly<Record<Language, string>> = {
  vi: 'abcdđeghiklmnopqrstuvxy',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** Place of a letter in the order of a language, from 1; undefined where that order has no such letter. */
export function letterOrdinal(letter: string, language: Language): number | undefined {
  if (letter.length !== 1) return undefined;
  const at = ORDER[language].indexOf(letter.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** The small letter at a place, from 1; undefined past the end of the alphabet. */
export function ordinalLetter(ordinal: number, language: Language): string | undefined {
  return ORDER[language].charAt(ordinal - 1) || undefined;
}
