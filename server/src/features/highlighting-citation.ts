import { type Knowledge, statusAt } from '../knowledge';
import type { CatalogueMatch } from '../model/citation-catalogue';
import type { Citation, DocumentModel } from '../model/types';
import { mentionsBeside } from '../model/citation-groups';
import { firstMention } from './citations';
import { catalogueMatch } from './catalogue-match';

/** What is known of the document that a citation names, for an editor to show by colour. */
export interface CitationState {
  /**
   * `own`: the draft's own number; `full`: a complete mention; `short`: one whose document is known, from a full mention
   * in the draft or from the catalogue; `unresolved`: one whose document is not.
   */
  readonly mention: 'own' | 'full' | 'short' | 'unresolved';
  /** Another document has taken its place by the draft's date. */
  readonly superseded: boolean;
}

export function citationState(model: DocumentModel, citation: Citation, knowledge: Knowledge): CitationState {
  if (citation.own) return { mention: 'own', superseded: false };
  const match = catalogueMatch(model, citation, knowledge);
  return {
    mention: citation.full ? 'full' : match || isTold(model, citation, knowledge) ? 'short' : 'unresolved',
    superseded: match !== undefined && isSuperseded(model, match, knowledge),
  };
}

/** Whether the draft itself says elsewhere which document is meant: in full, or by its own number line at its head. */
function isTold(model: DocumentModel, citation: Citation, knowledge: Knowledge): boolean {
  if (mentionsBeside(model, citation)?.[0]?.own === true) return true;
  return firstMention(model, citation, knowledge).full;
}

/** Only where it is beyond doubt which document is meant, and when the draft was written. */
function isSuperseded(model: DocumentModel, { kind, row }: CatalogueMatch, knowledge: Knowledge): boolean {
  if (model.date === undefined || kind !== 'same') return false;
  return statusAt(knowledge, row, model.date.iso).kind === 'superseded';
}
