import type { Knowledge } from '../knowledge';
import type { Block } from '../text/source';
import type { Citation, DateMention, Language, PersonMention, TitleMention } from './types';

export interface Titles {
  readonly titles: readonly TitleMention[];
  readonly persons: readonly PersonMention[];
}

/** Official titles of the document with their organs, and the persons who bear them. */
export function buildTitles(
  _blocks: readonly Block[],
  _language: Language,
  _knowledge: Knowledge,
  _found: { readonly citations: readonly Citation[]; readonly dates: readonly DateMention[] },
): Titles {
  return { titles: [], persons: [] };
}
