import { deepEqual, equal } from 'node:assert/strict';
import { nth } from '../../../server/src/text/certain';
import type { Language } from '../../../server/src/text/language';
import { abbreviated, Abbreviations, organSkeletons } from '../../../server/src/recognise/title/skeletons';
import { knowledge } from '../../support/check';

/** An organ with its names, the standard one first; `§u` stands for the word of a level, `§c` for its Party committee. */
interface Named {
  readonly id: string;
  readonly level?: string;
  readonly parentId?: string;
  readonly names: readonly string[];
}

const wordsOf = (name: string): string[] => name.split(' ');

/** Short forms of parts of names: `party central committee` = `PCC`. */
function shortForms(forms: Readonly<Record<string, string>>): Abbreviations {
  return new Abbreviations(
    Object.entries(forms).map(([full, short]) => ({ full: wordsOf(full), short: wordsOf(short) })),
  );
}

/** Every way to write the organs, with what is said of it. */
function written(language: Language, named: readonly Named[], short: Abbreviations): string[] {
  const all = named.map(({ id, level = 'province', parentId, names }) => ({
    organ: { ...nth(knowledge.organs, 0), id, level, parentId },
    names: names.map(wordsOf),
  }));
  return organSkeletons(all, short, language).map(({ organ, keys, bare, turned }) =>
    [named.length > 1 && `${organ.id}:`, ...keys, bare && '(bare)', turned && '(turned)']
      .filter(Boolean)
      .join(' '),
  );
}

/** One test for each organ, or for some together. */
function testWritten(
  language: Language,
  short: Abbreviations,
  cases: readonly (readonly [of: string | readonly Named[], forms: readonly string[]])[],
): void {
  for (const [of, forms] of cases) {
    const named = typeof of === 'string' ? [{ id: 'organ', names: of.split('; ') }] : of;
    it(named.map(({ names }) => names.join('; ')).join(' + '), () =>
      deepEqual(written(language, named, short), forms),
    );
  }
}

