import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildModel } from '../../../server/src/model/document';
import { check } from '../../../server/src/rules/engine';
import { applyEdits, knowledge } from '../../support/check';
import { loadExamples, root } from '../../support/rule-examples';
import { figure } from '../../support/figure';
import { readMarks } from '../../support/marks';

/** Reads, checks and fixes a text; throws where a rule does, or where a range leaves the text. */
function survive(text: string): void {
  const model = buildModel(text, knowledge, { date: '2025-03-28' });
  const inside = (span: { start: number; end: number }): void => {
    ok(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      `${span.start}–${span.end} of ${text.length}`,
    );
  };
  const { diagnoses, failures } = check(model, knowledge, { preview: true });
  const failure = failures[0];
  if (failure) throw new Error(`${failure.rule.id} on ${JSON.stringify(text)}`, { cause: failure.error });
  for (const { finding } of diagnoses) {
    inside(finding.span);
    for (const related of finding.related ?? []) inside(related.span);
    for (const fix of finding.fixes?.() ?? []) {
      for (const edit of fix.edits) inside(edit.span);
      applyEdits(text, fix.edits);
    }
  }
}

/** Pieces that mean something to a recogniser, so that random texts reach deep into it. */
const PIECES = [
  'Nghị quyết số ', 'Nghi\u0323 quyê\u0301t sô\u0301 ', '57-NQ/TW', '57', '-', '/', '–', 'NQ', 'TW', '30/2020/NĐ-CP', 'N\u00d0-CP', 'QH15',
  ', ngày 30/02/2025', 'ngày 31 tháng 4 năm 2025', ' của Bộ Chính trị ', ' dated December 22, 2024', ' of the Politburo', 'Resolution No. ',
  'Thứ Ba, ', '(1) ', '(3) ', '1. ', '1.1. ', 'I- ', 'IV. ', 'a) ', 'đ) ', 'Điều 5. ', 'Article 7', '05 bài học: ', '11 groups of tasks: ',
  'đồng chí ', 'Bí thư Tỉnh uỷ ', 'Chairman of the Provincial People\u2019s Council ', 'Nguyễn Văn An', 'TM. ', 'T/M ', 'khoá XIII', 'nhiệm kỳ 2025 - 2020',
  '\n', '\r\n', '\r', '\u2028', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ud800', '\udc00', '\0', '“', '”', '(', ')', ';', '. ', ', ', '<!-- partydoc-disable -->',
]; // prettier-ignore

describe('any input', () => {
  it('made of meaningful pieces is survived', () => {
    const pieces = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => survive(parts.join(''))),
      { numRuns: 1500 },
    );
    figure('texts made of meaningful pieces', 1500);
  }).timeout(120_000);

  it('of arbitrary UTF-16 units is survived', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), survive), { numRuns: 300 });
    figure('texts of arbitrary UTF-16 units', 300);
  }).timeout(60_000);

  it('every fifth prefix of every example is survived', async () => {
    let prefixes = 0;
    for (const { bad, good } of await loadExamples()) {
      for (const example of [...bad, ...good]) {
        const { text } = readMarks(example.text);
        for (let end = prefixes % 5; end <= text.length; end += 5, prefixes++) survive(text.slice(0, end));
      }
    }
    figure('prefixes of examples of rules', prefixes);
  }).timeout(300_000);

  it('every example draft cut off at every twenty-ninth place is survived', () => {
    const folder = join(root, 'examples');
    let tried = 0;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      // Each draft begins elsewhere, so that a cut falls on every kind of place.
      for (let end = name.length % 29; end <= text.length; end += 29, tried++)
        survive(text.slice(Math.max(0, end - 500), end));
    }
    ok(tried > 500);
    figure('example drafts cut off somewhere', tried);
  }).timeout(120_000);
});
