import { grouped } from '../model/grouped';
import type { Citation, DocumentModel, PassageNodes } from '../model/types';

/**
 * How a draft is divided for rules that judge its parts each by itself. A part stays the same object as long as the same
 * nodes are in it: an edit lets only the parts be judged anew that it touches.
 */
export type Division<Part extends Partial<DocumentModel>> = (model: DocumentModel) => readonly Part[];

/** By what stands together: for rules that look at one node, and at others of its paragraph. */
export const byPassage: Division<PassageNodes> = ({ passages }) => passages;

type Cited = Pick<PassageNodes, 'citations' | 'end'>;

/** By list. */
export const byList: Division<Pick<DocumentModel, 'lists'>> = ({ listsAlone }) => listsAlone;

/** By the document cited: its mentions, and those of others with the same number; a mention that names none is by itself. */
export const byCitedDocument: Division<Cited> = grouped(
  ({ citations }) => citations,
  ({ number, ordinal, key, span }: Citation) => [number?.ordinal ?? ordinal ?? key ?? span.text],
  (citations, end): Cited => ({ citations, end }),
);
