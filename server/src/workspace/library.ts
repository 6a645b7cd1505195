/**
 * What only some need: folders with an office's own file, with a list of what is ignored, with Word files; a person who
 * looks at the pages of a draft. It is imported on demand, from a bundle of its own.
 */
export { default as ignore } from 'ignore';
export { default as picomatch } from 'picomatch';
export { pageBlocks } from '../export/html';
export { layoutOf } from '../export/layout';
export { importDocx } from '../import';
export { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
