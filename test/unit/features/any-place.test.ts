import fc from 'fast-check';
import { answersAt } from '../../support/trust/survive';

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
    fc.assert(fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), answersAt), { numRuns: 300 });
  });
});
