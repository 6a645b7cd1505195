import type { IndexRecord } from '../archive/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { duplicateNumber } from './citation/duplicate-number';
import { folderDocument } from './citation/folder-document';
import { otherDraft } from './citation/other-draft';
import { seriesOrderRule } from './date/series-order';
import { translatedDays } from './pair/days';
import { translatedDocuments } from './pair/documents';
import { translatedLists } from './pair/lists';
import { otherHolder } from './title/other-holder';
import type { Rule } from './types';

/** The rules that compare drafts. A server loads them with the index over the files: the others come without them. */
export const acrossRules: readonly Rule[] = [
  folderDocument,
  otherDraft,
  duplicateNumber,
  seriesOrderRule,
  otherHolder,
  translatedDocuments,
  translatedDays,
  translatedLists,
];

/** Whether a rule that compares drafts may find something in one of them, by what the index holds of it. */
export function mayDiffer(record: IndexRecord, index: WorkspaceIndex): boolean {
  return acrossRules.some(({ mayFind }) => mayFind?.(record, index) !== false);
}
