import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { TableKind } from '../../../server/src/workspace/office-columns';
import { readOfficeTable } from '../../../server/src/workspace/office-table';
import { completeCell, helpOnCell } from '../../../server/src/workspace/office-table-help';
import { completeSetting, helpOnSetting } from '../../../server/src/workspace/settings-help';
import { knowledge } from '../../support/check';

/** A text in which `│` stands for the cursor. */
function cursor(marked: string): { text: string; offset: number } {
  return { text: marked.replace('│', ''), offset: marked.indexOf('│') };
}

describe('writing the office’s settings', () => {
  const offered = (marked: string): { names: string[]; instead: Set<string> } => {
    const { text, offset } = cursor(marked);
    const found = completeSetting(text, offset, 'vi');
    const instead = new Set(found.map(({ start, end }) => text.slice(start, end)));
    return { names: found.map(({ newText }) => newText), instead };
  };
  const values: Readonly<Record<string, readonly string[]>> = {
    'preview: │': ['true', 'false'],
    'preview: t│': ['true', 'false'],
    'messageLanguage:│': ['auto', 'vi', 'en'],
    'severities:\r\n  date/weekday: │': ['error', 'warning', 'information', 'hint', 'off'],
    "severities:\n  # ghi chú\n\n  'date/weekday': err│or # vì sao": [
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ],
    'place: │': [],
    'severities: │': [],
    'unknown:\n  key│': [],
    '\n\n  key│': [],
    '│ severities': [],
  };
  for (const [marked, expected] of Object.entries(values))
    it(`offers values: ${JSON.stringify(marked)}`, () => deepEqual(offered(marked).names, expected));

  it('offers the settings at the start of a line, and the rules below “severities”, in place of what is typed', () => {
    for (const marked of ['│', 'sev│', 'place: Sơn Hà\nsev│']) {
      const { names, instead } = offered(marked);
      ok(names.includes('severities: ') && names.includes('place: '), marked);
      deepEqual([...instead], [marked.includes('sev') ? 'sev' : '']);
    }
    for (const marked of [
      'severities:\n  │',
      'severities:\n  date/w│',
      'severities:\n\n  # ghi chú\n  date/w│',
    ]) {
      const { names, instead } = offered(marked);
      ok(names.includes('date/weekday: ') && !names.includes('place: '), marked);
      deepEqual([...instead], [marked.includes('date') ? 'date/w' : '']);
    }
    // Where the colon is there already, it is not written again.
    ok(offered('sev│: ').names.includes('severities'));
  });

  const help = (marked: string, language: 'vi' | 'en' = 'en'): string | undefined => {
    const { text, offset } = cursor(marked);
    const found = helpOnSetting(text, offset, language);
    return found && `${text.slice(found.start, found.end)}: ${found.text}`;
  };
  it('explains a setting and a rule under the cursor, in both languages', () => {
    match(help('place│: Sơn Hà') ?? '', /^place: .*place/i);
    match(help('place│: Sơn Hà', 'vi') ?? '', /^place: Địa danh/);
    match(help('severities:\n  date/week│day: off') ?? '', /^date\/weekday: .*\n\n/);
  });
  for (const marked of [
    '│',
    'unknown│: 1',
    'place: S│ơn Hà',
    '  place│: x',
    'severities:\n  date/none│: off',
    '│ place:',
  ])
    it(`explains nothing else: ${JSON.stringify(marked)}`, () => equal(help(marked), undefined));
});

