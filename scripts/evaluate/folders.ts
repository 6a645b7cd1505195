/**
 * Recall of the rules that compare drafts. Each mistake is put into ONE file of a small office's folder, made from a seed:
 * directives of one series, reports that cite them and a document from outside, and name two office holders, and a plan
 * with its translation.
 */
import { indexRecord } from '../../server/src/archive/record';
import { WorkspaceIndex } from '../../server/src/archive/workspace-index';
import { buildModel } from '../../server/src/model/document';
import { dayInSentence } from '../../server/src/model/date-format';
import type { IsoDate, Language } from '../../server/src/model/types';
import { document } from '../../server/src/rules/example-document';
import type { RuleId } from '../../server/src/rules/types';
import { type Found, findAll, isAlarm, without } from './findings';
import { Random, seedOf } from './random';
import type { Beside, Miss, OperatorRecall } from './recall';
import { knowledge } from './texts';
import { type Mutant, replaceRange } from './types';

interface Paper {
  readonly name: string;
  readonly date: IsoDate;
  /** Another than the folder's. */
  readonly language?: Language;
  readonly text: string;
}

interface Directive extends Paper {
  readonly number: string;
  readonly subject: string;
}

interface Folder {
  readonly language: Language;
  readonly directives: readonly Directive[];
  /** In the order of their dates. */
  readonly reports: readonly Paper[];
  /** A document from outside the folder that all reports cite, and its day. */
  readonly outside: { readonly number: string; readonly date: IsoDate };
  readonly secretary: string;
  readonly plan: Plan;
}

/** A plan and its translation, with the days that both state. */
interface Plan {
  readonly original: Paper;
  readonly translation: Paper;
  readonly days: readonly IsoDate[];
}

/** A mistake in one file of a folder. */
interface FolderMutant extends Mutant {
  readonly file: Paper;
}

interface FolderOperator {
  readonly rule: RuleId;
  readonly name: string;
  /** Absent: both. */
  readonly languages?: readonly Language[];
  readonly mutate: (folder: Folder, random: Random) => FolderMutant | undefined;
}

type Words = readonly [string, ...string[]];

const PLACES: Readonly<Record<Language, Words>> = {
  vi: ['Sơn Hà', 'Bình Lâm', 'Phú Khê', 'An Hoa'],
  en: ['Son Ha', 'Binh Lam', 'Phu Khe', 'An Hoa'],
};
const SUBJECTS: Readonly<Record<Language, Words>> = {
  vi: [
    'về tăng cường thực hành tiết kiệm trong các cơ quan',
    'về phòng cháy, chữa cháy rừng mùa khô năm nay',
    'về nâng cao chất lượng sinh hoạt chi bộ ở thôn, tổ dân phố',
    'về công tác bảo vệ bí mật nhà nước trên không gian mạng',
    'về xây dựng trường học đạt chuẩn quốc gia',
    'về phát triển du lịch cộng đồng gắn với bảo tồn văn hoá',
    'về tuyển chọn công dân nhập ngũ năm tới',
    'về giải quyết đơn thư của công dân tại cơ sở',
  ],
  en: [
    'on strengthening thrift in all agencies and units',
    'on the prevention of forest fires in the dry season',
    'on better meetings of Party cells in villages and wards',
    'on the protection of state secrets in cyberspace',
    'on building schools that meet the national standard',
    'on community tourism and the preservation of culture',
    'on the recruitment of citizens for military service',
    'on settling petitions of citizens at the grassroots',
  ],
};
const NAMES: Readonly<Record<Language, Words>> = {
  vi: ['Trần Văn Mẫu', 'Nguyễn Thị Thử', 'Lê Đức Nháp', 'Phạm Hữu Soạn', 'Vũ Minh Bút', 'Đỗ Thị Giấy'],
  en: ['Tran Van Mau', 'Nguyen Thi Thu', 'Le Duc Nhap', 'Pham Huu Soan', 'Vu Minh But', 'Do Thi Giay'],
};

const DAY = 86_400_000;
const DIRECTIVES = 7;
const REPORTS = 4;
export const FOLDER_SIZE = DIRECTIVES + REPORTS + 2;

function isoAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** A day as a citation writes it. */
function inCitation(date: IsoDate, language: Language): string {
  if (language === 'en') return dayInSentence(date, 'en');
  const [year, month, day] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** A day as the head writes it, which in Vietnamese is in words. */
function inHead(date: IsoDate, language: Language): string {
  if (language === 'en') return dayInSentence(date, 'en');
  const [year, month, day] = date.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

function makeFolder(random: Random, language: Language): Folder {
  const vi = language === 'vi';
  const at = random.below(PLACES.vi.length);
  const place = PLACES[language][at] ?? '';
  const upper = place.toUpperCase();
  const issuer = vi ? `TỈNH UỶ ${upper}` : `${upper} PROVINCIAL PARTY COMMITTEE`;
  const head = (number: string, date: IsoDate, type: string, subject: string, body?: string): string =>
    document(language, { issuer, number, date: `${place}, ${inHead(date, language)}`, type, subject }, body);
  // A year in the middle of a term of local committees.
  let date = isoAfter(`${random.pick([2022, 2023, 2027, 2028]) ?? 2022}-01-05`, random.below(20));
  const first = 2 + random.below(60);
  const subjects = random.shuffle(SUBJECTS[language]);
  const directives = Array.from({ length: DIRECTIVES }, (_, i): Directive => {
    date = isoAfter(date, 6 + random.below(18));
    const number = `${String(first + i).padStart(2, '0')}-CT/TU`;
    const subject = subjects[i] ?? '';
    const text = head(number, date, vi ? 'CHỈ THỊ' : 'DIRECTIVE', subject);
    return { name: `ct-${first + i}.vbd`, number, date, subject, text };
  });
  const outside = {
    number: `${100 + random.below(300)}-KH/BTGTU`,
    date: isoAfter(date, -40 - random.below(30)),
  };
  const [secretary = '', chair = ''] = random.shuffle(NAMES[language]);
  const reports = Array.from({ length: REPORTS }, (_, i): Paper => {
    date = isoAfter(date, 8 + random.below(20));
    const cited = random.shuffle(directives).slice(0, 3);
    const [one, two] = cited.map((directive, k) => citing(directive, language, k === 0));
    const plan = vi
      ? `Kế hoạch số ${outside.number}, ngày ${inCitation(outside.date, 'vi')} của Ban Tuyên giáo Tỉnh uỷ ${place}`
      : `Plan No. ${outside.number} dated ${inCitation(outside.date, 'en')} of the Propaganda Commission of the ${place} Provincial Party Committee`;
    const body = vi
      ? [
          `Các cấp uỷ đã tổ chức học tập và thực hiện ${one}.`,
          `Theo ${plan}, các địa phương tiếp tục tuyên truyền ${two}.`,
          `Hội nghị do đồng chí ${secretary}, Bí thư Tỉnh uỷ ${place}, chủ trì; đồng chí ${chair}, Chủ tịch Uỷ ban nhân dân tỉnh ${place}, báo cáo.`,
        ]
      : [
          `The Party committees held study sessions and carried out ${one}.`,
          `Under ${plan}, the localities went on to spread ${two}.`,
          `The conference was chaired by Comrade ${secretary}, Secretary of the ${place} Provincial Party Committee.`,
        ];
    const subject = vi ? `kết quả công tác tháng thứ ${i + 1}` : `on the work of month ${i + 1}`;
    const number = `${200 + first + i}-BC/TU`;
    return {
      name: `bc-${i}.vbd`,
      date,
      text: head(number, date, vi ? 'BÁO CÁO' : 'REPORT', subject, body.join('\n\n')),
    };
  });
  const plan = planOf(at, `${90 + random.below(60)}-KH/TU`, isoAfter(date, 12), [
    ...directives.slice(0, 2),
    outside,
  ]);
  return { language, directives, reports, outside, secretary, plan };
}

/** The plan of a place, which cites some documents and has its parts numbered. */
function planOf(
  at: number,
  number: string,
  date: IsoDate,
  [one, two, outside]: readonly { readonly number: string; readonly date: IsoDate }[],
): Plan {
  const days = [30, 75, 130].map((after) => isoAfter(date, after));
  const paper = (language: Language): Paper => {
    const vi = language === 'vi';
    const place = PLACES[language][at] ?? '';
    const [first, second, third] = days.map((day) => inCitation(day, language));
    const name = (type: string, cited: { number: string; date: IsoDate } | undefined): string =>
      cited === undefined
        ? ''
        : vi
          ? `${type} số ${cited.number}, ngày ${inCitation(cited.date, 'vi')}`
          : `${type} No. ${cited.number} dated ${inCitation(cited.date, 'en')}`;
    const body = vi
      ? [
          'I- MỤC ĐÍCH, YÊU CẦU',
          `1. Thực hiện ${name('Chỉ thị', one)} và ${name('Chỉ thị', two)} của Tỉnh uỷ.`,
          `2. Gắn với ${name('Kế hoạch', outside)} của Ban Tuyên giáo Tỉnh uỷ ${place}.`,
          'II- NỘI DUNG',
          `1. Tổ chức hội nghị triển khai vào ngày ${first}.`,
          `2. Kiểm tra việc thực hiện từ ngày ${second}.`,
          '3. Nhân rộng mô hình hay, cách làm hiệu quả.',
          'III- TỔ CHỨC THỰC HIỆN',
          `1. Các đảng uỷ báo cáo trước ngày ${third}.`,
          '2. Văn phòng Tỉnh uỷ theo dõi, đôn đốc.',
          '3. Các cơ quan báo chí mở chuyên mục tuyên truyền.',
        ]
      : [
          'I. Aims',
          `1. To carry out ${name('Directive', one)} and ${name('Directive', two)} of the Provincial Party Committee.`,
          `2. To do so together with ${name('Plan', outside)} of the Propaganda Commission of the ${place} Provincial Party Committee.`,
          'II. Contents',
          `1. To hold a conference on ${first}.`,
          `2. To inspect the implementation from ${second}.`,
          '3. To spread good models and effective ways of working.',
          'III. Implementation',
          `1. The Party committees report before ${third}.`,
          '2. The Office of the Provincial Party Committee follows it up.',
          '3. Newspapers, radio and television report on it.',
        ];
    const head = {
      issuer: vi ? `TỈNH UỶ ${place.toUpperCase()}` : `${place.toUpperCase()} PROVINCIAL PARTY COMMITTEE`,
      number,
      date: `${place}, ${inHead(date, language)}`,
      type: vi ? 'KẾ HOẠCH' : 'PLAN',
      subject: vi ? 'đẩy mạnh công tác năm nay' : 'on speeding up the work of the year',
    };
    return {
      name: `plan.${language}.vbd`,
      date,
      language,
      text: document(language, head, body.join('\n\n')),
    };
  };
  return { original: paper('vi'), translation: paper('en'), days };
}

function citing({ number, date, subject }: Directive, language: Language, whole: boolean): string {
  const day = inCitation(date, language);
  const about = whole ? ` ${subject}` : '';
  return language === 'vi'
    ? `Chỉ thị số ${number}, ngày ${day} của Tỉnh uỷ${about}`
    : `Directive No. ${number} dated ${day} of the Provincial Party Committee${about}`;
}

/** Replaces the first `old` after `from`; undefined where there is none, or nothing would change. */
function change(file: Paper, from: string, old: string, now: string): FolderMutant | undefined {
  const begin = file.text.indexOf(from);
  const at = begin < 0 ? -1 : file.text.indexOf(old, begin);
  if (at < 0 || old === now) return undefined;
  return { ...replaceRange(file.text, at, at + old.length, now), file };
}

/** A day with one of its figures wrong, as a slip makes it; never after `before`. */
function slip(date: IsoDate, random: Random): IsoDate {
  const [year = '', month = '', day = ''] = date.split('-');
  const other = String(1 + random.below(28)).padStart(2, '0');
  const otherMonth = String(1 + random.below(6)).padStart(2, '0');
  return random.next() < 0.6
    ? `${year}-${month}-${other}`
    : `${year}-${otherMonth}-${day > '28' ? '28' : day}`;
}

const operators: readonly FolderOperator[] = [
  {
    rule: 'citation/folder-document',
    name: 'another date for a document of the folder',
    mutate({ directives, reports, language }, random) {
      const [report, directive] = [random.pick(reports), random.pick(directives)];
      if (!report || !directive) return undefined;
      const day = inCitation(directive.date, language);
      return change(report, directive.number, day, inCitation(slip(directive.date, random), language));
    },
  },
  {
    rule: 'citation/folder-document',
    name: 'a word of the subject otherwise than in the folder',
    mutate({ directives, reports }, random) {
      const [report, directive] = [random.pick(reports), random.pick(directives)];
      const words = directive?.subject.split(' ') ?? [];
      const at = 2 + random.below(words.length - 3);
      const other = random.pick(directives)?.subject.split(' ').at(-1);
      const word = words[at];
      if (!report || !directive || word === undefined || other === undefined || words.includes(other))
        return undefined;
      const start = report.text.indexOf(directive.subject);
      if (start < 0) return undefined;
      const wrong = words.with(at, word.endsWith(',') ? `${other},` : other).join(' ');
      return { ...replaceRange(report.text, start, start + directive.subject.length, wrong), file: report };
    },
  },
  {
    rule: 'citation/other-draft',
    name: 'another date than other drafts give a document',
    mutate({ reports, outside, language }, random) {
      const report = random.pick(reports);
      const day = inCitation(outside.date, language);
      return report && change(report, outside.number, day, inCitation(slip(outside.date, random), language));
    },
  },
  {
    rule: 'citation/duplicate-number',
    name: 'the number of another document of the folder',
    mutate({ directives }, random) {
      const [one, other] = random.shuffle(directives);
      return one && other && change(one, '*', one.number, other.number);
    },
  },
  {
    rule: 'date/series-order',
    name: 'a date before or after two neighbours’ or more',
    mutate({ directives, language }, random) {
      const at = random.below(directives.length);
      const one = directives[at];
      // Past two neighbours at least: of a mere pair nobody can tell which has the wrong date.
      const early = at >= 2 && (at >= directives.length - 2 || random.next() < 0.5);
      const past =
        directives[early ? random.below(at - 1) : at + 2 + random.below(directives.length - at - 2)];
      if (!one || !past) return undefined;
      const date = isoAfter(past.date, (early ? -1 : 1) * (1 + random.below(5)));
      if (date.slice(0, 4) !== one.date.slice(0, 4)) return undefined;
      return change(one, '*', inHead(one.date, language), inHead(date, language));
    },
  },
  {
    rule: 'title/other-holder',
    name: 'another holder of a post, between two drafts that name the same one',
    mutate({ reports, secretary, language }, random) {
      const report = reports[1 + random.below(reports.length - 2)];
      const other = random.pick(
        NAMES[language].filter((name) => name !== secretary && !(report?.text.includes(name) ?? false)),
      );
      const mutant = report && other !== undefined && change(report, secretary, secretary, other);
      if (!mutant) return undefined;
      // The post is marked, whichever of the two is wrong.
      return { ...mutant, end: mutant.end + 2 + (language === 'vi' ? 'Bí thư' : 'Secretary').length };
    },
  },
  {
    rule: 'pair/documents',
    name: 'another number than the original cites',
    languages: ['en'],
    mutate({ plan: { translation }, outside }, random) {
      const [ordinal = '', symbols = ''] = outside.number.split(/(?=-)/u);
      const at = random.below(ordinal.length);
      const wrong = ordinal.slice(0, at) + String(1 + random.below(9)) + ordinal.slice(at + 1);
      return change(translation, 'I.', outside.number, wrong + symbols);
    },
  },
  {
    rule: 'pair/documents',
    name: 'another date than the original gives a document',
    languages: ['en'],
    mutate({ plan: { translation }, outside }, random) {
      return change(
        translation,
        outside.number,
        inCitation(outside.date, 'en'),
        inCitation(slip(outside.date, random), 'en'),
      );
    },
  },
  {
    rule: 'pair/days',
    name: 'another day than the original states',
    languages: ['en'],
    mutate({ plan: { translation, days } }, random) {
      const day = random.pick(days) ?? '';
      return change(translation, 'II.', inCitation(day, 'en'), inCitation(slip(day, random), 'en'));
    },
  },
  {
    rule: 'pair/lists',
    name: 'the last item of a list left out',
    languages: ['en'],
    mutate({ plan: { translation: file } }, random) {
      const items = [...file.text.matchAll(/^3\. .*\n+/gmu)];
      const last = random.pick(items);
      if (!last) return undefined;
      const label = file.text.lastIndexOf('\n2.', last.index) + 1;
      const text = file.text.slice(0, last.index) + file.text.slice(last.index + last[0].length);
      return { text, start: label, end: label + 2, file };
    },
  },
];

const RULES: ReadonlySet<RuleId> = new Set(operators.map(({ rule }) => rule));

export interface FolderRecall {
  readonly recall: readonly OperatorRecall[];
  /** Drafts of folders without a mistake, and what the rules that compare drafts said of them. */
  readonly clean: { readonly drafts: number; readonly findings: readonly Found[] };
}

/** Findings of one file of a folder. */
function findIn(folder: Folder, file: Paper, text: string): Found[] {
  const index = new WorkspaceIndex(knowledge);
  const uriOf = ({ name }: Paper): string => `file:///folder/${name}`;
  const read = ({ language = folder.language }: Paper, of: string) => buildModel(of, knowledge, { language });
  const model = read(file, text);
  const { directives, reports, plan } = folder;
  for (const paper of [...directives, ...reports, plan.original, plan.translation]) {
    const own = paper === file ? model : read(paper, paper.text);
    index.set(indexRecord(own, knowledge, { uri: uriOf(paper), draft: true }));
  }
  return findAll(file.name, model, { workspace: { index, uri: uriOf(file) } });
}

/** Puts `perRule` mistakes for each rule and language into folders, one into each. */
export function measureFolders(wanted: (rule: RuleId) => boolean, perRule: number): FolderRecall {
  const results: OperatorRecall[] = [];
  const findings: Found[] = [];
  let drafts = 0;
  for (const language of ['vi', 'en'] as const) {
    for (const operator of operators.filter(
      ({ rule, languages }) => wanted(rule) && languages?.includes(language) !== false,
    )) {
      const { rule, name } = operator;
      const share = operators.filter((one) => one.rule === rule).length;
      const random = new Random(seedOf(`${rule} ${name} ${language}`));
      const missed: Miss[] = [];
      const beside: Beside[] = [];
      let [made, found, noisy] = [0, 0, 0];
      while (made < Math.ceil(perRule / share)) {
        const folder = makeFolder(random, language);
        const mutant = operator.mutate(folder, random);
        if (!mutant) continue;
        made++;
        const before = findIn(folder, mutant.file, mutant.file.text);
        drafts++;
        findings.push(...before.filter((one) => RULES.has(one.rule)));
        const all = findIn(folder, mutant.file, mutant.text);
        const right = all.filter(
          (one) => one.rule === rule && one.start < mutant.end && mutant.start < one.end,
        );
        const others = without(
          all.filter((one) => !right.includes(one)),
          before,
        );
        const line = mutant.text.slice(0, mutant.start).split('\n').length;
        const context = mutant.text
          .slice(Math.max(0, mutant.start - 60), mutant.end + 40)
          .replace(/\s+/gu, ' ');
        const miss: Miss = { path: mutant.file.name, line, context };
        if (others.some(isAlarm) || right.length > 1) noisy++;
        const told = [
          ...right.slice(1),
          ...others.filter((one) => isAlarm(one) || (one.start < mutant.end && mutant.start < one.end)),
        ];
        if (told.length > 0) beside.push({ ...miss, others: told });
        if (right.length > 0) found++;
        else missed.push(miss);
      }
      results.push({ rule, operator: name, language, made, found, noisy, missed, beside });
    }
  }
  return { recall: results, clean: { drafts, findings } };
}
