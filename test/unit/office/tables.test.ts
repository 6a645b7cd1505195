import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { builtInKnowledge, withOffice } from '../../../server/src/knowledge';
import type { TableKind } from '../../../server/src/workspace/office-columns';
import { readOfficeTable, tableKind } from '../../../server/src/workspace/office-table';
import { root } from '../../support/rule-examples';
import { processorTime } from '../../support/time';

const knowledge = builtInKnowledge();
const URI = 'file:///office/a.csv';
const read = (kind: TableKind, text: string) => readOfficeTable(kind, URI, text, knowledge);

/** The problems of a table as `message “marked text”`. */
function problems(kind: TableKind, text: string): string[] {
  return read(kind, text).problems.map(
    ({ message, start, end }) => `${message.replace('office.', '')} “${text.slice(start, end)}”`,
  );
}

const HEAD =
  'Số ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Trích yếu;Khoá;Tình trạng;Được thay thế bởi';

describe('the office’s catalogue', () => {
  const headers: readonly string[] = [
    'Số ký hiệu;Ngày ban hành;Cơ quan ban hành',
    'SỐ, KÝ HIỆU;NGÀY BAN HÀNH;CƠ QUAN BAN HÀNH',
    'So ky hieu;Ngay ban hanh;Co quan ban hanh',
    'number;date;issuer',
    'STT;number;date;issuer',
  ];
  for (const header of headers) {
    it(`knows its columns under “${header}”`, () => {
      const extra = header.startsWith('STT') ? '1;' : '';
      const { documents, problems } = read(
        'catalogue',
        `${header}\n${extra}01-CT/TU;05/3/2025;Tỉnh uỷ Sơn Hà\n`,
      );
      deepEqual(problems, []);
      const [row] = documents;
      deepEqual(
        [row?.number, row?.typeId, row?.date, row?.issuerIds, row?.place],
        ['01-CT/TU', 'chi-thi', '2025-03-05', ['prov-party-committee'], 'Sơn Hà'],
      );
    });
  }

  it('reads a whole row in Vietnamese and in English, each with its place in the file', () => {
    const text = `${HEAD}\n01-CT/TU;Chỉ thị;Tỉnh uỷ Sơn Hà;05/3/2025;về "chuyển đổi số";XIV;hết hiệu lực;08-CT/TU (01/02/2026)\n`;
    const [row] = read('catalogue', text).documents;
    ok(row?.source);
    deepEqual(
      { ...row, source: row.source.line },
      {
        number: '01-CT/TU',
        typeId: 'chi-thi',
        typeName: 'Chỉ thị',
        issuerIds: ['prov-party-committee'],
        issuer: { vi: ['Tỉnh uỷ Sơn Hà'], en: [] },
        place: 'Sơn Hà',
        date: '2025-03-05',
        term: 'XIV',
        subject: { vi: 'về "chuyển đổi số"', en: '' },
        status: 'superseded',
        replaces: [],
        replacedBy: [{ number: '08-CT/TU', date: '2026-02-01' }],
        confidence: 'high',
        subjectComplete: true,
        slipDates: [],
        disputedDates: [],
        source: 1,
      },
    );
    const english =
      'number,type,issuer,date,subject_en,status\n01-CT/TU,Directive,Son Ha Provincial Party Committee,2025-03-05,On digital transformation,in-force\n';
    const [other] = read('catalogue', english).documents;
    deepEqual(
      [other?.typeId, other?.issuerIds, other?.issuer.en, other?.place, other?.subject.en, other?.status],
      [
        'chi-thi',
        ['prov-party-committee'],
        ['Son Ha Provincial Party Committee'],
        'Son Ha',
        'On digital transformation',
        'in-force',
      ],
    );
  });

  const dates: readonly [string, string | undefined][] = [
    ['05/3/2025', '2025-03-05'],
    ['5/3/2025', '2025-03-05'],
    ['05-03-2025', '2025-03-05'],
    ['05.03.2025', '2025-03-05'],
    ['2025-03-05', '2025-03-05'],
    ['3/15/2025', undefined],
    ['05/3/25', undefined],
    ['30/02/2025', undefined],
    ['45721', undefined],
    ['05/3-2025', undefined],
  ];
  for (const [written, iso] of dates) {
    it(`reads the date “${written}” as ${iso ?? 'none'}`, () => {
      const text = `number,date\n01-CT/TU,${written}\n`;
      equal(read('catalogue', text).documents[0]?.date, iso);
      deepEqual(problems('catalogue', text), iso === undefined ? [`bad-date “${written}”`] : []);
    });
  }

  const bad: readonly [string, string, string[]][] = [
    ['no number', ';Chỉ thị;;05/3/2025', ['no-number “”']],
    ['a number that is none', 'Chỉ thị 01;;;05/3/2025', ['bad-number “Chỉ thị 01”']],
    ['a number of another form', '1-CT/TU;;;05/3/2025', ['number-form “1-CT/TU”']],
    ['no date', '01-CT/TU;;;', ['no-date “”']],
    ['an unknown type', '01-CT/TU;Bùa chú;;05/3/2025', ['unknown-type “Bùa chú”']],
    ['a misspelt type', '01-CT/TU;Chỉ thỉ;;05/3/2025', ['unknown-type-meant “Chỉ thỉ”']],
    ['a type of another symbol', '01-KL/TU;Chỉ thị;;05/3/2025', ['type-differs “Chỉ thị”']],
    ['QĐ without its type', '01-QĐ/TU;;;05/3/2025', ['type-needed “01-QĐ/TU”']],
    ['a symbol of no type', '01-XYZ/TU;;;05/3/2025', ['unknown-symbol “01-XYZ/TU”']],
    ['an unknown issuer', '01-CT/TU;;Công ty An Lạc;05/3/2025', ['unknown-issuer “Công ty An Lạc”']],
    ['an issuer of another symbol', '01-CT/TU;;Ban Bí thư;05/3/2025', ['issuer-differs “Ban Bí thư”']],
    ['a term that is none', '01-CT/TU;;;05/3/2025;;thứ mười', ['bad-term “thứ mười”']],
    ['a status that is none', '01-CT/TU;;;05/3/2025;;;chắc còn', ['bad-word “chắc còn”']],
    ['a reference that is none', '01-CT/TU;;;05/3/2025;;;;cái kia', ['bad-reference “cái kia”']],
    ['too many cells', '01-CT/TU;;;05/3/2025;;;;;về; việc', ['extra-cells “về; việc”']],
    ['a mark that is never closed', '01-CT/TU;;;05/3/2025;"về', ['csv-open “"về”']],
    ['bytes that are no UTF-8', '01-CT/TU;;;05/3/2025;v\uFFFD', ['not-utf8 “\uFFFD”']],
  ];
  for (const [name, row, expected] of bad)
    it(`tells of ${name}`, () => deepEqual(problems('catalogue', `${HEAD}\n${row}\n`), expected));

  it('tells of the same document twice, and keeps one of another place apart', () => {
    const rows = ['Sơn Hà', 'Bình Lâm', 'Sơn Hà'].map((place) => `05-NQ/TU,12/3/2021,Tỉnh uỷ ${place}`);
    deepEqual(problems('catalogue', `number,date,issuer\n${rows.join('\n')}\n`), [
      `duplicate “${rows[2] ?? ''}”`,
    ]);
  });

  it('tells of missing and doubled columns, and of an empty file nothing', () => {
    deepEqual(problems('catalogue', 'number,subject\n01-CT/TU,x\n'), ['no-column “number,subject”']);
    deepEqual(problems('catalogue', 'number,date,Số\n'), ['column-twice “Số”']);
    deepEqual(problems('catalogue', ''), []);
  });

  it('lists no more than some hundred problems', () => {
    const { problems } = read('catalogue', `number,date\n${'x,y\n'.repeat(5000)}`);
    ok(problems.length < 600);
    equal(problems.at(-1)?.message, 'office.more-problems');
  });

  it('reads the table that the product itself is made from, so that a newer one can be dropped in', () => {
    const text = readFileSync(join(root, 'data', 'documents.csv'), 'utf8');
    const { documents, problems } = read('catalogue', text);
    deepEqual(problems, []);
    deepEqual(
      documents.map(({ source: _, ...row }) => row),
      knowledge.catalogue.map((row) => row),
    );
  });
});

