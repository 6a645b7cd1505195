import type { Knowledge } from '../knowledge';
import type { Block } from '../text/source';
import type { Language } from './types';

/**
 * What a recogniser reads in a block, read once: an edit leaves most blocks of a document as they are. What it gives
 * is shared by all models of the document and must not be changed.
 */
export function perBlock<T>(
  read: (block: Block, language: Language, knowledge: Knowledge) => T,
): (block: Block, language: Language, knowledge: Knowledge) => T {
  const known = new WeakMap<
    Block,
    { readonly language: Language; readonly knowledge: Knowledge; readonly value: T }
  >();
  return (block, language, knowledge) => {
    const last = known.get(block);
    if (last?.language === language && last.knowledge === knowledge) return last.value;
    const value = read(block, language, knowledge);
    known.set(block, { language, knowledge, value });
    return value;
  };
}
