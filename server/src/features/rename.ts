import type { Knowledge } from '../knowledge';
import type { ProductText } from '../messages';
import type { DocumentModel } from '../model/types';
import type { Renamed } from './named';
import { isDocumentName, type RenameEdit, renameEdits } from './rename-citation';
import { isPersonName, renameTitled } from './rename-titled';

/** The edits for a new name of what is named at a place, or the text of the product that says why it cannot be. */
export function renameNamed(
  model: DocumentModel,
  { offset, what }: Renamed,
  name: string,
  knowledge: Knowledge,
): readonly RenameEdit[] | ProductText {
  if (what === 'person' && !isPersonName(name)) return 'rename.bad-name';
  if (typeof what === 'string') return renameTitled(model, offset, name) ?? 'rename.bad-name';
  return isDocumentName(name) ? renameEdits(model, what, name, knowledge) : 'rename.bad-number';
}
