import { deepEqual, equal } from 'node:assert/strict';
import type { Differences } from '../../../server/src/archive/translation';
import { document } from '../../../server/src/rules/example-document';
import { fileUri, indexOf, recordOf } from '../../support/archive';

interface Written {
  /** The line of place and date. */
  readonly date?: string;
  readonly type?: string;
  readonly body?: string;
}

const PLAN = 'Kế hoạch số 45-KH/TU, ngày 12/3/2026 của Tỉnh uỷ';
const PLAN_EN = 'Plan No. 45-KH/TU dated March 12, 2026 of the Provincial Party Committee';

const original = ({
  date = 'Sơn Hà, ngày 05 tháng 10 năm 2026',
  type = 'BÁO CÁO',
  body = `Thực hiện ${PLAN}.`,
}: Written = {}): string =>
  document('vi', { number: '12-BC/TU', date, type, subject: 'kết quả công tác' }, body);
const translation = ({
  date = 'Son Ha, October 5, 2026',
  type = 'REPORT',
  body = `Carrying out ${PLAN_EN}.`,
}: Written = {}): string => document('en', { number: '12-BC/TU', date, type, subject: 'on the work' }, body);

const found = (english: string, originals: Readonly<Record<string, string>>): Differences | undefined =>
  indexOf({ 'report.en.md': english, ...originals }).differences(fileUri('report.en.md'));

/** The file that a text is compared with. */
const originalOf = (english: string, originals: Readonly<Record<string, string>>): string | undefined =>
  found(english, originals)?.original.uri;

