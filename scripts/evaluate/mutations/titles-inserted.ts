/** Mistakes of titles and persons, each in a passage of its own about persons made up for it. */
import { type Official, validAt } from '../../../server/src/knowledge';
import { renderings } from '../../../server/src/knowledge/title-words';
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

const ADDRESSES: Readonly<Record<Language, Readonly<Record<'male' | 'female', string>>>> = {
  vi: { male: 'Ông', female: 'Bà' },
  en: { male: 'Mr.', female: 'Ms.' },
};

/** The other form of address: against the roster, or against an earlier sentence. */
function otherAddress(listed: boolean): Insertion['make'] {
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

/** English titles, and the same with the words of Vietnamese one by one. */
const ORDERS: readonly [(place: string) => Pair, ...((place: string) => Pair)[]] = [
  (place) => [`Secretary of the ${place} Ward Party Committee`, `⟦Secretary ${place} Ward Party Committee⟧`],
  (place) => [
    `Secretary of the ${place} Ward Party Committee`,
    `Secretary of the ⟦Ward ${place} Party Committee⟧`,
  ],
  (place) => [
    `Secretary of the Party Committee of ${place} Ward`,
    `Secretary of the ⟦Party Committee Ward ${place}⟧`,
  ],
  (place) => [
    `Chairman of the ${place} Commune People's Committee`,
    `⟦Chairman People's Committee Commune ${place}⟧`,
  ],
  (place) => [
    `Chairman of the ${place} Provincial People's Council`,
    `Chairman of the ⟦People's Council Province ${place}⟧`,
  ],
  (place) => [
    `Member of the Standing Committee of the ${place} Provincial Party Committee`,
    `Member of the ⟦Standing Committee Party Committee Province ${place}⟧`,
  ],
  (place) => [
    `Director of the Department of Health of ${place} Province`,
    `⟦Director Department of Health ${place} Province⟧`,
  ],
];
const PLACES = ['An Hoa', 'Son Ha', 'Tan Phu', 'Binh Minh'] as const;

function wordOrder(clean: CleanText, random: Random): Passage | undefined {
  const name = someone(clean, random);
  if (name === undefined) return undefined;
  const [right, wrong] = pick(random, ORDERS)(pick(random, PLACES));
  const write = (title: string): string => `Comrade ${name}, ${title}, attended.`;
  return { sound: write(right), marked: write(wrong) };
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

/** Two words of one English title. */
const TITLE_WORDS: readonly [Pair, ...Pair[]] = [
  ["Standing Vice Chairman of the Provincial People's Committee", 'Permanent'],
  ["Standing Vice Chairman of the Provincial People's Council", 'Permanent'],
  ['Standing Deputy Secretary of the Provincial Party Committee', 'Permanent'],
];

function twoTitleWords(clean: CleanText, random: Random): Passage | undefined {
  const name = someone(clean, random);
  const [title, word] = pick(random, TITLE_WORDS);
  const does = pick(random, DOES.en);
  if (name === undefined || clean.text.includes(title.replace('Standing ', ''))) return undefined;
  const write = (text: string): string =>
    `Comrade ${name}, ${title}, ${does}. Comrade ${name}, ${text}, concluded.`;
  return { sound: write(title), marked: write(`⟦${title.replace('Standing', word)}⟧`) };
}

/** A standard form, in a sentence that suits a title and an organ alike, written in a way that is known to be wrong. */
function wrongForm(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const row = random.pick(renderings().filter((one) => one.language === language && one.certain));
  const [standard] = row?.standard ?? [];
  if (!row || standard === undefined || clean.text.includes(standard)) return undefined;
  const [start, end] =
    language === 'vi' ? ['Danh sách mời có ', ' và các ngành.'] : ['The list names the ', ' and others.'];
  return { sound: `${start}${standard}${end}`, marked: `${start}⟦${row.wrong}⟧${end}` };
}

/** A day on which the provinces of July 2025 were in force, and the ministries of March 2025. */
const REFORMED = '2025-07-01';

function goneProvince({ date, knowledge, language }: CleanText, random: Random): Passage | undefined {
  if (date === undefined || date < REFORMED) return undefined;
  const rows = knowledge.provinces.filter(
    (row) => row.kind === 'tỉnh' && row.confidence === 'high' && row.validity.to === '2025-06-30',
  );
  const still = (name: string): boolean =>
    knowledge.provincesByName(name).some((row) => row.kind === 'tỉnh' && validAt(row.validity, date));
  const gone = random.pick(
    rows.filter(({ name }) => !knowledge.provincesByName(name).some((row) => validAt(row.validity, date))),
  );
  const present = random.pick(rows.filter(({ name }) => still(name)));
  if (!gone || !present) return undefined;
  const write = (row: typeof gone, open: string, close: string): string =>
    language === 'vi'
      ? `Đoàn công tác làm việc tại ${open}tỉnh ${row.name}${close} về sản xuất vụ mùa.`
      : `The delegation worked in ${open}${row.nameEn} Province${close} on the summer crop.`;
  return { sound: write(present, '', ''), marked: write(gone, '⟦', '⟧') };
}

function goneOrgan({ date, knowledge, language }: CleanText, random: Random): Passage | undefined {
  if (date === undefined || date < REFORMED) return undefined;
  const known = knowledge.organs.filter(
    (row) =>
      row.confidence === 'high' && /^(?:ministry|dept)-/.test(row.id) && row.names[language].length > 0,
  );
  const gone = random.pick(known.filter(({ validity: { to } }) => to?.length === 10 && to < date));
  const present = random.pick(known.filter(({ validity }) => validAt(validity, date)));
  const end = random.pick([...DOES.en, ...ENDS.en]) ?? DOES.en[0];
  if (!gone || !present) return undefined;
  const write = (row: typeof gone, open: string, close: string): string =>
    language === 'vi'
      ? `Giao ${open}${row.names.vi[0]}${close} chủ trì, tham mưu triển khai thực hiện.`
      : `The ${open}${row.names.en[0]}${close} ${end}.`;
  return { sound: write(present, '', ''), marked: write(gone, '⟦', '⟧') };
}

/** The name of an organ with small letters after the first. */
function smallLetters({ knowledge }: CleanText, random: Random): Passage | undefined {
  const rows = knowledge.organs.filter(
    ({ names, confidence }) =>
      confidence === 'high' &&
      /^\p{Lu}\p{Ll}+(?: (?:and|of|the|\p{Lu}['\p{L}]*\p{Ll})){2,}$/u.test(names.en[0]),
  );
  const name = random.pick(rows)?.names.en[0];
  if (name === undefined) return undefined;
  const last = name.lastIndexOf(' ') + 1;
  const small = name.slice(0, last) + name.slice(last).toLowerCase();
  const end = ` ${pick(random, DOES.en)}.`;
  return { sound: `The ${name}${end}`, marked: `The ⟦${small}⟧${end}` };
}

type Short = readonly [full: string, short: string];

const SHORTS: Readonly<Record<Language, readonly [Short, ...Short[]]>> = {
  vi: [
    ['Tổ điều phối chương trình', 'TĐPCT'],
    ['Tổ giúp việc chuyển đổi số', 'TGVCĐS'],
    ['Nhóm theo dõi dự án', 'NTDDA'],
  ],
  en: [
    ['Programme Coordination Group', 'PCG'],
    ['Digital Support Team', 'DST'],
    ['Project Monitoring Unit', 'PMU'],
  ],
};

function introducedTwice({ language, text }: CleanText, random: Random): Passage | undefined {
  const [full, short] = pick(random, SHORTS[language]);
  if (text.includes(short)) return undefined;
  const the = language === 'vi' ? '' : 'The ';
  const write = (second: string): string =>
    `${the}${full} (${short}) ${pick(random, DOES[language])}. ${the}${second} ${pick(random, ENDS[language])}.`;
  return { sound: write(short), marked: write(`${full} (⟦${short}⟧)`) };
}

/** A letter more, or another one, at the end of a name. */
function slipped(name: string): string {
  const last = name.charAt(name.length - 1);
  if (/[aeiouy]$/.test(name.normalize('NFD').replaceAll(/\p{M}/gu, ''))) return `${name}n`;
  return `${name.slice(0, -1)}${last === 'n' ? 'm' : 'n'}`;
}

function spelledOtherwise(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const name = someone(clean, random);
  const title = pick(random, ALONE[language]);
  if (name === undefined || clean.model.titles.some(({ person }) => person)) return undefined;
  const first = `${comrade(language)} ${name}, ${title}, ${pick(random, DOES[language])}.`;
  const write = (again: string): string =>
    `${first}\n${comrade(language)} ${again}, ${title}, ${pick(random, ENDS[language])}.`;
  return { sound: write(name), marked: write(`⟦${slipped(name)}⟧`) };
}

/** Titles with their rows, as a roster has them. */
const LISTED: Readonly<Record<Language, readonly [Short, ...Short[]]>> = {
  vi: [
    ['Bí thư Tỉnh uỷ', 'prov-party-secretary'],
    ['Chủ tịch UBND tỉnh', 'prov-committee-chair'],
    ['Chủ tịch Hội đồng nhân dân tỉnh', 'prov-council-chair'],
    ['Trưởng Ban Tổ chức Tỉnh uỷ', 'prov-organisation-head'],
  ],
  en: [
    ['Secretary of the Provincial Party Committee', 'prov-party-secretary'],
    ["Chairman of the Provincial People's Committee", 'prov-committee-chair'],
    ["Chairman of the Provincial People's Council", 'prov-council-chair'],
  ],
};

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

/** A passage about a holder, against a roster that has another one, or another spelling. */
function unlikeRoster(kind: 'holder' | 'gone' | 'spelling'): Insertion['make'] {
  return (clean, random) => {
    const { date, language } = clean;
    const [right, wrong] = [someone(clean, random), someone(clean, random)];
    const [title, id] = pick(random, LISTED[language]);
    if (date === undefined || right === undefined || wrong === undefined || right === wrong) return undefined;
    // The text's own holders are not in the roster.
    if (clean.model.titles.some(({ titleId, person }) => person && titleId === id)) return undefined;
    const to = `${Number(date.slice(0, 4)) - 1}-06-30`;
    const roster = [official(right, id), ...(kind === 'gone' ? [official(wrong, id, { to })] : [])];
    const before = random.below(2) === 0;
    const end = ` ${pick(random, DOES[language])}.`;
    const write = (name: string): string =>
      before ? `${title} ${name}${end}` : `${comrade(language)} ${name}, ${title},${end}`;
    return {
      sound: write(right),
      marked: write(`⟦${kind === 'spelling' ? slipped(right) : wrong}⟧`),
      roster,
    };
  };
}

const EN: readonly Language[] = ['en'];

export const insertions: readonly Insertion[] = [
  { rule: 'title/order', name: 'titles exchanged', make: turned },
  { rule: 'title/person-contradiction', name: 'another title of the person', make: atOdds },
  { rule: 'title/two-holders', name: 'a second holder', make: twoHolders },
  { rule: 'title/gender', name: 'the other form later', languages: EN, make: flipped },
  { rule: 'title/gender', name: 'the other form after Mr. or Ms.', languages: EN, make: wrongAddress },
  { rule: 'title/gender', name: 'the other address later', make: otherAddress(false) },
  { rule: 'title/gender', name: 'an address unlike the roster', make: otherAddress(true) },
  { rule: 'title/mixed-renderings', name: 'another name', languages: EN, make: twoNames },
  { rule: 'title/mixed-renderings', name: 'another word of a title', languages: EN, make: twoTitleWords },
  { rule: 'title/rendering', name: 'a known wrong form', make: wrongForm },
  { rule: 'title/rendering', name: 'the word order of Vietnamese', languages: EN, make: wordOrder },
  { rule: 'title/out-of-time', name: 'a merged province', make: goneProvince },
  { rule: 'title/out-of-time', name: 'an organ that ended', make: goneOrgan },
  { rule: 'title/capitals', name: 'small letters', languages: EN, make: smallLetters },
  { rule: 'title/abbreviation', name: 'introduced twice', make: introducedTwice },
  { rule: 'title/name-spelling', name: 'a letter off', make: spelledOtherwise },
  { rule: 'title/roster', name: 'another holder', make: unlikeRoster('holder') },
  { rule: 'title/roster', name: 'a holder of earlier years', make: unlikeRoster('gone') },
  { rule: 'title/roster-name', name: 'a letter off', make: unlikeRoster('spelling') },
];

export const operators: readonly Operator[] = insertions.map(toOperator);
