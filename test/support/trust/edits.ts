/** What must hold of every edit that a draft can get. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyTextEdits, joinEdits, type TextEdit } from '../../../server/src/features/edits';
import { fixesOf, safeEdits } from '../../../server/src/features/fixes';
import { formatEdits } from '../../../server/src/features/format';
import { namedAt } from '../../../server/src/features/named';
import { renameNamed } from '../../../server/src/features/rename';
import { rewriteNames, rewrites } from '../../../server/src/features/rewrites';
import { type Encoding, Positions } from '../../../server/src/lsp/positions';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { check, type Diagnosis } from '../../../server/src/rules/engine';
import { knowledge } from '../check';

const encodings: readonly Positions[] = (['utf-8', 'utf-16', 'utf-32'] as Encoding[]).map(
  (encoding) => new Positions(encoding),
);
const FORMAT = { toneMarks: 'hoà', quotationMarks: 'curly', severities: {} } as const;
/** More than this many rounds of mending is no end. */
const ROUNDS = 10;

/** The edits of each thing that changes a draft, by what a person asked for. */
function* allEdits(
  model: DocumentModel,
  diagnoses: readonly Diagnosis[],
): Generator<[string, readonly TextEdit[]]> {
  for (const diagnosis of diagnoses)
    for (const [i, { edits }] of fixesOf(diagnosis, 'vi').entries())
      yield [`fix ${i} of ${diagnosis.rule.id}`, edits];
  yield ['all safe fixes', safeEdits(diagnoses)];
  yield ['formatting', formatEdits(model, knowledge, FORMAT)];
  const places = [
    ...model.citations.slice(0, 5).map(({ number }) => number?.span.start),
    ...model.persons.slice(0, 5).map(({ span }) => span.start),
  ];
  for (const place of places) {
    const rename = place === undefined ? undefined : namedAt(model, place, knowledge)?.renamed;
    for (const name of ['58-NQ/TW', 'Lê Thị Mẫu']) {
      const edits = rename && renameNamed(model, rename, name, knowledge);
      if (Array.isArray(edits)) yield [`rename to ${name}`, joinEdits(edits.map((edit: TextEdit) => [edit]))];
    }
  }
  const starts = new Set(
    model.lists.slice(0, 8).flatMap(({ items }) => items.slice(1, 2).map((i) => i.label.start)),
  );
  for (const at of starts)
    for (const name of rewriteNames)
      yield [`${name} at ${at}`, joinEdits(rewrites[name](model, at).map((edit) => [edit]))];
}

/** Whether an offset parts what belongs together: a pair of surrogates, or CR and LF. */
function parts(text: string, at: number): boolean {
  const two = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && (two === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(two));
}

/** Asserts of edits what a person relies on: they touch what they say and nothing else, in every encoding, and can be undone. */
function harmless(model: DocumentModel, what: string, given: readonly TextEdit[]): string {
  // The protocol takes edits in any order, so long as none overlaps another.
  const edits = given.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const { lines } = model;
  const text = model.text.slice();
  let from = 0;
  for (const { start, end } of edits) {
    ok(from <= start && start <= end && end <= text.length, `${what}: ${start}–${end} after ${from}`);
    ok(!parts(text, start) && !parts(text, end), `${what}: ${start}–${end} parts a character`);
    from = end;
  }
  const after = applyTextEdits(text, edits);

  // As an editor applies them: by lines and characters, from the last to the first.
  for (const positions of encodings) {
    const moved = edits.map((edit) => {
      const { start, end } = positions.range(lines, edit);
      return {
        start: positions.offset(lines, start),
        end: positions.offset(lines, end),
        newText: edit.newText,
      };
    });
    deepEqual(
      moved,
      edits.map(({ start, end, newText }) => ({ start, end, newText })),
      `${what}: ${positions.encoding}`,
    );
  }
  const document = TextDocument.create('file:///a.vbd', 'party-document', 1, text);
  const asked = edits.map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
  equal(TextDocument.applyEdits(document, asked), after, what);

  // Between the edits every unit stands as it stood; putting back what they took gives the text.
  const undo: TextEdit[] = [];
  let shift = 0;
  let last = 0;
  for (const { start, end, newText } of edits) {
    equal(after.slice(last + shift, start + shift), text.slice(last, start), what);
    undo.push({ start: start + shift, end: start + shift + newText.length, newText: text.slice(start, end) });
    shift += newText.length - (end - start);
    last = end;
  }
  equal(after.slice(last + shift), text.slice(last), what);
  equal(applyTextEdits(after, undo), text, what);
  return after;
}

const bare = (text: string): boolean => /(?<!\r)\n|\r(?!\n)/.test(text);

function read(
  text: string,
  language?: 'vi' | 'en',
): { model: DocumentModel; diagnoses: readonly Diagnosis[] } {
  const model = buildModel(text, knowledge, language ? { language } : {});
  return { model, diagnoses: check(model, knowledge, { preview: true }).diagnoses };
}

/** Checks every edit that a text can get; gives their number. */
export function everyEdit(text: string): number {
  const { model, diagnoses } = read(text);
  let count = 0;
  const windows = text.includes('\r\n') && !bare(text);
  for (const [what, edits] of allEdits(model, diagnoses)) {
    const after = harmless(model, what, edits);
    ok(!windows || !bare(after), `${what} brings another line ending: ${JSON.stringify(after)}`);
    count += edits.length;
  }
  return count;
}

/** Mends a text until nothing certain is left, and asserts that there is an end and that mending it again does nothing. */
export function converges(text: string): void {
  const { model } = read(text);
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = applyTextEdits(current, safeEdits(read(current, model.language).diagnoses));
    if (next === current) return;
    current = next;
  }
  ok(false, `no end of mending: ${JSON.stringify(text.slice(0, 200))}`);
}