describe('the office’s row', () => {
  const rowOf = (text: string, number: string) => {
    const known = withOffice(knowledge, read('catalogue', text));
    return known
      .documents(number)
      .map(({ date, subject, source }) => [date, subject.vi !== '', source?.line]);
  };

  it('takes the place of the built-in one, which fills what it leaves blank', () =>
    deepEqual(rowOf('number,date\n57-NQ/TW,22/12/2024\n', '57-NQ/TW'), [['2024-12-22', true, 1]]));
  it('wins where the dates differ within one term', () =>
    deepEqual(rowOf('number,date\n57-NQ/TW,23/12/2024\n', '57-NQ/TW'), [['2024-12-23', true, 1]]));
  it('of another term stands beside it', () =>
    deepEqual(rowOf('number,date\n57-NQ/TW,23/12/2014\n', '57-NQ/TW'), [
      ['2024-12-22', true, undefined],
      ['2014-12-23', false, 1],
    ]));
  it('adds what no national list has', () => {
    const known = withOffice(knowledge, read('catalogue', 'number,date\n05-NQ/TU,12/3/2021\n'));
    equal(known.catalogue.length, knowledge.catalogue.length + 1);
    equal(known.tables, knowledge);
  });
  it('is not needed: without rows the knowledge is the built-in one', () =>
    equal(withOffice(knowledge, { documents: [], officials: [] }), knowledge));
});

