import citationEn from '../../../l10n/citation.en.json';
import citationVi from '../../../l10n/citation.vi.json';
import dateEn from '../../../l10n/date.en.json';
import dateVi from '../../../l10n/date.vi.json';
import formatEn from '../../../l10n/format.en.json';
import formatVi from '../../../l10n/format.vi.json';
import listEn from '../../../l10n/list.en.json';
import listVi from '../../../l10n/list.vi.json';
import pairEn from '../../../l10n/pair.en.json';
import pairVi from '../../../l10n/pair.vi.json';
import productEn from '../../../l10n/product.en.json';
import productVi from '../../../l10n/product.vi.json';
import textEn from '../../../l10n/text.en.json';
import textVi from '../../../l10n/text.vi.json';
import titleEn from '../../../l10n/title.en.json';
import titleVi from '../../../l10n/title.vi.json';
import wordEn from '../../../l10n/word.en.json';
import wordVi from '../../../l10n/word.vi.json';
import type { Language } from '../text/language';
import { fill } from './fill';

/** What one rule says, in one language. */
export interface RuleTexts {
  /** A few words: the rule's name for a reader. */
  readonly title: string;
  /** Why it matters and when it speaks: a short paragraph of its page. */
  readonly why: string;
  /** Messages and titles of fixes (`fix.…`) by id, with `{parameter}` places. */
  readonly messages: Readonly<Record<string, string>>;
}

type Texts = Readonly<Record<string, RuleTexts>>;

const rules: Readonly<Record<Language, Texts>> = {
  vi: { ...citationVi, ...dateVi, ...listVi, ...titleVi, ...formatVi, ...textVi, ...pairVi },
  en: { ...citationEn, ...dateEn, ...listEn, ...titleEn, ...formatEn, ...textEn, ...pairEn },
};

const product: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { ...productVi, ...wordVi },
  en: { ...productEn, ...wordEn },
};

/** The texts of a rule; undefined where a catalogue lacks it (a test forbids that). */
export function ruleTexts(language: Language, ruleId: string): RuleTexts | undefined {
  return rules[language][ruleId];
}

/** A message of a rule in a language; its id where the catalogue lacks it. */
export function ruleMessage(
  language: Language,
  ruleId: string,
  messageId: string,
  params?: Readonly<Record<string, string | number>>,
): string {
  return fill(rules[language][ruleId]?.messages[messageId] ?? messageId, params);
}

/** Ids of the product's texts; a test asserts that both catalogues have the same. */
export type ProductText = keyof typeof productVi | keyof typeof wordVi;

/** A text of the product itself: command line, server, hovers. */
export function productText(
  language: Language,
  id: ProductText,
  params?: Readonly<Record<string, string | number>>,
): string {
  return fill(product[language][id] ?? id, params);
}
