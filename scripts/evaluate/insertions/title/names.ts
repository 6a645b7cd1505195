/** Titles and organs in a wrong form, in two forms, or not of their time. */
import { validAt } from '../../../../server/src/knowledge';
import { renderings } from '../../../../server/src/knowledge/title-words';
import type { Language } from '../../../../server/src/model/types';
import { type Passage } from '../../insertion';
import { pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { DOES, ENDS, type Pair, someone } from './made-up';

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

export function wordOrder(clean: CleanText, random: Random): Passage | undefined {
  const name = someone(clean, random);
  if (name === undefined) return undefined;
  const [right, wrong] = pick(random, ORDERS)(pick(random, PLACES));
  const write = (title: string): string => `Comrade ${name}, ${title}, attended.`;
  return { sound: write(right), marked: write(wrong) };
}

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

export function twoNames(clean: CleanText, random: Random): Passage | undefined {
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

export function twoTitleWords(clean: CleanText, random: Random): Passage | undefined {
  const name = someone(clean, random);
  const [title, word] = pick(random, TITLE_WORDS);
  const does = pick(random, DOES.en);
  if (name === undefined || clean.text.includes(title.replace('Standing ', ''))) return undefined;
  const write = (text: string): string =>
    `Comrade ${name}, ${title}, ${does}. Comrade ${name}, ${text}, concluded.`;
  return { sound: write(title), marked: write(`⟦${title.replace('Standing', word)}⟧`) };
}

/** A standard form, in a sentence that suits a title and an organ alike, written in a way that is known to be wrong. */
export function wrongForm(clean: CleanText, random: Random): Passage | undefined {
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

export function goneProvince({ date, knowledge, language }: CleanText, random: Random): Passage | undefined {
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

export function goneOrgan({ date, knowledge, language }: CleanText, random: Random): Passage | undefined {
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
export function smallLetters({ knowledge }: CleanText, random: Random): Passage | undefined {
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

export type Short = readonly [full: string, short: string];

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

export function introducedTwice({ language, text }: CleanText, random: Random): Passage | undefined {
  const [full, short] = pick(random, SHORTS[language]);
  if (text.includes(short)) return undefined;
  const the = language === 'vi' ? '' : 'The ';
  const write = (second: string): string =>
    `${the}${full} (${short}) ${pick(random, DOES[language])}. ${the}${second} ${pick(random, ENDS[language])}.`;
  return { sound: write(short), marked: write(`${full} (⟦${short}⟧)`) };
}
