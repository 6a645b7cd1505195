import type { Knowledge } from '../knowledge';
import { type CatalogueMatch, matchCatalogue, otherTyped } from '../model/citation-catalogue';
import type { Citation, DocumentModel } from '../model/types';
import { firstMention } from './citations';

/** What the catalogue has for a citation; where its own words do not decide, those of another mention may. */
export function catalogueMatch(
  model: DocumentModel,
  citation: Citation,
  knowledge: Knowledge,
): CatalogueMatch | undefined {
  const citedOn = model.date?.iso;
  const own = matchCatalogue(citation, knowledge, citedOn);
  if (own && own.kind !== 'likely') return own;
  const first = firstMention(model, citation, knowledge);
  const other = first === citation ? undefined : matchCatalogue(first, knowledge, citedOn);
  if (other ?? own) return other ?? own;
  // Quyết định for Quy định: number and day leave no other document.
  const row = otherTyped(citation, knowledge);
  return row && { kind: 'same', row };
}
