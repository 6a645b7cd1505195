import type { Language } from '../../text/language';
import type { Block } from '../../text/source';
import { opensPlainNumbers, signLabels } from './inline';
import { wordLabels } from './inline-words';
import { startLabel } from './start';
import type { Label } from './types';

export type { Label, Reading } from './types';

/** The labels of one block, in the order of the text. Pure; linear in the length of the block. */
export function recogniseLabels(block: Block, language: Language): Label[] {
  let first = startLabel(block.text, language);
  if (first && opensPlainNumbers(block.text, first, language)) first = { ...first, inline: true };
  const from = first ? first.to : 0;
  const signs = signLabels(block.text, from, language, first);
  const ordinals = wordLabels(block.text, from, language);
  const rest = ordinals.length === 0 ? signs : [...signs, ...ordinals].sort((a, b) => a.from - b.from);
  if (!first) return rest;
  // “- Thứ nhất, …”: one of a list of such, as a stage behind a bullet is.
  const [ordinal] = rest;
  const isBehind =
    ordinal?.readings[0]?.numeral === 'word' &&
    first.readings[0]?.numeral === 'bullet' &&
    block.text.slice(first.to, ordinal.from).trim() === '';
  if (!isBehind || rest.length > 1) return [first, ...rest];
  return [{ ...first, stage: { ...ordinal, inline: false } }];
}
