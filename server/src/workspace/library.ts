/**
 * What only some folders need: those with an office's own file, with a list of what is ignored, with Word
 * files. It is imported on demand, from a bundle of its own.
 */
export { default as ignore } from 'ignore';
export { default as picomatch } from 'picomatch';
export { importDocx } from '../import';
export { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
