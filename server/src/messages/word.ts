import en from '../../../l10n/word.en.json';
import vi from '../../../l10n/word.vi.json';
import type { Language } from '../text/language';
import { fill } from './fill';

/** Ids of the texts about Word files; they are the product's too, but a client takes them without all others. */
export type WordText = keyof typeof vi;

const texts: Readonly<Record<Language, Readonly<Record<WordText, string>>>> = { vi, en };

/** A text about Word files. */
export function wordText(
  language: Language,
  id: WordText,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(texts[language][id], params);
}
