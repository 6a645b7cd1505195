import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { officeHover } from '../../../server/src/features/hover-office';
import { completeTitled } from '../../../server/src/features/title-completion';
import { renameTitled } from '../../../server/src/features/rename-titled';
import { namedAt } from '../../../server/src/features/named';
import { personOutline } from '../../../server/src/features/title-persons';
import { buildModel } from '../../../server/src/model/document';
import { rosterContradictions, rosterProblems, type Official } from '../../../server/src/model/title-roster';
import type { DocumentModel, Language } from '../../../server/src/model/types';
import { knowledge, withRoster } from '../../support/check';

const DATE = '2026-03-02';

function model(text: string, language: Language = 'vi'): DocumentModel {
  return buildModel(text, knowledge, { language, date: DATE });
}

function official(name: string, titleId: string, more: Partial<Official> = {}): Official {
  return {
    name,
    titleId,
    organId: undefined,
    place: undefined,
    gender: undefined,
    from: undefined,
    to: undefined,
    ...more,
  };
}

function apply(
  text: string,
  edits: readonly { start: number; end: number; newText: string }[] | undefined,
): string {
  let out = text;
  for (const edit of [...(edits ?? [])].reverse())
    out = out.slice(0, edit.start) + edit.newText + out.slice(edit.end);
  return out;
}

const TEXT =
  'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh, chủ trì.\nBí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận. Đồng chí Bảy cảm ơn.';

