import { deepEqual, equal } from 'node:assert/strict';
import type { Knowledge } from '../../../server/src/knowledge';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import {
  appendedRows,
  documentRow,
  newTable,
  personRow,
  type RowCells,
} from '../../../server/src/workspace/office-add';
import { nameTable } from '../../../server/src/workspace/office-edit';
import { knowledge, withRoster } from '../../support/check';

describe('the row of a cited document', () => {
  const rows = (text: string, language: Language = 'vi'): (RowCells | undefined)[] => {
    const model = buildModel(text, knowledge, { language });
    return model.citations.map((citation) => documentRow(model, citation, knowledge));
  };
  const cells = (more: RowCells): RowCells => ({
    number: '330-KH/TU',
    date: '29/01/2024',
    type: 'Kế hoạch',
    issuer: 'Tỉnh uỷ Sơn Hà',
    subject: '',
    ...more,
  });
  it('has what the draft says of it', () => {
    deepEqual(rows('Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ Sơn Hà về phát triển du lịch.'), [
      cells({ subject: 'về phát triển du lịch' }),
    ]);
    deepEqual(rows('Theo văn bản số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ Sơn Hà.'), [cells({ type: '' })]);
    const english = 'Plan No. 330-KH/TU dated January 29, 2024 of the Son Ha Provincial Party Committee';
    const { subject: _, ...others } = cells({ issuer: 'Son Ha Provincial Party Committee' });
    deepEqual(rows(`${english} on tourism.`, 'en'), [{ ...others, subjectEn: 'on tourism' }]);
  });
  for (const text of [
    'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.',
    'Kế hoạch số 330-KH/TU, ngày 29/01/2024.',
    'Kế hoạch số 330-KH/TU của Tỉnh uỷ.',
    'Kế hoạch số ...-KH/TU, ngày 29/01/2024 của Tỉnh uỷ.',
    'Kế hoạch số 330-KH/TU, ngày 30/02/2024 của Tỉnh uỷ.',
    'Kế hoạch số 330-KH/TU, tháng 01/2024 của Tỉnh uỷ.',
  ])
    it(`is not offered where it is known, or not known well enough: ${text}`, () =>
      deepEqual(rows(text), [undefined]));
});

describe('the row of a person', () => {
  const rows = (text: string, known: Knowledge = knowledge): (RowCells | undefined)[] => {
    const model = buildModel(text, known, { language: 'vi' });
    return model.titles.map((title) => personRow(model, title, known));
  };
  it('has name and title as the draft writes them, on one line', () =>
    deepEqual(rows('Đồng chí Lê Văn Sáu, Bí thư  Tỉnh uỷ Sơn Hà, dự.'), [
      { name: 'Lê Văn Sáu', title: 'Bí thư Tỉnh uỷ Sơn Hà', place: '' },
    ]));
  it('is not offered for who held the post, for a post without a name, for who is in the roster', () => {
    deepEqual(rows('Đồng chí Lê Văn Sáu, nguyên Bí thư Tỉnh uỷ, dự.'), [undefined]);
    deepEqual(rows('Bí thư Tỉnh uỷ chủ trì.'), [undefined]);
    const roster = withRoster([{ name: 'Lê Văn Sáu', titleId: 'prov-party-secretary' }]);
    deepEqual(rows('Đồng chí Lê Văn Sáu, Bí thư Tỉnh uỷ, dự.', roster), [undefined]);
  });
});

describe('tables that the product writes', () => {
  const HEAD = 'Số ký hiệu;Ngày ban hành;Loại văn bản;Cơ quan ban hành;Trích yếu;Khoá;Tình trạng;Ghi chú';
  it('open in Excel: a mark of their encoding, its separator, cells with a separator in quotes', () => {
    const row = { number: '01-CT/TU', date: '05/3/2025', subject: 'về "du lịch"; và' };
    equal(newTable('catalogue', [row]), `\uFEFF${HEAD}\r\n01-CT/TU;05/3/2025;;;"về ""du lịch""; và";;;\r\n`);
  });
  it('have a column for subjects in English where there is one', () => {
    const head = HEAD.replace('Trích yếu;', 'Trích yếu;Trích yếu tiếng Anh;');
    equal(newTable('catalogue', [{ number: '1', subjectEn: 'on x' }]), `\uFEFF${head}\r\n1;;;;;on x;;;\r\n`);
  });

  const row = { number: '01-CT/TU', date: '05/3/2025' };
  const appended: readonly (readonly [string, string, string])[] = [
    [
      'its own columns and line breaks',
      'Ngày ban hành;Số ký hiệu\n05/02/2025;02-CT/TU\n',
      '05/3/2025;01-CT/TU\n',
    ],
    ['a line break before, where the last line has none', 'number,date\r\n1,2', '\r\n01-CT/TU,05/3/2025\r\n'],
    [
      'nothing in columns that it does not know, or has twice',
      'number\tnote on x\tnumber\n',
      '01-CT/TU\t\t\n',
    ],
    ['its head too, where it is empty', '', newTable('catalogue', [row])],
  ];
  for (const [what, text, expected] of appended)
    it(`grow by a row with ${what}`, () => equal(appendedRows('catalogue', text, [row]), expected));
});

describe('naming a table in the office’s settings', () => {
  const HEAD = '# Cài đặt dùng chung của cơ quan · Settings shared by an office\n';
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['', `${HEAD}catalogue: [b.csv]\n`],
    ['\n', `${HEAD}catalogue: [b.csv]\n`],
    ['# ghi chú\n', '# ghi chú\n\ncatalogue:\n  - b.csv\n'],
    ['null\n', 'catalogue:\n  - b.csv\n'],
    ['place: Sơn Hà # nơi\n', 'place: Sơn Hà # nơi\ncatalogue:\n  - b.csv\n'],
    ['catalogue:\n', 'catalogue:\n  - b.csv\n'],
    ['catalogue: a.csv\n', 'catalogue:\n  - a.csv\n  - b.csv\n'],
    ['catalogue: [a.csv]\n', 'catalogue: [ a.csv, b.csv ]\n'],
    ['place: Sơn Hà\r\ncatalogue: a.csv\r\n', 'place: Sơn Hà\r\ncatalogue:\r\n  - a.csv\r\n  - b.csv\r\n'],
    ['catalogue: 5\n', undefined],
    ['catalogue: {a: b}\n', undefined],
    ['- x\n', undefined],
    ['chữ\n', undefined],
    ['a: [\n', undefined],
  ];
  for (const [text, expected] of cases)
    it(`${expected === undefined ? 'leaves' : 'changes'} ${JSON.stringify(text)}`, () =>
      equal(nameTable(text, 'catalogue', 'b.csv'), expected));
});
