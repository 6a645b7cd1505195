/**
 * What only some need: folders with an office's own files, with a list of what is ignored, with Word files, with so much text
 * that threads read it. It is imported on demand, from a bundle of its own.
 */
export { default as ignore } from 'ignore';
export { importDocx } from '../import';
export { Crew, inOrder } from './crew';
export { readOfficeTable, tableKind } from './office-table';
export { readOfficeFile } from './office-yaml';
