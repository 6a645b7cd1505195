/** Mistakes in who holds which post, and in how a person is named. */
import type { Language } from '../../../../server/src/model/types';
import { type Insertion, type Passage } from '../../insertion';
import { pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { comrade, DOES, ENDS, PARTY, slipped, someone, STATE } from './made-up';
import { official } from './roster';

export function turned(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const name = someone(clean, random);
  if (name === undefined) return undefined;
  const [party, state] = [pick(random, PARTY[language]), pick(random, STATE[language])];
  const start = `${comrade(language)} ${name}, `;
  const end = `, ${pick(random, DOES[language])}.`;
  return { sound: `${start}${party}, ${state}${end}`, marked: `${start}${state}, ⟦${party}⟧${end}` };
}

/** Titles that one person does not hold at once: the right one first. */
const AT_ODDS: Readonly<
  Record<Language, readonly [readonly [string, string], ...(readonly [string, string])[]]>
> = {
  vi: [
    ['Phó Bí thư Tỉnh uỷ', 'Bí thư Tỉnh uỷ'],
    ['Bí thư Tỉnh uỷ', 'Phó Bí thư Tỉnh uỷ'],
    ['Quyền Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    ['Phó Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch HĐND tỉnh'],
    ['Phó Trưởng Ban Tổ chức Tỉnh uỷ', 'Trưởng Ban Tổ chức Tỉnh uỷ'],
    ['Phó Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ', 'Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ'],
  ],
  en: [
    ['Deputy Secretary of the Provincial Party Committee', 'Secretary of the Provincial Party Committee'],
    ['Secretary of the Provincial Party Committee', 'Deputy Secretary of the Provincial Party Committee'],
    ["Vice Chairman of the Provincial People's Committee", "Chairman of the Provincial People's Committee"],
    ["Chairman of the Provincial People's Committee", "Chairman of the Provincial People's Council"],
    ["Acting Chairman of the Provincial People's Committee", "Chairman of the Provincial People's Committee"],
  ],
};

export function atOdds(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const name = someone(clean, random);
  if (name === undefined) return undefined;
  const [right, wrong] = pick(random, AT_ODDS[language]);
  const first = `${comrade(language)} ${name}, ${right}, ${pick(random, DOES[language])}.`;
  const end = ` ${name} ${pick(random, ENDS[language])}.`;
  const gap = random.below(2) === 0 ? ' ' : '\n';
  return { sound: `${first}${gap}${right}${end}`, marked: `${first}${gap}⟦${wrong}⟧${end}` };
}

const ALONE: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['Bí thư Tỉnh uỷ', 'Chủ tịch UBND tỉnh', 'Chủ tịch HĐND tỉnh', 'Trưởng Ban Tổ chức Tỉnh uỷ'],
  en: [
    'Secretary of the Provincial Party Committee',
    "Chairman of the Provincial People's Committee",
    "Chairman of the Provincial People's Council",
  ],
};

export function twoHolders(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const [a, b] = [someone(clean, random), someone(clean, random)];
  const title = pick(random, ALONE[language]);
  // The text may name a holder of its own.
  if (a === undefined || b === undefined || a === b || clean.model.titles.some(({ person }) => person))
    return undefined;
  const first = `${comrade(language)} ${a}, ${title}, ${pick(random, DOES[language])}.`;
  const end = `, ${pick(random, DOES[language])}.`;
  const start = `\n${comrade(language)} `;
  return { sound: `${first}${start}${a}, ${title}${end}`, marked: `${first}${start}⟦${b}, ${title}⟧${end}` };
}

const BODIES = [
  "Provincial People's Committee",
  "Provincial People's Council",
  "City People's Committee",
] as const;

export function flipped(clean: CleanText, random: Random): Passage | undefined {
  const female = random.below(2) === 0;
  const name = someone(clean, random, female);
  if (name === undefined) return undefined;
  const vice = random.below(2) === 0 ? 'Vice ' : '';
  const [right, wrong] = female ? ['woman', 'man'] : ['man', 'woman'];
  const body = pick(random, BODIES);
  const first = `Comrade ${name}, ${vice}Chair${right} of the ${body}, ${pick(random, DOES.en)}.`;
  const end = ` of the ${body}, ${pick(random, ENDS.en)}.`;
  const start = `${first}\nComrade ${name}, `;
  return {
    sound: `${start}${vice}Chair${right}${end}`,
    marked: `${start}⟦${vice}Chair${wrong}⟧${end}`,
  };
}

export function wrongAddress(clean: CleanText, random: Random): Passage | undefined {
  const female = random.below(2) === 0;
  const name = someone(clean, random, female);
  if (name === undefined) return undefined;
  const [right, wrong] = female ? ['woman', 'man'] : ['man', 'woman'];
  const start = `${female ? 'Ms.' : 'Mr.'} ${name}, `;
  const end = ` of the ${pick(random, BODIES)}, ${pick(random, DOES.en)}.`;
  return { sound: `${start}Chair${right}${end}`, marked: `${start}⟦Chair${wrong}⟧${end}` };
}

const ADDRESSES: Readonly<Record<Language, Readonly<Record<'male' | 'female', string>>>> = {
  vi: { male: 'Ông', female: 'Bà' },
  en: { male: 'Mr.', female: 'Ms.' },
};

/** The other form of address: against the roster, or against an earlier sentence. */
export function otherAddress(listed: boolean): Insertion['make'] {
  return (clean, random) => {
    const { language } = clean;
    const female = random.below(2) === 0;
    const name = someone(clean, random, female);
    if (name === undefined) return undefined;
    const { male: his, female: hers } = ADDRESSES[language];
    const [right, wrong] = female ? [hers, his] : [his, hers];
    const title = pick(random, PARTY[language]);
    const first = listed ? '' : `${right} ${name}, ${title}, ${pick(random, DOES[language])}.\n`;
    const end = ` ${name}, ${title}, ${pick(random, ENDS[language])}.`;
    const row = official(name, 'prov-committee-member', { gender: female ? 'female' : 'male' });
    return {
      sound: `${first}${right}${end}`,
      marked: `${first}${wrong.replace(/\p{L}+/u, '⟦$&⟧')}${end}`,
      ...(listed ? { roster: [row] } : {}),
    };
  };
}

export function spelledOtherwise(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const name = someone(clean, random);
  const title = pick(random, ALONE[language]);
  if (name === undefined || clean.model.titles.some(({ person }) => person)) return undefined;
  const first = `${comrade(language)} ${name}, ${title}, ${pick(random, DOES[language])}.`;
  const write = (again: string): string =>
    `${first}\n${comrade(language)} ${again}, ${title}, ${pick(random, ENDS[language])}.`;
  return { sound: write(name), marked: write(`⟦${slipped(name)}⟧`) };
}
