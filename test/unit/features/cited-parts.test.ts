import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { hoverAt } from '../../../server/src/features/hover';
import { namedAt } from '../../../server/src/features/named';
import { knowledge } from '../../support/check';
import { atCursor } from '../../support/cursor';

const FULL = 'Thực hiện Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều';

function places(marked: string): string[] {
  const { model, offset } = atCursor(marked, { date: '2025-10-10' });
  return (namedAt(model, offset, knowledge)?.places ?? []).map(
    ({ start, end }) => `${start}: ${model.text.slice(start, end)}`,
  );
}

function hover(marked: string): string {
  const { model, offset } = atCursor(marked, { date: '2025-10-10' });
  return hoverAt(model, offset, knowledge, 'vi')?.contents.plain ?? '';
}

describe('a part of a cited document', () => {
  const text = `${FULL}.\nTheo khoản 2 Đi│ều 4 Quy định số 37-QĐ/TW thì phải báo cáo.`;

  it('is told on hover with its document', () => {
    match(
      hover(text),
      /^Viện dẫn khoản 2 Điều 4 của:\nQuy định số 37-QĐ\/TW, ngày 25\/10\/2021 của Ban Chấp hành Trung ương/,
    );
    match(hover('Theo Điều │4 Luật Đất đai năm 2024.'), /^Viện dẫn Điều 4 của:\nLuật Đất đai năm 2024/);
  });

  it('leads to the first full mention, and shows where the same part is named', () => {
    const { model, offset } = atCursor(text);
    const named = namedAt(model, offset, knowledge);
    equal(named?.definition.start, text.indexOf('37-QĐ'));
    equal(named.renamed, undefined);
    const two =
      'Khoản 2 Điều 4 Quy định số 37-QĐ/TW nêu rõ. Xem Điều 4 Quy định số 37-QĐ/TW, kho│ản 2 Điều 4 Quy định số 37-QĐ/TW.';
    deepEqual(
      places(two).map((place) => place.replace(/^\d+: /, '')),
      ['Khoản 2 Điều 4', 'khoản 2 Điều 4'],
    );
  });
});

describe('words that point back to a document', () => {
  it('lead to its first full mention, and are among its places', () => {
    const text = `${FULL}. Quy định │nêu trên được phổ biến. Quy định số 37-QĐ/TW có hiệu lực.`;
    deepEqual(
      places(text).map((place) => place.replace(/^\d+: /, '')),
      ['37-QĐ/TW', 'Quy định nêu trên', '37-QĐ/TW'],
    );
    match(hover(text), /^Quy định số 37-QĐ\/TW, ngày 25\/10\/2021/);
    const english =
      'Pursuant to Directive No. 05-CT/TW dated May 15, 2016 of the Politburo. The abo│ve-mentioned Directive is in force.';
    deepEqual(
      places(english).map((place) => place.replace(/^\d+: /, '')),
      ['05-CT/TW', 'The above-mentioned Directive'],
    );
  });

  it('lead nowhere where two documents, or the draft itself, may be meant', () => {
    deepEqual(places(`${FULL} và Quy định số 22-QĐ/TW. Quy định n│ày có hiệu lực.`), []);
    deepEqual(places(`Số 12-QĐ/TU\n\nQUY ĐỊNH\n\n${FULL}. Quy định n│ày có hiệu lực.`), []);
    deepEqual(
      places(`${FULL}.\n\nĐiều 1. Phạm vi\nQuy định n│ày áp dụng.\n\nĐiều 2. Đối tượng\nĐảng viên.`),
      [],
    );
    ok(places(`${FULL}. Quy định n│ày có hiệu lực.`).length > 0);
  });
});
