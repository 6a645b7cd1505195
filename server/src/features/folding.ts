import type { DocumentModel } from '../model/types';
import { itemRange } from './list-tree';

/** Lines that can be folded away under the first of them; zero-based, both inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** A fold for every numbered heading or item (bullets too) that goes on past its first line. */
export function folds(model: DocumentModel): Fold[] {
  const found: Fold[] = [];
  for (const list of model.lists) {
    for (const item of list.items) {
      if (item.inline || item.lastBlock === item.block.index) continue;
      const { start, end } = itemRange(model, item);
      const startLine = model.lines.positionAt(start).line;
      const endLine = model.lines.positionAt(end).line;
      if (endLine > startLine) found.push({ startLine, endLine });
    }
  }
  return found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
