import { startLabel } from '../recognise/list/start';
import type { Block } from '../text/source';
import type { Language } from './types';

/** Whether a block holds a label with no text after it, as a list item that was just begun. */
export function isEmptyItem(block: Block, language: Language): boolean {
  const text = block.text.trimEnd();
  // A label is known by the text after it.
  const label = text === '' ? undefined : startLabel(`${text} A`, language);
  return label !== undefined && label.unit === undefined && (label.stage ?? label).to >= text.length;
}
