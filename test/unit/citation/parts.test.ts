import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

/** The parts of each citation: the text, and its units from the outermost. */
function parts(text: string): string[][] {
  return buildModel(text, knowledge).citations.map((citation) =>
    citation.parts.map(({ span, units }) => {
      const path = units.map(({ kind, numeral }) => `${kind} ${numeral}`).join(' > ');
      return `${text.slice(span.start, span.end)} = ${path}`;
    }),
  );
}

describe('parts of a cited document', () => {
  it('are read with their units, the outermost first', () => {
    deepEqual(parts('Theo điểm a khoản 2 Điều 4 Quy định số 22-QĐ/TW, ngày 28/7/2021.'), [
      ['điểm a khoản 2 Điều 4 = article 4 > clause 2 > point a'],
    ]);
    deepEqual(parts('As provided in Article 18, Regulation No. 22-QD/TW dated July 28, 2021.'), [
      ['Article 18 = article 18'],
    ]);
    deepEqual(parts("under Point đ, Clause 2, Article 5a of the Government's Decree No. 59/2008/ND-CP"), [
      ['Point đ, Clause 2, Article 5a = article 5a > clause 2 > point đ'],
    ]);
    deepEqual(parts('khoản 1 Phụ lục IX kèm theo Nghị quyết số 76/2025/UBTVQH15'), [
      ['khoản 1 Phụ lục IX = appendix IX > clause 1'],
    ]);
    deepEqual(parts('mục II, Phần thứ hai Nghị quyết số 57-NQ/TW'), [
      ['mục II, Phần thứ hai = part thứ hai > section II'],
    ]);
  });

  it('share their word or their outer units', () => {
    deepEqual(parts('các Điều 8, 9 và 10 Nghị định số 123/2024/NĐ-CP'), [
      ['Điều 8 = article 8', '9 = article 9', '10 = article 10'],
    ]);
    deepEqual(parts('khoản 1, khoản 2 Điều 4 và khoản 3 Điều 7 của Nghị định số 30/2020/NĐ-CP'), [
      [
        'khoản 1 = article 4 > clause 1',
        'khoản 2 Điều 4 = article 4 > clause 2',
        'khoản 3 Điều 7 = article 7 > clause 3',
      ],
    ]);
    deepEqual(parts('Clauses 1 and 2, Article 5 of Decree No. 30/2020/ND-CP'), [
      ['Clauses 1 = article 5 > clause 1', '2, Article 5 = article 5 > clause 2'],
    ]);
    deepEqual(parts('Article 4, Clause 2 of Regulation No. 22-QD/TW'), [
      ['Article 4, Clause 2 = article 4 > clause 2'],
    ]);
    deepEqual(parts('từ Điều 5 đến Điều 9 Quy chế số 11-QC/TU'), [
      ['Điều 5 = article 5', 'Điều 9 = article 9'],
    ]);
  });

  it('belong to the document before them only where none can follow', () => {
    deepEqual(parts('Quy định số 22-QĐ/TW (Điều 5) và Luật Đất đai năm 2024.'), [['Điều 5 = article 5'], []]);
    deepEqual(parts('Nghị định số 30/2020/NĐ-CP, Điều 5 Luật Đất đai năm 2024.'), [
      [],
      ['Điều 5 = article 5'],
    ]);
    deepEqual(parts('Theo Quy định số 22-QĐ/TW, Điều 5 Quy chế này được sửa.'), [[]]);
  });

  it('stand between two documents by the signs and brackets', () => {
    deepEqual(parts('Theo Quy định số 37-QĐ/TW (Điều 5, khoản 2), Quy định số 38-QĐ/TW.'), [
      ['Điều 5, khoản 2 = article 5 > clause 2'],
      [],
    ]);
    deepEqual(parts('Theo Quy định số 37-QĐ/TW, khoản 2 Điều 5; Điều 6 Quy định số 38-QĐ/TW.'), [
      ['khoản 2 Điều 5 = article 5 > clause 2'],
      ['Điều 6 = article 6'],
    ]);
    deepEqual(parts('Theo Điều 5 Quy định số 37-QĐ/TW, khoản 2 Điều 6; Điều 7 Quy định số 38-QĐ/TW.'), [
      ['Điều 5 = article 5'],
      ['khoản 2 Điều 6 = article 6 > clause 2', 'Điều 7 = article 7'],
    ]);
    deepEqual(
      parts('Under Regulation No. 37-QD/TW, Article 5, Clause 2; Article 6 of Regulation No. 38-QD/TW.'),
      [['Article 5, Clause 2 = article 5 > clause 2'], ['Article 6 = article 6']],
    );
  });

  it('are of the outer unit that the lesser sign parts them from', () => {
    deepEqual(parts('Quy định số 24-QĐ/TW (Điều 3, điểm a khoản 2 Điều 5).'), [
      ['Điều 3 = article 3', 'điểm a khoản 2 Điều 5 = article 5 > clause 2 > point a'],
    ]);
    deepEqual(parts('Theo khoản 1, Điều 5 và khoản 2, Điều 7 Quy định số 24-QĐ/TW.'), [
      ['khoản 1, Điều 5 = article 5 > clause 1', 'khoản 2, Điều 7 = article 7 > clause 2'],
    ]);
    deepEqual(parts('Under Article 5, Clause 2; Article 6, Clause 1 of Regulation No. 38-QD/TW.'), [
      ['Article 5, Clause 2 = article 5 > clause 2', 'Article 6, Clause 1 = article 6 > clause 1'],
    ]);
  });

  it('are read in capitals, decomposed, and without a number of the document', () => {
    deepEqual(parts('ĐIỂM A KHOẢN 2 ĐIỀU 4 QUY ĐỊNH SỐ 22-QĐ/TW'), [
      ['ĐIỂM A KHOẢN 2 ĐIỀU 4 = article 4 > clause 2 > point A'],
    ]);
    const text = 'khoản 2 Điều 4 Luật Đất đai năm 2024'.normalize('NFD');
    deepEqual(parts(text), [[`${'khoản 2 Điều 4'.normalize('NFD')} = article 4 > clause 2`]]);
  });

  it('are none where a number counts, or another word stands between', () => {
    for (const text of [
      'Có 5 điều Nghị quyết số 57-NQ/TW nêu rõ.',
      'năm 2024, 5 điểm mới của Nghị quyết số 57-NQ/TW',
      'Điều 5 và các văn bản thực hiện Nghị quyết số 57-NQ/TW',
      'Điều kiện của Nghị quyết số 57-NQ/TW',
    ])
      deepEqual(parts(text), [[]], text);
  });
});
