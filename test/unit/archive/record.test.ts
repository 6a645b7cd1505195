import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { contentHash } from '../../../server/src/archive/hash';
import { bareSubject } from '../../../server/src/archive/stated';
import { packRecord, type PackedRecord, unpackRecord } from '../../../server/src/archive/pack';
import { documentText, recordOf } from '../../support/archive';

const REPORT = documentText(
  {
    number: '132-BC/TU',
    date: '05/10/2026',
    type: 'BÁO CÁO',
    subject: 'kết quả công tác 9 tháng năm 2026',
  },
  [
    'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Ban Thường vụ Tỉnh uỷ về “chống lãng phí”. Theo Chỉ thị số 12-CT/TU,',
    'đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ Sơn Hà, chủ trì. Đồng chí Trần Thị Mẫu báo cáo.',
    '',
    'I- KẾT QUẢ',
    'Nội dung.',
    'II- NHIỆM VỤ',
    'Nội dung.',
  ].join('\n'),
);

describe('the record of a draft', () => {
  it('says who the draft is', () => {
    const { own, date, place, draft, language } = recordOf('a.vbd', REPORT);
    equal(draft, true);
    equal(language, 'vi');
    equal(date, '2026-10-05');
    equal(place, 'Sơn Hà');
    equal(own?.key, '132-BC/TU');
    equal(own.ordinal, 132);
    equal(own.typeSymbol, 'BC');
    deepEqual(own.issuerSymbols, ['TU']);
    equal(own.issuer, 'TỈNH UỶ SƠN HÀ');
    deepEqual(own.typeIds, ['bao-cao']);
    equal(own.subject, 'kết quả công tác 9 tháng năm 2026');
    deepEqual(own.numberPlace, [3, 3, 3, 12]);
    deepEqual(own.subjectPlace, [7, 0, 7, 33]);
  });

  it('says which documents it cites, once each, with every place', () => {
    const { cites } = recordOf('a.vbd', REPORT);
    equal(cites.length, 1);
    const [cited] = cites;
    equal(cited?.key, '12-CT/TU');
    equal(cited.date, '2026-03-01');
    equal(cited.places.length, 2);
    equal(cited.fullest, 0);
    equal(cited.places[0]?.[0], 10);
  });

  it('keeps apart documents that share a number', () => {
    const { cites } = recordOf(
      'a.vbd',
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 và Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Trung ương.',
    );
    deepEqual(
      cites.map(({ key, date }) => [key, date]),
      [
        ['18-NQ/TW', '2017-10-25'],
        ['18-NQ/TW', '2022-06-16'],
      ],
    );
  });

  it('names persons with their titles, unique posts with their place, and the topmost headings', () => {
    const { persons, posts, headings } = recordOf('a.vbd', REPORT);
    deepEqual(
      persons.map(({ name, titles, places }) => [name, titles, places.length]),
      [['Trần Thị Mẫu', ['Bí thư Tỉnh uỷ Sơn Hà'], 2]],
    );
    equal(posts.length, 1);
    ok(posts[0]?.key.endsWith('|son ha'), posts[0]?.key);
    deepEqual(
      headings.map(({ title, level }) => [title, level]),
      [
        ['I- KẾT QUẢ', 1],
        ['II- NHIỆM VỤ', 1],
      ],
    );
  });

  it('reads the heads of other forms', () => {
    const state = recordOf(
      'b.txt',
      [
        'UỶ BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH SƠN HÀ              Độc lập - Tự do - Hạnh phúc',
        'Số: 12/KH-UBND           Sơn Hà, ngày 05 tháng 3 năm 2026',
        '',
        'KẾ HOẠCH',
        'Triển khai chuyển đổi số trong các cơ quan nhà nước của tỉnh',
        'năm 2026',
        '',
        'Thực hiện kế hoạch của Chính phủ.',
      ].join('\n'),
    ).own;
    equal(state?.system, 'state');
    equal(state.subject, 'Triển khai chuyển đổi số trong các cơ quan nhà nước của tỉnh năm 2026');
    const letter = recordOf(
      'c.vbd',
      'TỈNH UỶ SƠN HÀ\n*\nSố 45-CV/TU\nV/v chuẩn bị hội nghị\n\nKính gửi: Các đảng uỷ trực thuộc.\n',
    ).own;
    equal(letter?.subject, 'V/v chuẩn bị hội nghị');
    equal(bareSubject(letter.subject), 'chuẩn bị hội nghị');
    const resolution = recordOf(
      'd.vbd',
      'TỈNH UỶ BÌNH LÂM\n*\nSố 09-NQ/TU\nBình Lâm, ngày 20 tháng 10 năm 2026\n\nNGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề chuyển đổi số\n-----\n',
    ).own;
    equal(resolution?.subject, 'về chuyển đổi số');
    const english = recordOf(
      'e.vbd',
      'COMMUNIST PARTY OF VIETNAM\nBINH LAM PROVINCIAL PARTY COMMITTEE\n*\nNo. 58-TB/TU\nBinh Lam, September 28, 2026\n\nNOTICE\nof the results of the eighth plenum\n-----\n',
    ).own;
    equal(english?.issuer, 'BINH LAM PROVINCIAL PARTY COMMITTEE');
    equal(english.subject, 'of the results of the eighth plenum');
  });

  it('takes no sentence for a subject, and a draft without a number line for none', () => {
    const { own } = recordOf(
      'f.vbd',
      'TỈNH UỶ SƠN HÀ\n*\nSố 10-TB/TU\n\nTHÔNG BÁO\n\nNgày 05/3/2026, Tỉnh uỷ họp. Hội nghị đã nghe báo cáo.\n',
    );
    equal(own?.subject, undefined);
    equal(recordOf('g.vbd', 'Thực hiện Nghị quyết số 57-NQ/TW.').own, undefined);
  });

  it('is the same after it was packed as JSON', () => {
    for (const text of [REPORT, '', 'x', 'Luật Đất đai năm 2024; Nghị định số 30/2020/NĐ-CP.']) {
      const record = recordOf('a.vbd', text);
      deepEqual(unpackRecord(JSON.parse(JSON.stringify(packRecord(record))) as PackedRecord), record);
    }
  });
});

describe('the hash of a text', () => {
  it('is equal for equal texts and changes with any unit', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, n) => {
        const at = n % text.length;
        const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
        equal(contentHash(text), contentHash(`${text.slice(0, at)}${text.slice(at)}`));
        notEqual(contentHash(text), contentHash(other));
      }),
    );
  });
});
