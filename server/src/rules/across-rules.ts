import { duplicateNumber } from './citation/duplicate-number';
import { folderDocument } from './citation/folder-document';
import { otherDraft } from './citation/other-draft';
import { translation as citedInTranslation } from './citation/translation';
import { seriesOrderRule } from './date/series-order';
import { translation as daysOfTranslation } from './date/translation';
import { translation as partsOfTranslation } from './list/translation';
import { otherHolder } from './title/other-holder';
import type { Rule } from './types';

/** The rules that compare drafts. A server loads them with the index over the files: the others come without them. */
export const acrossRules: readonly Rule[] = [
  folderDocument,
  otherDraft,
  duplicateNumber,
  citedInTranslation,
  seriesOrderRule,
  daysOfTranslation,
  partsOfTranslation,
  otherHolder,
];
