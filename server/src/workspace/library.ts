/**
 * What only some need: folders with an office's own files, with a list of what is ignored, with Word files. It is imported
 * on demand, from a bundle of its own.
 */
export { default as ignore } from 'ignore';
export { importDocx } from '../import';
export { readOfficeTable, tableKind } from './office-table';
export { readOfficeFile } from './office-yaml';