describe('the ways to write an organ', () => {
  describe('in English', () =>
    testWritten(
      'en',
      shortForms({ 'party central committee': 'PCC', 'central committee': 'CC', 'national assembly': 'NA' }),
      [
        [
          "people's committee of the §u",
          [
            "people's committee of §u",
            "§u people's committee",
            "people's committee (bare)",
            "people's committee §b (turned)",
            "people's committee (bare) (turned)",
          ],
        ],
        [
          "§u people's committee",
          [
            "§u people's committee",
            "people's committee (bare)",
            "people's committee of §u",
            "people's committee §b (turned)",
            "people's committee (bare) (turned)",
          ],
        ],
        ['§u', []],
        ['police', []],
        ['secretariat', ['secretariat']],
        ['party office', ['party office']],
        [
          'party organisation commission of the §u',
          [
            'party organisation commission of §u',
            '§u party organisation commission',
            'party organisation commission (bare)',
            'party organisation commission §b (turned)',
            'party organisation commission (bare) (turned)',
            'party organisation board of §u',
            '§u party organisation board',
            'party organisation board (bare)',
            'party organisation board §b (turned)',
            'party organisation board (bare) (turned)',
            'party organisation department of §u',
            '§u party organisation department',
            'party organisation department (bare)',
            'party organisation department §b (turned)',
            'party organisation department (bare) (turned)',
            'party organisation committee of §u',
            '§u party organisation committee',
            'party organisation committee (bare)',
            'party organisation committee §b (turned)',
            'party organisation committee (bare) (turned)',
            'party organisation division of §u',
            '§u party organisation division',
            'party organisation division (bare)',
            'party organisation division §b (turned)',
            'party organisation division (bare) (turned)',
          ],
        ],
        [
          'organisation commission of the §u',
          [
            'organisation commission of §u',
            '§u organisation commission',
            'organisation commission (bare)',
            'organisation commission §b (turned)',
            'organisation commission (bare) (turned)',
          ],
        ],
        ['party central committee', ['party central committee', 'PCC', 'party CC']],
        ['national assembly', ['national assembly', 'NA']],
        ['national assembly; assembly', ['national assembly', 'NA', 'assembly']],
        ['the national assembly office', ['national assembly office', 'NA office']],
        ['§c', ['§c']],
        ['§c office', ['§c office']],
        ['of §u', ['of §u']],
        [
          'court of §u of the west',
          [
            'court of §u of west',
            'court of of west (bare)',
            '§u of west court',
            'court §u of west (turned)',
            'court of west (bare) (turned)',
          ],
        ],
        ['of §u court', ['of §u court']],
        [
          'standing committee of the §u §c',
          [
            'standing committee of §u §c',
            '§u §c standing committee',
            'standing committee (bare)',
            'standing committee §u §c (turned)',
            'standing committee (bare) (turned)',
          ],
        ],
        [
          'department of finance',
          [
            'finance department (bare)',
            '§u finance department',
            '§u department of finance',
            'finance department of §u',
            'finance department §b (turned)',
            'department of finance §b (turned)',
            'department of finance',
          ],
        ],
        [
          'ministry of finance',
          [
            'finance ministry (bare)',
            '§u finance ministry',
            '§u ministry of finance',
            'finance ministry of §u',
            'finance ministry §b (turned)',
            'ministry of finance §b (turned)',
            'ministry of finance',
          ],
        ],
        ['board of finance', ['board of finance']],
        ['department of finance of the §u', ['department of finance of §u']],
        ['department of §u', ['department of §u', '§u department', 'department §b (turned)']],
        ['department finance', ['department finance']],
        [
          'department of home affairs; home department',
          [
            'home affairs department (bare)',
            '§u home affairs department',
            '§u department of home affairs',
            'home affairs department of §u',
            'home affairs department §b (turned)',
            'department of home affairs §b (turned)',
            'department of home affairs',
            'home department',
          ],
        ],
        ['§b court', ['§b court']],
        ['§u committee; committee §b', ['§u committee', 'committee of §u', 'committee §b']],
        [
          [
            { id: 'committee', names: ['§u party committee', 'party committee of the §u'] },
            { id: 'board', parentId: 'committee', names: ['organisation board of the §u party committee'] },
          ],
          [
            'committee: §u party committee',
            'committee: party committee (bare)',
            'committee: party committee of §u',
            'committee: party committee §b (turned)',
            'committee: party committee (bare) (turned)',
            'board: organisation board of §u party committee',
            'board: organisation board of party committee (bare)',
            'board: §u party committee organisation board',
            'board: party committee organisation board (bare)',
            'board: organisation board §u party committee (turned)',
            'board: organisation board party committee (bare) (turned)',
            'board: organisation board of party committee of §u',
            'board: organisation board party committee of §u (turned)',
            'board: organisation board of party committee §b (turned)',
            'board: organisation board of party committee (bare) (turned)',
            'board: organisation board party committee §b (turned)',
            'board: organisation board party committee (bare) (turned)',
          ],
        ],
        [
          [
            { id: 'committee', names: ['§u party committee'] },
            { id: 'office', parentId: 'committee', names: ['§u party committee office'] },
            { id: 'none', parentId: 'committee', names: ['§u party committee'] },
            { id: 'other', parentId: 'committee', names: ['§u party of the people'] },
          ],
          [
            'committee: §u party committee',
            'committee: party committee (bare)',
            'committee: party committee of §u',
            'committee: party committee §b (turned)',
            'committee: party committee (bare) (turned)',
            'office: §u party committee office',
            'office: party committee office (bare)',
            'office: office of §u party committee',
            'office: office of party committee (bare)',
            'office: party committee office of §u',
            'office: party committee office §b (turned)',
            'office: party committee office (bare) (turned)',
            'none: §u party committee',
            'none: party committee (bare)',
            'none: party committee of §u',
            'none: party committee §b (turned)',
            'none: party committee (bare) (turned)',
            'other: §u party of people',
            'other: party of people (bare)',
            'other: party of people §b (turned)',
            'other: party of people (bare) (turned)',
          ],
        ],
        [
          [
            { id: 'committee', names: ['party committee'] },
            { id: 'office', parentId: 'committee', names: ['office of party committee'] },
          ],
          [
            'committee: party committee',
            'office: office of party committee',
            'office: party committee office',
            'office: office party committee (turned)',
          ],
        ],
        [
          [
            { id: 'council', names: ['§u council', 'council of the §u'] },
            { id: 'court', parentId: 'council', names: ['court of the §u council', 'court of the §u'] },
            { id: 'house', parentId: 'elsewhere', names: ['house of the §u council'] },
          ],
          [
            'council: §u council',
            'council: council of §u',
            'council: council §b (turned)',
            'court: court of §u council',
            'court: court of council (bare)',
            'court: §u council court',
            'court: council court (bare)',
            'court: court §u council (turned)',
            'court: court council (bare) (turned)',
            'court: court of council of §u',
            'court: court council of §u (turned)',
            'court: court of council §b (turned)',
            'court: court of council (bare) (turned)',
            'court: court council §b (turned)',
            'court: court council (bare) (turned)',
            'court: court of §u',
            'court: §u court',
            'court: court §b (turned)',
            'house: house of §u council',
            'house: house of council (bare)',
            'house: §u council house',
            'house: council house (bare)',
            'house: house §u council (turned)',
            'house: house council (bare) (turned)',
          ],
        ],
        [
          [
            { id: 'province', names: ['§u police'] },
            { id: 'commune', level: 'commune', names: ['§u police', 'police force of the §u'] },
          ],
          [
            'province: §u police',
            'province: police of §u',
            'province: police §b (turned)',
            'province: police force of §u',
            'province: §u police force',
            'province: police force (bare)',
            'province: police force §b (turned)',
            'province: police force (bare) (turned)',
            'commune: §u police',
            'commune: police of §u',
            'commune: police §b (turned)',
            'commune: police force of §u',
            'commune: §u police force',
            'commune: police force (bare)',
            'commune: police force §b (turned)',
            'commune: police force (bare) (turned)',
          ],
        ],
        [
          [
            { id: 'province', names: ['§u police'] },
            { id: 'second', names: ['§u police', '§u guard'] },
          ],
          [
            'province: §u police',
            'province: police of §u',
            'province: police §b (turned)',
            'second: §u police',
            'second: police of §u',
            'second: police §b (turned)',
            'second: §u guard',
            'second: guard of §u',
            'second: guard §b (turned)',
          ],
        ],
        [
          [
            { id: 'province', names: ['§u police', '§u guard'] },
            { id: 'commune', level: 'commune', names: ['police', '§u police'] },
          ],
          [
            'province: §u police',
            'province: police of §u',
            'province: police §b (turned)',
            'province: §u guard',
            'province: guard of §u',
            'province: guard §b (turned)',
            'commune: §u police',
            'commune: police of §u',
            'commune: police §b (turned)',
          ],
        ],
        [
          [
            { id: 'province', names: ['police', 'police force'] },
            { id: 'commune', level: 'commune', names: ['police', 'guard'] },
          ],
          ['province: police force'],
        ],
        [
          [
            { id: 'central', level: 'central', names: ['department of finance'] },
            { id: 'province', names: ['department of finance'] },
          ],
          [
            'central: finance department (bare)',
            'central: department of finance',
            'province: finance department (bare)',
            'province: §u finance department',
            'province: §u department of finance',
            'province: finance department of §u',
            'province: finance department §b (turned)',
            'province: department of finance §b (turned)',
            'province: department of finance',
          ],
        ],
      ],
    ));
  describe('in Vietnamese', () =>
    testWritten(
      'vi',
      shortForms({
        'trung ương': 'TW',
        'uỷ ban': 'UB',
        'uỷ ban nhân dân': 'UBND',
        'nhân dân': 'ND',
        'mặt trận': 'MT',
      }),
      [
        [
          'uỷ ban nhân dân §u',
          [
            'uỷ ban nhân dân §u',
            'uỷ ban nhân dân (bare)',
            'UB nhân dân §u',
            'UB nhân dân (bare)',
            'UBND §u',
            'UBND (bare)',
            'uỷ ban ND §u',
            'uỷ ban ND (bare)',
            'UB ND §u',
            'UB ND (bare)',
          ],
        ],
        ['nhân dân', ['nhân dân', 'ND']],
        ['uỷ ban nhân dân; trung ương', ['uỷ ban nhân dân', 'UB nhân dân', 'UBND', 'uỷ ban ND', 'UB ND']],
        ['trung ương đảng', ['trung ương đảng', 'TW đảng']],
        ['§c', ['§c']],
        ['báo', []],
        ['bộ', []],
        ['bộ_thương mại', ['bộ_thương mại']],
        ['ban thường_trực', ['ban thường_trực']],
        ['thôngtấnxã', ['thôngtấnxã']],
        ['đoàn §u', ['đoàn §u']],
        ['hội nông dân §u', ['hội nông dân §u']],
        [
          'mặt trận nhân dân §u trung ương',
          [
            'mặt trận nhân dân §u trung ương',
            'mặt trận nhân dân trung ương (bare)',
            'mặt trận nhân dân §u TW',
            'mặt trận nhân dân TW (bare)',
            'mặt trận ND §u trung ương',
            'mặt trận ND trung ương (bare)',
            'mặt trận ND §u TW',
            'mặt trận ND TW (bare)',
            'MT nhân dân §u trung ương',
            'MT nhân dân trung ương (bare)',
            'MT nhân dân §u TW',
            'MT nhân dân TW (bare)',
            'MT ND §u trung ương',
            'MT ND trung ương (bare)',
            'MT ND §u TW',
            'MT ND TW (bare)',
          ],
        ],
        ['tỉnh uỷ §u; §u nhân dân', ['tỉnh uỷ §u', '§u nhân dân', 'nhân dân (bare)', '§u ND', 'ND (bare)']],
        [
          [
            { id: 'province', names: ['uỷ ban §u', 'uỷ ban nhân dân §u'] },
            { id: 'commune', level: 'commune', names: ['uỷ ban §u', 'ban §u'] },
          ],
          [
            'province: uỷ ban §u',
            'province: uỷ ban (bare)',
            'province: UB §u',
            'province: UB (bare)',
            'province: uỷ ban nhân dân §u',
            'province: uỷ ban nhân dân (bare)',
            'province: UB nhân dân §u',
            'province: UB nhân dân (bare)',
            'province: UBND §u',
            'province: UBND (bare)',
            'province: uỷ ban ND §u',
            'province: uỷ ban ND (bare)',
            'province: UB ND §u',
            'province: UB ND (bare)',
            'province: ban §u',
            'commune: uỷ ban §u',
            'commune: uỷ ban (bare)',
            'commune: UB §u',
            'commune: UB (bare)',
            'commune: ban §u',
            'commune: uỷ ban nhân dân §u',
            'commune: uỷ ban nhân dân (bare)',
            'commune: UB nhân dân §u',
            'commune: UB nhân dân (bare)',
            'commune: UBND §u',
            'commune: UBND (bare)',
            'commune: uỷ ban ND §u',
            'commune: uỷ ban ND (bare)',
            'commune: UB ND §u',
            'commune: UB ND (bare)',
          ],
        ],
      ],
    ));
});

