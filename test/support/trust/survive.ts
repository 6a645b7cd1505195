/** What must hold of any text; each throws where it does not. */
import { ok } from 'node:assert/strict';
import { completeCitation } from '../../../server/src/features/completion-citations';
import { completeSuppression } from '../../../server/src/features/completion-suppress';
import { completeDate } from '../../../server/src/features/date-completion';
import { applyTextEdits, joinEdits } from '../../../server/src/features/edits';
import { hoverAt } from '../../../server/src/features/hover';
import { namedAt } from '../../../server/src/features/named';
import { renameNamed } from '../../../server/src/features/rename';
import { rewriteNames, rewrites } from '../../../server/src/features/rewrites';
import { selectionRanges } from '../../../server/src/features/selection';
import { buildModel } from '../../../server/src/model/document';
import { check } from '../../../server/src/rules/engine';
import { applyEdits, knowledge } from '../check';

interface Range {
  readonly start: number;
  readonly end: number;
}

function within(text: string): (range: Range) => void {
  return ({ start, end }) =>
    ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

/** A text is read, checked and mended; no rule throws, and no range leaves the text. */
export function survive(text: string): void {
  mendFirst(text, Infinity);
}

/** The same, but only so many findings are mended. */
export function mendFirst(text: string, most: number): void {
  const model = buildModel(text, knowledge, { date: '2025-03-28' });
  const inside = within(text);
  const { diagnoses, failures } = check(model, knowledge, { preview: true });
  const failure = failures[0];
  if (failure) throw new Error(`${failure.rule.id} on ${JSON.stringify(text)}`, { cause: failure.error });
  for (const [i, { finding }] of diagnoses.entries()) {
    inside(finding.span);
    for (const related of finding.related ?? []) inside(related.span);
    if (i >= most) continue;
    for (const fix of finding.fixes?.() ?? []) {
      for (const edit of fix.edits) inside(edit.span);
      applyEdits(text, fix.edits);
    }
  }
}

/** What the editor asks at a place (a share of the text) is answered, with places inside the text. */
export function answersAt(text: string, share: number): void {
  const offset = Math.round(share * text.length);
  const model = buildModel(text, knowledge);
  const inside = within(text);
  const hover = hoverAt(model, offset, knowledge, 'vi');
  if (hover) inside(hover.span);
  const named = namedAt(model, offset, knowledge);
  named?.places.forEach(inside);
  const renamed = named?.renamed && renameNamed(model, named.renamed, '58-NQ/TW', knowledge);
  if (Array.isArray(renamed)) renamed.forEach(inside);
  for (const one of [
    ...completeCitation(model, offset, knowledge),
    ...completeDate(model, offset, '2025-10-10', 'vi'),
    ...completeSuppression(model, offset, 'vi'),
  ])
    inside(one);
  selectionRanges(model, offset).forEach(inside);
  for (const name of rewriteNames) {
    const edits = rewrites[name](model, offset);
    edits.forEach(inside);
    applyTextEdits(text, joinEdits(edits.map((edit) => [edit])));
  }
}
