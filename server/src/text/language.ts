export type Language = 'vi' | 'en';

/** A calendar day, ISO 8601 (`2025-03-28`). */
export type IsoDate = string;

const SAMPLE = 20_000;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const LETTER = /\p{L}/gu;
/** Share of letters that only Vietnamese has; Vietnamese prose has about a fifth, English with names at most a few hundredths. */
const THRESHOLD = 0.06;

/** The language of a text, from its first 20,000 UTF-16 units; English only where it has few Vietnamese letters. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters === 0) return 'vi';
  return (sample.match(VIETNAMESE)?.length ?? 0) / letters >= THRESHOLD ? 'vi' : 'en';
}
