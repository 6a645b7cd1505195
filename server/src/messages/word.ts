import en from '../../../l10n/word.en.json';
import vi from '../../../l10n/word.vi.json';
import type { Language } from '../text/language';

/** Ids of the texts about Word files; they are the product's too, but a client takes them without all others. */
export type WordText = keyof typeof vi;

const texts: Readonly<Record<Language, Readonly<Record<WordText, string>>>> = { vi, en };

/** A text about Word files. */
export function wordText(
  language: Language,
  id: WordText,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return texts[language][id].replaceAll(/\{([a-z]+)\}/g, (place, name: string) =>
    String(params[name] ?? place),
  );
}
