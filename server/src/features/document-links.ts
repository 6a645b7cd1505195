import type { DocumentModel } from '../model/types';

/** A reference of the draft to a part of itself: UTF-16 offsets of the numeral, and of the label of that part. */
export interface PartLink {
  readonly start: number;
  readonly end: number;
  readonly target: { readonly start: number; readonly end: number };
  /** The label with the words after it, on one line. */
  readonly label: string;
}

const LONGEST_LABEL = 60;

function cut(words: string): string {
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : words;
}

/** Every reference whose part the draft has, in the order of the text: “khoản 3 Điều 5 Quy định này”, “Phụ lục II”. */
export function partLinks({ references }: DocumentModel): PartLink[] {
  return references
    .flatMap(({ parts }) => parts)
    .flatMap(({ span, target }) =>
      span && target
        ? [
            {
              start: span.start,
              end: span.end,
              target: { start: target.label.start, end: target.label.end },
              label: cut(target.block.text.slice(target.labelFrom).trim()),
            },
          ]
        : [],
    )
    .sort((a, b) => a.start - b.start);
}
