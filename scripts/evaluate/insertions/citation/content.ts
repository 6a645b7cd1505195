/** Contradictions and gaps of citations, each in a passage of its own about documents made up for it or of the catalogue. */
import type { CatalogueDocument } from '../../../../server/src/knowledge';
import { statusAt } from '../../../../server/src/knowledge';
import { formatDay } from '../../../../server/src/model/date-format';
import type { IsoDate, Language } from '../../../../server/src/model/types';
import { type Insertion, type Passage } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';

/** A committee or authority with the symbol under which it issues, and types that it issues. */
interface Body {
  readonly symbol: string;
  readonly system: 'party' | 'state';
  readonly vi: string;
  readonly en: string;
}

const BODIES: readonly [Body, ...Body[]] = [
  { symbol: 'TU', system: 'party', vi: 'Tỉnh uỷ', en: 'Provincial Party Committee' },
  { symbol: 'TU', system: 'party', vi: 'Thành uỷ', en: 'Municipal Party Committee' },
  { symbol: 'TW', system: 'party', vi: 'Bộ Chính trị', en: 'Politburo' },
  { symbol: 'TW', system: 'party', vi: 'Ban Bí thư', en: 'Secretariat' },
  { symbol: 'TTg', system: 'state', vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
];

const KINDS = [
  { vi: 'Chỉ thị', en: 'Directive', symbol: 'CT' },
  { vi: 'Quyết định', en: 'Decision', symbol: 'QĐ' },
] as const;

interface Cited {
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly body: Body;
}

/** English drafts write Đ or D: the passage writes what the text does. */
function stroke(clean: CleanText, symbol: string): string {
  return clean.language === 'en' && clean.text.includes('QD') ? symbol.replace('Đ', 'D') : symbol;
}

function dayOf(iso: IsoDate, language: Language): string {
  return formatDay(iso, language === 'vi' ? 'slash' : 'month-day');
}

function someDay(clean: CleanText, random: Random): IsoDate {
  const year = Number((clean.date ?? '2025').slice(0, 4)) - between(random, 1, 3);
  return `${year}-${String(between(random, 1, 12)).padStart(2, '0')}-${between(random, 10, 28)}`;
}

/** A document that neither the text nor the catalogue knows. */
function someDocument(clean: CleanText, random: Random, kinds: number = KINDS.length): Cited {
  const { language, knowledge } = clean;
  const body = pick(random, BODIES);
  const kind = KINDS[random.below(kinds)] ?? KINDS[0];
  const symbol = stroke(clean, kind.symbol);
  const numberOf = (n: number): string =>
    body.system === 'party' ? `${n}-${symbol}/${body.symbol}` : `${n}/${symbol}-${body.symbol}`;
  let n = between(random, 300, 989);
  while (clean.text.includes(String(n)) || knowledge.documents(numberOf(n)).length > 0) n++;
  const date = dayOf(someDay(clean, random), language);
  return { type: kind[language], number: numberOf(n), date, issuer: body[language], body };
}

/** A citation as the office writes it; parts that are not given are left out. */
function cite(
  { language }: CleanText,
  type: string,
  number: string,
  parts: { readonly date?: string; readonly issuer?: string; readonly subject?: string } = {},
): string {
  const { date, issuer, subject } = parts;
  const end = subject === undefined ? '' : ` ${subject}`;
  return language === 'vi'
    ? `${type} số ${number}${date === undefined ? '' : `, ngày ${date}`}${issuer === undefined ? '' : ` của ${issuer}`}${end}`
    : `${type} No. ${number}${date === undefined ? '' : ` dated ${date}`}${issuer === undefined ? '' : ` of the ${issuer}`}${end}`;
}

const LEADS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Các chi bộ đã học tập',
    'Cấp uỷ các cấp tiếp tục quán triệt',
    'Việc này căn cứ',
    'Hội nghị thống nhất triển khai',
    'Nội dung trên được nêu tại',
  ],
  en: [
    'All cells have studied',
    'The committees continue to implement',
    'This is based on',
    'The meeting agreed to carry out',
    'The above is set out in',
  ],
};

function lead(clean: CleanText, random: Random): string {
  return pick(random, LEADS[clean.language]);
}