describe('writing the office’s tables', () => {
  const VI = 'Số ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Tình trạng;Độ tin cậy;Trích yếu đủ\n';
  const EN = 'number;type;issuer;date;status;confidence;subject_complete\n';
  const ROSTER_VI = 'Họ và tên;Chức danh;Cơ quan;Địa phương;Giới tính;Từ ngày\n';
  const ROSTER_EN = 'name;title;organ;place;gender;from\n';
  const read = (kind: TableKind, marked: string) => {
    const { text, offset } = cursor(marked);
    return { text, offset, table: readOfficeTable(kind, 'file:///a.csv', text, knowledge) };
  };
  const offered = (kind: TableKind, marked: string): string[] => {
    const { table, offset } = read(kind, marked);
    return completeCell(table, offset, knowledge, '2026-03-02').map(({ label }) => label);
  };

  const whole: readonly (readonly [TableKind, string, readonly string[]])[] = [
    ['catalogue', `${VI}01-CT/TU;;;│;;;\n`, ['02/03/2026']],
    ['catalogue', `${EN}01-CT/TU;;;│;;;\n`, ['2026-03-02']],
    ['catalogue', `${VI}01-CT/TU;;;;│;;\n`, ['còn hiệu lực', 'hết hiệu lực', 'không rõ']],
    ['catalogue', `${EN}01-CT/TU;;;;│;;\n`, ['in-force', 'superseded', 'unknown']],
    ['catalogue', `${VI}01-CT/TU;;;;;│;\n`, ['cao', 'trung bình', 'thấp']],
    ['catalogue', `${EN}01-CT/TU;;;;;│;\n`, ['high', 'medium', 'low']],
    ['catalogue', `${EN}01-CT/TU;;;;;;│\n`, ['yes', 'no']],
    ['catalogue', `${VI}│;;;;;;\n`, []],
    ['catalogue', 'Số ký hiệu;Ngày ban hành;Ghi riêng\n01-CT/TU;05/3/2025;│\n', []],
    ['catalogue', 'Số ký hiệu\n\n│', []],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;;;;│;\n`, ['nam', 'nữ']],
    ['roster', `${ROSTER_EN}Le Van Sau;;;;│;\n`, ['male', 'female']],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;;;Sơn Hà;;\nTrần Thị Mơ;;;│;;\n`, ['Sơn Hà']],
  ];
  for (const [kind, marked, expected] of whole)
    it(`offers ${expected.join(', ') || 'nothing'} in ${JSON.stringify(marked.split('\n').at(-2))}`, () =>
      deepEqual(offered(kind, marked), expected));

  const first: readonly (readonly [TableKind, string, string])[] = [
    ['catalogue', 'Số ký hiệu;│\n', 'Ngày ban hành'],
    ['catalogue', 'number;│\n', 'date'],
    ['catalogue', `${VI}01-CT/TU;│;;;;;\n`, 'Cương lĩnh chính trị'],
    ['catalogue', `${EN}01-CT/TU;│;;;;;\n`, 'Political Platform'],
    // What other rows have goes first.
    ['catalogue', `${VI}01-CT/TU;;Tỉnh uỷ Sơn Hà;;;;\n02-CT/TU;;│;;;;\n`, 'Tỉnh uỷ Sơn Hà'],
    ['catalogue', `${EN}01-CT/TU;;│;;;;\n`, 'Party Central Committee'],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;│;;;;\n`, 'Tổng Bí thư'],
    [
      'roster',
      `${ROSTER_EN}Le Van Sau;│;;;;\n`,
      'General Secretary of the Communist Party of Vietnam Central Committee',
    ],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;;│;;;\n`, 'Đảng Cộng sản Việt Nam'],
    ['roster', `${ROSTER_EN}Le Van Sau;;│;;;\n`, 'Communist Party of Vietnam'],
  ];
  for (const [kind, marked, expected] of first)
    it(`offers “${expected}” first in ${JSON.stringify(marked.split('\n').at(-2))}`, () =>
      equal(offered(kind, marked)[0], expected));

  const help = (kind: TableKind, marked: string): string | undefined => {
    const { table, offset, text } = read(kind, marked);
    const found = helpOnCell(table, offset, knowledge, 'vi');
    return found && [text.slice(found.start, found.end), ...found.text.slice(0, -1)].join(' | ');
  };
  const readAs: readonly (readonly [TableKind, string, string | undefined])[] = [
    ['catalogue', 'Số ký│ hiệu;Ngày ban hành\n', 'Số ký hiệu'],
    ['catalogue', 'Số ký hiệu;Ghi│ riêng\n', undefined],
    ['catalogue', 'Số ký hiệu\n\n│', undefined],
    ['catalogue', `${VI}01-CT/TU│;;;05/3/2025;;;\n`, '01-CT/TU | Hiểu là: 01-CT/TU'],
    ['catalogue', `${VI}01-CT/TU;Chỉ│ thị;;05/3/2025;;;\n`, 'Chỉ thị | Hiểu là: Chỉ thị'],
    [
      'catalogue',
      `${VI}01-CT/TU;;Tỉnh│ uỷ Sơn Hà;05/3/2025;;;\n`,
      'Tỉnh uỷ Sơn Hà | Hiểu là: Tỉnh uỷ (TU), Sơn Hà',
    ],
    ['catalogue', `${VI}01-CT/TU;;Bộ Chính│ trị;05/3/2025;;;\n`, 'Bộ Chính trị | Hiểu là: Bộ Chính trị (TW)'],
    ['catalogue', `${VI}01-CT/TU;;Hội│ An;05/3/2025;;;\n`, 'Hội An'],
    ['catalogue', `${VI}01-CT/TU;;;05/3│/2025;;;\n`, '05/3/2025 | Hiểu là: 2025-03-05'],
    ['catalogue', `${VI}01-CT/TU;;;31/02│/2025;;;\n`, '31/02/2025'],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;Bí thư│ Tỉnh uỷ;;;;\n`, 'Bí thư Tỉnh uỷ | Hiểu là: Bí thư Tỉnh uỷ'],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;Nhà│ thơ;;;;\n`, 'Nhà thơ'],
    ['roster', `${ROSTER_VI}Lê│ Văn Sáu;Bí thư Tỉnh uỷ;;;;\n`, 'Lê Văn Sáu'],
    ['roster', `${ROSTER_VI}Lê Văn Sáu;Bí thư Tỉnh uỷ;;;;01/7│/2025\n`, '01/7/2025 | Hiểu là: 2025-07-01'],
  ];
  for (const [kind, marked, expected] of readAs)
    it(`says how a cell is read: ${JSON.stringify(marked.split('\n').at(-2))}`, () =>
      equal(help(kind, marked), expected));
});
