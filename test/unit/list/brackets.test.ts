import { deepEqual } from 'node:assert/strict';
import { loneMarks } from '../../../server/src/recognise/list/brackets';

/** A paragraph, and its marks that stand alone, each with its offset. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['Rà soát, kiểm tra, báo cáo.'],
  ['Rà soát (kiểm tra, báo cáo), tổng kết “năm”.'],
  ['Rà soát, kiểm tra, báo cáo).', ') 26 encloses'],
  ['Rà soát, kiểm tra), báo cáo.', ') 17'],
  ['Rà soát; kiểm tra) báo cáo; tổng kết.', ') 17'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết.', '( 8 encloses'],
  ['Rà soát (kiểm tra, báo cáo.', '( 8'],
  ['Rà soát, kiểm tra, báo cáo (tổng kết.', '( 27'],
  ['Rà soát, (kiểm tra, báo cáo.', '( 9'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết', '( 8'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết;', '( 8 encloses'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết!  ', '( 8 encloses'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết?”', '( 8 encloses', '” 37'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết:', '( 8'],
  ['Rà soát (kiểm tra, báo cáo, tổng kết”.', '( 8 encloses', '” 36'],
  ['Rà soát “kiểm tra, báo cáo, tổng kết.', '“ 8 encloses'],
  ['“Rà soát kiểm tra, báo cáo, tổng kết.', '“ 0'],
  ['  “Rà soát kiểm tra, báo cáo, tổng kết.', '“ 2'],
  ['Rà soát “kiểm tra, “báo cáo, tổng kết.', '“ 8', '“ 19'],
  ['Rà soát “kiểm tra, "báo cáo", tổng kết.', '“ 8'],
  ['Rà soát “kiểm tra, báo cáo’, tổng kết.', '“ 8'],
  ['Rà soát “kiểm tra”, báo cáo, “tổng kết, họp, nghỉ.', '“ 29 encloses'],
  ['Rà soát ((kiểm tra), báo cáo, tổng kết.', '( 8 encloses'],
  ['Rà soát (kiểm tra)), báo cáo, tổng kết).', ') 18', ') 38 encloses'],
  ['Rà soát) kiểm tra (báo cáo, tổng kết, họp.', ') 7', '( 18 encloses'],
  ['Rà soát” kiểm tra “báo cáo, tổng kết, họp.', '” 7', '“ 18 encloses'],
  ['a) Rà soát; 12) kiểm tra; iv) báo cáo; XV) tổng kết.'],
  ['12a) Rà soát; a1) kiểm tra; 123) báo cáo; ab) tổng kết.', ') 31 encloses', ') 44 encloses'],
  ['xviii) Rà soát; xxviii) kiểm tra; Ix) báo cáo; bà1) tổng kết.', ') 22', ') 36 encloses', ') 50 encloses'],
  ['5ab) Rà soát; a12) kiểm tra; đ) báo cáo; -a) tổng kết.', ') 3', ') 17'],
];

describe('brackets and quotation marks that stand alone', () => {
  for (const [text, ...marks] of ROWS)
    it(text, () =>
      deepEqual(
        loneMarks(text).map(({ at, mark, encloses }) => `${mark} ${at}${encloses ? ' encloses' : ''}`),
        marks,
      ),
    );
});
