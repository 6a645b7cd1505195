import { classAt, LETTER, VIETNAMESE } from './units';

export type Language = 'vi' | 'en';

/** A calendar day, ISO 8601 (`2025-03-28`). */
export type IsoDate = string;

/** UTF-16 units of a text that tell its language. */
export const SAMPLE = 20_000;
/** Share of letters that only Vietnamese has; Vietnamese prose has about a fifth, English with names at most a few hundredths. */
const THRESHOLD = 0.06;

/** How many letters a text has that both languages have, and how many that only Vietnamese has. */
export interface Letters {
  readonly common: number;
  readonly vietnamese: number;
}

export function lettersIn(text: string): Letters {
  const sample = text.normalize('NFC');
  let common = 0;
  let vietnamese = 0;
  for (let i = 0; i < sample.length; i++) {
    const own = classAt(sample, i);
    if ((own & VIETNAMESE) !== 0) vietnamese++;
    else if ((own & LETTER) !== 0) common++;
  }
  return { common, vietnamese };
}

/** English only where a text has few Vietnamese letters. */
export function languageOf({ common, vietnamese }: Letters): Language {
  if (common + vietnamese === 0) return 'vi';
  return vietnamese / (common + vietnamese) >= THRESHOLD ? 'vi' : 'en';
}

/** The language of a text, from its first units. */
export function detectLanguage(text: string): Language {
  return languageOf(lettersIn(text.slice(0, SAMPLE)));
}