/** Words of a subject that may stand for one another: as many of one language in each slot. */
const SLOTS: Readonly<Record<Language, readonly (readonly [string, ...string[]])[]>> = {
  vi: [
    ['tăng cường', 'đổi mới', 'chấn chỉnh', 'đẩy mạnh'],
    ['công tác', 'hoạt động', 'chế độ', 'nền nếp'],
    ['dân vận', 'kiểm tra', 'văn thư', 'tuyên truyền', 'tiếp dân'],
    ['ở cơ sở', 'tại chi bộ', 'trong trường học', 'nơi cư trú'],
  ],
  en: [
    ['strengthening', 'renewing', 'improving', 'organising'],
    ['mass mobilisation', 'party inspection', 'public reception', 'document keeping'],
    ['work', 'training', 'reporting', 'planning'],
    ['in communes', 'in wards', 'in schools', 'in offices'],
  ],
};
const SUBJECT: Readonly<Record<Language, (words: readonly string[]) => string>> = {
  vi: ([a = '', b = '', c = '', d = '']) => `về ${a} ${b} ${c} ${d} trong tình hình mới`,
  en: ([a = '', b = '', c = '', d = '']) => `on ${a} ${b} ${c} ${d} in the new period`,
};

function twoSubjects(clean: CleanText, random: Random): Passage {
  const { language } = clean;
  const { type, number, date, issuer } = someDocument(clean, random);
  const slots = SLOTS[language];
  const words = slots.map((slot) => pick(random, slot));
  const at = random.below(slots.length);
  const count = (text: string): number => text.split(' ').length;
  const others = (slots[at] ?? []).filter(
    (word) => word !== words[at] && count(word) === count(words[at] ?? ''),
  );
  const right = SUBJECT[language](words);
  const wrong = SUBJECT[language](words.map((word, i) => (i === at ? (random.pick(others) ?? word) : word)));
  const first = `${lead(clean, random)} ${cite(clean, type, number, { date, issuer, subject: right })}.`;
  const second = `${lead(clean, random)} ${cite(clean, type, number)} `;
  return { sound: `${first} ${second}${right}.`, marked: `${first} ${second}⟦${wrong}⟧.` };
}

/** Documents of the catalogue that a draft of the day may cite as in force, and does not cite. */
function rows(clean: CleanText, fits: (row: CatalogueDocument) => boolean): CatalogueDocument[] {
  const { knowledge, date, text } = clean;
  return knowledge.catalogue.filter(
    (row) =>
      row.confidence === 'high' &&
      row.issuerIds.length === 1 &&
      row.replacedBy.length === 0 &&
      row.number.endsWith('/TW') &&
      row.disputedDates.length === 0 &&
      (date === undefined || statusAt(knowledge, row, date).kind !== 'not-yet-issued') &&
      knowledge.documents(row.number).length === 1 &&
      !text.includes(row.number.slice(0, row.number.indexOf('/'))) &&
      fits(row),
  );
}

function fromCatalogue(
  make: (
    row: CatalogueDocument,
    clean: CleanText,
    random: Random,
  ) => { right: string; wrong: string } | undefined,
  part: 'date' | 'issuer' | 'subject',
  fits: (row: CatalogueDocument, language: Language) => boolean,
): Insertion['make'] {
  return (clean, random) => {
    const { language, knowledge } = clean;
    const row = random.pick(rows(clean, (one) => fits(one, language)));
    const type = knowledge.documentTypes.find(({ id }) => id === row?.typeId)?.names[language][0];
    const made = row && make(row, clean, random);
    if (!row || !made || type === undefined) return undefined;
    const issuer = row.issuer[language][0] ?? '';
    const parts = {
      date: dayOf(row.date, language),
      issuer,
      ...(part === 'subject' ? { subject: made.right } : {}),
    };
    const number = stroke(clean, row.number);
    const write = (text: string): string => `${cite(clean, type, number, { ...parts, [part]: text })}.`;
    const start = lead(clean, random);
    return { sound: `${start} ${write(made.right)}`, marked: `${start} ${write(`⟦${made.wrong}⟧`)}` };
  };
}

const STRAY: readonly [string, ...string[]] = ['chuyên', 'nhanh', 'khối', 'riêng', 'mọi', 'từng', 'ngành'];

/** One word of the catalogue's own wording exchanged, neither the first nor one near the end. */
const otherWord = fromCatalogue(
  (row, { language }, random) => {
    const right = row.subject[language];
    const words = right.split(' ');
    const at = between(random, 2, words.length - 3);
    const other = pick(random, STRAY);
    if (/\d/.test(words[at] ?? '') || words[at] === other) return undefined;
    return { right, wrong: words.map((word, i) => (i === at ? other : word)).join(' ') };
  },
  'subject',
  (row, language) =>
    row.subjectComplete &&
    /^về [^.,;:()“”"…–]+$/u.test(row.subject[language]) &&
    row.subject[language].split(' ').length >= 8,
);

const otherDay = fromCatalogue(
  (row, { language }, random) => {
    let day = row.date.slice(8);
    while (day === row.date.slice(8)) day = String(between(random, 10, 28));
    return { right: dayOf(row.date, language), wrong: dayOf(`${row.date.slice(0, 8)}${day}`, language) };
  },
  'date',
  () => true,
);

const CENTRAL: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương'],
  en: ['Politburo', 'Secretariat', 'Party Central Committee'],
};

