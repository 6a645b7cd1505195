import type { Knowledge } from '../knowledge';
import { mentionsOf } from '../model/citation-groups';
import type { DocumentModel } from '../model/types';
import type { Span } from '../text/span';
import { firstMention, mentions, nameSpan } from './citations';

/** A document that is cited several times: where first in full, and how often. */
export interface MentionLens {
  readonly span: Span;
  /** Its number, or what it is called: a line may name several. */
  readonly name: string;
  readonly count: number;
}

/** The lenses of a draft, in the order of the text; the draft's own number has none. */
export function mentionLenses(model: DocumentModel, knowledge: Knowledge): MentionLens[] {
  const lenses = mentionsOf(model).groups.flatMap((group) => {
    const seen = new Set<Span>();
    // Mentions that share a number may still be of several documents: each is counted where it is first named.
    return group.flatMap((citation) => {
      if (citation.own || !citation.full) return [];
      const first = firstMention(model, citation, knowledge);
      const span = nameSpan(first);
      if (!first.full || seen.has(span)) return [];
      seen.add(span);
      const count = mentions(model, first, knowledge).length;
      return count > 1 ? [{ span, name: span.text, count }] : [];
    });
  });
  return lenses.sort((a, b) => a.span.start - b.span.start);
}
