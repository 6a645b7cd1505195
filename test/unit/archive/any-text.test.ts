import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { packRecord, type PackedRecord, unpackRecord } from '../../../server/src/archive/pack';
import { allRules } from '../../../server/src/rules/all';
import { recordOf } from '../../support/archive';
import { checkText } from '../../support/check';

/** Pieces that mean something to what is kept of a file, so that random texts reach deep into it. */
const PIECES = [
  'ĐẢNG CỘNG SẢN VIỆT NAM\n', 'TỈNH UỶ SƠN HÀ\n', 'Số 12-CT/TU\n', 'Số  -CT/TU\n', 'Sơn Hà, ngày 01 tháng 3 năm 2026\n', 'CHỈ THỊ\n', 'CỦA ',
  'về chống lãng phí\n', '-----\n', '*\n', '\n', '\r\n', 'V/v ', 'Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Tỉnh uỷ ', '“về ', '”. ', 'Nghị quyết 57 ',
  'đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ Sơn Hà, ', 'I- KẾT QUẢ\n', '\0', '\ud800', '\u00a0', 'Bi\u0301 thư ', '12-CT/TU', '31/02/2026 ', '0',
  'COMMUNIST PARTY OF VIETNAM\n', 'Son Ha, March 1, 2026\n', 'DIRECTIVE\n', 'on March 2, 2026 ', 'ngày 02, 03/3/2026 ', '1. Một\n', '2. Hai\n',
]; // prettier-ignore
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 20 })
  .map((pieces) => pieces.join(''));
const across = allRules.filter(({ scope }) => scope === 'workspace');

describe('any text in a folder', () => {
  it('has a record, whose places lie in the text, and which JSON does not change', () => {
    fc.assert(
      fc.property(text, (one) => {
        const record = recordOf('a.vbd', one);
        deepEqual(unpackRecord(JSON.parse(JSON.stringify(packRecord(record))) as PackedRecord), record);
        const last = one.split(/\r\n|\r|\n/u).length - 1;
        const places = [
          ...record.cites.flatMap(({ places: all }) => all),
          ...record.persons.flatMap(({ places: all }) => all),
          ...record.posts.map(({ place }) => place),
          ...record.headings.map(({ place }) => place),
          ...record.days.map(({ place }) => place),
          ...record.parts.map(({ last }) => last),
        ];
        for (const [line, character, endLine] of places)
          equal(line >= 0 && character >= 0 && endLine <= last && line <= endLine, true);
      }),
      { numRuns: 150 },
    );
  });

  it('can be compared with any other, and with itself says nothing', () => {
    equal(across.length >= 5, true);
    fc.assert(
      fc.property(text, text, (one, other) => {
        checkText(one, {}, across, {}, [], { 'b.vbd': other });
        const { diagnoses } = checkText(one, {}, across, {}, [], { 'copy.vbd': one });
        deepEqual(
          diagnoses.map(({ rule }) => rule.id),
          [],
        );
      }),
      { numRuns: 100 },
    );
  });
});
