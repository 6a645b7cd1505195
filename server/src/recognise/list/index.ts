import type { Language } from '../../text/language';
import type { Block } from '../../text/source';
import { inlineLabels, opensPlainNumbers } from './inline';
import { startLabel } from './start';
import type { Label } from './types';

export type { Label, Reading } from './types';

/** The labels of one block, in the order of the text. Pure; linear in the length of the block. */
export function recogniseLabels(block: Block, language: Language): Label[] {
  let first = startLabel(block.text, language);
  if (first && opensPlainNumbers(block.text, first, language)) first = { ...first, inline: true };
  const rest = inlineLabels(block.text, first ? first.to : 0, language, first);
  return first ? [first, ...rest] : rest;
}
