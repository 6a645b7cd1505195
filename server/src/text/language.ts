import type { SourceText } from './source-text';
import { classAt, classOf, LETTER, PAIR, unitOf, VIETNAMESE } from './units';

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

/** Of composed text. */
export function lettersIn(text: string): Letters {
  let all = 0;
  // Added up as they are: capitals and marks come in no order that a processor could foresee.
  let vietnamese = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const own = classOf(unitOf(text, i));
    all += (own & PAIR ? classAt(text, i) : own) & LETTER;
    vietnamese += own & VIETNAMESE;
  }
  vietnamese /= VIETNAMESE;
  return { common: all - vietnamese, vietnamese };
}

/** English only where a text has few Vietnamese letters. */
export function languageOf({ common, vietnamese }: Letters): Language {
  if (common + vietnamese === 0) return 'vi';
  return vietnamese / (common + vietnamese) >= THRESHOLD ? 'vi' : 'en';
}

/** The language of a text, from its first units. */
export function detectLanguage(text: SourceText): Language {
  return languageOf(lettersIn(text.slice(0, SAMPLE).normalize('NFC')));
}
