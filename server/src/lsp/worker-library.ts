import type * as Library from '../workspace/library';
import { fetchLibrary } from './worker-bundles';

/** What stands in a browser worker for `workspace/library`: the build puts it there. */
export const {
  ignore,
  importDocx,
  layoutOf,
  pageBlocks,
  picomatch,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
}: typeof Library = fetchLibrary();
