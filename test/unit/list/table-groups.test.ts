import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

/** What is told of a table: its kind, the number written, and the sum. */
function told(rows: readonly string[], change = (text: string) => text): string[] {
  const [head = '', ...others] = rows;
  const table = [head, head.replace(/[^|]+/gu, '---'), ...others].map((row) => `|${row}|`).join('\n');
  return buildModel(change(table), knowledge, { language: 'vi' }).sums.map(
    ({ span, kind, sum }) => `${kind} ${span.text} ${sum}`,
  );
}

const HEAD = 'TT|Đơn vị|Đảng viên';
const communes = (whole: string): string[] => [`I|Khối xã|${whole}`, '1|Xã Sơn Hà|310', '2|Xã Bình Lâm|200'];
const wards = (whole: string): string[] => [
  `II|**Khối phường**|**${whole}**`,
  '1|Phường Trà Vân|400',
  '2|Phường An Lĩnh|250',
];

describe('tables whose rows stand in groups', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['all comes out', [HEAD, ...communes('510'), ...wards('650'), '|Tổng cộng|1.160'], []],
    ['the total', [HEAD, ...communes('510'), ...wards('650'), '|Tổng cộng|1.610'], ['column 1.610 1160']],
    [
      'the total at the head',
      [HEAD, '|Tổng cộng|1.170', ...communes('510'), ...wards('650')],
      ['column 1.170 1160'],
    ],
    ['a group', [HEAD, ...communes('510'), ...wards('680'), '|Tổng cộng|1.160'], ['group 680 650']],
    [
      'a group with a total of its own sum',
      [HEAD, ...communes('500'), ...wards('650'), '|Tổng cộng|1.150'],
      ['group 500 510'],
    ],
    [
      'a group of which all rows may not stand',
      [HEAD, ...communes('520'), ...wards('650'), '|Tổng cộng|1.170'],
      [],
    ],
    [
      'a group of which another column shows that all stand',
      [
        'TT|Khối|Chi bộ|Đảng viên',
        'I|Xã|9|620',
        '1|Sơn Hà|5|310',
        '2|Bình Lâm|4|300',
        'II|Trường|7|90',
        '|Cộng|16|710',
      ],
      ['group 620 610'],
    ],
    ['two groups', [HEAD, ...communes('520'), ...wards('680'), '|Tổng cộng|1.200'], []],
    ['a group and the total', [HEAD, ...communes('520'), ...wards('650'), '|Tổng cộng|1.180'], []],
    [
      'groups without rows',
      [HEAD, ...communes('510'), 'II|Khối trường|90', 'III|Công an xã|40', '|Tổng cộng|650'],
      ['column 650 640'],
    ],
    [
      'a group of which some rows stand',
      [HEAD, ...communes('530'), 'II|Khối trường|90', '|Tổng cộng|620'],
      [],
    ],
    ['without a total', [HEAD, ...communes('510'), ...wards('680')], []],
    [
      'letters and numbers of two levels',
      [HEAD, '1|Khối xã|510', '1.1.|Xã Sơn Hà|310', '1.2.|Xã Bình Lâm|200', '2|Công an|40', '|Cộng|555'],
      ['column 555 550'],
    ],
    ['groups as headings', [HEAD, ...communes(''), ...wards(''), '|Tổng cộng|1.160'], []],
    ['a label left out', [HEAD, ...communes('510'), 'III|Khối phường|650', '|Tổng cộng|1.610'], []],
    [
      'rows that run on',
      [
        HEAD,
        ...communes('510'),
        'II|Khối phường|650',
        '3|Phường Trà Vân|400',
        '4|Phường An Lĩnh|250',
        '|Tổng cộng|1.610',
      ],
      [],
    ],
    [
      'parts of rows',
      [HEAD, ...communes('510'), 'II|Khối phường|650', '1|Nam|400', '2|Nữ|250', '|Tổng cộng|1.610'],
      [],
    ],
    [
      'shares',
      [
        'TT|Khối|Cơ cấu',
        'I|Xã|51',
        '1|Sơn Hà|31',
        '2|Bình Lâm|20',
        'II|Phường|50',
        '1|Trà Vân|25',
        '2|An Lĩnh|25',
        '|Cộng|100',
      ],
      [],
    ],
  ];
  for (const [name, rows, expected] of cases) it(name, () => deepEqual(told(rows), expected));

  it('in decomposed letters and in capitals', () => {
    const rows = [HEAD, ...communes('510'), ...wards('680'), '|Tổng cộng|1.160'];
    deepEqual(
      told(rows, (text) => text.normalize('NFD')),
      ['group 680 650'],
    );
    deepEqual(
      told(rows, (text) => text.toUpperCase()),
      ['group 680 650'],
    );
  });
});
