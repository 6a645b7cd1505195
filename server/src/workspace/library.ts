/**
 * Libraries that only some folders need: those with an office's own file, or with a list of what is ignored. They are
 * imported on demand, from a bundle of their own.
 */
export { default as ignore } from 'ignore';
export { default as picomatch } from 'picomatch';
export { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
