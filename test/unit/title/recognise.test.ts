import { deepEqual, equal, ok } from 'node:assert/strict';
import type { TitleRow } from '../../../server/src/knowledge';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel, Language } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { titleRules } from '../../../server/src/rules/title';
import { knowledge } from '../../support/check';

function model(text: string, language: Language): DocumentModel {
  return buildModel(text, knowledge, { language });
}

/** Titles as `id @ organ < person`, in the order of the text. */
function titles(text: string, language: Language): string[] {
  return model(text, language).titles.map(
    (title) => `${title.titleId ?? '-'} @ ${title.organId ?? '-'} < ${title.person?.key ?? '-'}`,
  );
}

describe('titles', () => {
  it('reads Vietnamese lists of titles after a name, in both tone-mark styles and in NFD', () => {
    const expected = [
      'central-committee-member @ cpv-central-committee < nguyen van bay',
      'prov-party-secretary @ prov-party-committee < nguyen van bay',
      'prov-council-chair @ prov-peoples-council < nguyen van bay',
    ];
    for (const text of [
      'Đồng chí Nguyễn Văn Bảy, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh, chủ trì.',
      'Đồng chí Nguyễn Văn Bảy - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy - Chủ tịch Hội đồng nhân dân tỉnh.',
      'đ/c Nguyễn Văn Bảy, UVTW, Bí thư Tỉnh uỷ Sơn Hà, Chủ tịch HĐND tỉnh Sơn Hà.',
    ]) {
      deepEqual(titles(text, 'vi'), expected, text);
      deepEqual(titles(text.normalize('NFD'), 'vi'), expected, `NFD: ${text}`);
      deepEqual(titles(text.replaceAll(' ', '\u00A0'), 'vi'), expected, `NBSP: ${text}`);
    }
  });

  it('reads ministers by their field, and departments with the level word before them', () => {
    deepEqual(titles('Mr. Le Van Sau, Minister of Finance, spoke.', 'en'), [
      'minister @ ministry-finance < le van sau',
    ]);
    deepEqual(titles('Bộ trưởng Tài chính Lê Văn Sáu dự.', 'vi'), [
      'minister @ ministry-finance < le van sau',
    ]);
    // Another country's is none of ours.
    deepEqual(titles('Mr. Le Van Sau, Minister of Finance of Laos, spoke.', 'en'), ['- @ - < le van sau']);
    deepEqual(
      titles('Comrade Le Van Sau, Director of the Son Ha Provincial Department of Health, spoke.', 'en'),
      ['dept-director @ dept-health < le van sau'],
    );
    deepEqual(
      titles(
        "Comrade Le Van Sau, Member of the Standing Committee of the Provincial People's Committee.",
        'en',
      ),
      ['- @ - < le van sau'],
    );
  });

  it('takes the name of a commune in capitals for no person', () => {
    deepEqual(titles('ĐỒNG CHÍ ĐỖ VĂN BẢY, BÍ THƯ ĐẢNG UỶ XÃ AN HOÀ.', 'vi'), [
      'commune-party-secretary @ commune-party-committee < do van bay',
    ]);
  });

  it('reads the word orders of translators', () => {
    for (const words of [
      'Secretary of the Provincial Party Committee',
      'Secretary of the Son Ha Provincial Party Committee',
      'Secretary of Son Ha Provincial Party Committee',
      'Provincial Party Secretary',
      'Provincial Party Committee Secretary',
    ]) {
      deepEqual(
        titles(`Comrade Nguyen Van Bay, ${words}, spoke.`, 'en'),
        ['prov-party-secretary @ prov-party-committee < nguyen van bay'],
        words,
      );
    }
    deepEqual(titles('Chairman of the Provincial People’s Committee Le Van Sau spoke.', 'en'), [
      'prov-committee-chair @ prov-peoples-committee < le van sau',
    ]);
    deepEqual(titles('Secretary of the An Hoa Ward Party Committee Tran Thi Mo spoke.', 'en'), [
      'commune-party-secretary @ commune-party-committee < tran thi mo',
    ]);
  });

  it('reads the words of Vietnamese one by one: the unit before its name, the place last, no “of”', () => {
    for (const words of [
      'Secretary Ward An Hoa Party Committee',
      'Secretary of Party Committee Ward An Hoa',
      'Secretary of the Party Committee of Ward An Hoa',
      'Secretary Party Committee An Hoa Ward',
      'Secretary of the Ward Party Committee An Hoa',
      'Ward An Hoa Party Secretary',
    ]) {
      const [title, ...rest] = model(`Comrade Nguyen Van Bay, ${words}, spoke.`, 'en').titles;
      equal(rest.length, 0, words);
      equal(title?.titleId, 'commune-party-secretary', words);
      equal(title.place, 'an hoa', words);
      equal(title.person?.key, 'nguyen van bay', words);
    }
    for (const words of [
      'Deputy Secretary Provincial Party Committee Bac Giang',
      'Deputy Secretary of the Party Committee of Province Bac Giang',
      'Deputy Secretary Party Committee Bac Giang Province',
    ]) {
      const [title] = model(`Comrade Nguyen Van Bay, ${words}, spoke.`, 'en').titles;
      equal(title?.titleId, 'prov-party-deputy', words);
      equal(title.place, 'bac giang', words);
    }
    deepEqual(titles('Comrade Le Van Sau, Member Standing Committee Ward Party Committee, spoke.', 'en'), [
      'commune-standing-member @ commune-party-standing-committee < le van sau',
    ]);
    deepEqual(titles("Chairman People's Committee Ward An Hoa Nguyen Van Bay spoke.", 'en'), [
      'commune-committee-chair @ commune-peoples-committee < nguyen van bay',
    ]);
    // What follows is the person, not the place.
    deepEqual(titles('Secretary of the Ward Party Committee Le Van Sau spoke.', 'en'), [
      'commune-party-secretary @ commune-party-committee < le van sau',
    ]);
    equal(
      model("Chairman of the Provincial People's Committee Thai Binh Duong spoke.", 'en').titles[0]?.place,
      undefined,
    );
    deepEqual(
      model("The People's Committee of Ward 5 met.", 'en').organs.map(({ place, turned }) => [
        place?.value,
        turned,
      ]),
      [['5', false]],
    );
  });

  it('reads numbered wards, abbreviated membership with its committee, and names of minorities', () => {
    deepEqual(
      model(
        'Bí thư Đảng uỷ phường 5, Chủ tịch UBND Phường 12 Lê Văn Sáu dự; UBND xã 2 bản.',
        'vi',
      ).organs.map(({ place }) => place?.value),
      ['5', '12', undefined],
    );
    for (const words of ['UVBTV Tỉnh uỷ', 'UV BTV Tỉnh ủy', 'UVBTV']) {
      deepEqual(
        titles(`Ông Lê Văn Sáu - ${words}, Phó Chủ tịch UBND tỉnh.`, 'vi'),
        [
          'prov-standing-committee-member @ prov-party-standing-committee < le van sau',
          'prov-committee-vice @ prov-peoples-committee < le van sau',
        ],
        words,
      );
    }
    deepEqual(titles("Bà H'Mơ Niê, Phó Chủ tịch UBND tỉnh, dự.", 'vi'), [
      "prov-committee-vice @ prov-peoples-committee < h'mo nie",
    ]);
  });

  it('tells a place from the name of a person', () => {
    deepEqual(titles('Chủ tịch UBND tỉnh Sơn Hà Trần Văn Sáu phát biểu.', 'vi'), [
      'prov-committee-chair @ prov-peoples-committee < tran van sau',
    ]);
    deepEqual(titles('Chủ tịch UBND tỉnh Trần Văn Sáu phát biểu.', 'vi'), [
      'prov-committee-chair @ prov-peoples-committee < tran van sau',
    ]);
    const place = model('Chủ tịch UBND phường Trần Phú Lê Văn Sáu phát biểu.', 'vi').titles[0];
    equal(place?.place, 'tran phu');
    equal(place.person?.key, 'le van sau');
  });

  it('takes the name of a person for a place where the draft says so elsewhere', () => {
    const draft = (lines: string): DocumentModel['titles'] =>
      model(
        `${lines}\nĐồng chí Phạm Văn Tư, Chủ tịch UBND tỉnh Lâm Hoà, Phó Bí thư Tỉnh uỷ Lâm Hoà, dự.`,
        'vi',
      ).titles;
    for (const line of [
      'Lâm Hoà, ngày 02 tháng 3 năm 2026',
      'TỈNH UỶ LÂM HOÀ',
      'Tỉnh uỷ Lâm Hoà họp.',
      'Nhân dân tỉnh Lâm Hoà đồng tình.',
    ]) {
      deepEqual(
        draft(line).map(({ titleId, place, person }) => [titleId, place, person?.key]),
        [
          ['prov-committee-chair', 'lam hoa', 'pham van tu'],
          ['prov-party-deputy', 'lam hoa', 'pham van tu'],
        ],
        line,
      );
    }
    // A form of address goes before.
    equal(draft('Tỉnh uỷ Lâm Hoà họp. Đồng chí Lâm Hoà dự.')[0]?.person?.key, 'lam hoa');
    // Alone it may be a person's.
    equal(draft('Hội nghị họp.')[0]?.place, undefined);
    const [english] = model(
      'Lam Hoa, March 2, 2026\nThe Secretary of the Provincial Party Committee Lam Hoa spoke.',
      'en',
    ).titles;
    equal(english?.person, undefined);
    equal(english?.place, 'lam hoa');
  });

  it('ends a name in a heading in capitals where the draft has it alone, and a place before a full name', () => {
    const text =
      'BÍ THƯ TỈNH UỶ NGUYỄN VĂN BẢY PHÁT BIỂU\nBÀI CỦA ĐỒNG CHÍ NGUYỄN VĂN BẢY TẠI HỘI NGHỊ\nĐồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, kết luận.';
    const read = model(text, 'vi');
    deepEqual(
      read.persons.map(({ name, key, span }) => [name, key, text.slice(span.start, span.end) === name]),
      [
        ['NGUYỄN VĂN BẢY', 'nguyen van bay', true],
        ['NGUYỄN VĂN BẢY', 'nguyen van bay', true],
        ['Nguyễn Văn Bảy', 'nguyen van bay', true],
      ],
    );
    deepEqual(check(read, knowledge, { rules: titleRules, preview: true }).diagnoses, []);
    deepEqual(
      model('BÍ THƯ TỈNH UỶ NGUYỄN THỊ MINH KHAI\nĐồng chí Khai dự.', 'vi').persons.map(({ key }) => key),
      ['nguyen thi minh khai', 'nguyen thi minh khai'],
    );
    const [chair] = model('CHỦ TỊCH UBND XÃ AN HOÀ PHẠM VĂN TƯ', 'vi').titles;
    equal(chair?.place, 'an hoa');
    equal(chair.person?.name, 'PHẠM VĂN TƯ');
  });

  it('gives each of several officials their own titles', () => {
    deepEqual(
      titles(
        'Dự có Bí thư Tỉnh uỷ Nguyễn Văn Bảy, Chủ tịch UBND tỉnh Lê Văn Sáu, Phó Chủ tịch HĐND tỉnh Trần Thị Mơ.',
        'vi',
      ),
      [
        'prov-party-secretary @ prov-party-committee < nguyen van bay',
        'prov-committee-chair @ prov-peoples-committee < le van sau',
        'prov-council-vice @ prov-peoples-council < tran thi mo',
      ],
    );
  });

  it('gives a plural title to every person of the list', () => {
    const bearers = (text: string, language: Language): string[] =>
      model(text, language).titles.map((title) =>
        [title.person, ...title.others].map((person) => person?.key ?? '-').join(' + '),
      );
    const all = 'le van sau + tran thi mo + pham van tu';
    deepEqual(bearers('Các Phó Bí thư Tỉnh uỷ: Lê Văn Sáu, Trần Thị Mơ và Phạm Văn Tư.', 'vi'), [all]);
    deepEqual(bearers('03 Phó Chủ tịch UBND tỉnh: Lê Văn Sáu; Trần Thị Mơ; Phạm Văn Tư.', 'vi'), [all]);
    deepEqual(
      bearers(
        'Các đồng chí Uỷ viên Ban Thường vụ Tỉnh uỷ: Lê Văn Sáu, Trưởng Ban Tổ chức Tỉnh uỷ; Trần Thị Mơ.',
        'vi',
      ),
      ['le van sau + tran thi mo', 'le van sau'],
    );
    deepEqual(
      bearers("Vice Chairmen of the Provincial People's Council: comrades Le Van Sau; Tran Thi Mo.", 'en'),
      ['le van sau + tran thi mo'],
    );
    deepEqual(
      bearers(
        "Comrades: Le Van Sau and Tran Thi Mo, Vice Chairmen of the Provincial People's Council.",
        'en',
      ),
      ['tran thi mo + le van sau'],
    );
    // One head, and a head with the deputies: nothing tells who is which.
    deepEqual(bearers('Các đồng chí Bí thư Tỉnh uỷ Lê Văn Sáu, Trần Thị Mơ dự.', 'vi'), ['le van sau']);
    deepEqual(bearers('Các đồng chí Bí thư Tỉnh uỷ, Phó Bí thư Tỉnh uỷ: Lê Văn Sáu, Trần Thị Mơ.', 'vi'), [
      '-',
      '-',
    ]);
  });

  it('resolves a given name alone only where one candidate is left', () => {
    const one = model('Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, chủ trì.\nĐồng chí Bảy phát biểu.', 'vi');
    deepEqual(
      one.persons.map((person) => person.key),
      ['nguyen van bay', 'nguyen van bay'],
    );
    const two = model(
      'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, và đồng chí Lê Thị Bảy.\nĐồng chí Bảy phát biểu.',
      'vi',
    );
    deepEqual(
      two.persons.map((person) => person.key),
      ['nguyen van bay', 'le thi bay'],
    );
  });

  it('leaves titles outside the Party and State alone', () => {
    for (const [text, language] of [
      ['Ông Lê Văn Sáu, Tổng Giám đốc Công ty cổ phần Sông Xanh, và bà Trần Thị Mơ, Chủ tịch HĐQT.', 'vi'],
      ['Mr. Le Van Sau, Chairman of the Green River Group, and the Director of the Bank of Lakes.', 'en'],
    ] as const) {
      const read = model(text, language);
      ok(
        read.titles.every((title) => title.titleId === undefined && title.organMention === undefined),
        text,
      );
      deepEqual(check(read, knowledge, { preview: true, rules: titleRules }).diagnoses, []);
    }
  });

  it('does not take an upper-case heading or a number symbol for an organ with a place', () => {
    const read = model('HỘI NGHỊ THÀNH UỶ NĂM 2026\nCông văn số 12-CV/UBND ngày 02/3/2026.', 'vi');
    deepEqual(
      read.organs.map((organ) => [organ.organIds[0], organ.place?.value]),
      [['prov-party-committee', undefined]],
    );
  });

  it('takes every title of the tables for itself', () => {
    const lost: string[] = [];
    for (const row of knowledge.titles) {
      const name = row.names.vi[0];
      if (/[…/(]/.test(name) || row.confidence === 'low') continue;
      if (row.level === 'grassroots') continue;
      const found = model(`Đồng chí Nguyễn Văn Bảy, ${name}, phát biểu.`, 'vi').titles[0];
      if (!found || !sameTitle(found.titleId, row)) lost.push(row.id);
    }
    // Titles that name no organ, and double ones that are two titles of one person.
    deepEqual(lost, [
      'central-deputy-head-standing',
      'central-deputy-head',
      'na-secretary-general',
      'minister-chair-gov-office',
      'minister-chair-ethnic',
      'vff-secretary-general',
      'prov-board-deputy',
      'division-head',
      'cuc-head',
      'director-generic',
    ]);
  });
});

function sameTitle(id: string | undefined, row: TitleRow): boolean {
  return (
    id === row.id || knowledge.title(id ?? '')?.names.vi.some((name) => row.names.vi.includes(name)) === true
  );
}
