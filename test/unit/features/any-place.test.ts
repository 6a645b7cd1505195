import { doesNotThrow, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { completeCitation } from '../../../server/src/features/completion-citations';
import { completeSuppression } from '../../../server/src/features/completion-suppress';
import { completeDate } from '../../../server/src/features/date-completion';
import { applyTextEdits, joinEdits } from '../../../server/src/features/edits';
import { hoverAt } from '../../../server/src/features/hover';
import { namedAt } from '../../../server/src/features/named';
import { rewriteNames, rewrites } from '../../../server/src/features/rewrites';
import { selectionRanges } from '../../../server/src/features/selection';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

const PIECES = [
  'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
  'Nghị quyết số ',
  'Resolution No. ',
  'đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ',
  'Comrade Nguyen Van Mau, Secretary of the Provincial Party Committee',
  'ngày 30/02/2025',
  'ngày ',
  '\n1. ',
  '\n2. ',
  '\na) ',
  '\nĐiều 3. ',
  'Điều 3 Quy định này',
  ' (1) rà soát; (2) báo cáo',
  '<!-- partydoc-disable-line ',
  '\r\n',
  '\r',
  '\uD83D',
  'o\u031B\u0301',
  '\0',
  '\u00A0',
  '…',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((parts) => parts.join(' '));

describe('features at any place of any text', () => {
  it('answer without failing, with places inside the text', () => {
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const offset = Math.round(share * whole.length);
        const model = buildModel(whole, knowledge);
        const inside = ({ start, end }: { start: number; end: number }): void =>
          ok(start >= 0 && start <= end && end <= whole.length, `${start}–${end} of ${whole.length}`);
        const hover = hoverAt(model, offset, knowledge, 'vi');
        if (hover) inside(hover.span);
        const named = namedAt(model, offset, knowledge);
        named?.places.forEach(inside);
        const renamed = named?.rename?.edits('58-NQ/TW');
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
          doesNotThrow(() => applyTextEdits(whole, joinEdits(edits.map((edit) => [edit]))));
        }
      }),
      { numRuns: 300 },
    );
  });
});
