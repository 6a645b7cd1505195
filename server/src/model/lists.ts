import type { Knowledge } from '../knowledge';
import type { Block } from '../text/source';
import type { AnnouncedCount, Citation, DateMention, Language, List, Section } from './types';

export interface Structure {
  readonly lists: readonly List[];
  readonly announced: readonly AnnouncedCount[];
  readonly sections: readonly Section[];
}

/** Lists, announced counts and sections of the document. */
export function buildLists(
  _blocks: readonly Block[],
  _language: Language,
  _knowledge: Knowledge,
  _found: { readonly citations: readonly Citation[]; readonly dates: readonly DateMention[] },
): Structure {
  return { lists: [], announced: [], sections: [] };
}
