import { deepEqual } from 'node:assert/strict';
import { builtInKnowledge, withOffice } from '../../../server/src/knowledge';
import { matchCatalogue } from '../../../server/src/model/citation-catalogue';
import { buildModel } from '../../../server/src/model/document';
import { readOfficeTable } from '../../../server/src/workspace/office-table';

const builtIn = builtInKnowledge();
const TABLE = `Số ký hiệu;Ngày ban hành;Loại văn bản;Cơ quan ban hành;Ngày ghi nhầm
05-NQ/TU;12/3/2021;Nghị quyết;Tỉnh uỷ Sơn Hà;
06-NQ/TU;12/3/2020;Nghị quyết;Tỉnh uỷ Sơn Hà;
07-NQ/ĐU;12/3/2023;Nghị quyết;Đảng uỷ xã Bình Lâm;
12/2023/QĐ-UBND;12/3/2023;Quyết định;Uỷ ban nhân dân tỉnh Sơn Hà;
09-QĐ/TU;12/3/2023;Quy định;Tỉnh uỷ Sơn Hà;
08-NQ/TU;12/3/2023;Nghị quyết;Tỉnh uỷ Sơn Hà;05/7/2022
`;
const knowledge = withOffice(builtIn, readOfficeTable('catalogue', 'file:///a.csv', TABLE, builtIn));

/** What the first citation of a sentence is taken for: `kind number`. */
function match(text: string, language: 'vi' | 'en' = 'vi'): string | undefined {
  const model = buildModel(text, knowledge, { language });
  const citation = model.citations.find(({ number }) => number);
  const found = citation && matchCatalogue(citation, knowledge, '2026-01-05');
  return found && `${found.kind} ${found.row.number}`;
}

describe('a citation of a local document', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['with its own day', 'Nghị quyết số 05-NQ/TU, ngày 12/3/2021 của Tỉnh uỷ Sơn Hà', 'same 05-NQ/TU'],
    [
      'without a place, in the office’s own province',
      'Nghị quyết số 05-NQ/TU, ngày 12/3/2021 của Tỉnh uỷ',
      'same 05-NQ/TU',
    ],
    [
      'of another province on the same day',
      'Nghị quyết số 05-NQ/TU, ngày 12/3/2021 của Tỉnh uỷ Bình Lâm',
      undefined,
    ],
    [
      'with another day of the month',
      'Nghị quyết số 05-NQ/TU, ngày 13/3/2021 của Tỉnh uỷ Sơn Hà',
      'other-date 05-NQ/TU',
    ],
    ['with another month', 'Nghị quyết số 05-NQ/TU, ngày 12/4/2021 của Tỉnh uỷ', 'other-date 05-NQ/TU'],
    ['with another year', 'Nghị quyết số 05-NQ/TU, ngày 12/3/2022 của Tỉnh uỷ Sơn Hà', 'other-date 05-NQ/TU'],
    [
      'of another province, with another day',
      'Nghị quyết số 05-NQ/TU, ngày 13/3/2021 của Tỉnh uỷ Bình Lâm',
      undefined,
    ],
    ['of another term', 'Nghị quyết số 05-NQ/TU, ngày 20/5/2016 của Tỉnh uỷ Sơn Hà', undefined],
    [
      'of a day that others give it by mistake',
      'Nghị quyết số 08-NQ/TU, ngày 05/7/2022 của Tỉnh uỷ Sơn Hà',
      'other-date 08-NQ/TU',
    ],
    [
      'of another province, on that day',
      'Nghị quyết số 08-NQ/TU, ngày 05/7/2022 của Tỉnh uỷ Bình Lâm',
      undefined,
    ],
    ['two figures off', 'Nghị quyết số 05-NQ/TU, ngày 13/4/2021 của Tỉnh uỷ Sơn Hà', undefined],
    [
      'with another month of a year of congress',
      'Nghị quyết số 06-NQ/TU, ngày 12/11/2020 của Tỉnh uỷ Sơn Hà',
      undefined,
    ],
    ['of a city’s committee', 'Nghị quyết số 05-NQ/TU, ngày 13/3/2021 của Thành uỷ Bình Lâm', undefined],
    [
      'of a commune without its name, with another day',
      'Nghị quyết số 07-NQ/ĐU, ngày 13/3/2023 của Đảng uỷ',
      undefined,
    ],
    [
      'of that commune, with another day',
      'Nghị quyết số 07-NQ/ĐU, ngày 13/3/2023 của Đảng uỷ xã Bình Lâm',
      'other-date 07-NQ/ĐU',
    ],
    [
      'of the Government’s Party committee',
      'Nghị quyết số 07-NQ/ĐU, ngày 13/3/2023 của Đảng uỷ Chính phủ',
      undefined,
    ],
    [
      'of another province’s People’s Committee',
      'Quyết định số 12/2023/QĐ-UBND, ngày 20/6/2023 của Uỷ ban nhân dân tỉnh Bình Lâm',
      undefined,
    ],
    [
      'of the province’s People’s Committee, the year in its number',
      'Quyết định số 12/2023/QĐ-UBND, ngày 20/6/2023 của Uỷ ban nhân dân tỉnh Sơn Hà',
      'other-date 12/2023/QĐ-UBND',
    ],
    [
      'of another type under the same symbol',
      'Quyết định số 09-QĐ/TU, ngày 13/3/2023 của Tỉnh uỷ Sơn Hà',
      undefined,
    ],
    ['without a day', 'Nghị quyết số 05-NQ/TU của Tỉnh uỷ Sơn Hà', 'likely 05-NQ/TU'],
  ];
  for (const [name, text, expected] of cases)
    it(`${name}: ${expected ?? 'nothing is said'}`, () => deepEqual(match(`Thực hiện ${text}.`), expected));

  it('in English, the place before the name of the body', () => {
    const text = (place: string, day: string): string =>
      `The board implements Resolution No. 05-NQ/TU dated ${day} of the ${place} Provincial Party Committee.`;
    deepEqual(match(text('Son Ha', 'March 12, 2021'), 'en'), 'same 05-NQ/TU');
    deepEqual(match(text('Son Ha', 'March 13, 2021'), 'en'), 'other-date 05-NQ/TU');
    deepEqual(match(text('Binh Lam', 'March 13, 2021'), 'en'), undefined);
  });
});