const otherBody = fromCatalogue(
  (row, { language }, random) => {
    const right = row.issuer[language][0] ?? '';
    const wrong = pick(random, CENTRAL[language]);
    return row.issuer[language].includes(wrong) || right === '' ? undefined : { right, wrong };
  },
  'issuer',
  () => true,
);

/** The first mention of a document without its date, its issuer or either; only a draft of its own must give them. */
function incomplete(clean: CleanText, random: Random): Passage | undefined {
  const { header } = clean.model;
  if ((!header.number && !header.placeDate) || header.number?.year !== undefined) return undefined;
  const { type, number, date, issuer, body } = someDocument(clean, random);
  const start = lead(clean, random);
  const subject = SUBJECT[clean.language](SLOTS[clean.language].map((slot) => pick(random, slot)));
  const sound = cite(clean, type, number, { date, issuer, subject });
  // The Prime Minister alone issues under TTg: the issuer need not be named.
  const left = body.system === 'state' ? [{ issuer }] : [{ issuer }, { date }, {}];
  const marked = cite(clean, type, number, { ...random.pick(left), subject }).replace(number, `⟦${number}⟧`);
  return { sound: `${start} ${sound}.`, marked: `${start} ${marked}.` };
}

function again(clean: CleanText, random: Random): Passage | undefined {
  if (!clean.model.header.number && !clean.model.header.placeDate) return undefined;
  const { type, number, date, issuer } = someDocument(clean, random);
  const full = cite(clean, type, number, { date, issuer });
  const [first, second] = [lead(clean, random), lead(clean, random)];
  return {
    sound: `${first} ${full}. ${second} ${cite(clean, type, number)}.`,
    marked: `${first} ${full}. ${second} ⟦${full}⟧.`,
  };
}

function otherIssuer(clean: CleanText, random: Random): Passage | undefined {
  const { type, number, date, issuer, body } = someDocument(clean, random);
  const others = BODIES.filter(({ symbol }) => symbol !== body.symbol);
  const wrong = random.pick(others)?.[clean.language] ?? '';
  const start = lead(clean, random);
  const write = (name: string): string => `${start} ${cite(clean, type, number, { date, issuer: name })}.`;
  return { sound: write(issuer), marked: write(`⟦${wrong}⟧`) };
}

/** Quyết định here, Quy định there, of one number and date. */
function otherType(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  const { number, date, issuer, body } = someDocument(clean, random, 1);
  if (body.system === 'state') return undefined;
  const coded = number.replace('-CT/', `-${stroke(clean, 'QĐ')}/`);
  if (clean.text.includes(coded)) return undefined;
  const types = language === 'vi' ? ['Quyết định', 'Quy định'] : ['Decision', 'Regulation'];
  const [one = '', other = ''] = random.shuffle(types);
  const full = (type: string): string => cite(clean, type, coded, { date, issuer });
  const [first, second] = [lead(clean, random), lead(clean, random)];
  return {
    sound: `${first} ${full(one)}. ${second} ${full(one)}.`,
    marked: `${first} ${full(one)}. ${second} ${full(other).replace(other, `⟦${other}⟧`)}.`,
  };
}

export const contentInsertions: readonly Insertion[] = [
  { rule: 'citation/two-subjects', name: 'other words at a second mention', make: twoSubjects },
  {
    rule: 'citation/catalogue',
    name: 'another word in the subject',
    // A translation may choose its words.
    languages: ['vi'],
    make: otherWord,
  },
  { rule: 'citation/catalogue', name: 'another day than the catalogue has', make: otherDay },
  { rule: 'citation/catalogue', name: 'another central body', make: otherBody },
  { rule: 'citation/first-mention', name: 'a part left out at the first mention', make: incomplete },
  { rule: 'citation/later-mention', name: 'in full again', make: again },
  { rule: 'citation/issuer-mismatch', name: 'another issuer', make: otherIssuer },
  { rule: 'citation/two-types', name: 'Quyết định for Quy định', make: otherType },
];
