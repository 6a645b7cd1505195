/** Why a Word file gives no text. Each has its words in `l10n/word.*.json`. */
export type ProblemKind =
  | 'empty'
  | 'too-large'
  | 'bomb'
  | 'not-word'
  | 'old-format'
  | 'rtf'
  | 'encrypted'
  | 'macros'
  | 'entities'
  | 'damaged'
  | 'no-text';

export class ImportProblem extends Error {
  constructor(readonly kind: ProblemKind) {
    super(kind);
  }
}
