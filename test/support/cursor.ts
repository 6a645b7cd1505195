import { buildModel, type ModelOptions } from '../../server/src/model/document';
import type { DocumentModel } from '../../server/src/model/types';
import { knowledge } from './check';

/** Reads a text in which `│` stands for the cursor. */
export function atCursor(
  marked: string,
  options: ModelOptions = {},
): { model: DocumentModel; offset: number } {
  const offset = marked.indexOf('│');
  if (offset < 0) throw new Error(`no cursor in: ${marked}`);
  return { model: buildModel(marked.replace('│', ''), knowledge, options), offset };
}