describe('short forms of parts of names', () => {
  const short = shortForms({ 'central committee': 'CC', central: 'C', 'committee of finance': 'CF', a: 'A' });
  const read = (name: string): string[] => abbreviated(wordsOf(name), short).map((keys) => keys.join(' '));

  it('stand for one after the other, in the order of the table', () => {
    deepEqual(
      short.in(wordsOf('a central committee of finance a')).map((one) => one.short.join(' ')),
      ['CC', 'C', 'CF', 'A'],
    );
    deepEqual(
      short.in(wordsOf('central office')).map((one) => one.short.join(' ')),
      ['C'],
    );
    deepEqual(short.in(wordsOf('committee of')), []);
    deepEqual(read('central committee of finance'), [
      'central committee of finance',
      'CC of finance',
      'C committee of finance',
      'central CF',
      'C CF',
    ]);
    deepEqual(read('office'), ['office']);
  });

  it('are not all tried where they are many', () => {
    const letters = shortForms({ a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F' });
    equal(abbreviated(wordsOf('a b c d'), letters).length, 16);
    equal(abbreviated(wordsOf('a b c d e f'), letters).length, 32);
  });

  it('are told from other names, whole or at their end', () => {
    equal(short.isLongForm(wordsOf('central committee')), true);
    equal(short.isLongForm(wordsOf('central committee office')), false);
    equal(short.isLongForm(wordsOf('CC')), false);
    for (const name of ['the central committee', 'the CC', 'central'])
      equal(short.end(wordsOf(name)), true, name);
    for (const name of ['central committee office', 'SCC', 'decentral'])
      equal(short.end(wordsOf(name)), false, name);
  });
});
