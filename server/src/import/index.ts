import { type ReadDocument, readDocument } from './document';
import { openPackage } from './package';
import { ImportProblem, type ProblemKind } from './problem';

export type { Note, NoteKind } from './notes';
export type { ReadDocument } from './document';
export type { ProblemKind } from './problem';

/** What came of a Word file: its text, or why there is none. */
export type Imported = ReadDocument | { readonly problem: ProblemKind };

/** Reads a Word file (`.docx`) from its bytes. Pure, and never throws: whatever the bytes are, a problem says so. */
export function importDocx(bytes: Uint8Array): Imported {
  try {
    return readDocument(openPackage(bytes));
  } catch (error) {
    // Parsers may fail in ways of their own on bytes that nobody has met yet.
    return { problem: error instanceof ImportProblem ? error.kind : 'damaged' };
  }
}
