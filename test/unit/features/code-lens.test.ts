import { deepEqual } from 'node:assert/strict';
import { mentionLenses } from '../../../server/src/features/code-lens';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

/** Lenses as “line: name count”, lines from 1. */
function lenses(...lines: string[]): string[] {
  const model = buildModel(lines.join('\n'), knowledge);
  return mentionLenses(model, knowledge).map(
    ({ span, name, count }) => `${model.lines.positionAt(span.start).line + 1}: ${name} ${count}`,
  );
}

const FULL = 'Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/8/2025 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số.';
const SHORT = 'Các cấp uỷ tiếp tục thực hiện Nghị quyết số 12-NQ/TU trong năm.';

describe('code lens', () => {
  it('counts the mentions of a document above the first full one', () => {
    deepEqual(lenses(SHORT, FULL, SHORT, FULL), ['2: 12-NQ/TU 4']);
  });

  it('counts a short form without a symbol where it is clear what it means', () => {
    deepEqual(lenses(FULL, 'Các cấp uỷ đã quán triệt Nghị quyết số 12 trong toàn tỉnh.'), ['1: 12-NQ/TU 2']);
  });

  it('has nothing to say of a document cited once, never in full, or of the draft itself', () => {
    deepEqual(lenses(FULL), []);
    deepEqual(lenses(SHORT, SHORT), []);
    deepEqual(
      lenses(
        'TỈNH UỶ SƠN HÀ',
        '*',
        'Số 15-BC/TU',
        '',
        'Sơn Hà, ngày 05 tháng 8 năm 2025',
        '',
        'BÁO CÁO',
        'Số liệu của Báo cáo số 15-BC/TU này được tính đến ngày 31/7/2025.',
      ),
      [],
    );
  });

  it('keeps apart documents that share a number, by their dates', () => {
    const other = FULL.replace('05/8/2025', '20/3/2018');
    deepEqual(lenses(FULL, FULL, other, other), ['1: 12-NQ/TU 2', '3: 12-NQ/TU 2']);
  });

  it('stand in the order of the text', () => {
    const second = FULL.replace('12-NQ', '07-CTr').replace('Nghị quyết', 'Chương trình');
    deepEqual(lenses(second, FULL, SHORT, second), ['1: 07-CTr/TU 2', '2: 12-NQ/TU 2']);
  });
});
