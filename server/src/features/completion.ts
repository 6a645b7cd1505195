import type { DocumentModel } from '../model/types';

export type CompletionKind = 'document' | 'date' | 'title' | 'person' | 'organ' | 'rule';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What replaces the text from `start` to `end` (UTF-16 offsets). */
  readonly newText: string;
  readonly start: number;
  readonly end: number;
  /** What the typed text is compared with, where it is not the label. */
  readonly filterText?: string;
  /** The likeliest first. */
  readonly sortText: string;
}

/** The text of a line up to the cursor, with the offset of its first unit. */
export interface LineHead {
  readonly text: string;
  readonly start: number;
}

const HEAD = 120;

/** The end of the line before an offset: what completion looks at, however long the line is. */
export function lineHead(model: DocumentModel, offset: number): LineHead {
  const lineStart = model.lines.lineStart(model.lines.positionAt(offset).line);
  const start = Math.max(lineStart, offset - HEAD);
  return { text: model.text.slice(start, offset), start };
}
