import { deepEqual } from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

/** The text with its hints in ‹ › where they are shown. */
function shown(text: string, range = { start: 0, end: text.length }): string {
  const model = buildModel(text, knowledge);
  let out = '';
  let at = 0;
  for (const { offset, label } of inlayHints(model, range, model.language)) {
    out += `${text.slice(at, offset)}‹${label}›`;
    at = offset;
  }
  return out + text.slice(at);
}

describe('inlay hints', () => {
  it('tell the weekday of a date that has none beside it, and how many items follow a count', () => {
    deepEqual(
      shown('Họp ngày 05/8/2025, thứ Tư ngày 06/8/2025; nêu 4 việc: (1) một; (2) hai; (3) ba.'),
      'Họp ngày 05/8/2025‹thứ Ba›, thứ Tư ngày 06/8/2025; nêu 4 việc‹đếm được 3›: (1) một; (2) hai; (3) ba.',
    );
    deepEqual(
      shown(
        'The committee met on March 28, 2025 and set 3 groups of tasks: (1) the first; (2) the second; (3) the third.',
      ),
      'The committee met on March 28, 2025‹Friday› and set 3 groups of tasks‹3 found›: (1) the first; (2) the second; (3) the third.',
    );
  });

  it('say nothing of a date without its year, a month, or a count without its list', () => {
    for (const text of [
      'Họp ngày 05/8 và trong tháng 8/2025.',
      'Toàn tỉnh có 4 huyện và 12 xã mới được thành lập.',
      'Ngày 31/02/2025 không có thật.',
    ])
      deepEqual(shown(text), text);
  });

  it('of a range are those in it', () => {
    const text = 'Họp ngày 05/8/2025.\nHọp ngày 06/8/2025.';
    const start = text.indexOf('\n') + 1;
    deepEqual(shown(text, { start, end: text.length }), 'Họp ngày 05/8/2025.\nHọp ngày 06/8/2025‹thứ Tư›.');
  });
});
