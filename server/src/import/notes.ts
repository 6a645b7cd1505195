/** What a draft of plain text cannot carry. Each has its words in `l10n/word.*.json`. */
export type NoteKind =
  | 'picture'
  | 'shape'
  | 'object'
  | 'equation'
  | 'text-box'
  | 'deleted'
  | 'comment'
  | 'hidden'
  | 'struck'
  | 'emphasis'
  | 'header-footer'
  | 'merged-cells'
  | 'symbol'
  | 'number-format'
  | 'legacy-font'
  | 'element';

export interface Note {
  readonly kind: NoteKind;
  readonly count: number;
  /** Where the first one stands: the number of its paragraph; 0 for what is on every page. */
  readonly paragraph: number;
  /** Names or words of what was met, the first few. */
  readonly detail: string;
}

const MOST_DETAILS = 5;

/** Gathers notes; of each kind one, with its count. */
export class Notes {
  readonly #found = new Map<NoteKind, { count: number; paragraph: number; details: Set<string> }>();

  add(kind: NoteKind, paragraph: number, detail = ''): void {
    const found = this.#found.get(kind) ?? { count: 0, paragraph, details: new Set() };
    this.#found.set(kind, found);
    found.count++;
    if (detail !== '' && found.details.size < MOST_DETAILS) found.details.add(detail);
  }

  all(): Note[] {
    return Array.from(this.#found, ([kind, { count, paragraph, details }]) => ({
      kind,
      count,
      paragraph,
      detail: [...details].join(', '),
    }));
  }
}
