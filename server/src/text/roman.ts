const VALUES = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }));
const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore
const LONGEST = 'MMMDCCCLXXXVIII'.length;

/** The Roman numeral of a whole number from 1 to 3999, in capitals; undefined outside that range. */
export function toRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
  let rest = value;
  let numeral = '';
  for (const [step, letters] of STEPS) {
    while (rest >= step) {
      numeral += letters;
      rest -= step;
    }
  }
  return numeral;
}

/** The value of a well-formed Roman numeral, in capitals or in small letters; undefined for any other text. */
export function fromRoman(text: string): number | undefined {
  const value = looseRoman(text);
  if (value === undefined) return undefined;
  return toRoman(value) === text.toUpperCase() ? value : undefined;
}

/**
 * The value that a run of Roman digits adds up to, well-formed or not (`IIII`, `VIV`, `XIIV`): what a malformed numeral
 * was meant to be, as far as it can be told. Undefined for text with another letter, or with mixed case.
 */
export function looseRoman(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const capitals = text.toUpperCase();
  if (text !== capitals && text !== text.toLowerCase()) return undefined;
  let sum = 0;
  for (let i = 0; i < capitals.length; i++) {
    const value = VALUES.get(capitals.charAt(i));
    if (value === undefined) return undefined;
    const next = VALUES.get(capitals.charAt(i + 1)) ?? 0;
    sum += value < next ? -value : value;
  }
  return sum > 0 && sum < 4000 ? sum : undefined;
}
