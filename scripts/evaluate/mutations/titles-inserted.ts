/** Mistakes of titles and persons, each in a passage of its own about persons made up for it. */
import type { Language } from '../../../server/src/model/types';
import { type Insertion, type Passage, pick, toOperator } from '../insertion';
import type { Random } from '../random';
import type { CleanText, Operator } from '../types';

const NAMES: Readonly<Record<Language, readonly (readonly [string, ...string[]])[]>> = {
  vi: [
    ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng'],
    ['Bảy', 'Sáu', 'Tám', 'Thử', 'Chín', 'Nháp'],
  ],
  en: [
    ['Nguyen', 'Tran', 'Le', 'Pham', 'Vu', 'Dang'],
    ['Bay', 'Sau', 'Tam', 'Thu', 'Chin', 'Nhap'],
  ],
};

/** A person of samples whom the text does not know. */
function someone({ language, text }: CleanText, random: Random, female = false): string | undefined {
  const [families = ['Le'], given = ['Sau']] = NAMES[language];
  const middle = language === 'vi' ? (female ? 'Thị' : 'Văn') : female ? 'Thi' : 'Van';
  const name = `${pick(random, families)} ${middle} ${pick(random, given)}`;
  return text.includes(name) ? undefined : name;
}

const PARTY: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Bí thư Tỉnh uỷ',
    'Phó Bí thư Tỉnh uỷ',
    'Uỷ viên Ban Thường vụ Tỉnh uỷ',
    'Phó Bí thư Thường trực Tỉnh uỷ',
  ],
  en: [
    'Secretary of the Provincial Party Committee',
    'Deputy Secretary of the Provincial Party Committee',
    'Standing Deputy Secretary of the Provincial Party Committee',
  ],
};

const STATE: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Chủ tịch UBND tỉnh',
    'Chủ tịch HĐND tỉnh',
    'Phó Chủ tịch UBND tỉnh',
    'Phó Chủ tịch Hội đồng nhân dân tỉnh',
    'Chủ tịch Uỷ ban nhân dân tỉnh',
  ],
  en: [
    "Chairman of the Provincial People's Committee",
    "Chairman of the Provincial People's Council",
    "Vice Chairman of the Provincial People's Committee",
    "Vice Chairman of the Provincial People's Council",
  ],
};

const DOES: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'chủ trì hội nghị',
    'dự và phát biểu',
    'trao quà cho các hộ nghèo',
    'kiểm tra tiến độ công trình',
    'tiếp công dân',
  ],
  en: ['chaired the meeting', 'attended and spoke', 'gave presents to poor families', 'inspected the works'],
};

const ENDS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['kết luận', 'giao nhiệm vụ cho các sở', 'biểu dương các xã', 'ghi nhận ý kiến của cơ sở'],
  en: ['concluded', 'assigned tasks to the departments', 'praised the communes', 'noted the opinions'],
};

function comrade(language: Language): string {
  return language === 'vi' ? 'Đồng chí' : 'Comrade';
}

function turned(clean: CleanText, random: Random): Passage | undefined {
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

function atOdds(clean: CleanText, random: Random): Passage | undefined {
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

function twoHolders(clean: CleanText, random: Random): Passage | undefined {
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

function flipped(clean: CleanText, random: Random): Passage | undefined {
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

function wrongAddress(clean: CleanText, random: Random): Passage | undefined {
  const female = random.below(2) === 0;
  const name = someone(clean, random, female);
  if (name === undefined) return undefined;
  const [right, wrong] = female ? ['woman', 'man'] : ['man', 'woman'];
  const start = `${female ? 'Ms.' : 'Mr.'} ${name}, `;
  const end = ` of the ${pick(random, BODIES)}, ${pick(random, DOES.en)}.`;
  return { sound: `${start}Chair${right}${end}`, marked: `${start}⟦Chair${wrong}⟧${end}` };
}

type Pair = readonly [string, string];

/** Two English names of one organ. */
const RENDERINGS: readonly [Pair, ...Pair[]] = [
  ['Provincial Party Standing Committee', 'Standing Committee of the Provincial Party Committee'],
  ["Provincial People's Committee", "People's Committee of the Province"],
  ["Provincial People's Council", "People's Council of the Province"],
  ['Provincial Party Committee Office', 'Office of the Provincial Party Committee'],
  [
    'Inspection Commission of the Provincial Party Committee',
    'Provincial Party Committee Inspection Commission',
  ],
];

function twoNames(clean: CleanText, random: Random): Passage | undefined {
  const pair = pick(random, RENDERINGS);
  const [usual, other] = random.below(2) === 0 ? pair : ([pair[1], pair[0]] as const);
  const last = usual.split(' ').slice(-2).join(' ');
  // Names of the text's own would share in the count.
  if (clean.text.includes(last) || pair.some((name) => clean.text.includes(name.slice(0, 14))))
    return undefined;
  const does = random.shuffle([
    'met in the morning',
    'approved the plan',
    'reported the results',
    'sent a team',
  ]);
  const write = (name: string): string =>
    `The ${usual} ${does[0] ?? ''}. The ${usual} ${does[1] ?? ''}. The ${name} ${does[2] ?? ''}.`;
  return { sound: write(usual), marked: write(`⟦${other}⟧`) };
}

const EN: readonly Language[] = ['en'];

export const insertions: readonly Insertion[] = [
  { rule: 'title/order', name: 'titles exchanged', make: turned },
  { rule: 'title/person-contradiction', name: 'another title of the person', make: atOdds },
  { rule: 'title/two-holders', name: 'a second holder', make: twoHolders },
  { rule: 'title/gender', name: 'the other form later', languages: EN, make: flipped },
  { rule: 'title/gender', name: 'the other form after Mr. or Ms.', languages: EN, make: wrongAddress },
  { rule: 'title/mixed-renderings', name: 'another name', languages: EN, make: twoNames },
];

export const operators: readonly Operator[] = insertions.map(toOperator);