describe('features of titles', () => {
  it('finds and renames every mention of a person, the given name alone too', () => {
    const read = model(TEXT);
    const offset = TEXT.indexOf('Văn Bảy') + 1;
    const named = namedAt(read, offset, knowledge);
    deepEqual(
      named?.places.map(({ start, end }) => TEXT.slice(start, end)),
      ['Nguyễn Văn Bảy', 'Nguyễn Văn Bảy', 'Bảy'],
    );
    equal(named.renamed?.span.start, TEXT.indexOf('Nguyễn'));
    equal(
      apply(TEXT, renameTitled(read, offset, ' Nguyễn Văn  Tám ')),
      TEXT.replaceAll('Nguyễn Văn Bảy', 'Nguyễn Văn Tám').replace('chí Bảy', 'chí Tám'),
    );
    equal(renameTitled(read, offset, '  '), undefined);
    equal(renameTitled(read, TEXT.indexOf('chủ trì'), 'X'), undefined);
  });

  it('keeps a heading in capitals when a person is renamed', () => {
    const text = 'KẾT LUẬN CỦA BÍ THƯ TỈNH UỶ NGUYỄN VĂN BẢY\nBí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.';
    const edits = renameTitled(model(text), text.indexOf('Nguyễn Văn'), 'Lê Thị Mơ');
    equal(apply(text, edits), 'KẾT LUẬN CỦA BÍ THƯ TỈNH UỶ LÊ THỊ MƠ\nBí thư Tỉnh uỷ Lê Thị Mơ kết luận.');
  });

  it('renames an organ, its place left as it is', () => {
    const text =
      'The Provincial Party Standing Committee met. The Provincial Party Standing Committee agreed.';
    const edits = renameTitled(
      model(text, 'en'),
      text.indexOf('Standing'),
      'Provincial Party Committee’s Standing Committee',
    );
    equal(apply(text, edits).match(/Committee’s/g)?.length, 2);
  });

  it('outlines persons with their titles', () => {
    deepEqual(
      personOutline(model(TEXT)).map(({ name, titles, mentions }) => ({ name, titles, mentions })),
      [{ name: 'Nguyễn Văn Bảy', titles: ['Bí thư Tỉnh uỷ', 'Chủ tịch HĐND tỉnh'], mentions: 3 }],
    );
  });

  it('outlines a person as running text writes them, not a heading in capitals', () => {
    const text = 'KẾT LUẬN CỦA BÍ THƯ TỈNH UỶ NGUYỄN VĂN BẢY\nBí thư Tỉnh uỷ Nguyễn Văn Bảy kết luận.';
    deepEqual(
      personOutline(model(text)).map(({ name, span, titles, mentions }) => ({
        ...{ name, titles, mentions },
        text: text.slice(span.start, span.end),
      })),
      [{ name: 'Nguyễn Văn Bảy', text: 'Nguyễn Văn Bảy', titles: ['Bí thư Tỉnh uỷ'], mentions: 2 }],
    );
  });

  it('goes on completing what is begun', () => {
    const officials = [
      official('Lê Văn Sáu', 'prov-committee-chair'),
      official('Phạm Văn Tư', 'prov-committee-chair'),
    ];
    const made = (text: string): string[] =>
      completeTitled(model(text), text.length, knowledge, officials).map(
        ({ start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      );
    const titled = 'Đồng chí Lê Văn Sáu, Chủ tịch Uỷ ban nhân dân tỉnh';
    for (const typed of ['', 'C', 'chủ t', 'Chủ tịch Ủy'])
      deepEqual(made(`Đồng chí Lê Văn Sáu, ${typed}`), [titled], typed);
    for (const typed of ['Lê', 'Lê V', 'Lê Văn Sá'])
      deepEqual(made(`Chủ tịch UBND tỉnh ${typed}`), ['Chủ tịch UBND tỉnh Lê Văn Sáu'], typed);
    deepEqual(made('Đồng chí Lê Văn Sáu, chủ trì'), []);
    deepEqual(made('Chủ tịch UBND tỉnh Lê Văn Sáu'), []);
  });

  it('completes titles after a name and names after a title', () => {
    const officials = [
      official('Lê Văn Sáu', 'prov-committee-chair'),
      official('Trần Thị Mơ', 'prov-committee-chair', { to: '2025-12-31' }),
    ];
    const labels = (text: string): string[] =>
      completeTitled(model(text), text.length, knowledge, officials).map((c) => c.label);
    deepEqual(labels('Chủ tịch UBND tỉnh '), ['Lê Văn Sáu']);
    deepEqual(labels('Đồng chí Lê Văn Sáu, '), ['Chủ tịch Uỷ ban nhân dân tỉnh']);
    deepEqual(labels(`${TEXT}\nĐồng chí Nguyễn Văn Bảy - `), [
      'Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh',
      'Bí thư Tỉnh uỷ',
      'Chủ tịch HĐND tỉnh',
    ]);
    deepEqual(labels('Các sở báo cáo '), []);
  });

  it('completes from the roster by organ and place, in the letters of the draft', () => {
    const officials = [
      official('Đỗ Văn Ba', 'dept-director', { organId: 'dept-finance', place: 'tỉnh Sơn Hà' }),
      official('Vũ Thị Bốn', 'dept-director', { organId: 'dept-health', place: 'tỉnh Sơn Hà' }),
    ];
    const labels = (text: string, language: Language): string[] =>
      completeTitled(model(text, language), text.length, knowledge, officials).map((c) => c.label);
    deepEqual(labels('Giám đốc Sở Tài chính ', 'vi'), ['Đỗ Văn Ba']);
    deepEqual(labels('Giám đốc Sở Y tế tỉnh Sơn Hà ', 'vi'), ['Vũ Thị Bốn']);
    deepEqual(labels('Giám đốc Sở Y tế tỉnh Bình Lâm ', 'vi'), []);
    deepEqual(labels('Director of the Department of Finance ', 'en'), ['Do Van Ba']);
    deepEqual(labels('Đồng chí Đỗ Văn Ba, ', 'vi'), ['Giám đốc Sở Tài chính']);
  });
});

describe('hover on a person of the roster', () => {
  it('gives the entry beside the titles in the draft', () => {
    const known = withRoster([
      { name: 'Lê Văn Sáu', titleId: 'prov-committee-chair', from: '2025-07-01', place: 'Sơn Hà' },
      { name: 'Trần Thị Mơ', titleId: 'prov-party-secretary' },
    ]);
    const text = 'Đồng chí Lê Văn Sáu, Phó Bí thư Tỉnh uỷ, chủ trì.';
    const read = buildModel(text, known, { language: 'vi', date: DATE });
    const hover = officeHover(read, text.indexOf('Văn'), known, 'vi')?.contents.plain ?? '';
    match(hover, /Phó Bí thư Tỉnh uỷ/);
    match(hover, /Danh sách cán bộ: Lê Văn Sáu, Chủ tịch Uỷ ban nhân dân tỉnh, Sơn Hà\. Có từ/);
    doesNotMatch(hover, /Trần Thị Mơ/);
  });
});

describe('hover on an organ', () => {
  it('tells a month as a sentence does', () => {
    const read = model('Ban Dân vận Tỉnh uỷ họp.');
    match(officeHover(read, 5, knowledge, 'vi')?.contents.plain ?? '', /Đến 02\/2025\./);
    match(officeHover(read, 5, knowledge, 'en')?.contents.plain ?? '', /Until February 2025\./);
  });
});

describe('the roster', () => {
  const roster = [
    official('Lê Văn Sáu', 'prov-committee-chair', { from: '2025-07-01' }),
    official('Trần Thị Mơ', 'prov-committee-chair', { to: '2025-06-30' }),
  ];
  const kinds = (text: string, language: Language = 'vi', date: string | undefined = DATE): string[] =>
    rosterContradictions(model(text, language), knowledge, { officials: roster, date, place: undefined }).map(
      (found) => found.kind,
    );

  it('contradicts a title of another person, a former holder and a name a letter off', () => {
    deepEqual(kinds('Đồng chí Phạm Văn Tư, Chủ tịch UBND tỉnh, chủ trì.'), ['holder']);
    deepEqual(kinds('Đồng chí Trần Thị Mơ, Chủ tịch UBND tỉnh, chủ trì.'), ['gone']);
    deepEqual(kinds('Đồng chí Lê Văn Sấu, Chủ tịch UBND tỉnh, chủ trì.'), ['spelling']);
    deepEqual(kinds("Chairman of the Provincial People's Committee Le Van Sao spoke.", 'en'), ['spelling']);
  });

  it('is silent where it agrees, on former holders, and without a date', () => {
    deepEqual(kinds('Đồng chí Lê Văn Sáu, Chủ tịch UBND tỉnh, chủ trì.'), []);
    deepEqual(kinds("Chairman of the Provincial People's Committee Le Van Sau spoke.", 'en'), []);
    deepEqual(kinds('Đồng chí Trần Thị Mơ, nguyên Chủ tịch UBND tỉnh, dự.'), []);
    deepEqual(
      kinds(
        'Đồng chí Lê Văn Sáu được bầu giữ chức Chủ tịch UBND tỉnh; Chủ tịch UBND tỉnh Phạm Văn Tư chúc mừng.',
      ),
      [],
    );
    equal(
      rosterContradictions(model('Chủ tịch UBND tỉnh Phạm Văn Tư.'), knowledge, {
        officials: roster,
        date: undefined,
        place: undefined,
      }).length,
      0,
    );
  });

  it('names its own bad rows', () => {
    deepEqual(
      rosterProblems(
        [
          official('Lê Văn Sáu', 'no-such-title'),
          official('  ', 'prov-party-secretary'),
          official('Lê Văn Sáu', 'prov-committee-chair', { from: '2026-02-01', to: '2026-01-01' }),
          official('Trần Thị Mơ', 'prov-council-chair', { from: '2025-01-01' }),
          official('Phạm Văn Tư', 'prov-council-chair', { from: '2026-01-01' }),
          official('Phạm Văn Tư', 'prov-committee-vice'),
          official('Đỗ Văn Ba', 'prov-committee-vice'),
        ],
        knowledge,
      ),
      [
        { row: 0, kind: 'unknown-title' },
        { row: 1, kind: 'no-name' },
        { row: 2, kind: 'backwards' },
        { row: 4, kind: 'overlap', other: 3 },
      ],
    );
  });
});
