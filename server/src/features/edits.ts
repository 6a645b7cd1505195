import type { Edit } from '../rules/types';

/** An edit of the document as it is now: UTF-16 offsets, end exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export function toTextEdit({ span, newText }: Edit): TextEdit {
  return { start: span.start, end: span.end, newText };
}

/** True where two edits cannot both be applied: they share a unit, or insert at one place. */
function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

/**
 * Joins groups of edits (each the whole of one fix) into one list that can be applied at once: a group that clashes
 * with an earlier one is left out as a whole. Sorted by place.
 */
export function joinEdits(groups: readonly (readonly TextEdit[])[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const group of groups) {
    if (group.some((edit) => touchesSorted(taken, edit))) continue;
    for (const edit of group) taken.splice(insertionPoint(taken, edit), 0, edit);
  }
  return taken;
}

/** Where an edit belongs in a sorted list: by its start, and an insertion before what replaces the text behind it. */
function insertionPoint(sorted: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && (other.start - edit.start || other.end - edit.end) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touchesSorted(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  // Edits of a sorted list that is free of clashes are ordered by their ends too: only neighbours can clash.
  const at = insertionPoint(sorted, edit);
  for (let i = Math.max(0, at - 2); i < sorted.length; i++) {
    const other = sorted[i];
    if (!other || other.start > edit.end) break;
    if (clash(other, edit)) return true;
  }
  return false;
}

/** The text after sorted edits that do not clash. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.newText);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
