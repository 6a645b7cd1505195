import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { renumber } from '../../../server/src/features/list-renumber';
import { outline } from '../../../server/src/features/symbols';
import { buildModel } from '../../../server/src/model/document';
import { listRules } from '../../../server/src/rules/list';
import { checkText, knowledge } from '../../support/check';

const PIECES = [
  '1. ', '2.', '(1) ', '(2)', 'a) ', 'đ) ', 'I- ', 'IIII. ', '1.1. ', '1.1.1 A', '- ', '– B', '+ ', 'Điều 1. ', 'Chương II', 'Phụ lục',
  'Thứ nhất, ', 'Một là, ', 'First, ', '“', '”', '(', ')', '; ', ': ', '.', '\n', '\r\n', '\r', ' ', '\u00a0', '\u00ad', '\ud800', '\u0000',
  'D\u0309', 'Ð', '05 bài học', '3 groups of tasks', '“4 tại chỗ” (a, b, c)', 'khoản 3 Điều 1 Quy định này', 'abc', 'Nơi nhận:', '## ', '**',
]; // prettier-ignore

describe('lists on any text', () => {
  it('never throw, and every range lies in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (pieces, language) => {
          const text = pieces.join('');
          const model = buildModel(text, knowledge, { language });
          for (const { finding } of checkText(text, { language }, listRules).diagnoses) {
            ok(
              finding.span.start >= 0 &&
                finding.span.start <= finding.span.end &&
                finding.span.end <= text.length,
            );
            for (const fix of finding.fixes?.() ?? [])
              for (const edit of fix.edits) ok(edit.span.end <= text.length);
          }
          outline(model);
          for (const edit of renumber(model, 0, 'document'))
            ok(edit.start < edit.end && edit.end <= text.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
