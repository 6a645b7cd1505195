import type { Knowledge } from '../knowledge';
import type { Block } from '../text/source';
import type { Citation, DateMention, DocumentNumber, Language, NumberSystem } from './types';

export interface Citations {
  readonly citations: readonly Citation[];
  /** The draft's own number line. */
  readonly ownNumber: DocumentNumber | undefined;
  readonly system: NumberSystem | undefined;
}

/** Citations of the document with their type word, date, issuer and subject attached. */
export function buildCitations(
  _blocks: readonly Block[],
  _language: Language,
  _knowledge: Knowledge,
  _dates: readonly DateMention[],
): Citations {
  return { citations: [], ownNumber: undefined, system: undefined };
}