describe('a translation and its original', () => {
  const one = { 'bao-cao.vbd': original() };

  it('are known by number, day and place', () => {
    equal(originalOf(translation(), one), fileUri('bao-cao.vbd'));
    equal(originalOf(translation(), { 'a.vbd': original().replace('12-BC', '13-BC') }), undefined);
    const vietnamese = indexOf({ ...one, 'copy.vbd': original() });
    equal(vietnamese.differences(fileUri('copy.vbd')), undefined);
    equal(vietnamese.differences(fileUri('none.vbd')), undefined);
  });

  it('are not of two terms, two provinces or two types', () => {
    for (const other of [
      original({ date: 'Sơn Hà, ngày 05 tháng 10 năm 2021' }),
      original({ date: 'Bình Lâm, ngày 05 tháng 10 năm 2026' }),
      original({ type: 'THÔNG BÁO' }),
    ])
      equal(originalOf(translation(), { 'bao-cao.vbd': other }), undefined, other);
  });

  it('write their place each in its own way', () => {
    const places = [
      ['Hà Nội', 'Hanoi'],
      ['Hà Nội', 'Ha Noi'],
      ['TP. Hồ Chí Minh', 'Ho Chi Minh City'],
      ['Đà Nẵng', 'Da Nang'],
    ] as const;
    for (const [vi, en] of places)
      equal(
        originalOf(translation({ date: `${en}, October 5, 2026` }), {
          'bao-cao.vbd': original({ date: `${vi}, ngày 05 tháng 10 năm 2026` }),
        }),
        fileUri('bao-cao.vbd'),
        en,
      );
  });

  it('may lack a day where the place and all that they say agree', () => {
    const undated = original({ date: 'Sơn Hà, ngày     tháng 10 năm 2026' });
    equal(originalOf(translation(), { 'bao-cao.vbd': undated }), fileUri('bao-cao.vbd'));
    const other = original({
      date: 'Sơn Hà, ngày     tháng 10 năm 2026',
      body: `${PLAN.replace('45', '54')}.`,
    });
    equal(originalOf(translation(), { 'bao-cao.vbd': other }), undefined);
    // Without a place the day alone has to tell.
    equal(originalOf(translation({ date: '' }), one), undefined);
  });

  it('are found among copies, but not among versions that say otherwise', () => {
    equal(originalOf(translation(), { ...one, 'copy.vbd': original() }), fileUri('bao-cao.vbd'));
    equal(
      originalOf(translation(), {
        ...one,
        'new.vbd': original({ body: `Thực hiện ${PLAN}; họp ngày 01/10/2026.` }),
      }),
      undefined,
    );
  });

  it('state the same days in whatever form', () => {
    const vi = original({
      body: [
        'Lớp học từ ngày 24 đến ngày 26/9/2026, các ngày 8, 9/12/2026 và ngày 15/11/2026.',
        `Từ ngày 01/8/2026 đến ngày 15/9/2026, thực hiện ${PLAN}.`,
      ].join('\n\n'),
    });
    const en = translation({
      body: [
        'The course was held on September 24 - 26, 2026, on 8 and 9 December 2026 and on the 15th of November 2026.',
        `From August 1 to September 15, 2026, they carried out ${PLAN_EN}.`,
      ].join('\n\n'),
    });
    const all = found(en, { 'bao-cao.vbd': vi });
    deepEqual(
      [all?.days, all?.documents, all?.redated],
      [{ here: [], there: [] }, { here: [], there: [] }, []],
    );
    const days = found(en.replace('15th', '14th'), { 'bao-cao.vbd': vi })?.days;
    deepEqual(
      [days?.here.map(({ day }) => day), days?.there.map(({ day }) => day)],
      [['2026-11-14'], ['2026-11-15']],
    );
  });

  it('may each bear a note above its head', () => {
    const noted = `(Unofficial translation of October 9, 2026)\n\n${translation()}`;
    deepEqual(found(noted, one)?.days, { here: [], there: [] });
  });

  it('are not compared where most is different', () => {
    const numbers = Array.from({ length: 4 }, (_, i) => `Kế hoạch số ${60 + i}-KH/TU`);
    const long = original({ body: `Thực hiện ${PLAN}, ${numbers.join(', ')}.` });
    equal(originalOf(translation(), { 'bao-cao.vbd': long }), undefined);
    const some = original({ body: `Thực hiện ${PLAN}, ${numbers.slice(0, 2).join(', ')}.` });
    deepEqual(
      found(translation(), { 'bao-cao.vbd': some })?.documents.there.map(({ number }) => number),
      ['60-KH/TU', '61-KH/TU'],
    );
  });

  it('are compared where a document and a day are written wrong, each one slip of one thing', () => {
    const vi = original({
      body: `Thực hiện ${PLAN}, Kế hoạch số 61-KH/TU, Chỉ thị số 07-CT/TU và Chỉ thị số 08-CT/TU. Họp ngày 08/9/2026 và ngày 15/9/2026.`,
    });
    const alone = (plan: string, day: string): unknown => {
      const cited = `${PLAN_EN}, ${plan}, Directive No. 07-CT/TU and Directive No. 08-CT/TU`;
      const body = `Carrying out ${cited}. They met on September 8, 2026 and ${day}.`;
      const all = found(translation({ body }), { 'bao-cao.vbd': vi });
      return all && [all.documents, all.days].map(({ here, there }) => [here.length, there.length]);
    };
    const told = [
      [1, 1],
      [1, 1],
    ];
    deepEqual(alone('Plan No. 63-KH/TU', 'September 16, 2026'), told);
    deepEqual(alone('Decision No. 61-QD/TU', 'October 15, 2026'), told);
    // Of another number and symbol, or on another day altogether, they are other things.
    equal(alone('Decision No. 90-QD/TU', 'September 16, 2026'), undefined);
    equal(alone('Plan No. 63-KH/TU', 'October 20, 2026'), undefined);
  });

  it('call documents by number or by name', () => {
    const there = (vi: string, en: string): (string | undefined)[] =>
      found(translation({ body: `${en} and ${PLAN_EN}.` }), {
        'bao-cao.vbd': original({ body: `Thực hiện ${vi} và ${PLAN}.` }),
      })?.documents.there.map(({ number }) => number) ?? ['nothing compared'];
    deepEqual(there('Luật số 31/2024/QH15', 'The Land Law of 2024'), []);
    deepEqual(there('Luật số 31/2024/QH15', 'The law'), ['31/2024/QH15']);
    const fourth = 'the resolution of the fourth plenum of the 14th Party Central Committee';
    deepEqual(there('Nghị quyết số 04-NQ/TW', `Carrying out ${fourth}`), []);
    deepEqual(there('Nghị quyết Trung ương 4 khoá XIV và Nghị quyết số 57-NQ/TW', `Carrying out ${fourth}`), [
      '57-NQ/TW',
    ]);
    deepEqual(there('Nghị quyết số 57-NQ/TW', 'Carrying out Resolution 57'), []);
  });

  it('are judged anew where one of them says something else, others with their own numbers are not', () => {
    const index = indexOf({ 'report.en.md': translation(), ...one });
    const changes = (text: string): [string[], string[]] => {
      const facts = index.replace(recordOf('bao-cao.vbd', text));
      return [[...facts].sort(), [...index.concerned(facts)].sort()];
    };
    const both = ['bao-cao.vbd', 'report.en.md'].map(fileUri);
    const days = original({ body: `Thực hiện ${PLAN}. Họp ngày 01/10/2026.` });
    deepEqual(changes(days), [['t:12-BC/TU'], both]);
    deepEqual(
      index.differences(fileUri('report.en.md'))?.days.there.map(({ day }) => day),
      ['2026-10-01'],
    );
    deepEqual(changes(`${days}\nThêm một câu.`), [[], []]);
    index.remove(fileUri('report.en.md'));
    deepEqual(changes(original()), [[], []]);
  });
});
