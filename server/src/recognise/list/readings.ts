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

/** Letters that the Vietnamese order lacks take the place of the one that follows them there. */
const FOREIGN: Readonly<Record<string, string>> = { f: 'g', j: 'k', w: 'x', z: 'y' };

export function letterReading(char: string): Reading | undefined {
  const small = char.toLowerCase();
  const ordinal = letterOrdinal(small, 'vi') ?? letterOrdinal(FOREIGN[small] ?? '', 'vi');
  return ordinal === undefined ? undefined : { numeral: 'letter', ordinal };
}
