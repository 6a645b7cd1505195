export type Language = 'vi' | 'en';

/** A calendar day, ISO 8601 (`2025-03-28`). */
export type IsoDate = string;

/** UTF-16 units of a text that tell its language. */
export const SAMPLE = 20_000;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const LETTER = /\p{L}/u;
/** Share of letters that only Vietnamese has; Vietnamese prose has about a fifth, English with names at most a few hundredths. */
const THRESHOLD = 0.06;

/** 1 for a letter, 2 for one that only Vietnamese has, 0 for another sign. */
function kindOf(sign: string): number {
  return VIETNAMESE.test(sign) ? 2 : LETTER.test(sign) ? 1 : 0;
}

/** Kinds of the signs that occur often, by their code, found out when a sign is first met. */
const kinds = new Int8Array(0x2000).fill(-1);

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
    const code = sample.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    let kind = kinds[code] ?? kindOf(String.fromCodePoint(code));
    if (kind < 0) kind = kinds[code] = kindOf(String.fromCodePoint(code));
    if (kind === 1) common++;
    else if (kind === 2) vietnamese++;
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
