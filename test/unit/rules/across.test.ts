import { deepEqual, equal, throws } from 'node:assert/strict';
import type { IndexRecord } from '../../../server/src/archive/types';
import { buildModel } from '../../../server/src/model/document';
import { elsewhere, isOfBody, isOneSlip, likeness, others, sameTerm } from '../../../server/src/rules/across';
import { isCentral } from '../../../server/src/rules/citation/support';
import { nth } from '../../../server/src/text/certain';
import { documentText, recordOf } from '../../support/archive';
import { knowledge } from '../../support/check';

const KNOWN = { knowledge };

/** The one citation of a sentence. */
const cited = (text: string) => nth(buildModel(text, knowledge, { language: 'vi' }).citations, 0);

function record(issuer: string, place: string): IndexRecord {
  const head = {
    issuer,
    place,
    number: '12-CT/TU',
    date: '01/3/2026',
    type: 'CHỈ THỊ',
    subject: 'về tiết kiệm',
  };
  return recordOf('a.vbd', documentText(head));
}

/** A record without what its head says of the body. */
function ofNobody(record: IndexRecord, place: string | undefined): IndexRecord {
  return { ...record, own: record.own && { ...record.own, issuerKey: undefined }, place };
}

describe('what rules say that compare drafts', () => {
  it('nothing, where there are no other drafts', () => {
    throws(() => others({ workspace: undefined }), /without a workspace/u);
  });

  it('three other places at most, each with its file', () => {
    const records = ['a', 'b', 'c', 'd'].map((name, i) => ({
      uri: `file:///van-ban/${name}.vbd`,
      place: [i, 0, i, 5] as const,
    }));
    deepEqual(
      elsewhere(records, 'there').map(({ uri, place, message, params }) => [uri, place[0], message, params]),
      [
        ['file:///van-ban/a.vbd', 0, 'there', { file: 'a.vbd' }],
        ['file:///van-ban/b.vbd', 1, 'there', { file: 'b.vbd' }],
        ['file:///van-ban/c.vbd', 2, 'there', { file: 'c.vbd' }],
      ],
    );
  });

  it('a number is given once in a term of the Party, and in a year of the State', () => {
    const party = { system: 'party', issuerSymbols: ['TU'], year: undefined } as const;
    const state = { system: 'state', issuerSymbols: ['UBND'], year: undefined } as const;
    equal(sameTerm(party, '2022-05-03', '2023-05-03', KNOWN), true);
    equal(sameTerm(party, '2022-05-03', '2027-05-03', KNOWN), false);
    equal(sameTerm(state, '2022-05-03', '2022-11-03', KNOWN), true);
    equal(sameTerm(state, '2022-05-03', '2023-05-03', KNOWN), false);
    // Of a year with congresses neither day is in a known term.
    equal(sameTerm(party, '2025-07-01', '2025-07-02', KNOWN), false);
  });

  it('whose number one body alone in the country gives', () => {
    const central = (text: string) => {
      const { number } = cited(text);
      return number && isCentral(number, KNOWN.knowledge);
    };
    equal(central('Nghị quyết số 57-NQ/TW'), true);
    equal(central('Luật số 31/2024/QH15'), true);
    equal(central('Luật số 31/2001/QH9'), true);
    equal(central('Kế hoạch số 12-KH/TU'), false);
    equal(central('Quyết định số 12/QĐ-ABC'), false);
    equal(central('Thông tư liên tịch số 12/2015/TTLT-BNV-UBND'), false);
  });

  it('whether a citation is of the body that issued a document', () => {
    const here = record('TỈNH UỶ SƠN HÀ', 'Sơn Hà');
    const unnamed = cited('Chỉ thị số 12-CT/TU của Tỉnh uỷ');
    const named = cited('Chỉ thị số 12-CT/TU của Tỉnh uỷ Sơn Hà');
    const other = cited('Chỉ thị số 12-CT/TU của Tỉnh uỷ An Hoà');
    equal(isOfBody(cited('Chỉ thị số 12-CT/TW'), undefined, here, KNOWN), true);
    equal(isOfBody(named, undefined, here, KNOWN), true);
    equal(isOfBody(other, here, here, KNOWN), false);
    // The place is that of the line with the day, where the head does not name it.
    equal(isOfBody(named, undefined, ofNobody(here, 'Sơn Hà'), KNOWN), true);
    equal(isOfBody(named, undefined, ofNobody(here, 'An Hoà'), KNOWN), false);
    equal(isOfBody(named, undefined, ofNobody(here, undefined), KNOWN), false);
    equal(isOfBody(unnamed, undefined, here, KNOWN), false);
    equal(isOfBody(unnamed, here, here, KNOWN), true);
    equal(isOfBody(unnamed, ofNobody(here, 'Sơn Hà'), here, KNOWN), false);
    equal(isOfBody(unnamed, here, ofNobody(here, 'Sơn Hà'), KNOWN), false);
    equal(isOfBody(unnamed, record('TỈNH UỶ AN HOÀ', 'An Hoà'), here, KNOWN), false);
    equal(isOfBody(unnamed, record('ĐẢNG UỶ XÃ BÌNH LÂM TỈNH SƠN HÀ', 'Bình Lâm'), here, KNOWN), true);
    equal(
      isOfBody(unnamed, record('ĐẢNG UỶ XÃ BÌNH LÂM', 'Bình Lâm'), { ...here, place: undefined }, KNOWN),
      false,
    );
  });

  it('how much two subjects have in common', () => {
    equal(likeness('về chống lãng phí', 'về chống lãng phí'), 1);
    equal(likeness('về chống lãng phí', 'về tiết kiệm'), 1 / 6);
    equal(likeness('về chống lãng phí', 'về chống tham nhũng'), 2 / 6);
    equal(likeness('', 'về tiết kiệm'), 0);
    equal(likeness('về tiết kiệm', ''), 0);
    equal(likeness('', ''), 0);
  });

  it('a day that differs by one slip', () => {
    equal(isOneSlip('2024-03-05', '2024-03-06'), true);
    equal(isOneSlip('2024-03-05', '2025-03-05'), true);
    equal(isOneSlip('2024-03-05', '2024-05-03'), true);
    equal(isOneSlip('2024-03-05', '2024-05-04'), false);
    equal(isOneSlip('2024-03-05', '2024-06-03'), false);
    equal(isOneSlip('2024-03-05', '2025-05-03'), false);
    equal(isOneSlip('2024-03-05', '2024-03-05'), false);
  });
});
