import type { Knowledge } from '../knowledge';
import { type CatalogueMatch, matchCatalogue } from '../model/citation-catalogue';
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
  return (first === citation ? undefined : matchCatalogue(first, knowledge, citedOn)) ?? own;
}
