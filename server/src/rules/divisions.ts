import { betweenStates, difference, nodeChanges } from '../model/changes';
import { byNumber } from '../model/citation-groups';
import type { DocumentModel, PassageNodes } from '../model/types';
import type { Finding } from './types';

/** How a draft is divided for rules that judge its parts each by itself: an edit lets only the parts be judged anew that it touches. */
export interface Division<Part extends Partial<DocumentModel>> {
  /** The parts; the same list as long as they are the same. */
  parts(model: DocumentModel): readonly Part[];
  /** What is to be judged anew of a draft that was judged when it had the parts `before`. */
  changes(model: DocumentModel, before: readonly Part[]): PartChanges<Part>;
  /** What a finding goes away with; its part where this is not said. */
  owner?(part: Part, finding: Finding): object;
}

export interface PartChanges<Part> {
  /** The owners of findings that are no longer true. */
  readonly gone: Iterable<object>;
  readonly come: readonly Part[];
}

/** The division into these parts, which stay the same objects as long as the same nodes are in them. */
export function into<Part extends Partial<DocumentModel>>(
  parts: (model: DocumentModel) => readonly Part[],
): Division<Part> {
  const changes = betweenStates(difference<Part>);
  return {
    parts,
    changes: (model, before) => changes(model, before, parts(model)),
  };
}

/** The only part of a draft that is judged as a whole. */
const ALL: readonly Partial<DocumentModel>[] = [{}];

export const asAWhole: Division<Partial<DocumentModel>> = into(() => ALL);

/**
 * By what stands together: for rules that look at one node, and at others of its block. A draft is judged by runs of blocks
 * at first, which are few; then the blocks are judged again of which a node is another.
 */
export const byPassage: Division<PassageNodes> = {
  parts: ({ passages }) => passages,
  changes(model, before) {
    if (before.length === 0) return { gone: [], come: model.passages };
    const { blocks, come } = nodeChanges(model, before, model.passages);
    return { gone: blocks, come: blocks.size === 0 ? [] : [come] };
  },
  owner: (_part, { span }) => span.anchor,
};

type Cited = Pick<PassageNodes, 'citations' | 'end'>;

/** By list. */
export const byList: Division<Pick<DocumentModel, 'lists'>> = into(({ listsAlone }) => listsAlone);

/** By the document cited: its mentions, and those of others with the same number; a mention that names none is by itself. */
export const byCitedDocument: Division<Cited> = into(byNumber.all);