const ROSTER = 'Họ và tên,Chức vụ,Cơ quan,Địa phương,Giới tính,Từ ngày,Đến ngày';

describe('the office’s roster', () => {
  it('reads titles by their names and their ids, several in one cell, with the organ beside them', () => {
    const text = `${ROSTER}
Nguyễn Văn Bảy,Bí thư Tỉnh uỷ Sơn Hà,,,Nam,01/10/2020,30/9/2025
Trần Thị Tám,"Phó Bí thư Tỉnh uỷ, Chủ tịch Uỷ ban nhân dân tỉnh",,Sơn Hà,nữ,,
Lê Văn Chín,prov-party-deputy,,Sơn Hà,,,
Phạm Thị Mười,Giám đốc,Sở Tài chính,Sơn Hà,,,
`;
    const { officials, problems } = read('roster', text);
    deepEqual(problems, []);
    deepEqual(
      officials.map(({ name, titleId, gender, from, to }) => [name, titleId, gender, from, to]),
      [
        ['Nguyễn Văn Bảy', 'prov-party-secretary', 'male', '2020-10-01', '2025-09-30'],
        ['Trần Thị Tám', 'prov-party-deputy', 'female', undefined, undefined],
        ['Trần Thị Tám', 'prov-committee-chair', 'female', undefined, undefined],
        ['Lê Văn Chín', 'prov-party-deputy', undefined, undefined, undefined],
        ['Phạm Thị Mười', 'dept-director', undefined, undefined, undefined],
      ],
    );
    deepEqual(
      officials.map(({ source }) => source?.line),
      [1, 2, 2, 3, 4],
    );
  });

  const bad: readonly [string, string, string[]][] = [
    ['no name', ',Bí thư Tỉnh uỷ', ['no-name “”']],
    ['a figure in a name', 'Bảy 7,Bí thư Tỉnh uỷ', ['bad-name “Bảy 7”']],
    ['no title', 'Nguyễn Văn Bảy,', ['no-title “”']],
    ['an unknown title', 'Nguyễn Văn Bảy,Vua hề', ['unknown-title “Vua hề”']],
    ['a misspelt title', 'Nguyễn Văn Bảy,Bí thư Tỉnh ủyy', ['unknown-title-meant “Bí thư Tỉnh ủyy”']],
    ['an unknown organ', 'Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,Hội Quán', ['unknown-organ “Hội Quán”']],
    ['a gender that is none', 'Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,,,trai', ['bad-word “trai”']],
    ['a bad day', 'Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,,,,31/02/2024', ['bad-date “31/02/2024”']],
    [
      'days that run backwards',
      'Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,,,,01/02/2024,01/01/2024',
      ['backwards “Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,,,,01/02/2024,01/01/2024”'],
    ],
    [
      'two holders at one time',
      'Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,,,,01/01/2020,\nTrần Thị Tám,Bí thư Tỉnh uỷ,,,,01/01/2024,',
      ['overlap “Trần Thị Tám,Bí thư Tỉnh uỷ,,,,01/01/2024,”'],
    ],
  ];
  for (const [name, row, expected] of bad)
    it(`tells of ${name}`, () => deepEqual(problems('roster', `${ROSTER}\n${row}\n`), expected));

  it('is content with one holder after another, and with two in different places', () =>
    deepEqual(
      problems(
        'roster',
        `${ROSTER}
Nguyễn Văn Bảy,Bí thư Tỉnh uỷ,,Sơn Hà,,01/01/2020,31/12/2023
Trần Thị Tám,Bí thư Tỉnh uỷ,,Sơn Hà,,01/01/2024,
Lê Văn Chín,Bí thư Tỉnh uỷ,,Bình Lâm,,01/01/2024,
`,
      ),
      [],
    ));
});

describe('any text', () => {
  it('is told apart by its header', () => {
    equal(tableKind(`\uFEFF${HEAD}\r\n`), 'catalogue');
    equal(tableKind(`${ROSTER}\n`), 'roster');
    equal(tableKind('tên,giá\nmận,3\n'), undefined);
    equal(tableKind(''), undefined);
  });

  it('is read without throwing', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('01-CT/TU', '05/3/2025', 'Tỉnh uỷ', '"', '\uD800', '\0', 'constructor', '__proto__'),
    );
    const row = fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(
        fc.constantFrom<TableKind>('catalogue', 'roster'),
        fc.array(row, { maxLength: 4 }),
        (kind, rows) => {
          const head = kind === 'catalogue' ? HEAD : ROSTER.replaceAll(',', ';');
          const table = read(kind, [head, ...rows].join('\n'));
          withOffice(knowledge, table);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of 20,000 rows is read in a few seconds', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i + 10}-CT/TU,05/3/2025,Tỉnh uỷ Sơn Hà`);
    const time = processorTime(() => {
      const { documents } = read('catalogue', `number,date,issuer\n${rows.join('\n')}\n`);
      equal(documents.length, 20_000);
    });
    ok(time < 10_000, `${time} ms`);
  });
});
