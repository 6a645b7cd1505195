/**
 * What only some need: folders of drafts, Word files among them or so much text that threads read it; an office's own files.
 * It is imported on demand, from a bundle of its own.
 */
export { Crew, inOrder } from './crew';
export { readDraftText } from './draft-text';
export { readOfficeTable, tableKind } from './office-table';
export { readOfficeFile } from './office-yaml';
export { recordHand } from './record-job';
export { readRules, walk } from './walk';
