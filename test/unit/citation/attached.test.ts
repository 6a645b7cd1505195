import { deepEqual, equal } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { resolveBackReference } from '../../../server/src/model/citation-back';
import { mentionsOf } from '../../../server/src/model/citation-groups';
import type { Citation } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';

function cite(text: string): Citation[] {
  return [...buildModel(text, knowledge).citations];
}

/** What a citation is read as, with the texts of its parts. */
function parts(text: string): (string | undefined)[][] {
  return cite(text).map((c) => {
    const say = (part: { span: { start: number; end: number } } | undefined): string | undefined =>
      part && text.slice(part.span.start, part.span.end);
    return [c.number?.normal ?? c.name, say(c.type), say(c.date), say(c.issuer), c.term?.value];
  });
}

describe('citations and what is attached to them', () => {
  it('reads date, issuer and term, with a comma or without', () => {
    deepEqual(parts('Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XII'), [
      ['18-NQ/TW', 'Nghị quyết', '25/10/2017', 'Ban Chấp hành Trung ương', 'XII'],
    ]);
    deepEqual(parts('Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2016 của Uỷ ban nhân dân tỉnh Sơn Hà'), [
      ['15/QĐ-UBND', 'Quyết định', 'ngày 05 tháng 5 năm 2016', 'Uỷ ban nhân dân tỉnh Sơn Hà', undefined],
    ]);
    deepEqual(parts('Resolution No. 18-NQ/TW dated October 25, 2017 of the 12th Party Central Committee'), [
      ['18-NQ/TW', 'Resolution', 'October 25, 2017', '12th Party Central Committee', 'XII'],
    ]);
    deepEqual(parts('Directive 03-CT/TW of the Politburo (11th term) on learning from a moral example'), [
      ['03-CT/TW', 'Directive', undefined, 'Politburo', 'XI'],
    ]);
  });

  it('reads a committee whose name begins with “Đảng” after “của”', () => {
    deepEqual(parts('Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà về nhân sự'), [
      ['45-QĐ/ĐU', 'Quyết định', '01/8/2025', 'Đảng uỷ xã Sơn Hà', undefined],
    ]);
  });

  it('reads the issuer in an English possessive, and one with its place before it', () => {
    deepEqual(parts("the Government's Decree No. 59/2008/ND-CP of May 8, 2008"), [
      ['59/2008/NĐ-CP', 'Decree', 'May 8, 2008', 'Government', undefined],
    ]);
    deepEqual(
      parts("Decision No. 34/2025/QD-UBND of the Son Ha City People's Committee")[0]?.[3],
      "Son Ha City People's Committee",
    );
  });

  it('shares a type word in a list', () => {
    deepEqual(
      cite('các Nghị quyết số 18-NQ/TW, 19-NQ/TW và 20-NQ/TW').map((c) => [
        c.number?.normal,
        c.type?.value[0],
        c.sharesType,
      ]),
      [
        ['18-NQ/TW', 'nghi-quyet', false],
        ['19-NQ/TW', 'nghi-quyet', true],
        ['20-NQ/TW', 'nghi-quyet', true],
      ],
    );
    deepEqual(
      cite('Conclusions No. 126-KL/TW and 127-KL/TW').map((c) => c.sharesType),
      [false, true],
    );
  });

  it('reads the subject to the end of the clause', () => {
    const [one, two] = cite(
      'Chỉ thị số 05-CT/TW về đẩy mạnh học tập; Chỉ thị số 06-CT/TW “Về công tác dân vận” được thực hiện.',
    );
    equal(one?.subject?.value, 'về đẩy mạnh học tập');
    equal(two?.subject?.value, 'Về công tác dân vận');
  });

  it('does not take a date or an issuer across the clause', () => {
    deepEqual(parts('theo Chỉ thị số 05-CT/TW. Ngày 12/5/2025, Bộ Chính trị họp.')[0]?.slice(2), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells the number line of the draft from citations', () => {
    const model = buildModel('ĐẢNG BỘ TỈNH SƠN HÀ\nSố 12-BC/TU\n\nThực hiện Chỉ thị số 05-CT/TW.', knowledge);
    deepEqual(
      model.citations.map((c) => c.own),
      [true, false],
    );
    equal(model.header.number?.normal, '12-BC/TU');
    equal(model.header.system, 'party');
  });
});

describe('citations without a symbol', () => {
  const named: readonly [string, string | undefined, string | undefined][] = [
    ['Nghị quyết Trung ương 8 khoá XIII', 'cpv-central-committee', 'XIII'],
    [
      'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII',
      'cpv-central-committee',
      'XIII',
    ],
    ['Resolution of the 8th plenum of the 13th Party Central Committee', 'cpv-central-committee', 'XIII'],
    ['Nghị quyết Đại hội XIII của Đảng', 'cpv-national-congress', undefined],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Sơn Hà lần thứ XX', 'prov-party-congress', undefined],
    ['Resolution of the 19th Provincial Party Congress', 'prov-party-congress', undefined],
  ];
  for (const [text, issuer, term] of named) {
    it(`reads ${text}`, () => {
      const [citation] = cite(`thực hiện ${text}.`);
      deepEqual([citation?.name, citation?.issuer?.value[0], citation?.term?.value], [text, issuer, term]);
    });
  }

  it('reads laws with and without their year', () => {
    deepEqual(
      cite(
        'theo Luật Đất đai năm 2024, Luật Phòng, chống ma tuý, Bộ luật Lao động 2019 và Hiến pháp năm 2013',
      ).map((c) => [c.name, c.year]),
      [
        ['Luật Đất đai năm 2024', 2024],
        ['Luật Phòng, chống ma tuý', undefined],
        ['Bộ luật Lao động 2019', 2019],
        ['Hiến pháp năm 2013', 2013],
      ],
    );
    deepEqual(
      cite('the Land Law, the Law on Public Investment').map((c) => c.name),
      ['Land Law', 'Law on Public Investment'],
    );
  });

  it('leaves out what names no document', () => {
    deepEqual(
      cite(
        'Kế hoạch 5 năm, nghị quyết 3 nội dung; hành nghề luật sư; theo pháp luật; Luật này; Quy định 2 lần',
      ),
      [],
    );
  });

  it('resolves a bare number where one document is left', () => {
    const text =
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Theo Nghị quyết 57, các cấp đã triển khai.';
    const model = buildModel(text, knowledge);
    const [full, short] = model.citations;
    equal(short && mentionsOf(model).fullest(short), full);
  });

  it('leaves an ambiguous one unresolved', () => {
    const model = buildModel(
      'Nghị quyết số 57-NQ/TW và Nghị quyết số 57/NQ-CP. Theo Nghị quyết 57, các cấp đã triển khai.',
      knowledge,
    );
    const short = model.citations.at(-1);
    equal(short && mentionsOf(model).of(short), undefined);
  });

  it('resolves “Nghị quyết này” to the only resolution before it', () => {
    const text = 'Nghị quyết số 57-NQ/TW và Chỉ thị số 05-CT/TW. Nghị quyết này rất quan trọng.';
    const model = buildModel(text, knowledge);
    equal(resolveBackReference(model, ['nghi-quyet'], text.indexOf('Nghị quyết này')), model.citations[0]);
    equal(resolveBackReference(model, ['quyet-dinh'], text.length), undefined);
  });
});
